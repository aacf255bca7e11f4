import { type EntityKind, type EntityType, entityRows } from './entity-catalogue.ts';

const kinds = entityRows.flatMap((row) => {
  const { isClaim = false } = row;
  const labels = isClaim ? ['Claim', row.type] : [row.type];
  if (row.kinds === undefined) return [{ kind: row.type, labels, row, isClaim }];
  return Object.entries(row.kinds).map(([kind, of]) => ({
    kind,
    labels: [...labels, kind],
    row: of,
    isClaim,
  }));
});

/**
 * Every kind of node with an id, and its labels besides `Entity`, most general first. Labels in Cypher come from here
 * alone, never from a document's text.
 */
export const labelsOfKind = Object.fromEntries<readonly string[]>(
  kinds.map(({ kind, labels }) => [kind, labels]),
) as Readonly<Record<EntityKind, readonly string[]>>;

/** The kind of a node by its labels, in any order; null if no label is that of a kind. */
export function kindOfLabels(labels: readonly string[]): EntityKind | null {
  return (kinds.find(({ kind }) => labels.includes(kind))?.kind as EntityKind | undefined) ?? null;
}

/** The beginning of the ids of each kind, such as `state-` and `figure/`; empty where authors choose ids freely. */
export const idPrefixes = Object.fromEntries(
  kinds.map(({ kind, row, isClaim }) => [
    kind,
    row.idPrefix === undefined ? '' : `${row.idPrefix}${isClaim ? '/' : '-'}`,
  ]),
) as Readonly<Record<EntityKind, string>>;

/** Labels of several kinds, which do not identify one. */
export const sharedLabels: readonly string[] = [
  'Entity',
  'Claim',
  ...entityRows.filter(({ kinds }) => kinds !== undefined).map(({ type }) => type),
];

/** Label of a State or organization, besides its own, while a binding treaty action of it is recorded. */
export const partyLabel = 'Party';

/** Each relationship type that a document can create. */
export const linkTypes = [
  'ABOUT',
  'ADDRESSED_TO',
  'ADDRESSES',
  'ADOPTED_AT',
  'AFFILIATED_WITH',
  'AT',
  'BROADER',
  'BY',
  'CONCERNS',
  'COVERS',
  'DISCUSSES',
  'EVIDENCED_BY',
  'FOLLOWS',
  'HAS_MEMBER',
  'IN',
  'IN_CYCLE',
  'INTO',
  'MEMBER_OF',
  'OF',
  'OF_BODY',
  'ON',
  'ON_BEHALF_OF',
  'PART_OF',
  'REPRESENTS',
  'REVIEWS',
  'SUBMITTED_BY',
  'SUBMITTED_TO',
] as const;
export type LinkType = (typeof linkTypes)[number];

/** A label that a link's end must have: that of a kind, of a type or of everything. */
export type TargetLabel = EntityKind | EntityType | 'Entity';

/** The word for a label in messages to people, such as "review cycle" for ReviewCycle. */
export const wordForLabel = {
  Entity: 'record',
  ...Object.fromEntries(entityRows.map(({ type, word }) => [type, word ?? inSmallLetters(type)])),
  ...Object.fromEntries(kinds.map(({ kind, row: { word } }) => [kind, word ?? inSmallLetters(kind)])),
} as Readonly<Record<TargetLabel, string>>;

function inSmallLetters(name: string): string {
  return name.replace(/\B[A-Z]/g, ' $&').toLowerCase();
}

/** A noun with its article: `an actor`. */
export const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
