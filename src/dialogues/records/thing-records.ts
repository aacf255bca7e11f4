import { fold } from '../../domain/fold.ts';
import { nameKey, numberKey } from '../../domain/order-key.ts';
import type { DialogueDocument, Item } from '../document/dialogue-document.ts';
import type { Path } from '../document/problems.ts';
import { type Link, type NameForm, properties } from './graph-record.ts';
import {
  dateKeys,
  flatDate,
  link,
  links,
  type MakeRecord,
  oneLink,
  readDate,
  themeLinks,
} from './record-context.ts';

/** Makers of the records of things: what sources speak of, each with an id of its own. */

export const sourceRecord: MakeRecord<Item<'sources'>> = (item) => {
  const { id, url, title, publisher, language, text, note } = item;
  const published = readDate(item.publishedOn);
  return {
    id,
    kind: 'Source',
    properties: {
      ...{ url, title, publisher, language, text, note },
      ...flatDate('published', published),
      ...flatDate('accessed', readDate(item.accessedOn)),
      ...dateKeys(published, id),
    },
  };
};

const kindOfActor = {
  STATE: 'State',
  STAKEHOLDER: 'Stakeholder',
  PERSON: 'Person',
  COLLECTIVE: 'Collective',
} as const;

export const actorRecord: MakeRecord<Item<'actors'>> = (item, path) => ({
  id: item.id,
  kind: kindOfActor[item.kind],
  properties: {
    kind: item.kind,
    name: item.name,
    ...actorProperties(item),
    sortKey: nameKey(item.name, item.id),
  },
  links: actorLinks(item, path),
  names: [
    nameForm(item.name, 'PREFERRED', null),
    ...(item.names ?? []).map((name) => nameForm(name.text, name.kind, name.language ?? null)),
  ],
});

function actorProperties(item: Item<'actors'>) {
  switch (item.kind) {
    case 'STATE':
      return { iso3: item.iso3, country: item.iso3, regionalGroup: item.regionalGroup };
    case 'STAKEHOLDER':
      return { sector: item.sector, country: item.country };
    case 'PERSON':
      return {};
    case 'COLLECTIVE':
      return { standsFor: item.standsFor };
  }
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

/** Links to actors with their own source and locator, and whatever else the document says of them. */
function sourcedLinks(
  type: 'MEMBER_OF' | 'REPRESENTS' | 'HAS_MEMBER',
  items: readonly ({ actor: string } & Record<string, string | undefined>)[] | undefined,
  path: Path,
): Link[] {
  return (items ?? []).map(({ actor, ...others }, index) =>
    link(type, actor, 'Actor', [...path, index, 'actor'], properties(others)),
  );
}

function nameForm(text: string, kind: NameForm['kind'], language: string | null): NameForm {
  return { text, kind, language, folded: fold(text) };
}

export const themeRecord: MakeRecord<Item<'themes'>> = (item, path) => {
  const { id, prefLabel, altLabels = [], definition, broader, exactMatch = [] } = item;
  return {
    id,
    kind: 'Theme',
    properties: { prefLabel, altLabels, definition, exactMatch, sortKey: nameKey(prefLabel, id) },
    links: links('BROADER', broader, 'Theme', [...path, 'broader']),
    names: [
      nameForm(prefLabel, 'PREFERRED', 'en'),
      ...altLabels.map((label) => nameForm(label, 'ALIAS', 'en')),
    ],
  };
};

export const bodyRecord: MakeRecord<Item<'bodies'>> = ({ id, name, symbol, foundedBy }) => ({
  id,
  kind: 'Body',
  properties: { name, symbol, foundedBy, sortKey: nameKey(name, id) },
});

type Meeting = NonNullable<DialogueDocument['meeting']>;

/** The first and last day of a meeting; one `date` is both. */
export function meetingDates(item: Meeting) {
  return { start: readDate(item.start ?? item.date), end: readDate(item.end ?? item.date) };
}

export const meetingRecord: MakeRecord<Meeting> = (item, path, context) => {
  const { start, end } = meetingDates(item);
  if (item.date !== undefined && (item.start !== undefined || item.end !== undefined)) {
    context.fail([...path, 'date'], { expected: 'date alone, or start and end', found: 'both' });
  }
  if (start.earliest !== null && end.latest !== null && end.latest < start.earliest) {
    const expected = `a day not before ${start.earliest}`;
    context.fail([...path, 'end'], { expected, found: `"${item.end}"` });
  }
  const { id, kind, title, venue, format, ordinal, mandate, actsSurveyed, uptakesSurveyed } = item;
  return {
    id,
    kind: 'Meeting',
    properties: {
      ...{ kind, title, venue, format, ordinal, mandate, actsSurveyed, uptakesSurveyed },
      ...flatDate('start', start),
      ...flatDate('end', end),
      ...dateKeys(start, id),
    },
    links: [
      ...oneLink('OF_BODY', item.body, 'Body', [...path, 'body']),
      ...oneLink('IN_CYCLE', item.cycle, 'ReviewCycle', [...path, 'cycle']),
      ...links('REVIEWS', item.reviews, 'Instrument', [...path, 'reviews']),
      ...links('FOLLOWS', item.follows, 'Meeting', [...path, 'follows']),
      ...oneLink('PART_OF', item.partOf, 'Meeting', [...path, 'partOf']),
      ...links('DISCUSSES', item.discusses, 'Theme', [...path, 'discusses']),
    ],
  };
};

export const resolutionRecord: MakeRecord<Item<'resolutions'>> = (item, path) => {
  const { id, kind, number, symbol, title, adoptedAt, themes } = item;
  return {
    id,
    kind: 'Resolution',
    properties: { kind, number, symbol, title, sortKey: numberKey(number, id) },
    links: [
      ...oneLink('ADOPTED_AT', adoptedAt, 'Meeting', [...path, 'adoptedAt']),
      ...themeLinks(themes, [...path, 'themes']),
    ],
  };
};
