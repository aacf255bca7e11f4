import { oncePer } from '../../domain/once.ts';
import { byCodePoint, nameKey } from '../../domain/order-key.ts';

/** The order of records by name, then by id. */
export interface NameOrder {
  /** The key of a record ({@link nameKey}); that of an empty name if there is no such record. */
  key(id: string): string;
  /** Its position among all, from 0; after all others if there is no such record. */
  position(id: string): number;
}

/**
 * The order of the records of a dataset version by name, made once for them.
 *
 * @param records by id; immutable
 */
export const nameOrderOf: (records: NamedRecords) => NameOrder = oncePer(orderByName, new WeakMap());

/** Records that have a name, by id. */
type NamedRecords = ReadonlyMap<string, { label: string }>;

function orderByName(records: NamedRecords): NameOrder {
  const keys = new Map([...records].map(([id, { label }]) => [id, nameKey(label, id)]));
  const sorted = [...keys].sort(([, a], [, b]) => byCodePoint(a, b));
  const positions = new Map(sorted.map(([id], position) => [id, position]));
  return {
    key: (id) => keys.get(id) ?? nameKey('', id),
    position: (id) => positions.get(id) ?? positions.size,
  };
}
