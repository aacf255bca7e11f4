import type { EntityType } from '../../domain/entity-catalogue.ts';
import { withArticle, wordForLabel } from '../../domain/graph-labels.ts';
import type { SnapshotCore } from '../../snapshot/snapshot-core.ts';
import { typeOfId } from '../../snapshot/type-of-id.ts';
import { conditions } from './conditions.ts';

/**
 * Describes an id of another type than the expected one, for a message: with its type, and the conditions that accept
 * it.
 */
export function describeId(
  snapshot: Pick<SnapshotCore, 'entities' | 'table'>,
  id: string,
  expected: EntityType,
): string {
  const type = typeOfId(snapshot, id);
  if (type === null || type === expected) return JSON.stringify(id);
  const takers = Object.entries(conditions).flatMap(([name, { ids }]) => (ids === type ? [name] : []));
  const taken =
    takers.length === 0
      ? 'no condition of AdvanceWhere takes it'
      : `AdvanceWhere takes it as ${takers.join(' or ')}`;
  return idOfType(id, type, taken);
}

/** An id for a message, with its type and the conditions that accept it. */
export const idOfType = (id: string, type: EntityType, taken: string): string =>
  `${JSON.stringify(id)} (the id of ${withArticle(wordForLabel[type])}; ${taken})`;
