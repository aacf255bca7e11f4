import type { Days } from './plain-days.ts';
import type { PlainAct, PlainMeeting, PlainWorld } from './plain-world.ts';

/** Orders that the design tells: by first possible day, then id, unknown last; by name; by total, then name. */

/** By Unicode's collation, in which case and accents do not count. */
export const compareNames = new Intl.Collator('en', { sensitivity: 'base' }).compare;

export const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** By name, without regard to case and accents, then by id. */
export function compareNamed(
  one: { label: string; id: string },
  other: { label: string; id: string },
): number {
  return compareNames(one.label, other.label) || compareText(one.id, other.id);
}

/** Oldest first, those without a known day last, the same day by id. */
export function inTime<Item extends { id: string; days: Days }>(items: readonly Item[]): Item[] {
  const dated = items.filter(({ days }) => days.earliest !== null);
  const undated = items.filter(({ days }) => days.earliest === null);
  const byId = (one: Item, other: Item) => compareText(one.id, other.id);
  dated.sort(
    (one, other) => compareText(one.days.earliest ?? '', other.days.earliest ?? '') || byId(one, other),
  );
  undated.sort(byId);
  return [...dated, ...undated];
}

/** Review cycles oldest first; those of one day by their last day, those without one last, then by label, 9 before 10. */
export function cyclesInTime<Item extends { id: string; label: string; days: Days }>(
  items: readonly Item[],
): Item[] {
  const last = ({ days }: Item) => days.latest ?? '9999-99-99';
  const first = ({ days }: Item) => days.earliest ?? '9999-99-99';
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return [...items].sort(
    (one, other) =>
      compareText(first(one), first(other)) ||
      compareText(last(one), last(other)) ||
      compare(one.label, other.label) ||
      compareText(one.id, other.id),
  );
}

/** Acts by the first day that they can be from; newest first is the other way round, unknown days last in either. */
export function actsInTime(
  world: PlainWorld,
  acts: readonly PlainAct[],
  order: 'NEWEST_FIRST' | 'OLDEST_FIRST',
): PlainAct[] {
  const dated = acts.map((act) => ({ act, id: act.id, days: occasionOf(world, act).days }));
  const oldest = inTime(dated);
  if (order === 'OLDEST_FIRST') return oldest.map(({ act }) => act);
  const known = oldest.filter(({ days }) => days.earliest !== null);
  const unknown = oldest.filter(({ days }) => days.earliest === null);
  return [...known.reverse(), ...unknown.reverse()].map(({ act }) => act);
}

/** The one meeting of an act. */
export function meetingOf(world: PlainWorld, act: PlainAct): PlainMeeting {
  for (const meeting of world.meetings) if (meeting.id === act.meeting) return meeting;
  throw new Error(`${act.id} is at no meeting`);
}

/** The meeting of an act on the date of the act: its own where it has one, otherwise the days of the meeting. */
export function occasionOf(world: PlainWorld, act: PlainAct): PlainMeeting {
  const meeting = meetingOf(world, act);
  return { ...meeting, days: act.own ?? meeting.days };
}

/** Each meeting on its own days, and once more on each own date of its acts. */
export function occasions(world: PlainWorld): PlainMeeting[] {
  const dated = world.acts.filter(({ own }) => own !== null);
  return [...world.meetings, ...dated.map((act) => occasionOf(world, act))];
}
