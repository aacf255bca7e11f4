/**
 * The GraphQL types that the library serves and that carry an id, each with the label that tells it
 * and the library's root field that reads it. The first label that a node has decides its type.
 */
export const entityTypes = {
  Actor: { label: 'Actor', root: 'actors' },
  Act: { label: 'Act', root: 'acts' },
  Meeting: { label: 'Meeting', root: 'meetings' },
  Theme: { label: 'Theme', root: 'themes' },
  ReviewCycle: { label: 'ReviewCycle', root: 'reviewCycles' },
  Instrument: { label: 'Instrument', root: 'instruments' },
  Body: { label: 'Body', root: 'bodies' },
  Resolution: { label: 'Resolution', root: 'resolutions' },
  Source: { label: 'Source', root: 'sources' },
  Participation: { label: 'Participation', root: 'participations' },
  Figure: { label: 'Figure', root: 'figures' },
  Uptake: { label: 'Uptake', root: 'uptakes' },
  Position: { label: 'Position', root: 'positions' },
  DataGap: { label: 'DataGap', root: 'dataGaps' },
} as const;

/** Name of a GraphQL type that carries an id. */
export type EntityType = keyof typeof entityTypes;

/** The type of a node by its labels; null where the API serves none. */
export function entityTypeOf(labels: readonly string[]): EntityType | null {
  const types = Object.keys(entityTypes) as EntityType[];
  return types.find((type) => labels.includes(entityTypes[type].label)) ?? null;
}
