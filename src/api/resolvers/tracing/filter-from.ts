import type { AdvanceFilter } from '../../../tracing/filter/advance-filter.ts';
import { conditions } from '../../../tracing/filter/conditions.ts';
import type { AdvanceWhere, InputMaybe } from '../../generated/resolver-types.ts';

/** Where an argument has another name than the condition that it is. */
const renamed = { acts: 'actKinds' } as const satisfies Partial<
  Record<keyof AdvanceWhere, keyof AdvanceFilter>
>;

type Mapped<Name> = Name extends keyof typeof renamed ? (typeof renamed)[Name] : Name;
/** Does not compile where the schema has an argument that no condition of the engine stands behind, or lacks one. */
type SameConditions = [Mapped<keyof AdvanceWhere>, keyof AdvanceFilter] extends [
  keyof AdvanceFilter,
  Mapped<keyof AdvanceWhere>,
]
  ? true
  : never;
const areSame: SameConditions = true;

/**
 * The filter of an AdvanceWhere as a client gives it: null is the same as missing, at any depth.
 *
 * @throws {Error} for an argument that is no condition, which would otherwise select everything
 */
export function filterFrom(where: InputMaybe<AdvanceWhere>): AdvanceFilter {
  const filter: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(where ?? {})) {
    if (value == null) continue;
    const condition = (renamed as Record<string, string>)[name] ?? name;
    if (!areSame || !(condition in conditions)) throw new Error(`${name} is no condition of a filter`);
    const nest = (part: unknown) => filterFrom(part as AdvanceWhere);
    if (condition === 'NOT') filter[condition] = nest(value);
    else
      filter[condition] = condition === 'AND' || condition === 'OR' ? (value as unknown[]).map(nest) : value;
  }
  return filter;
}
