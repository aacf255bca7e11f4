import { oncePer } from '../../domain/once.ts';
import type { ActDivision } from './act-division.ts';
import type { AdvanceSelection, Parts } from './advance-index.ts';
import type { PartCounts } from './part-counts.ts';

/** {@link Parts} of thousands of members, of which a few will be looked into. */
export class MemberParts implements Parts {
  readonly #division: ActDivision;
  readonly #counted: PartCounts;
  readonly #at: (at: number) => AdvanceSelection;
  #counts: Map<string, number> | null = null;
  #places: Map<number, number> | null = null;

  /** @param make makes the part at a place of what was counted */
  constructor(division: ActDivision, counted: PartCounts, make: (at: number) => AdvanceSelection) {
    this.#division = division;
    this.#counted = counted;
    this.#at = oncePer(make);
  }

  get counts(): ReadonlyMap<string, number> {
    const { members, acts } = this.#counted;
    this.#counts ??= new Map(members.map((member, at) => [this.#division.id(member), acts[at] as number]));
    return this.#counts;
  }

  has(id: string): boolean {
    return this.#placeOf(id) !== undefined;
  }

  get(id: string): AdvanceSelection | undefined {
    const at = this.#placeOf(id);
    return at === undefined ? undefined : this.#at(at);
  }

  *keys(): Iterable<string> {
    for (const member of this.#counted.members) yield this.#division.id(member);
  }

  *values(): Iterable<AdvanceSelection> {
    for (const at of this.#counted.members.keys()) yield this.#at(at);
  }

  *[Symbol.iterator](): Iterator<[string, AdvanceSelection]> {
    for (const [at, member] of this.#counted.members.entries())
      yield [this.#division.id(member), this.#at(at)];
  }

  #placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.#counted.members.map((member, at) => [member, at]));
    return this.#places.get(this.#division.member(id));
  }
}
