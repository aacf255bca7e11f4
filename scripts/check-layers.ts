import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { alg, Graph } from '@dagrejs/graphlib';
import { parseSync } from 'vite';

/** Checks which folder of `src` imports from which: run by `npm run check`. */

/** The layers of the server, lowest first: a folder imports from itself and from the folders before it. */
export const layers = [
  'domain',
  'graph',
  'snapshot',
  'tracing',
  'search',
  'dialogues',
  'tables',
  'verify',
  'api',
  'exports',
  'http',
  'commands',
];
/** The pages know the HTTP API alone, and both show the question library. */
const pages: Record<string, string[]> = { explorer: ['questions'], graphiql: ['questions'], questions: [] };
/** Packages that only some folders may import. */
const packages: Record<string, string[]> = {
  'neo4j-driver': ['graph'],
  graphql: ['api', 'exports', 'http', 'graphiql'],
  '@neo4j/graphql': ['api'],
  fastify: ['exports', 'http'],
};
/** Files that are written by a command. */
const isGenerated = (file: string): boolean => /(^|\/)(generated|gql)\//.test(file);
const MAX_FILES_IN_FOLDER = 15;
const MAX_LINES_IN_FILE = 300;

/** A source file, by its path below `src`, with its text. */
export interface SourceFile {
  file: string;
  text: string;
}

/**
 * What the sources break of the layout: imports that point up, circles of files and of folders, packages imported
 * where they do not belong, folders with too many files, files with too many lines. One message for each.
 */
export function layoutProblems(sources: readonly SourceFile[]): string[] {
  const written = sources.filter(({ file }) => !isGenerated(file));
  const imports = written.flatMap(({ file, text }) =>
    importsIn(file, text).map((name) => ({
      file,
      name,
      target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : null,
    })),
  );
  const internal = imports.flatMap(({ file, target }) =>
    target === null || target.startsWith('..') || isGenerated(target) ? [] : [{ file, target }],
  );
  return [
    ...internal
      .filter(({ file, target }) => !mayImport(file, target))
      .map(
        ({ file, target }) =>
          `${file} imports ${target}: ${folderOf(file)} may not import from ${folderOf(target)}.`,
      ),
    ...imports
      .filter(({ file, name }) => packages[name]?.includes(folderOf(file)) === false)
      .map(({ file, name }) => `${file} imports ${name}, which is for ${packages[name]?.join(', ')} alone.`),
    ...circles(internal.map(({ file, target }) => [file, target])).map(
      (files) => `A circle of files: ${files}.`,
    ),
    ...circles(
      internal.map(({ file, target }) => [path.posix.dirname(file), path.posix.dirname(target)]),
    ).map((folders) => `A circle of folders: ${folders}.`),
    ...tooManyFiles(written),
    ...written
      .filter(({ text }) => text.split('\n').length > MAX_LINES_IN_FILE)
      .map(({ file }) => `${file} has more than ${MAX_LINES_IN_FILE} lines.`),
  ];
}

function importsIn(file: string, text: string): string[] {
  const { staticImports, staticExports } = parseSync(file, text).module;
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
}

/** The folder below `src` that a file is in; empty for a file in `src` itself, which may import everything. */
function folderOf(file: string): string {
  const [folder = '', ...rest] = file.split('/');
  return rest.length === 0 ? '' : folder;
}

function mayImport(file: string, target: string): boolean {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === to || from === '') return true;
  const shared = pages[from];
  if (shared !== undefined) return shared.includes(to);
  // What is in `src` itself reads the settings, and starts the server.
  if (to === '') return from === 'commands' && target === 'config.ts';
  return layers.includes(to) && layers.indexOf(to) < layers.indexOf(from);
}

function circles(edges: readonly (readonly [string, string])[]): string[] {
  const graph = new Graph({ directed: true });
  for (const [from, to] of edges) if (from !== to) graph.setEdge(from, to);
  return alg.findCycles(graph).map((nodes) => nodes.sort().join(', '));
}

function tooManyFiles(sources: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { file } of sources) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MAX_FILES_IN_FOLDER)
    .map(
      ([folder, count]) => `${folder} holds ${count} files; give it sub-folders past ${MAX_FILES_IN_FOLDER}.`,
    );
}

/** All TypeScript files of a folder, by their path below it. */
export function sourcesIn(folder: string): SourceFile[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && statSync(path.join(folder, name)).isFile())
    .map((name) => ({
      file: name.split(path.sep).join('/'),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = layoutProblems(sourcesIn('src'));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
