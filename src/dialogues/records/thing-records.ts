import { fold } from '../../domain/fold.ts';
import { nameKey, numberKey } from '../../domain/order-key.ts';
import type { DialogueDocument, Item } from '../document/dialogue-document.ts';
import type { Path } from '../document/problems.ts';
import { type GraphRecord, type Link, type NameForm, properties } from './graph-record.ts';
import {
  dateKeys,
  evidenceLinks,
  flatDate,
  link,
  links,
  oneLink,
  type RecordContext,
  readDate,
} from './record-context.ts';

type Meeting = NonNullable<DialogueDocument['meeting']>;

export function sourceRecord(item: Item<'sources'>, path: Path): GraphRecord {
  return {
    id: item.id,
    kind: 'Source',
    properties: properties({
      url: item.url,
      title: item.title,
      publisher: item.publisher,
      language: item.language,
      text: item.text,
      note: item.note,
      ...flatDate('published', readDate(item.publishedOn)),
      ...flatDate('accessed', readDate(item.accessedOn)),
      ...dateKeys(readDate(item.publishedOn), item.id),
    }),
    links: [],
    names: [],
    path,
  };
}

export function actorRecord(item: Item<'actors'>, path: Path, context: RecordContext): GraphRecord {
  const kinds = {
    STATE: 'State',
    STAKEHOLDER: 'Stakeholder',
    PERSON: 'Person',
    COLLECTIVE: 'Collective',
  } as const;
  return {
    id: item.id,
    kind: kinds[item.kind],
    properties: properties({
      kind: item.kind,
      name: item.name,
      ...(item.kind === 'STATE'
        ? { iso3: item.iso3, country: item.iso3, regionalGroup: item.regionalGroup }
        : {}),
      ...(item.kind === 'STAKEHOLDER' ? { sector: item.sector, country: item.country } : {}),
      ...(item.kind === 'COLLECTIVE' ? { standsFor: item.standsFor } : {}),
      sortKey: nameKey(item.name, item.id),
    }),
    links: [...actorLinks(item, path), ...evidenceLinks(item.evidence, path, context)],
    names: [
      nameForm(item.name, 'PREFERRED', null),
      ...(item.names ?? []).map((name) => nameForm(name.text, name.kind, name.language ?? null)),
    ],
    path,
  };
}

function actorLinks(item: Item<'actors'>, path: Path): Link[] {
  switch (item.kind) {
    case 'STATE':
    case 'STAKEHOLDER':
      return sourcedLinks('MEMBER_OF', item.memberOf, [...path, 'memberOf']);
    case 'PERSON':
      return sourcedLinks('REPRESENTS', item.represents, [...path, 'represents']);
    case 'COLLECTIVE':
      return sourcedLinks('HAS_MEMBER', item.members, [...path, 'members']);
  }
}

/** Links to actors that carry their own source and locator, and whatever else the document says of them. */
function sourcedLinks(
  type: 'MEMBER_OF' | 'REPRESENTS' | 'HAS_MEMBER',
  items: readonly ({ actor: string } & Record<string, string | undefined>)[] | undefined,
  path: Path,
): Link[] {
  return (items ?? []).map(({ actor, ...held }, index) =>
    link(type, actor, 'Actor', [...path, index, 'actor'], properties(held)),
  );
}

function nameForm(text: string, kind: NameForm['kind'], language: string | null): NameForm {
  return { text, kind, language, folded: fold(text) };
}

export function themeRecord(item: Item<'themes'>, path: Path): GraphRecord {
  return {
    id: item.id,
    kind: 'Theme',
    properties: properties({
      prefLabel: item.prefLabel,
      altLabels: item.altLabels ?? [],
      definition: item.definition,
      exactMatch: item.exactMatch ?? [],
      sortKey: nameKey(item.prefLabel, item.id),
    }),
    links: links('BROADER', item.broader, 'Theme', [...path, 'broader']),
    names: [
      nameForm(item.prefLabel, 'PREFERRED', 'en'),
      ...(item.altLabels ?? []).map((label) => nameForm(label, 'ALIAS', 'en')),
    ],
    path,
  };
}

export function bodyRecord(item: Item<'bodies'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'Body',
    properties: properties({
      name: item.name,
      symbol: item.symbol,
      foundedBy: item.foundedBy,
      sortKey: nameKey(item.name, item.id),
    }),
    links: evidenceLinks(item.evidence, path, context),
    names: [],
    path,
  };
}

/** The first and last day of a meeting; one `date` is both. */
export function meetingDates(item: Meeting) {
  return { start: readDate(item.start ?? item.date), end: readDate(item.end ?? item.date) };
}

export function meetingRecord(item: Meeting, path: Path, context: RecordContext): GraphRecord {
  const { start, end } = meetingDates(item);
  if (item.date !== undefined && (item.start !== undefined || item.end !== undefined)) {
    context.fail([...path, 'date'], { expected: 'date alone, or start and end', found: 'both' });
  }
  if (start.earliest !== null && end.latest !== null && end.latest < start.earliest) {
    context.fail([...path, 'end'], {
      expected: `a day not before ${start.earliest}`,
      found: `"${item.end}"`,
    });
  }
  return {
    id: item.id,
    kind: 'Meeting',
    properties: properties({
      kind: item.kind,
      title: item.title,
      venue: item.venue,
      format: item.format,
      ordinal: item.ordinal,
      mandate: item.mandate,
      actsSurveyed: item.actsSurveyed,
      uptakesSurveyed: item.uptakesSurveyed,
      ...flatDate('start', start),
      ...flatDate('end', end),
      ...dateKeys(start, item.id),
    }),
    links: [
      ...oneLink('OF_BODY', item.body, 'Body', [...path, 'body']),
      ...oneLink('IN_CYCLE', item.cycle, 'ReviewCycle', [...path, 'cycle']),
      ...links('REVIEWS', item.reviews, 'Instrument', [...path, 'reviews']),
      ...links('FOLLOWS', item.follows, 'Meeting', [...path, 'follows']),
      ...oneLink('PART_OF', item.partOf, 'Meeting', [...path, 'partOf']),
      ...links('DISCUSSES', item.discusses, 'Theme', [...path, 'discusses']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function resolutionRecord(item: Item<'resolutions'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'Resolution',
    properties: properties({
      kind: item.kind,
      number: item.number,
      symbol: item.symbol,
      title: item.title,
      sortKey: numberKey(item.number, item.id),
    }),
    links: [
      ...oneLink('ADOPTED_AT', item.adoptedAt, 'Meeting', [...path, 'adoptedAt']),
      ...(item.themes ?? []).map(({ theme, basis }, index) =>
        link('ADDRESSES', theme, 'Theme', [...path, 'themes', index], { basis }),
      ),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}
