import { rowsOf } from './plain-advances.ts';
import { isOnTheme, type PlainWhere, select } from './plain-filter.ts';
import { actsInTime, compareNamed, inTime, meetingOf, occasionOf } from './plain-order.ts';
import { coverageOf } from './plain-periods.ts';
import type { PlainMeeting, PlainWorld } from './plain-world.ts';

export interface PlainGap {
  theme: string;
  /** Newest first. */
  raised: string[];
  lastRaisedOn: string | null;
  lastRaisedPrecision: string;
  standing: 'SILENT' | 'UNKNOWN' | 'NOT_YET';
  laterMeetings: number;
  coverage: string;
  notSurveyed: string[];
}

/** All rows of `gaps`. */
export function plainGaps(
  world: PlainWorld,
  question: { raisedAt: string[]; absentFrom: string[]; where: PlainWhere },
): PlainGap[] {
  const { raisedAt, absentFrom, where } = question;
  const raised = select(world, where).filter(({ act }) => raisedAt.includes(meetingOf(world, act).kind));
  const themes = world.themes.map(({ id, prefLabel }) => ({ id, label: prefLabel })).sort(compareNamed);
  const gaps: PlainGap[] = [];
  for (const { id: theme } of themes) {
    if (theme === 'theme-unclassified') continue;
    const raising = raised.filter((match) => match.themes.includes(theme));
    const last = actsInTime(
      world,
      raising.map(({ act }) => act),
      'OLDEST_FIRST',
    ).at(-1);
    if (last === undefined) continue;
    const lastMeeting = occasionOf(world, last);
    const later = inTime(
      world.meetings.filter(
        (meeting) => absentFrom.includes(meeting.kind) && mayBeLater(meeting, lastMeeting),
      ),
    );
    if (later.some((meeting) => addressesTheme(world, where, meeting, theme))) continue;
    const notSurveyed = later.filter(({ actsSurveyed }) => !actsSurveyed).map(({ id }) => id);
    gaps.push({
      theme,
      raised: rowsOf(world, raising).map(({ id }) => id),
      lastRaisedOn: lastMeeting.days.latest,
      lastRaisedPrecision: lastMeeting.days.latestPrecision,
      standing: later.length === 0 ? 'NOT_YET' : notSurveyed.length > 0 ? 'UNKNOWN' : 'SILENT',
      laterMeetings: later.length,
      coverage: coverageOf(world, later, {}, 'ACTS'),
      notSurveyed,
    });
  }
  return gaps;
}

function mayBeLater(meeting: PlainMeeting, last: PlainMeeting): boolean {
  if (meeting.id === last.id) return false;
  if (meeting.days.latest === null || last.days.earliest === null) return true;
  return meeting.days.latest > last.days.earliest;
}

/** Whether anything at a meeting addresses a theme: an act of anybody, a resolution, the meeting itself. */
function addressesTheme(world: PlainWorld, where: PlainWhere, meeting: PlainMeeting, theme: string): boolean {
  const isOn = (themes: string[]) => themes.some((one) => isOnTheme(world, where, one, theme));
  return (
    isOn(meeting.discusses) ||
    world.acts.some((act) => act.meeting === meeting.id && isOn(act.themes)) ||
    world.resolutions.some((resolution) => resolution.adoptedAt === meeting.id && isOn(resolution.themes))
  );
}
