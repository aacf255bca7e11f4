import { type EntityKind, type EntityType, entityTypeOf } from '../domain/entity-catalogue.ts';
import { idPrefixes, labelsOfKind } from '../domain/graph-labels.ts';
import type { ActTable } from './columns/act-table.ts';
import type { EntityTable } from './entities/entity-table.ts';

const kinds = (Object.keys(idPrefixes) as EntityKind[]).filter((kind) => idPrefixes[kind] !== '');

/** What an id is the id of; of what a snapshot lacks, what its beginning says. Null where neither tells. */
export function typeOfId(
  { entities, table }: { entities: EntityTable; table: ActTable },
  id: string,
): EntityType | null {
  const record = entities.get(id);
  if (record !== undefined) return entityTypeOf(record.labels);
  if (table.rankOf(id) !== null) return 'Act';
  const kind = kinds.find((one) => id.startsWith(idPrefixes[one]));
  return kind === undefined ? null : entityTypeOf(labelsOfKind[kind]);
}
