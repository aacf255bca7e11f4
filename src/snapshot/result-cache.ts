import { LRUCache } from 'lru-cache';

/** Counts of a dataset version, kept until the version ends or newer results need the room. */
export class ResultCache {
  readonly #kept: LRUCache<string, object> | null;

  /** @param bytes its maximum size, about; 0 keeps nothing */
  constructor(bytes: number) {
    this.#kept = bytes === 0 ? null : new LRUCache({ maxSize: bytes, maxEntrySize: bytes });
  }

  /**
   * The value under this key, made now if it is missing: immutable plain values without anything of a lease.
   *
   * @param bytesOf the size of a value, about
   */
  getOrCompute<Value extends object>(
    key: string,
    bytesOf: (value: Value) => number,
    make: () => Value,
  ): Value {
    const before = this.#kept?.get(key);
    if (before !== undefined) return before as Value;
    const value = make();
    this.#kept?.set(key, value, { size: key.length + Math.max(1, Math.ceil(bytesOf(value))) });
    return value;
  }
}
