/** How a root field orders its rows; the first order of each is the default. */
export type EntityOrdering = 'NAME' | 'DATE' | 'NUMBER' | 'ID';

/** A kind of node that a type contains besides others, with a label of its own: a State is an actor. */
interface KindRow {
  /** Its name in messages, if that is not its label in small letters. */
  word?: string;
  /** Begins the ids of the kind, before a hyphen; missing where authors choose ids freely. */
  idPrefix?: string;
}

/** A GraphQL type with ids. Its name is the label of its nodes. */
interface TypeRow extends KindRow {
  /** The kinds of its nodes, if they have labels of their own; none for most types. */
  kinds?: Readonly<Record<string, KindRow>>;
  /** Whether it is something that a source asserts: its ids consist of what identifies it, separated by slashes. */
  isClaim?: true;
  /** The field of Query that pages through all of it. */
  root: string;
  description: string;
  orderedBy: EntityOrdering;
  /** The prefix of its first and last day, such as `start` for `startEarliest`; missing if it has no date. */
  days?: readonly [first: string, last: string];
  /** The property with its name; missing if it has none. */
  title?: 'name' | 'prefLabel' | 'title' | 'label';
  /** Whether each API process keeps all of it in memory: there are few, however many acts there are. */
  isInMemory?: true;
  /** Its value of SearchType, if `search` finds it. */
  searchAs?: string;
  /** Its name in the addresses of exports, if it can be exported. */
  exportAs?: string;
}

/**
 * Everything with an id, one row for each type. `search` lists types in this order where rows match equally well. A new
 * type is a row here, its form, its SDL and its page: docs/extending.md walks through one.
 */
