import {
  type EntityOrdering,
  type EntityRow,
  type EntityType,
  entityRows,
} from '../../domain/entity-catalogue.ts';
import { partyLabel } from '../../domain/graph-labels.ts';
import { actKinds } from '../../domain/vocabulary.ts';

/** A way to order entities: the stored key to sort by, and its direction. */
export interface EntityOrder {
  name: string;
  description: string;
  key: 'sortKey' | 'newestKey';
  direction: 'ASC' | 'DESC';
}

/** A root field that pages through entities of a type. The first order is the default. */
export interface RootField {
  field: string;
  type: EntityType;
  description: string;
  /** Conditions, in the library's form, that all of its rows meet: it shows a part of the type. */
  only?: Readonly<Record<string, unknown>>;
  /** A label, besides those of the type, that all of its rows have. */
  label?: string;
  orders: readonly EntityOrder[];
  /** The stored first and last day that `from` and `to` are compared with, if the type has a date. */
  days?: { first: string; last: string };
}

const orders: Readonly<Record<EntityOrdering, readonly EntityOrder[]>> = {
  NAME: [
    { name: 'NAME', description: 'By name, ignoring case and accents.', key: 'sortKey', direction: 'ASC' },
    { name: 'NAME_DESCENDING', description: 'By name, descending.', key: 'sortKey', direction: 'DESC' },
  ],
  DATE: [
    {
      name: 'NEWEST_FIRST',
      description: 'By first possible day, newest first. Items without a known date come last.',
      key: 'newestKey',
      direction: 'DESC',
    },
    {
      name: 'OLDEST_FIRST',
      description: 'By first possible day, oldest first. Items without a known date come last.',
      key: 'sortKey',
      direction: 'ASC',
    },
  ],
  NUMBER: [
    {
      name: 'NUMBER',
      description: 'By number, 9/2 before 10/1. Items without a number come last.',
      key: 'sortKey',
      direction: 'ASC',
    },
  ],
  ID: [
    { name: 'ID', description: 'By id.', key: 'sortKey', direction: 'ASC' },
    { name: 'ID_DESCENDING', description: 'By id, descending.', key: 'sortKey', direction: 'DESC' },
  ],
};

const ofKind = (...kinds: string[]) => ({ kind: { in: kinds } });

/** Root fields that show a part of a type. */
const parts: readonly Omit<RootField, 'orders'>[] = [
  { field: 'states', type: 'Actor', only: ofKind('STATE'), description: 'States.' },
  {
    field: 'statesParties',
    type: 'Actor',
    only: {},
    label: partyLabel,
    description:
      'States and organizations with a known binding treaty action (ratification, accession and the like) on any instrument. An actor that is not listed may still be a party.',
  },
  { field: 'stakeholders', type: 'Actor', only: ofKind('STAKEHOLDER'), description: 'Organizations.' },
  {
    field: 'persons',
    type: 'Actor',
    only: ofKind('PERSON'),
    description: 'Natural persons who acted in public.',
  },
  {
    field: 'collectives',
    type: 'Actor',
    only: ofKind('COLLECTIVE'),
    description: 'Authors that sources do not name, and standing groups.',
  },
  {
    field: 'recommendations',
    type: 'Act',
    only: ofKind('RECOMMENDATION'),
    description: 'Points that their sources call recommended, urged, called for, proposed or agreed.',
  },
  {
    field: 'interventions',
    type: 'Act',
    only: ofKind(...actKinds.filter((kind) => kind !== 'RECOMMENDATION')),
    description: 'All other points.',
  },
];

/** Every root field that pages through entities: first those that show all of a type, one each. */
export const rootFields: readonly RootField[] = [
  ...entityRows.map(wholeType),
  ...parts.map((part) => ({ ...part, orders: ordersOf(part.type) })),
];

function wholeType({ root, type, description, orderedBy, days }: EntityRow): RootField {
  return {
    field: root,
    type,
    description,
    orders: orders[orderedBy],
    ...(days && { days: { first: `${days[0]}Earliest`, last: `${days[1]}Latest` } }),
  };
}

function ordersOf(type: string): readonly EntityOrder[] {
  const row = entityRows.find((one) => one.type === type);
  return row === undefined ? [] : orders[row.orderedBy];
}

/**
 * The enum by which nested lists of a type are sorted, and their default order: by the stored key.
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

const dayArguments = `    "Only items that are entirely on or after this day. Items without a known date are left out."
    from: Date
    "Only items that are entirely on or before this day. Items without a known date are left out."
    to: Date
`;

function querySdl({ field, type, description, orders, days }: RootField): string {
  return `  ${JSON.stringify(description)}
  ${field}(
    "Filter. If omitted, all are returned."
    where: ${type}Where
${days === undefined ? '' : dayArguments}    "Order."
    sort: ${type}Order = ${orders[0]?.name}
    "Page size, 1 to 200."
    first: Int = 20
    "Cursor of the item before the page."
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
  "The items, each with its cursor."
  edges: [${type}Edge!]!
  "The items only."
  nodes: [${type}!]!
  "Cursors of the page, and whether there are more pages."
  pageInfo: PageInfo!
  "Number of items that the filter selects. Counted only if selected."
  totalCount: Int!
}

"An item of \`${field}\`."
type ${type}Edge {
  "Cursor of this item, for \`after\`."
  cursor: String!
  "The item."
  node: ${type}!
}`;
}
