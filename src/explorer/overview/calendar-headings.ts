import type { NamedEntity } from '../labels/names.ts';
import { collator } from '../messages/formats.ts';
import { text } from '../messages/text.ts';

/** A row of the calendar: a review cycle with its first and last day, ISO; null if unknown. */
interface CycleHeading extends NamedEntity {
  from: { earliest: string | null };
  to: { latest: string | null };
}

/** The row of a meeting; the id is empty for meetings without a cycle. */
export const cycleOf = ({ cycle }: { cycle: CycleHeading | null }): CycleHeading =>
  cycle ?? { id: '', name: text('calendar.noCycle'), from: { earliest: null }, to: { latest: null } };

/** Numbers in names sort by value: Session 9 precedes Session 10. */
const compare = (one: string, other: string) => collator('en', { numeric: true }).compare(one, other);

/** Each heading once, sorted, the one without an id last. */
function sorted<Of extends NamedEntity>(headings: readonly Of[], by: (one: Of, other: Of) => number): Of[] {
  return [...new Map(headings.map((heading) => [heading.id, heading])).values()].sort(
    (one, other) => Number(one.id === '') - Number(other.id === '') || by(one, other),
  );
}

/** Each instrument once, by name. */
export const byName = (headings: readonly NamedEntity[]): NamedEntity[] =>
  sorted(headings, (one, other) => compare(one.name, other.name));

/**
 * Each cycle once, in the reverse order of the API: by first day, last day (an open end is the latest), name; unknown
 * first days come last.
 */
export const newestFirst = (headings: readonly CycleHeading[]): CycleHeading[] =>
  sorted(
    headings,
    (one, other) =>
      compare(other.from.earliest ?? '', one.from.earliest ?? '') ||
      compare(other.to.latest ?? '9999', one.to.latest ?? '9999') ||
      compare(other.name, one.name),
  );
