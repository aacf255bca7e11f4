import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { oldWords } from './old-words.ts';

/**
 * Checks that people read the words of docs/glossary.md, not those of scripts/old-words.ts: run by `npm run check`.
 * With arguments, checks those files and folders instead.
 */

/** The files and folders that are checked. */
const CHECKED = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs',
  'examples',
  'seed/LICENSE.md',
  'queries',
  'schema',
  'scripts',
  'src',
];
/** What is written from descriptions in `schema`, and the list of words itself. */
const UNCHECKED = ['docs/schema-reference.md', 'scripts/old-words.ts'];

/** A phrase that is not used, at its line of a file. */
export interface WordProblem {
  line: number;
  found: string;
  better: string;
}

/** The old words in the prose of a file: Markdown outside code, descriptions and comments of GraphQL, comments and texts of TypeScript. */
export function wordProblems(file: string, text: string): WordProblem[] {
  const prose = proseIn(file, text);
  return oldWords
    .flatMap(({ pattern, better }) =>
      [...prose.matchAll(new RegExp(pattern.source.replaceAll(' ', '\\s+(?:[#*]\\s+|//\\s+)?'), 'gi'))].map(
        (match) => ({
          line: prose.slice(0, match.index).split('\n').length,
          found: match[0].replaceAll(/\s+/g, ' '),
          better,
        }),
      ),
    )
    .sort((one, other) => one.line - other.line);
}

/** The text with all but its prose replaced by blanks, so that lines stay the same. */
function proseIn(file: string, text: string): string {
  if (file.endsWith('.md')) return text.replaceAll(codeInMarkdown, blank);
  if (file.endsWith('.json')) return text;
  const ranges = file.endsWith('.graphql')
    ? [...text.matchAll(proseInGraphql)].map(({ index, 0: found }) => [index, index + found.length] as const)
    : rangesInScript(file, text);
  let prose = '';
  let end = 0;
  for (const [from, to] of ranges.toSorted(([one], [other]) => one - other)) {
    if (from < end) continue;
    prose += blank(text.slice(end, from)) + text.slice(from, to);
    end = to;
  }
  return prose;
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
/** Code blocks, code in running text, addresses. */
const codeInMarkdown = /^```[\s\S]*?^```$|`[^`]*`|\]\([^)]*\)/gm;
/** Descriptions and comments. */
const proseInGraphql = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#.*$/gm;

/** Comments, string literals, templates and texts of JSX; no names of modules. */
function rangesInScript(file: string, text: string): (readonly [number, number])[] {
  const { comments, program } = parseSync(file, text);
  const ranges = comments.map(({ start, end }) => [start, end] as const);
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, start, end, value } = node as {
      type?: string;
      start: number;
      end: number;
      value?: unknown;
    };
    if (type === 'ImportDeclaration') return;
    if (type === 'TemplateElement' || type === 'JSXText' || (type === 'Literal' && typeof value === 'string'))
      ranges.push([start, end]);
    for (const part of Object.values(node)) visit(part);
  };
  visit(program);
  return ranges;
}

/** The files with prose in a file or folder. */
function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return (readdirSync(place, { recursive: true }) as string[])
    .map((name) => path.posix.join(place, name.split(path.sep).join('/')))
    .filter(
      (file) =>
        /\.(?:md|graphql|tsx?)$|\/messages\/en\/.*\.json$/.test(file) &&
        !/\/(?:gql|generated|node_modules)\//.test(file),
    );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const places = process.argv.length > 2 ? process.argv.slice(2) : CHECKED;
  for (const file of places.flatMap(filesIn).filter((one) => !UNCHECKED.includes(one)))
    for (const { line, found, better } of wordProblems(file, readFileSync(file, 'utf8'))) {
      process.stderr.write(`${file}:${line}: "${found}"; better: ${better}\n`);
      process.exitCode = 1;
    }
}
