import type { AdvanceFilter } from '../../../tracing/filter/advance-filter.ts';
import { conditions } from '../../../tracing/filter/conditions.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { AdvanceWhere, InputMaybe } from '../../generated/resolver-types.ts';

/** Arguments whose condition has another name. */
const renamed = { acts: 'actKinds' } as const satisfies Partial<
  Record<keyof AdvanceWhere, keyof AdvanceFilter>
>;

type Mapped<Name> = Name extends keyof typeof renamed ? (typeof renamed)[Name] : Name;
/** Fails to compile if the schema and the conditions of the engine differ. */
type SameConditions = [Mapped<keyof AdvanceWhere>, keyof AdvanceFilter] extends [
  keyof AdvanceFilter,
  Mapped<keyof AdvanceWhere>,
]
  ? true
  : never;
const areSame: SameConditions = true;

/**
 * The filter of an AdvanceWhere as a client sends it: null is the same as missing, at any depth.
 *
 * @param path where it is in the arguments, for messages
 * @throws {ApiError} BAD_USER_INPUT if a condition is given under both its name and its deprecated name
 * @throws {Error} for an argument that is not a condition, which would otherwise select everything
 */
export function filterFrom(where: InputMaybe<AdvanceWhere>, path = 'where'): AdvanceFilter {
  const filter: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(where ?? {})) {
    if (value == null) continue;
    const condition = (renamed as Record<string, string>)[name] ?? name;
    if (!areSame || !(condition in conditions)) throw new Error(`${name} is no condition of a filter`);
    if (condition in filter)
      throw new ApiError(
        'INCOMPATIBLE_ARGUMENTS',
        `${path}: ${condition} and its deprecated name are both given. Use ${condition} alone.`,
      );
    filter[condition] = nested(condition, value, `${path}.${name}`);
  }
  return filter;
}

function nested(condition: string, value: unknown, path: string): unknown {
  if (condition === 'NOT') return filterFrom(value as AdvanceWhere, path);
  if (condition !== 'AND' && condition !== 'OR') return value;
  return (value as AdvanceWhere[]).map((part, at) => filterFrom(part, `${path}[${at}]`));
}
