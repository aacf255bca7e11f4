import { oncePer } from '../../domain/once.ts';
import type { ActGrouping } from './act-grouping.ts';
import type { AdvanceSelection, Groups } from './advance-index.ts';
import type { GroupCounts } from './group-counts.ts';

/** {@link Groups} of thousands of members, of which a few will be looked into. */
export class MemberGroups implements Groups {
  readonly #grouping: ActGrouping;
  readonly #counted: GroupCounts;
  readonly #at: (at: number) => AdvanceSelection;
  #counts: Map<string, number> | null = null;
  #positions: Map<number, number> | null = null;

  /** @param make makes the part at a position of what was counted */
  constructor(grouping: ActGrouping, counted: GroupCounts, make: (at: number) => AdvanceSelection) {
    this.#grouping = grouping;
    this.#counted = counted;
    this.#at = oncePer(make);
  }

  get counts(): ReadonlyMap<string, number> {
    const { members, acts } = this.#counted;
    this.#counts ??= new Map(members.map((member, at) => [this.#grouping.id(member), acts[at] as number]));
    return this.#counts;
  }

  has(id: string): boolean {
    return this.#positionOf(id) !== undefined;
  }

  get(id: string): AdvanceSelection | undefined {
    const at = this.#positionOf(id);
    return at === undefined ? undefined : this.#at(at);
  }

  *keys(): Iterable<string> {
    for (const member of this.#counted.members) yield this.#grouping.id(member);
  }

  *values(): Iterable<AdvanceSelection> {
    for (const at of this.#counted.members.keys()) yield this.#at(at);
  }

  *[Symbol.iterator](): Iterator<[string, AdvanceSelection]> {
    for (const [at, member] of this.#counted.members.entries())
      yield [this.#grouping.id(member), this.#at(at)];
  }

  #positionOf(id: string): number | undefined {
    this.#positions ??= new Map(this.#counted.members.map((member, at) => [member, at]));
    return this.#positions.get(this.#grouping.member(id));
  }
}
