import type { Dimension } from './advance-index.ts';

/**
 * Dimensions of which one decides the other, so that a table of the two would hold one cell a row. An actor
 * is of one kind, sector, country and group; a meeting of one kind, year and cycle; sectors are those of
 * stakeholders, regional groups those of States, and a country stands in one group at most.
 */
const decided: Partial<Record<Dimension, readonly Dimension[]>> = {
  ACTOR: ['ACTOR_KIND', 'SECTOR', 'COUNTRY', 'REGIONAL_GROUP'],
  SECTOR: ['ACTOR_KIND', 'REGIONAL_GROUP'],
  REGIONAL_GROUP: ['ACTOR_KIND'],
  COUNTRY: ['REGIONAL_GROUP'],
  MEETING: ['MEETING_KIND', 'YEAR', 'CYCLE', 'PHASE'],
  CYCLE: ['PHASE'],
};

/** Whether two dimensions make a table: they are two, and neither decides the other. */
export function goTogether(one: Dimension, other: Dimension): boolean {
  if (one === other) return false;
  return decided[one]?.includes(other) !== true && decided[other]?.includes(one) !== true;
}

/** An argument that takes a dimension: its name, what was given, and what it can be given. */
export interface DimensionArgument {
  name: string;
  given: Dimension;
  takes: readonly Dimension[];
}

/** What is wrong with two dimensions that make no table, and which would go with either; null where they do. */
export function pairProblem(one: DimensionArgument, other: DimensionArgument): string | null {
  if (goTogether(one.given, other.given)) return null;
  const found = one.given === other.given ? `${one.given} twice` : `${one.given} with ${other.given}`;
  return `${one.name} and ${other.name}: expected two dimensions of which neither decides the other, found ${found}. ${partners(one, other)} ${partners(other, one)}`;
}

function partners({ name, given }: DimensionArgument, other: DimensionArgument): string {
  const fit = other.takes.filter((dimension) => goTogether(given, dimension));
  return `With ${given} as ${name} ${fit.length > 1 ? 'go' : 'goes'} ${fit.join(', ') || 'none'}.`;
}
