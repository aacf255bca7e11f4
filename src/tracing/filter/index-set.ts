/** A set of numbers from 0 to below `count`. */
export class IndexSet {
  readonly positions: readonly number[];
  readonly #count: number;
  #mask: Uint8Array | null = null;

  /** @param positions each once */
  constructor(positions: readonly number[], count: number) {
    this.positions = positions;
    this.#count = count;
  }

  has(position: number): boolean {
    if (this.positions.length < 2) return this.positions[0] === position;
    if (this.#mask === null) {
      this.#mask = new Uint8Array(this.#count);
      for (const one of this.positions) this.#mask[one] = 1;
    }
    return this.#mask[position] === 1;
  }

  /** Those of `positions` that are in the set. */
  among(positions: readonly number[]): IndexSet {
    return new IndexSet(
      positions.filter((position) => this.has(position)),
      this.#count,
    );
  }
}
