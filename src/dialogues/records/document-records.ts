import { type EntityKind, type EntityRow, entityRows } from '../../domain/entity-catalogue.ts';
import { idPrefixes, labelsOfKind } from '../../domain/graph-labels.ts';
import { nameKey, numberKey, withinCycles } from '../../domain/order-key.ts';
import { actKinds } from '../../domain/vocabulary.ts';
import { type DialogueDocument, MAX_RECORDS } from '../document/dialogue-document.ts';
import type { MalformedItem } from '../document/partial-document.ts';
import { describeValue, formatPath, type Path, type Problem } from '../document/problems.ts';
import type { ReadDocument } from '../document/read-document.ts';
import { date } from '../forms/shared-forms.ts';
import { isDoubtfulName } from '../forms/text-forms.ts';
import { claimId, slug } from './claim-id.ts';
import { type GraphRecord, type Link, type Properties, properties } from './graph-record.ts';
import { dateKeys, flatDate, readDate } from './record-dates.ts';
import type { LinkField, RecordFields } from './record-fields.ts';
import { recordSections } from './record-sections.ts';
import { type RecordContext, speakersOf, specialKinds } from './special-kinds.ts';

/** An item of a section: an object of its form. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Everything that a well-formed document asserts, and its violations of rules that need no other document; references,
 * for example, are checked later. `warnings` are about what is allowed, but may be wrong.
 */
export function documentRecords({ document, problem, positions, malformed = [] }: ReadDocument): {
  records: GraphRecord[];
  problems: Problem[];
  warnings: Problem[];
} {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  let records: GraphRecord[] = [];
  const unread = unreadMeetings(malformed);
  const subject = document.meeting ?? unread.find(({ section }) => section === 'meeting')?.meeting;
  const known = [
    ...(subject ? [subject] : []),
    ...(document.meetings ?? []),
    ...unread.map(({ meeting }) => meeting),
  ];
  const context: RecordContext = {
    document: subject === undefined ? document : { ...document, meeting: subject },
    meetings: new Map(known.map((each) => [each.id, each])),
    fail: (path, parts) => problems.push(problem(path, parts)),
  };
  for (const { section, forms } of recordSections) {
    const content = document[section];
    const isList = Array.isArray(content);
    const items = (isList ? content : content === undefined ? [] : [content]) as Fields[];
    for (const [index, item] of items.entries()) {
      const form = forms.find(({ when }) => when === null || when === item['kind']);
      const path = isList ? [section, positions?.get(section)?.[index] ?? index] : [section];
      for (const { path: within, name } of namesIn(item)) {
        if (!isDoubtfulName(name)) continue;
        const found = `${describeValue(name)}, which reads as a date or number`;
        warnings.push(problem([...path, ...within], { expected: 'a name', found }));
      }
      const record = form === undefined ? null : recordOf(form, item, path, context);
      if (record !== null) records.push(record);
    }
  }
  if (malformed.length > 0) {
    const byPath = new Map(records.map((record) => [formatPath(record.path), record]));
    for (const each of malformed) addLinksOf(each, byPath, context);
    records = [...byPath.values()];
  }
  if (records.length > MAX_RECORDS) {
    context.fail(['document'], {
      expected: `at most ${MAX_RECORDS} records in a document, which is written in one transaction`,
      found: String(records.length),
    });
  }
  return { records, problems, warnings };
}

/** Meetings that cannot be read, as far as their acts and participants need them. */
function unreadMeetings(malformed: readonly MalformedItem[]) {
  return malformed
    .filter(({ section, without }) => without === null && section.startsWith('meeting'))
    .map(({ section, item }) => {
      const stub = { id: String(item['id']) };
      return { section, meeting: stub as NonNullable<DialogueDocument['meeting']> };
    });
}

/**
 * Adds the references of an item with mistakes of form: to its record, those of its wrong keys; if it has no record, to
 * a partial one with all of its links, under its id.
 */
function addLinksOf(
  { section, index, item, without }: MalformedItem,
  records: Map<string, GraphRecord>,
  context: RecordContext,
): void {
  const forms = recordSections.find((one) => one.section === section)?.forms ?? [];
  const path = index === null ? [section] : [section, index];
  const id = typeof item['id'] === 'string' ? item['id'] : formatPath(path);
  const form =
    forms.find(({ when }) => when === null || when === item['kind']) ??
    forms.find(({ kind }) => id.startsWith(idPrefixes[kind])) ??
    forms[0];
  if (form === undefined) return;
  const fields = form.links.filter(({ field }) => without === null || without.has(field));
  const links = linksOf(fields, item, path);
  const record = records.get(formatPath(path));
  if (record !== undefined) {
    record.links.push(...links);
    return;
  }
  const content: Properties = {};
  for (const key of form.dates) {
    const day = date.safeParse(item[key] ?? (form.kind === 'Meeting' ? item['date'] : undefined)).data;
    Object.assign(content, flatDate(key.replace(/On$/, ''), readDate(day)));
  }
  if (form.kind === 'Intervention') links.push(...speakersOf(item, path, context));
  const isOther =
    (actKinds as readonly unknown[]).includes(item['kind']) && item['kind'] !== 'RECOMMENDATION';
  // A reference to an act of unknown kind may be right.
  const kind = form.kind === 'Intervention' && !isOther ? 'Recommendation' : form.kind;
  records.set(formatPath(path), { id, kind, properties: content, links, names: [], path, isPartial: true });
}

