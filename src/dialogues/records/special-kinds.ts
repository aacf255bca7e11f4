import type { EntityKind } from '../../domain/entity-catalogue.ts';
import { type ImpreciseDate, periodOf } from '../../domain/imprecise-date.ts';
import { collated, numberKey } from '../../domain/order-key.ts';
import { chairRoles } from '../../domain/vocabulary.ts';
import type { DialogueDocument, Item } from '../document/dialogue-document.ts';
import { describeValue, type Path } from '../document/problems.ts';
import * as claimForms from '../forms/claim-forms.ts';
import { nonPersons } from '../forms/shared-forms.ts';
import { claimId, meetingIdOf, slug } from './claim-id.ts';
import type { GraphRecord, Link, NameForm } from './graph-record.ts';
import { flatDate, readDate } from './record-dates.ts';

/** The document of a record, its meetings by id, and how to report a mistake. */
export interface RecordContext {
  document: DialogueDocument;
  meetings: ReadonlyMap<string, Meeting>;
  fail(path: Path, parts: { expected: string; found: string }): void;
}

/** What a record has besides the fields of its form. */
export type Addition = Partial<Omit<GraphRecord, 'path'>>;

/** Makes the addition for an item at a path; null if a mistake, which it reports, prevents the record. */
type Add<Of> = (item: Of, path: Path, context: RecordContext) => Addition | null;

type Meeting = NonNullable<DialogueDocument['meeting']>;

/** Labels that some links accept, shared so that a run keeps each list once. */
const ACTOR = ['Actor'] as const;
const STAKEHOLDER = ['Stakeholder'] as const;
const MEETING = ['Meeting'] as const;

const actor: Add<Item<'actors'>> = (item) => ({
  properties: item.kind === 'STATE' ? { country: item.iso3 } : {},
  names: [
    nameForm(item.name, 'PREFERRED', null),
    ...(item.names ?? []).map((name) => nameForm(name.text, name.kind, name.language ?? null)),
  ],
});

const theme: Add<Item<'themes'>> = ({ prefLabel, altLabels }) => ({
  names: [
    nameForm(prefLabel, 'PREFERRED', 'en'),
    ...altLabels.map((label) => nameForm(label, 'ALIAS', 'en')),
  ],
});

function nameForm(text: string, kind: NameForm['kind'], language: string | null): NameForm {
  return { text, kind, language, folded: collated(text) };
}

/** Articles are in the order of their instruments. */
const article: Add<Item<'articles'>> = ({ id, instrument, number }) => ({
  properties: { sortKey: `${instrument} ${numberKey(number, id)}` },
});

/** The first and last day of a meeting; a single `date` is both. */
const startOf = (item: Meeting) => readDate(item.start ?? item.date);
const endOf = (item: Meeting) => readDate(item.end ?? item.date);

const meeting: Add<Meeting> = (item, path, { fail }) => {
  const start = startOf(item);
  const end = endOf(item);
  if (item.date !== undefined && (item.start !== undefined || item.end !== undefined)) {
    fail([...path, 'date'], { expected: 'date alone, or start and end', found: 'both' });
  }
  return { properties: { ...flatDate('start', start), ...flatDate('end', end) } };
};

const participation: Add<Item<'participations'>> = (item, path, { document, fail }) => {
  const at = item.meeting ?? document.meeting?.id;
  if (at === undefined) {
    fail(path, { expected: 'a meeting, here or as the subject of the document', found: 'neither' });
    return null;
  }
  const id = claimId('Participation', [at, item.actor, slug(item.role)]);
  return { id, links: item.meeting === undefined ? [atMeeting(at, ['meeting', 'id'])] : [] };
};

function atMeeting(to: string, path: Path): Link {
  return { type: 'AT', to, accepts: MEETING, path, properties: {} };
}

const act: Add<Item<'acts'>> = (item, path, context) => {
  const { id } = item;
  const meetingId = meetingIdOf(id);
  const at = context.meetings.get(meetingId);
  if (at === undefined) {
    const known = [...context.meetings.keys()].join(' or ');
    context.fail([...path, 'id'], {
      expected: known === '' ? 'a document with a meeting' : `an id that begins with ${known}/`,
      found: describeValue(id),
    });
    return null;
  }
  const speakers = item.by.flatMap((speaker, index) =>
    speakerLinks(speaker, meetingId, [...path, 'by', index], context),
  );
  return {
    kind: item.kind === 'RECOMMENDATION' ? 'Recommendation' : 'Intervention',
    properties: flatDate('date', dateOfAct(item, at, path, context)),
    links: [...speakers, atMeeting(meetingId, [...path, 'id'])],
  };
};

