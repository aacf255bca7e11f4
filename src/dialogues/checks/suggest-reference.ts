import { idPrefixes, labelsOfKind, type TargetLabel, wordForLabel } from '../../domain/graph-labels.ts';
import { oncePer } from '../../domain/once.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import { wordsAsked } from '../../domain/word-forms.ts';
import type { Executor } from '../../graph/executor.ts';
import { labelOf, searchedTexts } from '../../snapshot/texts/searched-texts.ts';
import { type Found, TextIndex } from '../../snapshot/texts/text-index.ts';
import { slips } from '../document/closest-match.ts';
import type { Suggestion } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { type Candidate, storedCandidates, storedNotes } from '../stored/reference-targets.ts';

/** Suggests, for an unknown id, records with one of these labels: all that are equally likely. */
export type SuggestReference = (id: string, accepts: readonly TargetLabel[]) => Promise<Suggestion[]>;

/** The last rank at which a name is exactly the text. */
const LAST_EXACT_RANK = 1;
/** If more names have the same words, the words do not say enough. */
const MAX_BY_WORDS = 5;
/** Fewer letters do not say enough to match the beginning or a part of a word: "eu" is not the Eurasian group. */
const MIN_BEGINNING = 4;

/** Whether a reference that accepts these labels may lead to something with those; null if it leads to nothing. */
export function isAccepted(labels: readonly string[] | null, accepts: readonly TargetLabel[]): boolean {
  return labels !== null && accepts.some((label) => label === 'Entity' || labels.includes(label));
}

/** A candidate, the prefix of its id, and the words of the rest of its id and of each of its names. */
interface Likely {
  candidate: Candidate;
  prefix: string;
  ownWords: readonly string[];
  names: readonly (readonly string[])[];
}

/**
 * Suggests records of run and graph: those whose acronym, code or name is the text; else those with nearly that id or
 * name; else those whose name has all words of the text, or consists of words of the text.
 */
export function referenceSuggester(executor: Executor, run: ImportManifest): SuggestReference {
  const candidatesFor = oncePer(async (key: string) => {
    const accepts = key.split(' ') as TargetLabel[];
    const own = new Map([...ownCandidates(run, accepts)].map((one) => [one.id, one]));
    const stored = (await storedCandidates(executor, accepts)).filter(({ id }) => !own.has(id));
    const all = [...own.values(), ...stored].sort((a, b) => byCodePoint(a.id, b.id)).map(likely);
    return { all, index: await TextIndex.build(all, ({ candidate }) => namesAndCodes(candidate)) };
  });
  // Many links may lead to the same wrong id.
  const suggestFor = oncePer(async (key: string) => {
    const [written = '', labels = ''] = key.split('\n');
    const { all, index } = await candidatesFor(labels);
    const { prefix, part } = partsOf(written);
    const words = wordsAsked(part);
    if (words.length === 0) return [];
    // What this run drops is still in the graph.
    const isOther = ({ candidate }: Likely) => candidate.id !== written;
    const found = index.find(part).filter(({ thing }) => isOther(thing));
    const others = all.filter(isOther);
    let meant = leastBy(found, ({ rank }) => (rank <= LAST_EXACT_RANK ? rank : null)).map(
      ({ thing }) => thing,
    );
    if (meant.length === 0) meant = leastBy(others, (one) => slipsFor(prefix, words, one));
    if (meant.length === 0) meant = byWords(words, found, others);
    return describe(
      executor,
      meant.map(({ candidate }) => candidate),
    );
  });
  return (written, accepts) => suggestFor(`${written}\n${accepts.join(' ')}`);
}

/** The items with the least value; null counts as no value. */
function leastBy<Item>(items: readonly Item[], rate: (item: Item) => number | null): Item[] {
  const valued = items.map((item) => ({ item, value: rate(item) ?? Number.POSITIVE_INFINITY }));
  const least = valued.reduce((before, { value }) => Math.min(before, value), Number.POSITIVE_INFINITY);
  return valued.filter(({ value }) => value === least && Number.isFinite(value)).map(({ item }) => item);
}

