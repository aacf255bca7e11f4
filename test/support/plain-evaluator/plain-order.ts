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

/** Acts by the day their meeting began; newest first is the other way round, unknown days last in either. */
export function actsInTime(
  world: PlainWorld,
  acts: readonly PlainAct[],
  order: 'NEWEST_FIRST' | 'OLDEST_FIRST',
): PlainAct[] {
  const dated = acts.map((act) => ({ act, id: act.id, days: meetingOf(world, act).days }));
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
