import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';

/**
 * Writes the types of the queries of our own clients, from the committed public schema, as `preset: 'client'` of the
 * codegen CLI does with `documentMode: 'string'`. With `--check` nothing is written: the exit code is 1 where a file is stale.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const text = (path: string) => readFileSync(path, 'utf8');
const schema = parse(text(`${root}schema/public.graphql`));

/** Where a client's questions stand, and the folder of their types. */
const clients = [
  { questions: 'examples/dashboard-client', types: 'examples/dashboard-client/gql' },
  { questions: 'src/explorer/questions', types: 'src/explorer/gql' },
];

for (const { questions, types } of clients) {
  const files = readdirSync(root + questions).filter((file) => file.endsWith('.graphql'));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${root}${types}/`,
    schema,
    schemaAst: buildASTSchema(schema),
    documents: files.sort().map((location) => {
      const rawSDL = text(`${root}${questions}/${location}`);
      return { location, document: parse(rawSDL), rawSDL };
    }),
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
  // The preset's other files are for queries in code, between the marks of `graphql(…)`.
  const written = sections.filter(({ filename }) => filename.endsWith('/graphql.ts'));
  mkdirSync(root + types, { recursive: true });
  for (const section of written) {
    const typed = `/* Written by \`npm run codegen\`; not to be edited. */\n${await codegen(section)}`;
    if (!process.argv.includes('--check')) writeFileSync(section.filename, typed);
    else if (text(section.filename) !== typed) {
      process.stderr.write(`${section.filename} is stale: run \`npm run codegen\`.\n`);
      process.exitCode = 1;
    }
  }
}
