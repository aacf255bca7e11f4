import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, Kind, parse } from 'graphql';

/**
 * Writes the types of the queries of our own clients, from the committed public schema, as `preset: 'client'` of the
 * codegen CLI does with `documentMode: 'string'`. With `--check` nothing is written: the exit code is 1 where a file is stale.
 * A client with several files of questions has a module for the documents of each, so that a page of it loads only its own.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const header = '/* Written by `npm run codegen`; not to be edited. */\n';
/** What the class of documents imports. */
const documentImport = "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';\n";
const text = (path: string) => readFileSync(path, 'utf8');
const schema = parse(text(`${root}schema/public.graphql`));

/** Where a client's questions stand, and the folder of their types. */
const clients = [
  { questions: 'examples/dashboard-client', types: 'examples/dashboard-client/gql' },
  { questions: 'src/explorer/questions', types: 'src/explorer/gql' },
];

for (const { questions, types } of clients) {
  const files = readdirSync(root + questions)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${root}${types}/`,
    schema,
    schemaAst: buildASTSchema(schema),
    documents: files.map((location) => {
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
  const section = sections.find(({ filename }) => filename.endsWith('/graphql.ts'));
  if (section === undefined) throw new Error(`The preset writes no types for ${questions}`);
  const typed = `${header}${await codegen(section)}`;
  mkdirSync(root + types, { recursive: true });
  const modules = files.length === 1 ? { 'graphql.ts': typed } : separated(typed, questions, files);
  for (const [name, module] of Object.entries(modules)) {
    const filename = `${root}${types}/${name}`;
    if (!process.argv.includes('--check')) writeFileSync(filename, module);
    else if (!existsSync(filename) || text(filename) !== module) {
      process.stderr.write(`${filename} is stale: run \`npm run codegen\`.\n`);
      process.exitCode = 1;
    }
  }
}

/** The generated module in parts by file name: types in `graphql.ts`, which also exports the documents of the other parts. */
function separated(typed: string, questions: string, files: readonly string[]): Record<string, string> {
  const [start = '', ...constants] = typed.split(/^(?=export const )/m);
  const [typesWithImport = '', documentClass = ''] = start.split(/^(?=export class TypedDocumentString)/m);
  const types = typesWithImport.replace(documentImport, '');
  const documents = new Map(
    constants.map((constant) => [/^export const (\w+)/.exec(constant)?.[1] ?? '', constant]),
  );
  const parts = files.flatMap((file): [string, string][] => {
    const names = parse(text(`${root}${questions}/${file}`)).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [`${definition.name?.value}Document`] : [],
    );
    if (names.length === 0) return [];
    const used = names.flatMap((name) => [
      name.replace(/Document$/, 'Query'),
      name.replace(/Document$/, 'QueryVariables'),
    ]);
    const constantsOfFile = names.map((name) =>
      (documents.get(name) ?? '').replace('new Typed', '/* @__PURE__ */ new Typed'),
    );
    return [
      [
        `${file.replace(/\.graphql$/, '')}-documents.ts`,
        `${header}import type { ${used.join(', ')} } from './graphql.ts';\nimport { TypedDocumentString } from './typed-document-string.ts';\n\n${constantsOfFile.join('')}`,
      ],
    ];
  });
  const exported = ['typed-document-string.ts', ...parts.map(([name]) => name)];
  return {
    'graphql.ts': `${types}${exported.map((name) => `export * from './${name}';\n`).join('')}`,
    'typed-document-string.ts': `${header}${documentImport}\n${documentClass}`,
    ...Object.fromEntries(parts),
  };
}
