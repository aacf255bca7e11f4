import type { ActivityFragment } from '../gql/graphql.ts';
import { codedText } from '../labels/coded.ts';
import { text } from '../messages/text.ts';

/** A period with its distinct acts, as the API counts them. */
export type Period = ActivityFragment;

/** What a mark depends on. */
type Counted = Pick<Period, 'count' | 'coverage' | 'meetings'>;

/** The marks of a picture of time: what is known about the acts of a period. */
export const marks = ['counted', 'atLeast', 'zero', 'noneSoFar', 'notCoded'] as const;
/** A period without meetings has no mark: there is nothing to know. */
export type Mark = (typeof marks)[number] | 'noMeetings';

/** The mark of a period. A number is complete only if all meetings are coded, and a zero is known only then. */
export function markOf({ count, coverage, meetings }: Pick<Period, 'count' | 'coverage' | 'meetings'>): Mark {
  if (count !== null && count > 0) return coverage === 'ALL' ? 'counted' : 'atLeast';
  if (meetings === 0) return 'noMeetings';
  if (count === 0) return 'zero';
  return coverage === 'NONE' ? 'notCoded' : 'noneSoFar';
}

/** The number of a period in words: `at least 3 points`, `not coded yet`. */
export function countText(period: Counted): string {
  const mark = markOf(period);
  if (mark === 'noMeetings' || mark === 'notCoded' || mark === 'noneSoFar') return text(`time.${mark}`);
  const points = text('points', { count: period.count ?? 0 });
  return mark === 'atLeast' ? text('time.atLeast', { points }) : points;
}

/** How many meetings of a period are coded; nothing if it has none. */
export const codedNote = (period: Period): string => (period.meetings === 0 ? '' : codedText(period));

/** A period with its number and what that is known from, for those who do not see the bar. */
export function periodText(period: Period): string {
  const label = text('labelled', { label: period.label, value: countText(period) });
  return period.meetings === 0 ? label : `${label} (${codedText(period)})`;
}
