import { LRUCache } from 'lru-cache';

/** What was counted once about a dataset version, kept until the version ends or newer answers need the room. */
export class ResultCache {
  readonly #kept: LRUCache<string, object> | null;

  /** @param bytes how much it may take, about; 0 keeps nothing */
  constructor(bytes: number) {
    this.#kept = bytes === 0 ? null : new LRUCache({ maxSize: bytes, maxEntrySize: bytes });
  }

  /**
   * What was made under this key, or is made now: plain values that nobody changes and that contain nothing of a lease.
   *
   * @param bytesOf what a value takes, about
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
