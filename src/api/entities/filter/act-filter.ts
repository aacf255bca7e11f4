import type { ActKind } from '../../../domain/vocabulary.ts';
import type { Condition } from '../../../graph/entity-filter.ts';
import { groupDimensions, groupProperties } from '../../../snapshot/entities/actor-groups.ts';
import type { AdvanceData } from '../../../snapshot/entities/advance-data.ts';
import type { AdvanceFilter } from '../../../tracing/filter/advance-filter.ts';
import { groupConditions } from '../../../tracing/filter/conditions.ts';

/**
 * The filter of advances that selects the same acts as a condition on kinds, on what authors have in common, and on ids
 * of authors, themes, addressees, meetings and cycles, so that the engine finds and counts them without Neo4j.
 *
 * @returns null where it asks for anything else
 */
export function actFilterOf(condition: Condition, data: AdvanceData): AdvanceFilter | null {
  switch (condition.kind) {
    case 'compare': {
      const kinds = condition.property === 'kind' ? listed(condition) : null;
      return kinds && { actKinds: kinds as ActKind[] };
    }
    case 'and':
    case 'or': {
      const parts = condition.parts.map((part) => actFilterOf(part, data));
      const known = parts.filter((part) => part !== null);
      if (known.length < parts.length) return null;
      return condition.kind === 'and' ? { AND: known } : { OR: known };
    }
    case 'not': {
      const part = actFilterOf(condition.part, data);
      return part && { NOT: part };
    }
    case 'related': {
      const { link, quantifier, where } = condition;
      const part = where && link.direction === 'OUT' ? linkedTo(link.type, where, data) : null;
      if (quantifier === 'some') return part;
      return quantifier === 'none' ? part && { NOT: part } : null;
    }
  }
}

/** The acts that a relationship joins to entities which a condition names by id. */
function linkedTo(type: string, where: Condition, data: AdvanceData): AdvanceFilter | null {
  const known = (entities: ReadonlyMap<string, unknown>) => idsIn(where)?.filter((id) => entities.has(id));
  switch (type) {
    case 'BY': {
      const actors = known(data.actors);
      return actors === undefined ? byAuthorsAlike(where) : { actors };
    }
    case 'ADDRESSED_TO': {
      const addressedTo = known(data.actors);
      return addressedTo === undefined ? null : { addressedTo };
    }
    case 'ADDRESSES': {
      const themes = known(data.themes);
      return themes === undefined ? null : { themes, includeNarrower: false };
    }
    case 'AT': {
      const meetings = known(data.meetings) ?? meetingsInCycle(where, data);
      return meetings && { meetings };
    }
    default:
      return null;
  }
}

/** The acts of authors that have a property in common. */
function byAuthorsAlike(where: Condition): AdvanceFilter | null {
  if (where.kind !== 'compare' || where.of !== 'node') return null;
  const dimension = groupDimensions.find((one) => groupProperties[one] === where.property);
  if (dimension === undefined) return null;
  const values = listed(where);
  return values && { [groupConditions[dimension]]: values };
}

/** The meetings of cycles that a condition names by id, those of the cycles' parts not among them. */
function meetingsInCycle(where: Condition, { meetings }: AdvanceData): string[] | null {
  if (where.kind !== 'related' || where.link.type !== 'IN_CYCLE' || where.where === null) return null;
  const cycles = idsIn(where.where);
  if (cycles === null) return null;
  return [...meetings.values()]
    .filter(({ cycle }) => cycle !== null && cycles.includes(cycle))
    .map(({ id }) => id);
}

function idsIn(where: Condition): readonly string[] | null {
  return where.kind === 'compare' && where.of === 'node' && where.property === 'id' ? listed(where) : null;
}

/** The values of a comparison with one value or with several. */
function listed({ by, value }: Extract<Condition, { kind: 'compare' }>): readonly string[] | null {
  if (by === 'eq' && typeof value === 'string') return [value];
  return by === 'in' ? (value as string[]) : null;
}
