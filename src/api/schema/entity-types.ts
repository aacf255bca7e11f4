/**
 * The GraphQL types that the library serves and that carry an id, each with the label that tells it
 * and the library's root field that reads it. The first label that a node has decides its type:
 * references, tracing fields and `node` give these, so that an id has one type wherever it is met.
 */
export const entityTypes = {
  Actor: { label: 'Actor', root: 'actors' },
  Act: { label: 'Act', root: 'acts' },
  Meeting: { label: 'Meeting', root: 'meetings' },
  Theme: { label: 'Theme', root: 'themes' },
  ReviewCycle: { label: 'ReviewCycle', root: 'reviewCycles' },
  ReviewCluster: { label: 'ReviewCluster', root: 'reviewClusters' },
  ReviewGroup: { label: 'ReviewGroup', root: 'reviewGroups' },
  Instrument: { label: 'Instrument', root: 'instruments' },
  Article: { label: 'Article', root: 'articles' },
  Body: { label: 'Body', root: 'bodies' },
  Resolution: { label: 'Resolution', root: 'resolutions' },
  Source: { label: 'Source', root: 'sources' },
  Participation: { label: 'Participation', root: 'participations' },
  Figure: { label: 'Figure', root: 'figures' },
  Uptake: { label: 'Uptake', root: 'uptakes' },
  Position: { label: 'Position', root: 'positions' },
  TreatyAction: { label: 'TreatyAction', root: 'treatyActions' },
  Statement: { label: 'Statement', root: 'statements' },
  GroupMembership: { label: 'GroupMembership', root: 'groupMemberships' },
  DataGap: { label: 'DataGap', root: 'dataGaps' },
} as const;

/** Name of a GraphQL type that carries an id. */
export type EntityType = keyof typeof entityTypes;

/** Whether a GraphQL type carries an id. */
export function isEntityType(type: string): type is EntityType {
  return type in entityTypes;
}

/** The type of a node by its labels; null where the API serves none. */
export function entityTypeOf(labels: readonly string[]): EntityType | null {
  const types = Object.keys(entityTypes) as EntityType[];
  return types.find((type) => labels.includes(entityTypes[type].label)) ?? null;
}
