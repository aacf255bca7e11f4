import type { AdvanceFilter } from '../../tracing/advance-filter.ts';

/** The filter of an AdvanceWhere as a client gives it: null is the same as missing, at any depth. */
export function filterFrom(where: AdvanceFilter | null | undefined): AdvanceFilter {
  if (where == null) return {};
  const given = Object.fromEntries(
    Object.entries(where).filter(([, value]) => value != null),
  ) as AdvanceFilter;
  return {
    ...given,
    ...(given.AND === undefined ? {} : { AND: given.AND.map(filterFrom) }),
    ...(given.OR === undefined ? {} : { OR: given.OR.map(filterFrom) }),
    ...(given.NOT === undefined ? {} : { NOT: filterFrom(given.NOT) }),
  };
}