const nameKeys = ['name', 'names', 'prefLabel', 'altLabels', 'title', 'shortTitles', 'publisher'];

/** The names in an item, each with its path there. Labels of cycles are left out: they are years. */
function namesIn(item: Fields): { path: Path; name: string }[] {
  return nameKeys.flatMap((key) => {
    const value = item[key] as string | (string | { text: string })[] | undefined;
    if (value === undefined) return [];
    if (typeof value === 'string') return { path: [key], name: value };
    return value.map((one, index) =>
      typeof one === 'string'
        ? { path: [key, index], name: one }
        : { path: [key, index, 'text'], name: one.text },
    );
  });
}

/** The record of an item; null if a mistake, which has been reported, prevents it. */
function recordOf(form: RecordFields, item: Fields, path: Path, context: RecordContext): GraphRecord | null {
  const add = specialKinds[form.kind];
  // The addition to a kind takes the items of its form, which the compiler cannot follow.
  const addition = add === undefined ? {} : add(item as never, path, context);
  if (addition === null) return null;
  const { kind = form.kind, links = [], names = [] } = addition;
  const id = addition.id ?? (item['id'] as string | undefined) ?? idOf(form, item);
  const content = properties(item, form.values);
  for (const key of form.dates)
    Object.assign(content, flatDate(key.replace(/On$/, ''), readDate(item[key] as string | undefined)));
  Object.assign(content, addition.properties);
  if (content['sortKey'] === undefined) Object.assign(content, orderKeys(kind, id, content));
  return {
    id,
    kind,
    properties: content,
    links: [...links, ...linksOf(form.links, item, path)],
    names,
    path,
  };
}

/** The id of a claim: ids in it are unchanged, words become parts of an id. */
function idOf({ kind, identifiedBy = [], links }: RecordFields, item: Fields): string {
  const isId = (key: string) => links.some(({ field }) => field === key);
  return claimId(
    kind,
    identifiedBy.map((key) => (isId(key) ? String(item[key]) : slug(String(item[key])))),
  );
}

/** The links that these fields of an item make; none if a value, which may have mistakes of form, has no target. */
function linksOf(fields: readonly LinkField[], item: Fields, path: Path): Link[] {
  return fields.flatMap((field) => {
    const at = [...path, field.field];
    const value = item[field.field];
    return Array.isArray(value)
      ? value.flatMap((each, index) => linkOf(field, each, [...at, index]))
      : linkOf(field, value, at);
  });
}

function linkOf({ type, accepts, key, isMostlyBare, others }: LinkField, value: unknown, path: Path): Link[] {
  const given = typeof value === 'object' && value !== null && key !== undefined ? (value as Fields) : null;
  const to = given === null ? value : given[key as string];
  if (typeof to !== 'string' || to === '') return [];
  if (given === null) return [{ type, to, accepts, path, properties: {} }];
  const at = isMostlyBare ? path : [...path, key as string];
  return [{ type, to, accepts, path: at, properties: properties(given, others) }];
}

const rowOfKind = Object.fromEntries(
  Object.entries(labelsOfKind).map(([kind, labels]) => [
    kind,
    entityRows.find(({ type }) => labels.includes(type)),
  ]),
) as Record<EntityKind, EntityRow>;

/** The keys by which the root field of a kind orders and pages. */
function orderKeys(kind: EntityKind, id: string, content: Properties): Properties {
  const { orderedBy, title = 'title', days: [first, last] = ['date', 'date'] } = rowOfKind[kind];
  const day = (key: string) => (content[key] as string | undefined) ?? null;
  switch (orderedBy) {
    case 'NAME':
      return { sortKey: nameKey(String(content[title]), id) };
    case 'NUMBER':
      return { sortKey: numberKey(content['number'] as string | number | undefined, id) };
    case 'DATE':
      return dateKeys(
        { earliest: day(`${first}Earliest`) },
        kind === 'ReviewCycle'
          ? withinCycles({ id, label: String(content['label']), latest: day(`${last}Latest`) })
          : id,
      );
    case 'ID':
      return { sortKey: id };
  }
}
