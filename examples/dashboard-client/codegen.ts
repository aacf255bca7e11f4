import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';

/**
 * Writes the types of the questions from the committed public schema, as `preset: 'client'` of the codegen CLI does with
 * `documentMode: 'string'`. With `--check` nothing is written: the exit code is 1 where a file is stale.
 */
const here = fileURLToPath(new URL('./', import.meta.url));
const text = (path: string) => readFileSync(path, 'utf8');
const schemaFile = fileURLToPath(new URL('../../schema/public.graphql', import.meta.url));
const schema = parse(text(schemaFile));
const rawSDL = text(`${here}questions.graphql`);

const sections = await preset.buildGeneratesSection({
  baseOutputDir: `${here}gql/`,
  schema,
  schemaAst: buildASTSchema(schema),
  documents: [{ location: 'questions.graphql', document: parse(rawSDL), rawSDL }],
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    importExtension: '.ts',
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    strictScalars: true,
    useTypeImports: true,
  },
});

// The preset's other files are for questions that stand in code, between the marks of `graphql(…)`.
const written = sections.filter(({ filename }) => filename.endsWith('/graphql.ts'));
mkdirSync(`${here}gql`, { recursive: true });
for (const section of written) {
  const types = `/* Written by \`npm run codegen\`; not to be edited. */\n${await codegen(section)}`;
  if (!process.argv.includes('--check')) writeFileSync(section.filename, types);
  else if (text(section.filename) !== types) {
    process.stderr.write(`${section.filename} is stale: run \`npm run codegen\`.\n`);
    process.exitCode = 1;
  }
}
