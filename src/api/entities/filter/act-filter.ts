import { type ActKind, actKinds } from '../../../domain/vocabulary.ts';
import type { AdvanceData } from '../../../snapshot/entities/advance-data.ts';
import type { AdvanceFilter } from '../../../tracing/filter/advance-filter.ts';
import type { ReadableType } from '../../schema/entity-types.ts';

type Where = Record<string, unknown>;

const interventionKinds = actKinds.filter((kind) => kind !== 'RECOMMENDATION');

/** The kinds of acts that a root field gives; null where it gives no acts. */
export function kindsOf(type: ReadableType): readonly ActKind[] | null {
  if (type === 'Act') return actKinds;
  if (type === 'Recommendation') return ['RECOMMENDATION'];
  return type === 'Intervention' ? interventionKinds : null;
}

/** Relationships of acts that the engine counts by, with the entities at their ends and the condition that asks for them. */
const relations: Record<
  string,
  { known: 'actors' | 'themes'; condition: (ids: readonly string[]) => AdvanceFilter }
> = {
  actors: { known: 'actors', condition: (actors) => ({ actors }) },
  themes: { known: 'themes', condition: (themes) => ({ themes, includeNarrower: false }) },
  addressedTo: { known: 'actors', condition: (addressedTo) => ({ addressedTo }) },
};

/**
 * The filter of advances that selects the same acts as a library's filter on kinds and on ids of authors, themes,
 * addressees, meetings and cycles, so that the engine finds and counts them without Neo4j.
 *
 * @param where as the library takes it
 * @returns null where it asks for anything else
 */
export function actFilterOf(where: Where, data: AdvanceData): AdvanceFilter | null {
  return together(
    Object.entries(where).map(([key, value]) => partOf(key, value, data)),
    (AND) => ({ AND }),
  );
}

function partOf(key: string, value: unknown, data: AdvanceData): AdvanceFilter | null {
  switch (key) {
    case 'AND':
    case 'OR': {
      const parts = (value as Where[]).map((one) => within(one, data));
      return parts.length === 0 ? null : together(parts, (all) => ({ [key]: all }));
    }
    case 'NOT': {
      const part = within(value as Where, data);
      return part && { NOT: part };
    }
    case 'kind': {
      const kinds = listed(value) as ActKind[] | null;
      return kinds && { actKinds: kinds };
    }
    case 'meeting': {
      const meetings = meetingsUnder(value as Where, data);
      return meetings && { meetings };
    }
    default:
      return relationPart(key, value as Where, data);
  }
}

/** A filter in another: an empty one asks nothing, which no filter of advances says. */
const within = (where: Where, data: AdvanceData): AdvanceFilter | null =>
  Object.keys(where).length === 0 ? null : actFilterOf(where, data);

function relationPart(key: string, quantified: Where, data: AdvanceData): AdvanceFilter | null {
  const relation = relations[key];
  if (relation === undefined) return null;
  const parts = Object.entries(quantified).map(([quantifier, where]): AdvanceFilter | null => {
    const ids = idsNamed(where)?.filter((id) => data[relation.known].has(id));
    if (ids === undefined) return null;
    if (quantifier === 'some') return relation.condition(ids);
    return quantifier === 'none' ? { NOT: relation.condition(ids) } : null;
  });
  return together(parts, (AND) => ({ AND }));
}

function meetingsUnder(where: Where, { meetings }: AdvanceData): readonly string[] | null {
  const [key, ...others] = Object.keys(where);
  if (key !== 'cycle' || others.length > 0) return idsNamed(where)?.filter((id) => meetings.has(id)) ?? null;
  const cycles = idsNamed(where['cycle']);
  return (
    cycles &&
    [...meetings.values()].filter(({ cycle }) => cycle !== null && cycles.includes(cycle)).map(({ id }) => id)
  );
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

function together(
  parts: readonly (AdvanceFilter | null)[],
  join: (parts: AdvanceFilter[]) => AdvanceFilter,
): AdvanceFilter | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : join(known);
}
