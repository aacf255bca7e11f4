import type { CycleChange } from '../gql/graphql.ts';
import { listText, text } from '../messages/text.ts';
import type { ComparedGroup, Comparison } from './use-comparison.ts';

/** The greatest count of the rows; 1 if there is none. */
export const maxOf = (groups: readonly ComparedGroup[]): number =>
  groups
    .flatMap(({ rows }) => rows)
    .reduce((max, { inFirst, inSecond }) => Math.max(max, inFirst ?? 0, inSecond ?? 0), 1);

/** The sizes of the groups in words: `2 new, 9 continued`. */
export const totalsText = (groups: readonly ComparedGroup[]): string =>
  listText(
    groups
      .filter(({ total }) => total > 0)
      .map(({ change, total }) => text(`changeTotal.${change}`, { total })),
  );

/** What a group contains; or, if it is empty, whether that is known. */
export function whatIsKnown(
  { first, second }: Comparison,
  { change, total }: { change: CycleChange; total: number },
): string {
  const names = { first: first.cycle.name, second: second.cycle.name };
  if (total > 0) return text(`changeMeans.${change}`, names);
  const other = { NEW: [first], DROPPED: [second], CONTINUED: [first, second], UNKNOWN: [] }[change];
  const [open] = other.filter(({ coverage }) => coverage !== 'ALL');
  if (open === undefined) return text('compare.none');
  const { cycle, meetings, notSurveyed } = open;
  if (meetings.length === 0) return text('compare.noMeetingIn', { cycle: cycle.name });
  if (change === 'CONTINUED') return text('compare.noneContinued');
  return text('compare.cannotBeKnown', {
    cycle: cycle.name,
    missing: notSurveyed.length,
    meetings: meetings.length,
  });
}
