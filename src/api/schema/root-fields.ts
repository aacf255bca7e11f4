import { actKinds, bindingActions } from '../../domain/vocabulary.ts';
import type { EntityType } from './entity-types.ts';

/** A way to order things: the stored key that does it, and whether it is read upwards. */
export interface EntityOrder {
  name: string;
  description: string;
  key: 'sortKey' | 'newestKey';
  direction: 'ASC' | 'DESC';
}

/** A root field that pages through all things of a type. The first order is the default. */
export interface RootField {
  field: string;
  type: EntityType;
  description: string;
  /** Conditions, as the library takes them, that all of its rows meet: it shows a part of the type. */
  only?: Readonly<Record<string, unknown>>;
  orders: readonly EntityOrder[];
  /** The stored first and last day that `from` and `to` are compared with, where the type has a date. */
  days?: { first: string; last: string };
}

const byName: EntityOrder[] = [
  { name: 'NAME', description: 'By name, case and accents apart.', key: 'sortKey', direction: 'ASC' },
  { name: 'NAME_DESCENDING', description: 'By name, from the end.', key: 'sortKey', direction: 'DESC' },
];
const newestFirst: EntityOrder = {
  name: 'NEWEST_FIRST',
  description: 'By first possible day, newest first; those without a known date come last.',
  key: 'newestKey',
  direction: 'DESC',
};
const oldestFirst: EntityOrder = {
  name: 'OLDEST_FIRST',
  description: 'By first possible day, oldest first; those without a known date come last.',
  key: 'sortKey',
  direction: 'ASC',
};
const byNumber: EntityOrder[] = [
  {
    name: 'NUMBER',
    description: 'By number, 9/2 before 10/1; those without a number come last.',
    key: 'sortKey',
    direction: 'ASC',
  },
];
const byId: EntityOrder[] = [
  { name: 'ID', description: 'By id.', key: 'sortKey', direction: 'ASC' },
  { name: 'ID_DESCENDING', description: 'By id, from the end.', key: 'sortKey', direction: 'DESC' },
];
const byDate = [newestFirst, oldestFirst];
const ofKind = (...kinds: string[]) => ({ kind: { in: kinds } });
const days = (prefix: string, last = prefix) => ({ first: `${prefix}Earliest`, last: `${last}Latest` });

/** Every root field that pages through things. The first field of a type shows all of it. */
export const rootFields: readonly RootField[] = [
  {
    field: 'actors',
    type: 'Actor',
    orders: byName,
    description: 'States, stakeholders, persons, collectives.',
  },
  { field: 'states', type: 'Actor', only: ofKind('STATE'), orders: byName, description: 'States.' },
  {
    field: 'statesParties',
    type: 'Actor',
    only: { treatyActions: { some: { action: { in: bindingActions } } } },
    orders: byName,
    description:
      'States and organizations with a known binding treaty action (ratification, accession and the like) on any instrument. An actor that is missing here may still be a party.',
  },
  {
    field: 'stakeholders',
    type: 'Actor',
    only: ofKind('STAKEHOLDER'),
    orders: byName,
    description: 'Organizations.',
  },
  {
    field: 'persons',
    type: 'Actor',
    only: ofKind('PERSON'),
    orders: byName,
    description: 'Natural persons who acted in public.',
  },
  {
    field: 'collectives',
    type: 'Actor',
    only: ofKind('COLLECTIVE'),
    orders: byName,
    description: 'Authors left unnamed, and standing groups.',
  },
  {
    field: 'acts',
    type: 'Act',
    orders: byDate,
    description: 'Points made or recommended. `advances` filters them by the rules of counting.',
  },
  {
    field: 'recommendations',
    type: 'Act',
    only: ofKind('RECOMMENDATION'),
    orders: byDate,
    description: 'Points that their sources call recommended, urged or agreed.',
  },
  {
    field: 'interventions',
    type: 'Act',
    only: ofKind(...actKinds.filter((kind) => kind !== 'RECOMMENDATION')),
    orders: byDate,
    description: 'All other points made.',
  },
  {
    field: 'meetings',
    type: 'Meeting',
    orders: byDate,
    days: days('start', 'end'),
    description: 'Dialogues, working-group sessions, sessions of the Conference and other meetings.',
  },
  {
    field: 'reviewCycles',
    type: 'ReviewCycle',
    orders: byDate,
    days: days('from', 'to'),
    description: "Years' series of dialogues, and phases of the Mechanism.",
  },
  {
    field: 'reviewClusters',
    type: 'ReviewCluster',
    orders: byNumber,
    description: "The Mechanism's clusters of articles.",
  },
  {
    field: 'reviewGroups',
    type: 'ReviewGroup',
    orders: byNumber,
    description: 'The groups in which States are reviewed.',
  },
  {
    field: 'instruments',
    type: 'Instrument',
    orders: byName,
    description: 'The Convention and its Protocols.',
  },
  {
    field: 'articles',
    type: 'Article',
    orders: byNumber,
    description: 'Articles of instruments, as far as held.',
  },
  {
    field: 'bodies',
    type: 'Body',
    orders: byName,
    description: 'Working groups, the Conference, the Bureau, the Secretariat.',
  },
  {
    field: 'resolutions',
    type: 'Resolution',
    orders: byNumber,
    description: 'Resolutions, decisions and drafts.',
  },
  { field: 'themes', type: 'Theme', orders: byName, description: 'Concepts of the theme scheme.' },
  {
    field: 'sources',
    type: 'Source',
    orders: byDate,
    days: days('published'),
    description: 'Publications that the graph cites.',
  },
  {
    field: 'participations',
    type: 'Participation',
    orders: byId,
    description: 'Who took part in which meeting, in which role.',
  },
  { field: 'figures', type: 'Figure', orders: byDate, days: days('asOf'), description: 'Published numbers.' },
  {
    field: 'uptakes',
    type: 'Uptake',
    orders: byId,
    description: 'Which later text takes up which earlier one.',
  },
  { field: 'positions', type: 'Position', orders: byId, description: 'Who supports or opposes what.' },
  {
    field: 'treatyActions',
    type: 'TreatyAction',
    orders: byDate,
    days: days('date'),
    description: 'Signatures, ratifications, accessions and the like.',
  },
  { field: 'statements', type: 'Statement', orders: byId, description: 'Values that sources dispute.' },
  {
    field: 'groupMemberships',
    type: 'GroupMembership',
    orders: byId,
    description: 'Who is known to be in which review group.',
  },
  { field: 'dataGaps', type: 'DataGap', orders: byId, description: 'What is known to be missing.' },
];

