import type { ActKind } from '../../domain/vocabulary.ts';
import type { AdvanceFilter } from '../../tracing/filter/advance-filter.ts';

/** Types of which an act's relationships are looked up. */
type RelatedType = 'Actor' | 'Theme' | 'Meeting';

/** Where the things that acts are related to are looked up. */
export interface RelatedThings {
  /** The ids of all things of a type that a filter of the library selects; null where they are too many to tell. */
  select(type: RelatedType, where: Record<string, unknown>): Promise<readonly string[] | null>;
  /** The ids of the meetings of some review cycles, those of their parts not among them. */
  meetingsOf(cycles: readonly string[]): readonly string[];
  /** Whether the index holds a thing. */
  holds(type: RelatedType, id: string): boolean;
}

/** Relationships of acts that the advance index knows, with the type at their end and the condition that asks for it. */
const relations: Record<string, { type: RelatedType; condition: (ids: readonly string[]) => AdvanceFilter }> =
  {
    actors: { type: 'Actor', condition: (actors) => ({ actors }) },
    themes: { type: 'Theme', condition: (themes) => ({ themes, includeNarrower: false }) },
    addressedTo: { type: 'Actor', condition: (addressedTo) => ({ addressedTo }) },
  };

/**
 * The filter of advances that selects the same acts as a filter of the library, so that the index finds and
 * counts them: the library would try each act.
 *
 * @param where as the library takes it
 * @returns null where it asks for something that the index does not know
 */
export async function actFilterOf(
  where: Record<string, unknown>,
  related: RelatedThings,
): Promise<AdvanceFilter | null> {
  const parts = await Promise.all(Object.entries(where).map(([key, value]) => partOf(key, value, related)));
  return together(parts, (AND) => ({ AND }));
}

async function partOf(key: string, value: unknown, related: RelatedThings): Promise<AdvanceFilter | null> {
  if (key === 'AND' || key === 'OR') {
    const parts = await Promise.all((value as Record<string, unknown>[]).map((one) => within(one, related)));
    return parts.length === 0 ? null : together(parts, (all) => ({ [key]: all }));
  }
  if (key === 'NOT') return negated(await within(value as Record<string, unknown>, related));
  if (key === 'kind') {
    const kinds = listed(value) as ActKind[] | null;
    return kinds && { actKinds: kinds };
  }
  if (key === 'meeting') {
    const meetings = await idsUnder('Meeting', value as Record<string, unknown>, related);
    return meetings && { meetings };
  }
  const relation = relations[key];
  return relation === undefined ? null : relationPart(relation, value as Record<string, unknown>, related);
}

/** A filter in another. What the library makes of an empty one is its own to say. */
async function within(where: Record<string, unknown>, related: RelatedThings): Promise<AdvanceFilter | null> {
  return Object.keys(where).length === 0 ? null : actFilterOf(where, related);
}

async function relationPart(
  { type, condition }: (typeof relations)[string],
  quantified: Record<string, unknown>,
  related: RelatedThings,
): Promise<AdvanceFilter | null> {
  const parts = await Promise.all(
    Object.entries(quantified).map(async ([quantifier, where]) => {
      if (quantifier !== 'some' && quantifier !== 'none') return null;
      const ids = await idsUnder(type, where as Record<string, unknown>, related);
      if (ids === null) return null;
      return quantifier === 'some' ? condition(ids) : { NOT: condition(ids) };
    }),
  );
  return together(parts, (AND) => ({ AND }));
}

async function idsUnder(
  type: RelatedType,
  where: Record<string, unknown>,
  related: RelatedThings,
): Promise<readonly string[] | null> {
  const [key, ...others] = Object.keys(where);
  // An empty condition is another thing to the library than one that all things meet.
  if (key === undefined) return null;
  const cycles =
    type === 'Meeting' && key === 'cycle' && others.length === 0 ? idsNamed(where['cycle']) : null;
  if (cycles !== null) return related.meetingsOf(cycles);
  const ids = idsNamed(where) ?? (await related.select(type, where));
  return ids?.filter((id) => related.holds(type, id)) ?? null;
}

/** The ids of a filter that is nothing but a condition on ids. */
function idsNamed(where: unknown): string[] | null {
  const [[key, value] = [], ...others] = Object.entries(where as object);
  return key === 'id' && others.length === 0 ? listed(value) : null;
}

/** The values of a scalar filter that is nothing but `eq` or `in`. */
function listed(filter: unknown): string[] | null {
  const [[operator, value] = [], ...others] = Object.entries(filter as object);
  if (others.length > 0) return null;
  if (operator === 'eq' && typeof value === 'string') return [value];
  return operator === 'in' ? (value as string[]) : null;
}

function negated(part: AdvanceFilter | null): AdvanceFilter | null {
  return part && { NOT: part };
}

function together(
  parts: readonly (AdvanceFilter | null)[],
  join: (parts: AdvanceFilter[]) => AdvanceFilter,
): AdvanceFilter | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : join(known);
}
