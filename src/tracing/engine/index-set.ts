/** Some of the numbers from 0 to below `count`. */
export class PlaceSet {
  readonly places: readonly number[];
  readonly #count: number;
  #mask: Uint8Array | null = null;

  /** @param places each once */
  constructor(places: readonly number[], count: number) {
    this.places = places;
    this.#count = count;
  }

  has(place: number): boolean {
    if (this.places.length < 2) return this.places[0] === place;
    if (this.#mask === null) {
      this.#mask = new Uint8Array(this.#count);
      for (const one of this.places) this.#mask[one] = 1;
    }
    return this.#mask[place] === 1;
  }

  /** Those of `places` that are in it. */
  among(places: readonly number[]): PlaceSet {
    return new PlaceSet(
      places.filter((place) => this.has(place)),
      this.#count,
    );
  }
}
