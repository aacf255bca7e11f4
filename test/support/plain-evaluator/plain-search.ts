import { hasWords, nearness, otherWay, wordsOf, wordsThatCount } from '../plain-search.ts';
import { daysOf } from './plain-days.ts';
import { compareNames } from './plain-order.ts';

/** A thing that a question finds. */
export interface PlainHit {
  id: string;
  type: string;
  rank: number;
}

interface PlainThing {
  id: string;
  type: string;
  /** By what things of a type stand in order. */
  order: string;
  texts: { text: string; is: 'acronym' | 'code' | 'name' | 'text' }[];
}

const typeOrder = [
  'ACTOR',
  'THEME',
  'MEETING',
  'INSTRUMENT',
  'ARTICLE',
  'BODY',
  'REVIEW_CYCLE',
  'REVIEW_CLUSTER',
  'REVIEW_GROUP',
  'RESOLUTION',
  'ACT',
  'SOURCE',
];
const newestFirst = ['MEETING', 'REVIEW_CYCLE', 'ACT', 'SOURCE'];

const byName = ['ACTOR', 'THEME', 'INSTRUMENT', 'BODY'];
const byNumber = (number: unknown) =>
  String(number ?? '\uffff').replace(/\d+/g, (digits) => digits.padStart(6, '0'));
const byDay = (date: unknown) =>
  date === undefined ? '0000-00-00' : (daysOf(String(date)).earliest ?? '0000-00-00');
const some = (is: 'code' | 'name' | 'text', ...texts: unknown[]) =>
  texts.filter((text) => text !== undefined).map((text) => ({ text: String(text), is }));

/** What each section of the documents holds to be found, by the public description of SearchType. */
function thingsIn(documents: readonly any[]): PlainThing[] {
  const things = new Map<string, PlainThing>();
  const add = (type: string, id: string, order: string, texts: PlainThing['texts']) => {
    if (!things.has(id)) things.set(id, { type, id, order, texts });
  };
  const days = new Map<string, string>();
  for (const document of documents)
    for (const meeting of [...(document.meetings ?? []), ...(document.meeting ? [document.meeting] : [])]) {
      days.set(meeting.id, byDay(meeting.date ?? meeting.start));
      add('MEETING', meeting.id, byDay(meeting.date ?? meeting.start), some('name', meeting.title));
    }
  for (const document of documents) {
    for (const actor of document.actors ?? [])
      add('ACTOR', actor.id, actor.name, [
        ...some('name', actor.name),
        ...(actor.names ?? []).map((name: any) => ({
          text: name.text,
          is: name.kind === 'ACRONYM' ? 'acronym' : 'name',
        })),
        ...some('code', actor.iso3),
      ]);
    for (const theme of document.themes ?? [])
      add('THEME', theme.id, theme.prefLabel, [
        ...some('name', theme.prefLabel, ...(theme.altLabels ?? [])),
        ...some('text', theme.definition),
      ]);
    for (const { id, title, shortTitles } of document.instruments ?? [])
      add('INSTRUMENT', id, title, some('name', title, ...(shortTitles ?? [])));
    for (const { id, instrument, title, number } of document.articles ?? [])
      add('ARTICLE', id, `${instrument} ${byNumber(number)}`, [
        ...some('name', title),
        ...some('code', number),
      ]);
    for (const { id, name, symbol } of document.bodies ?? [])
      add('BODY', id, name, [...some('name', name), ...some('code', symbol)]);
    for (const { id, label, from } of document.cycles ?? [])
      add('REVIEW_CYCLE', id, byDay(from), some('name', label));
    for (const { id, title, number } of document.clusters ?? [])
      add('REVIEW_CLUSTER', id, byNumber(number), [...some('name', title), ...some('code', number)]);
    for (const { id, title, number } of document.groups ?? [])
      add('REVIEW_GROUP', id, byNumber(number), [...some('name', title), ...some('code', number)]);
    for (const { id, title, number, symbol } of document.resolutions ?? [])
      add('RESOLUTION', id, byNumber(number), [...some('name', title), ...some('code', symbol, number)]);
    for (const { id, text, date } of document.acts ?? [])
      add(
        'ACT',
        id,
        date === undefined ? (days.get(id.split('/')[0]) ?? '') : byDay(date),
        some('text', text),
      );
    for (const { id, title, text, publishedOn } of document.sources ?? [])
      add('SOURCE', id, byDay(publishedOn), [...some('name', title), ...some('text', text)]);
  }
  return [...things.values()];
}

/** 0 is the nearest; null where the text is not found. */
function rankOf({ text, is }: PlainThing['texts'][number], question: string): number | null {
  const isNaming = is !== 'text';
  const isExact = [text, otherWay(text)].some((way) => wordsOf(way).join('') === wordsOf(question).join(''));
  if (isExact && isNaming) return is === 'name' ? 1 : 0;
  if (!hasWords(text, question)) return isExact ? 5 : null;
  const worst = Math.max(...wordsThatCount(question).map((word) => nearness(text, word) ?? 0));
  return (isNaming ? 1 : 4) + worst;
}

/** Everything that a question finds, in order. */
export function plainSearch(documents: readonly any[], question: string, types = typeOrder): PlainHit[] {
  const hits: (PlainHit & { order: string })[] = [];
  for (const { id, type, order, texts } of thingsIn(documents)) {
    const ranks = texts.map((text) => rankOf(text, question)).filter((rank) => rank !== null);
    if (types.includes(type) && ranks.length > 0) hits.push({ id, type, order, rank: Math.min(...ranks) });
  }
  const before = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  hits.sort((a, b) => {
    const inOrder = (byName.includes(a.type) ? compareNames : before)(a.order, b.order) || before(a.id, b.id);
    return (
      a.rank - b.rank ||
      typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
      (newestFirst.includes(a.type) ? -inOrder : inOrder)
    );
  });
  return hits.map(({ id, type, rank }) => ({ id, type, rank }));
}
