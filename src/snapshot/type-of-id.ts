import { type EntityKind, type EntityType, entityTypeOf } from '../domain/entity-catalogue.ts';
import { idPrefixes, labelsOfKind } from '../domain/graph-labels.ts';
import type { ActTable } from './columns/act-table.ts';
import type { EntityTable } from './entities/entity-table.ts';

const kinds = (Object.keys(idPrefixes) as EntityKind[]).filter((kind) => idPrefixes[kind] !== '');

/** Where records are found by id. */
type Things = { entities: EntityTable; table: ActTable };

/** The type of an id in a snapshot; null if it is not there. */
export function typeInSnapshot({ entities, table }: Things, id: string): EntityType | null {
  const record = entities.get(id);
  if (record !== undefined) return entityTypeOf(record.labels);
  return table.rankOf(id) === null ? null : 'Act';
}

/** The type of an id: from the snapshot or, if it is not there, from its prefix. Null if neither shows it. */
export function typeOfId(things: Things, id: string): EntityType | null {
  const type = typeInSnapshot(things, id);
  if (type !== null) return type;
  const kind = kinds.find((one) => id.startsWith(idPrefixes[one]));
  return kind === undefined ? null : entityTypeOf(labelsOfKind[kind]);
}
