import { type ActKind, type Outcome, outcomes } from '../../../domain/vocabulary.ts';
import type { Condition } from '../../../graph/entity-filter.ts';
import { groupDimensions, groupProperties } from '../../../snapshot/entities/actor-groups.ts';
import type { AdvanceData } from '../../../snapshot/entities/advance-data.ts';
import type { AdvanceFilter } from '../../../tracing/filter/advance-filter.ts';
import { groupConditions } from '../../../tracing/filter/conditions.ts';

type Comparison = Extract<Condition, { kind: 'compare' }>;

/**
 * The filter of advances that selects the same acts as a condition, so that the engine finds and counts them without
 * Neo4j. The condition can be on kinds, outcomes, properties of authors, and ids of authors, themes, addressees,
 * meetings and cycles.
 *
 * @param isMet whether to select the acts that meet the condition, or those that meet its negation: an act without an
 *   outcome meets neither, as in Cypher
 * @returns null for a condition on anything else
 */
export function actFilterOf(condition: Condition, data: AdvanceData, isMet = true): AdvanceFilter | null {
  switch (condition.kind) {
    case 'compare':
      return compared(condition, isMet);
    case 'and':
    case 'or': {
      const parts = condition.parts.map((part) => actFilterOf(part, data, isMet));
      const known = parts.filter((part) => part !== null);
      if (known.length < parts.length) return null;
      return (condition.kind === 'and') === isMet ? { AND: known } : { OR: known };
    }
    case 'not':
      return actFilterOf(condition.part, data, !isMet);
    case 'related': {
      const { link, quantifier, where } = condition;
      const part = where && link.direction === 'OUT' ? linkedTo(link.type, where, data) : null;
      if (part === null || (quantifier !== 'some' && quantifier !== 'none')) return null;
      return (quantifier === 'some') === isMet ? part : { NOT: part };
    }
  }
}

function compared(condition: Comparison, isMet: boolean): AdvanceFilter | null {
  const values = listed(condition);
  if (values === null) return null;
  switch (condition.property) {
    case 'kind': {
      const ofKinds = { actKinds: values as ActKind[] };
      return isMet ? ofKinds : { NOT: ofKinds };
    }
    case 'outcome':
      if (isMet) return { outcomes: values as Outcome[] };
      return { outcomes: outcomes.filter((outcome) => !values.includes(outcome)) };
    default:
      return null;
  }
}

/** The acts that a relationship joins to entities whose ids a condition gives. */
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

/** The acts whose authors have a property. */
function byAuthorsAlike(where: Condition): AdvanceFilter | null {
  if (where.kind !== 'compare' || where.of !== 'node') return null;
  const dimension = groupDimensions.find((one) => groupProperties[one] === where.property);
  if (dimension === undefined) return null;
  const values = listed(where);
  return values && { [groupConditions[dimension]]: values };
}

/** The meetings of cycles whose ids a condition gives, without those of the cycles' parts. */
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

/** The values of a comparison with one or several values. */
function listed({ by, value }: Comparison): readonly string[] | null {
  if (by === 'eq' && typeof value === 'string') return [value];
  return by === 'in' ? (value as string[]) : null;
}
