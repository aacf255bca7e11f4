import { numberText } from '../labels/dates.ts';
import { listText, text } from '../messages/text.ts';
import type { ComparedGroup, Comparison } from './comparison.ts';

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

type GroupSize = Pick<ComparedGroup, 'change' | 'total'>;

/** The cycle because of which an empty group may only seem to be empty; undefined if there is none. */
function openCycle({ first, second }: Comparison, { change, total }: GroupSize) {
  if (total > 0) return undefined;
  const other = { NEW: [first], DROPPED: [second], CONTINUED: [first, second], UNKNOWN: [] }[change];
  return other.find(({ coverage }) => coverage !== 'ALL');
}

/** The size of a group; a dash, not zero, if that it is empty is not known. */
export const sizeText = (comparison: Comparison, group: GroupSize): string =>
  openCycle(comparison, group) === undefined ? numberText(group.total) : '–';

/** The size of a group in words: `2 new`, or `New: –`. */
export const totalText = (comparison: Comparison, group: GroupSize): string =>
  openCycle(comparison, group) === undefined
    ? text(`changeTotal.${group.change}`, { total: group.total })
    : text('labelled', { label: text(`change.${group.change}`), value: '–' });

/** What a group contains; or, if it is empty, whether that is known. */
export function whatIsKnown(comparison: Comparison, { change, total }: GroupSize): string {
  const { first, second } = comparison;
  const names = { first: first.cycle.name, second: second.cycle.name };
  if (total > 0) return text(`changeMeans.${change}`, names);
  const open = openCycle(comparison, { change, total });
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
