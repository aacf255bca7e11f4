import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from '../src/api/schema.ts';

/** Writes the public schema to schema/public.graphql, where a test and the diff of a change show it. */
const { public: schema } = await buildSchema();
writeFileSync('schema/public.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
