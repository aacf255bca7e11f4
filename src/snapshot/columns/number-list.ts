/** A growing list of numbers from 0 to below 2^32, in a quarter of the memory that an array takes while it grows. */
export class NumberList {
  #values = new Uint32Array(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** Its content, without a copy: read it before anything is added. */
  values(): Uint32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.#length);
  }
}
