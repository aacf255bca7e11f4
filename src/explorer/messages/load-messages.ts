import { type Catalogue, en, type PageArea } from './en.ts';
import { addMessages, type Language, language } from './text.ts';

/** The messages of every language and area, each loaded when it is needed; those of {@link en} are in the first script. */
const files = import.meta.glob<Catalogue>(
  ['./*/*.json', '!./en/filter.json', '!./en/frame.json', '!./en/overview.json', '!./en/terms.json'],
  { import: 'default' },
);
const firstAreas = ['filter', 'frame', 'overview', 'terms'];
/** The areas of the pages that have been opened: a change of language needs them too. */
const opened = new Set<PageArea>();

const load = async (of: Language, areas: Iterable<string>): Promise<Catalogue> =>
  Object.assign(
    {},
    ...(await Promise.all([...areas].map((area) => files[`./${of}/${area}.json`]?.() ?? {}))),
  );

/** Every message of a language that the pages opened so far need. */
export async function loadLanguage(of: Language): Promise<Catalogue> {
  const first = of === 'en' ? en : await load(of, firstAreas);
  return { ...first, ...(await load(of, opened)) };
}

/**
 * Loads the messages of a page, in the language of the interface.
 *
 * @throws {TypeError} if the server cannot be reached
 */
export async function loadMessages(areas: readonly PageArea[]): Promise<void> {
  const missing = areas.filter((area) => !opened.has(area));
  if (missing.length === 0) return;
  const of = language();
  const messages = await load(of, missing);
  // The language may have changed meanwhile.
  if (of !== language()) return loadMessages(areas);
  addMessages(messages);
  for (const area of missing) opened.add(area);
}