export const entityCatalogue = {
  Actor: {
    kinds: {
      State: { word: 'State', idPrefix: 'state' },
      Stakeholder: { idPrefix: 'org' },
      Person: { idPrefix: 'person' },
      Collective: { idPrefix: 'collective' },
    },
    root: 'actors',
    description: 'States, stakeholders, persons and collectives.',
    orderedBy: 'NAME',
    title: 'name',
    isInMemory: true,
    searchAs: 'ACTOR',
    exportAs: 'actors',
  },
  Theme: {
    idPrefix: 'theme',
    root: 'themes',
    description: 'Themes: concepts of our own classification.',
    orderedBy: 'NAME',
    title: 'prefLabel',
    isInMemory: true,
    searchAs: 'THEME',
    exportAs: 'themes',
  },
  Meeting: {
    root: 'meetings',
    description: 'Dialogues, working-group sessions, sessions of the Conference and other meetings.',
    orderedBy: 'DATE',
    days: ['start', 'end'],
    title: 'title',
    isInMemory: true,
    searchAs: 'MEETING',
    exportAs: 'meetings',
  },
  Instrument: {
    idPrefix: 'instrument',
    root: 'instruments',
    description: 'The Convention and its Protocols.',
    orderedBy: 'NAME',
    title: 'title',
    isInMemory: true,
    searchAs: 'INSTRUMENT',
  },
  Article: {
    idPrefix: 'article',
    root: 'articles',
    description: 'Recorded articles of instruments.',
    orderedBy: 'NUMBER',
    title: 'title',
    isInMemory: true,
    searchAs: 'ARTICLE',
  },
  Body: {
    idPrefix: 'body',
    root: 'bodies',
    description: 'Working groups, the Conference, the Bureau and the Secretariat.',
    orderedBy: 'NAME',
    title: 'name',
    isInMemory: true,
    searchAs: 'BODY',
  },
  ReviewCycle: {
    idPrefix: 'cycle',
    root: 'reviewCycles',
    description:
      'Review cycles: yearly series of dialogues, Conference periods, and phases of the Mechanism.',
    orderedBy: 'DATE',
    days: ['from', 'to'],
    title: 'label',
    isInMemory: true,
    searchAs: 'REVIEW_CYCLE',
  },
  ReviewCluster: {
    idPrefix: 'cluster',
    root: 'reviewClusters',
    description: 'Clusters of articles that the Mechanism reviews together.',
    orderedBy: 'NUMBER',
    title: 'title',
    isInMemory: true,
    searchAs: 'REVIEW_CLUSTER',
  },
  ReviewGroup: {
    idPrefix: 'group',
    root: 'reviewGroups',
    description: 'The groups in which States are reviewed.',
    orderedBy: 'NUMBER',
    title: 'title',
    isInMemory: true,
    searchAs: 'REVIEW_GROUP',
  },
  Resolution: {
    idPrefix: 'res',
    root: 'resolutions',
    description: 'Resolutions, decisions, drafts and papers.',
    orderedBy: 'NUMBER',
    title: 'title',
    isInMemory: true,
    searchAs: 'RESOLUTION',
    exportAs: 'resolutions',
  },
  Act: {
    kinds: { Recommendation: {}, Intervention: {} },
    isClaim: true,
    root: 'acts',
    description: 'Points made at meetings. Use `advances` to filter them by date and as counts do.',
    orderedBy: 'DATE',
    searchAs: 'ACT',
    exportAs: 'acts',
  },
  Source: {
    idPrefix: 'source',
    root: 'sources',
    description: 'Cited publications.',
    orderedBy: 'DATE',
    days: ['published', 'published'],
    title: 'title',
    isInMemory: true,
    searchAs: 'SOURCE',
    exportAs: 'sources',
  },
  Participation: {
    idPrefix: 'participation',
    isClaim: true,
    root: 'participations',
    description: 'Who took part in which meeting, in which role.',
    orderedBy: 'ID',
    exportAs: 'participations',
  },
  Figure: {
    idPrefix: 'figure',
    isClaim: true,
    root: 'figures',
    description: 'Published numbers.',
    orderedBy: 'DATE',
    days: ['asOf', 'asOf'],
    exportAs: 'figures',
  },
  Uptake: {
    idPrefix: 'uptake',
    isClaim: true,
    root: 'uptakes',
    description: 'Which later text takes up which earlier one.',
    orderedBy: 'ID',
  },
  Position: {
    idPrefix: 'position',
    isClaim: true,
    root: 'positions',
    description: 'Who supports or opposes what.',
    orderedBy: 'ID',
  },
  TreatyAction: {
    idPrefix: 'treaty-action',
    isClaim: true,
    root: 'treatyActions',
    description: 'Signatures, ratifications, accessions and the like.',
    orderedBy: 'DATE',
    days: ['date', 'date'],
    exportAs: 'treaty-actions',
  },
  Statement: {
    idPrefix: 'statement',
    isClaim: true,
    root: 'statements',
    description: 'Values on which sources disagree.',
    orderedBy: 'ID',
  },
  GroupMembership: {
    idPrefix: 'membership',
    isClaim: true,
    root: 'groupMemberships',
    description: 'Who is known to be in which review group.',
    orderedBy: 'ID',
  },
  DataGap: {
    idPrefix: 'gap',
    root: 'dataGaps',
    description: 'Known gaps in the data.',
    orderedBy: 'ID',
  },
} as const satisfies Readonly<Record<string, TypeRow>>;

type Catalogue = typeof entityCatalogue;

/** Name of a GraphQL type with ids. */
export type EntityType = keyof Catalogue;

/** A kind of node with an id: a type, or one of its kinds. */
export type EntityKind = {
  [Type in EntityType]: Catalogue[Type] extends { kinds: infer Kinds } ? keyof Kinds & string : Type;
}[EntityType];

/** The types whose row has a property. */
export type TypesWith<Property extends keyof TypeRow> = {
  [Type in EntityType]: Catalogue[Type] extends Record<Property, unknown> ? Type : never;
}[EntityType];

/** A type's row, with the properties that only some rows have. */
export interface EntityRow extends TypeRow {
  type: EntityType;
}

/** All rows, in order. */
export const entityRows: readonly EntityRow[] = Object.entries(entityCatalogue).map(
  ([type, row]): EntityRow => ({ type: type as EntityType, ...row }),
);

/** Whether a GraphQL type has ids. */
export function isEntityType(type: string): type is EntityType {
  return Object.hasOwn(entityCatalogue, type);
}

/** The type of a node by its labels; null if the API does not serve it. */
export function entityTypeOf(labels: readonly string[]): EntityType | null {
  return entityRows.find(({ type }) => labels.includes(type))?.type ?? null;
}
