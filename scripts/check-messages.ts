import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { parseSync, Visitor } from 'vite';
import { type SourceFile, sourcesIn } from './check-layers.ts';

/** Checks the messages of the explorer in every language, and that its components have no words of their own: run by `npm run check`. */

/** Messages by language and key. */
export type Catalogues = Record<string, Record<string, string>>;

/** Attributes that people read. */
const READ = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'lead', 'caption'];

/** Messages that are missing, unknown, unreadable or unused, and attributes with words of their own. One line for each. */
export function messageProblems(
  { en = {}, ...others }: Catalogues,
  sources: readonly SourceFile[],
): string[] {
  const all = Object.entries({ en, ...others });
  return [
    ...all.flatMap(([language, messages]) => [
      ...Object.keys(en).flatMap((key) => (key in messages ? [] : [`${language} lacks ${key}.`])),
      ...Object.entries(messages).flatMap(([key, message]) => {
        if (en[key] === undefined) return [`${language} has ${key}, which English does not have.`];
        const [wanted, found] = [placeholdersOf(en[key]), placeholdersOf(message)];
        return wanted === found ? [] : [`${key} in ${language}: expected ${wanted}, found ${found}.`];
      }),
    ]),
    ...Object.keys(en).flatMap((key) => (isUsed(key, sources) ? [] : [`Nothing uses ${key}.`])),
    ...sources.flatMap(({ file, text }) => wordsInAttributes(file, text)),
  ];
}

/** The placeholders of a message, sorted; or what is wrong with it. */
function placeholdersOf(message: string): string {
  const namesIn = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => [
      ...('value' in element && element.type !== 0 ? [String(element.value)] : []),
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : []),
    ]);
  try {
    return `placeholders ${[...new Set(namesIn(parse(message)))].sort().join(', ') || 'none'}`;
  } catch (error) {
    return `a message that cannot be read (${(error as Error).message})`;
  }
}

/** Whether a key is in the sources, as it is or by its area with a member that the program chooses. */
function isUsed(key: string, sources: readonly SourceFile[]): boolean {
  const area = key.split('.')[0];
  const forms = [`'${key}'`, `"${key}"`, `\`${area}.\${`, `wordsOf('${area}')`];
  return sources.some(({ text }) => forms.some((form) => text.includes(form)));
}

function wordsInAttributes(file: string, text: string): string[] {
  const problems: string[] = [];
  new Visitor({
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !READ.includes(name.name)) return;
      if (value?.type === 'Literal' && /\p{L}/u.test(String(value.value)))
        problems.push(`${file}: ${name.name}="${value.value}" belongs in src/explorer/messages.`);
    },
  }).visit(parseSync(file, text).program);
  return problems;
}

/** The catalogues below a folder, one folder for each language. */
export const cataloguesIn = (folder: string): Catalogues =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [
        name,
        Object.assign(
          {},
          ...readdirSync(`${folder}/${name}`).map((file) =>
            JSON.parse(readFileSync(`${folder}/${name}/${file}`, 'utf8')),
          ),
        ),
      ]),
  );

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = messageProblems(cataloguesIn('src/explorer/messages'), sourcesIn('src/explorer'));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
