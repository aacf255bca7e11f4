import type { NamedEntity } from '../labels/names.ts';
import { text } from '../messages/text.ts';

/** A row of the calendar: a review cycle and the day on which it begins, ISO; null where that is not known. */
interface CycleHeading extends NamedEntity {
  from: { earliest: string | null };
}

/** The row of a meeting; the id is empty for meetings without a cycle. */
export const cycleOf = ({ cycle }: { cycle: CycleHeading | null }): CycleHeading =>
  cycle ?? { id: '', name: text('calendar.noCycle'), from: { earliest: null } };

/** Numbers in names count as numbers: Session 9 precedes Session 10. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** Each heading once, sorted, the one without an id last. */
function sorted<Of extends NamedEntity>(headings: readonly Of[], by: (one: Of, other: Of) => number): Of[] {
  return [...new Map(headings.map((heading) => [heading.id, heading])).values()].sort(
    (one, other) => Number(one.id === '') - Number(other.id === '') || by(one, other),
  );
}

/** Each instrument once, by name. */
export const byName = (headings: readonly NamedEntity[]): NamedEntity[] =>
  sorted(headings, (one, other) => compare(one.name, other.name));

/** Each cycle once, the one that begins last first; those that begin on one day by name, those of unknown day after them. */
export const newestFirst = (headings: readonly CycleHeading[]): CycleHeading[] =>
  sorted(
    headings,
    (one, other) =>
      compare(other.from.earliest ?? '', one.from.earliest ?? '') || compare(other.name, one.name),
  );