/** How many letters are wrong if this was meant: in its id without prefix, or in one of its names. */
function slipsFor(
  prefix: string,
  words: readonly string[],
  { prefix: own, ownWords, names }: Likely,
): number | null {
  // Another kind of record is suggested only if its name matches.
  if (prefix !== '' && prefix !== own) return null;
  const wrong = [ownWords, ...names].map((form) => slipsOfWords(words, form) ?? Number.POSITIVE_INFINITY);
  return Math.min(...wrong);
}

/**
 * Compares word by word, so that Republic of Korea is not suggested for Republic of Congo; counts spaces as letters if
 * one was lost or added.
 */
function slipsOfWords(written: readonly string[], meant: readonly string[]): number | null {
  if (written.length !== meant.length) return slips(written.join(' '), meant.join(' '));
  let sum = 0;
  for (const [at, word] of written.entries()) {
    const wrong = slips(word, meant[at] as string);
    if (wrong === null) return null;
    sum += wrong;
  }
  return sum;
}

/**
 * Candidates with all words, and those with at least half of the words and no others: "Republic of the Congo" may be
 * either Congo.
 */
function byWords(
  words: readonly string[],
  found: readonly Found<Likely>[],
  others: readonly Likely[],
): Likely[] {
  const isLong = words.every((word) => word.length >= MIN_BEGINNING);
  const having = leastBy(found, ({ rank, match }) => (match === 'BEGINNINGS' && !isLong ? null : rank));
  const saysEnough = (name: readonly string[]) =>
    2 * name.length >= words.length && name.join('').length >= MIN_BEGINNING;
  const within = others.filter(({ names }) =>
    names.some((name) => saysEnough(name) && name.every((word) => words.includes(word))),
  );
  const all = [...new Set([...having.map(({ thing }) => thing), ...within])];
  return all.length > MAX_BY_WORDS ? [] : all;
}

/** In order of their ids, with a note on each if there are several. */
async function describe(executor: Executor, meant: Candidate[]): Promise<Suggestion[]> {
  const ids = meant.map(({ id }) => id);
  const notes = ids.length > 1 ? await storedNotes(executor, ids) : new Map<string, string>();
  return meant
    .map((one) => ({ id: one.id, name: labelOf(one), note: notes.get(one.id) ?? one.note ?? '' }))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

function likely(candidate: Candidate): Likely {
  const { prefix, part } = partsOf(candidate.id);
  const names = namesAndCodes(candidate).map(({ text }) => wordsAsked(text));
  return { candidate, prefix, ownWords: wordsAsked(part), names };
}

function* ownCandidates(run: ImportManifest, accepts: readonly TargetLabel[]): Iterable<Candidate> {
  for (const document of run.documents)
    for (const { id, kind, properties, names, links } of document.records())
      if (isAccepted(labelsOfKind[kind], accepts)) {
        const { sector, country } = properties;
        const of = links
          .filter(({ type }) => type === 'REPRESENTS' || type === 'MEMBER_OF')
          .map(({ to }) => to);
        const note = [wordForLabel[kind], sector, country, ...of].filter(Boolean).join(', ');
        yield { id, properties, names, note };
      }
}

/** A definition that contains the words is not a match. */
const namesAndCodes = (candidate: Candidate) =>
  searchedTexts(candidate).filter(({ field }) => field === 'NAME' || field === 'CODE');

/** The prefix of an id's type, and the rest: `org-global-initiative` is `org-` and `global-initiative`. */
function partsOf(id: string): { prefix: string; part: string } {
  const prefix = Object.values(idPrefixes).find((one) => one !== '' && id.startsWith(one)) ?? '';
  return { prefix, part: id.slice(prefix.length) };
}
