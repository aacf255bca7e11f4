import type { AdvanceFilter } from '../../../tracing/filter/advance-filter.ts';
import type { AdvanceWhere, InputMaybe } from '../../generated/resolver-types.ts';

/** The filter of an AdvanceWhere as a client gives it: null is the same as missing, at any depth. */
export function filterFrom(where: InputMaybe<AdvanceWhere>): AdvanceFilter {
  if (where == null) return {};
  const { AND, OR, NOT, ...conditions } = where;
  const given = Object.entries(conditions).filter(([, value]) => value != null);
  return {
    ...(Object.fromEntries(given) as AdvanceFilter),
    ...(AND == null ? {} : { AND: AND.map(filterFrom) }),
    ...(OR == null ? {} : { OR: OR.map(filterFrom) }),
    ...(NOT == null ? {} : { NOT: filterFrom(NOT) }),
  };
}
