import { dateText } from '../../labels/dates.ts';
import { treatyActions } from '../../labels/terms.ts';
import { text } from '../../messages/text.ts';
import { currentTo, type Standing, type StandingRow, totalsOf } from './standings.ts';

/** The action that a status is based on, with its day: `ratification, 3 March 2004`; empty if none is recorded. */
export const actionText = ({ action, date }: Pick<Standing, 'action' | 'date'>): string =>
  action === null ? '' : `${treatyActions[action]}, ${dateText(date)}`;

/** A status in a line: `Party: ratification, 3 March 2004 (as of 27 January 2014)`. */
export function standingText(standing: Standing): string {
  const status = text(`treatyStatus.${standing.status}`);
  if (standing.action === null) return status;
  return text('treaties.standing', {
    status,
    action: actionText(standing),
    day: dateText(standing.asOf),
  });
}

/** How many have each status, and of when the sources are: the second half of the sentence above the map. */
export function countsText(rows: readonly StandingRow[], instrument: string): string {
  const { PARTY: parties, SIGNATORY: signatories, UNKNOWN: unknown } = totalsOf(rows, instrument);
  const counts = text('treaties.counts', { parties, signatories, unknown });
  const days = currentTo(rows, instrument);
  if (days === null) return counts;
  const [from, to] = [dateText(days.first), dateText(days.last)];
  return text(from === to ? 'treaties.asOf' : 'treaties.asOfRange', { counts, from, to });
}

/** How far the statuses can be relied on: the day of most sources, and what a missing action does not mean. */
export function incompleteText(rows: readonly StandingRow[], instrument: string): string {
  const days = currentTo(rows, instrument);
  const meaning = text('treaties.incompleteText');
  if (days === null) return meaning;
  const { day, count } = days.usual;
  const known = text('treaties.incompleteDays', { count, total: days.total, day: dateText(day) });
  return `${known} ${meaning}`;
}
