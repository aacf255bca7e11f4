import { oncePer } from '../../domain/once.ts';
import type { ActGrouping } from './act-grouping.ts';
import type { AdvanceSelection, Groups } from './selection.ts';

/** {@link Groups} of thousands of members, of which a few will be read. */
export class MemberGroups implements Groups {
  readonly #grouping: ActGrouping;
  readonly #counts: Int32Array;
  /** The members that have acts. */
  readonly #members: readonly number[];
  readonly #group: (member: number) => AdvanceSelection;
  #countsById: Map<string, number> | null = null;

  /**
   * @param counts distinct acts by member
   * @param make makes the group of a member
   */
  constructor(grouping: ActGrouping, counts: Int32Array, make: (member: number) => AdvanceSelection) {
    this.#grouping = grouping;
    this.#counts = counts;
    this.#members = [...counts.keys()].filter((member) => counts[member] !== 0);
    this.#group = oncePer(make);
  }

  get counts(): ReadonlyMap<string, number> {
    this.#countsById ??= new Map(
      this.#members.map((member) => [this.#grouping.id(member), this.#counts[member] as number]),
    );
    return this.#countsById;
  }

  has(id: string): boolean {
    return (this.#counts[this.#grouping.member(id)] ?? 0) > 0;
  }

  get(id: string): AdvanceSelection | undefined {
    return this.has(id) ? this.#group(this.#grouping.member(id)) : undefined;
  }

  *keys(): Iterable<string> {
    for (const member of this.#members) yield this.#grouping.id(member);
  }

  *values(): Iterable<AdvanceSelection> {
    for (const member of this.#members) yield this.#group(member);
  }

  *[Symbol.iterator](): Iterator<[string, AdvanceSelection]> {
    for (const member of this.#members) yield [this.#grouping.id(member), this.#group(member)];
  }
}
