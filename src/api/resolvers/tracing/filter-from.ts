import type { AdvanceFilter } from '../../../tracing/filter/advance-filter.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { AdvanceWhere, InputMaybe } from '../../generated/resolver-types.ts';

/**
 * The filter of an AdvanceWhere as a client gives it: null is the same as missing, at any depth.
 *
 * @throws {ApiError} BAD_USER_INPUT where a condition is given under both its name and its deprecated name
 */
export function filterFrom(where: InputMaybe<AdvanceWhere>, place = 'where'): AdvanceFilter {
  if (where == null) return {};
  const { AND, OR, NOT, acts, ...conditions } = where;
  if (acts != null && conditions.actKinds != null) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `${place}: expected actKinds or acts, which is its deprecated name, found both. Use actKinds.`,
    );
  }
  const given = Object.entries({ ...conditions, actKinds: conditions.actKinds ?? acts }).filter(
    ([, value]) => value != null,
  );
  return {
    ...(Object.fromEntries(given) as AdvanceFilter),
    ...(AND == null ? {} : { AND: AND.map((part, at) => filterFrom(part, `${place}.AND[${at}]`)) }),
    ...(OR == null ? {} : { OR: OR.map((part, at) => filterFrom(part, `${place}.OR[${at}]`)) }),
    ...(NOT == null ? {} : { NOT: filterFrom(NOT, `${place}.NOT`) }),
  };
}
