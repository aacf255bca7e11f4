import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../src/api/build-schema.ts';
import { documentSchema } from '../src/dialogues/document/document-schema.ts';
import { mappingSchema } from '../src/tables/mapping/mapping-form.ts';
import { schemaReference } from './schema-reference.ts';

/** Writes the public schema, as SDL and as a page to read, and the form of documents, where a test and the diff of a change show them. */
const { public: schema } = await buildSchema();
writeFileSync('schema/public.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
writeFileSync('docs/schema-reference.md', schemaReference(schema));
writeFileSync('schema/dialogue-document.schema.json', `${JSON.stringify(documentSchema(), null, 2)}\n`);
writeFileSync('schema/table-mapping.schema.json', `${JSON.stringify(mappingSchema(), null, 2)}\n`);