/** How the whole of a type is ordered. */
const ordersOf = (type: string): readonly EntityOrder[] =>
  rootFields.find((root) => root.type === type)?.orders ?? [];

/**
 * The enum by which nested lists of a type are sorted, and the order that they have without it: the stored key's.
 *
 * @returns null for a type without dates, whose nested lists have one order
 */
export function nestedOrder(type: string): { type: string; default: string } | null {
  const orders = ordersOf(type);
  const inOrderOfKey = orders.find(({ key, direction }) => key === 'sortKey' && direction === 'ASC');
  if (inOrderOfKey === undefined || !orders.some(({ key }) => key === 'newestKey')) return null;
  return { type: `${type}Order`, default: inOrderOfKey.name };
}

/** The order of a type with this name. */
export const orderOf = (type: string, name: string): EntityOrder | undefined =>
  ordersOf(type).find((order) => order.name === name);

/** SDL of {@link rootFields}: a field of Query for each, and for each type its connection, edge and order. */
export const rootFieldsSdl = (): string =>
  [
    `extend type Query {\n${rootFields.map(querySdl).join('\n')}\n}`,
    ...rootFields.filter(({ only }) => only === undefined).map(typesSdl),
  ].join('\n\n');

const dayArguments = `    "Only those that lie on this day or later as a whole; those without a known date are left out."
    from: Date
    "Only those that lie on this day or earlier as a whole; those without a known date are left out."
    to: Date
`;

function querySdl({ field, type, description, orders, days }: RootField): string {
  return `  ${JSON.stringify(description)}
  ${field}(
    "Which of them; all, where missing."
    where: ${type}Where
${days === undefined ? '' : dayArguments}    "In which order."
    sort: ${type}Order = ${orders[0]?.name}
    "How many, 1 to 200."
    first: Int = 20
    "Cursor after which the page begins."
    after: String
  ): ${type}Connection!`;
}

function typesSdl({ field, type, orders }: RootField): string {
  return `"Order of \`${field}\`."
enum ${type}Order {
${orders.map(({ name, description }) => `  ${JSON.stringify(description)}\n  ${name}`).join('\n')}
}

"A page of \`${field}\`."
type ${type}Connection {
  "The rows, each with its cursor."
  edges: [${type}Edge!]!
  "The rows alone."
  nodes: [${type}!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many there are under the filter; counted only when asked for."
  totalCount: Int!
}

"A row of \`${field}\`."
type ${type}Edge {
  "Where it stands, for \`after\`."
  cursor: String!
  "The row itself."
  node: ${type}!
}`;
}