/** The act's own date, which its meeting must allow; else the days of its meeting. */
function dateOfAct(item: Item<'acts'>, at: Meeting, path: Path, { fail }: RecordContext): ImpreciseDate {
  const period = periodOf(startOf(at), endOf(at));
  if (item.date === undefined) return period;
  const own = readDate(item.date);
  const isBefore = own.latest !== null && period.earliest !== null && own.latest < period.earliest;
  const isAfter = own.earliest !== null && period.latest !== null && own.earliest > period.latest;
  if (isBefore || isAfter)
    fail([...path, 'date'], {
      expected: `a date within the days of ${at.id} (${period.asWritten})`,
      found: describeValue(item.date),
    });
  return own;
}

/**
 * The speaker (DIRECT), those on whose behalf the source says that the speaker spoke (ON_BEHALF), and the organizations
 * that it names beside the speaker (AFFILIATION: stakeholders only, and never for points made as chair).
 */
function speakerLinks(
  { actor, onBehalfOf = [], affiliatedWith = [] }: Item<'acts'>['by'][number],
  meeting: string,
  path: Path,
  { document, fail }: RecordContext,
): Link[] {
  const isInTheChair = (document.participations ?? []).some(
    (item) =>
      item.actor === actor &&
      (item.meeting ?? document.meeting?.id) === meeting &&
      chairRoles.includes(item.role),
  );
  if (isInTheChair && affiliatedWith.length > 0) {
    fail([...path, 'affiliatedWith'], {
      expected: 'no affiliation for points made as chair',
      found: describeValue(affiliatedWith),
    });
  }
  const by = (to: string, accepts: Link['accepts'], at: Path, properties: Link['properties']): Link => ({
    type: 'BY',
    to,
    accepts,
    path: [...path, ...at],
    properties,
  });
  return [
    by(actor, ACTOR, ['actor'], { attribution: 'DIRECT' }),
    ...onBehalfOf.map((id, index) =>
      by(id, nonPersons, ['onBehalfOf', index], { attribution: 'ON_BEHALF', through: actor }),
    ),
    ...affiliatedWith.map((id, index) =>
      by(id, STAKEHOLDER, ['affiliatedWith', index], { attribution: 'AFFILIATION', through: actor }),
    ),
  ];
}

/** The speakers of an act with mistakes of form elsewhere; none if the mistakes are in its speakers. */
export function speakersOf(
  item: Readonly<Record<string, unknown>>,
  path: Path,
  context: RecordContext,
): Link[] {
  const by = claimForms.act.shape.by.safeParse(item['by']);
  const meeting = String(item['id']).split('/', 1)[0] ?? '';
  if (!by.success) return [];
  return by.data.flatMap((speaker, index) => speakerLinks(speaker, meeting, [...path, 'by', index], context));
}

/** A paper is before a meeting; what a meeting adopts is a resolution or decision. */
const resolution: Add<Item<'resolutions'>> = ({ kind, adoptedAt }, path, { fail }) => {
  if (kind === 'PAPER' && adoptedAt !== undefined)
    fail([...path, 'adoptedAt'], {
      expected: 'no adoptedAt for a PAPER; submittedTo names the meeting that it was before',
      found: describeValue(adoptedAt),
    });
  return {};
};

/** A figure's id contains its source: sources that disagree on a number stay two claims. */
const figure: Add<Item<'figures'>> = (item, path, context) => {
  const source = onlySource(item.evidence, path, context);
  if (source === null) return null;
  const { about, unit, basis = 'unstated', asOf = 'undated' } = item;
  return {
    id: claimId('Figure', [source, [...about].sort().join('+'), slug(unit) || 'unit', slug(basis), asOf]),
  };
};

/** A statement's id contains its source and value: if sources disagree, there are two claims. */
const statement: Add<Item<'statements'>> = (item, path, context) => {
  const source = onlySource(item.evidence, path, context);
  if (source === null) return null;
  const { about, property, value } = item;
  return { id: claimId('Statement', [source, about, slug(property), slug(value) || 'sign']) };
};

/** The source of a claim whose id contains its source; null, and a mistake, if there are several. */
function onlySource(
  evidence: readonly { source: string }[],
  path: Path,
  context: RecordContext,
): string | null {
  const sources = new Set(evidence.map(({ source }) => source));
  const [source] = sources;
  if (source !== undefined && sources.size === 1) return source;
  context.fail([...path, 'evidence'], {
    expected: 'one source: each source states a figure or value of its own',
    found: describeValue([...sources]),
  });
  return null;
}

/** The kinds of forms whose records need more than the fields of the form. */
export const specialKinds: { readonly [Kind in EntityKind]?: Add<never> } = {
  State: actor,
  Stakeholder: actor,
  Person: actor,
  Collective: actor,
  Theme: theme,
  Article: article,
  Meeting: meeting,
  Participation: participation,
  Intervention: act,
  Resolution: resolution,
  Figure: figure,
  Statement: statement,
};
