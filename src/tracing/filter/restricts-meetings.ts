import type { AdvanceFilter } from './advance-filter.ts';

/** Whether a filter, or one within it, has a condition on meetings. */
export function restrictsMeetings(filter: AdvanceFilter): boolean {
  const { cycles, meetings, meetingKinds, from, to, AND = [], OR = [], NOT } = filter;
  return (
    [cycles, meetings, meetingKinds, from, to].some((condition) => condition !== undefined) ||
    [...AND, ...OR, ...(NOT === undefined ? [] : [NOT])].some(restrictsMeetings)
  );
}
