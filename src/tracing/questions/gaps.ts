import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { oncePer } from '../../domain/once.ts';
import { type DatePrecision, type MeetingKind, unclassifiedTheme } from '../../domain/vocabulary.ts';
import type { AdvanceAct, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import { hierarchiesOf } from '../../snapshot/entities/hierarchies.ts';
import { nameOrderOf } from '../../snapshot/entities/name-order.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import type { AdvanceSelection } from '../engine/selection.ts';
import { type AdvanceFilter, narrowed } from '../filter/advance-filter.ts';
import { directThemeFilters } from '../filter/direct-themes.ts';
import { type Coverage, coverageOver } from './measures.ts';

/** How certain it is that nothing later addressed a theme. */
export const gapStandings = ['SILENT', 'UNKNOWN', 'NOT_YET'] as const;
export type GapStanding = (typeof gapStandings)[number];

/** Which themes to find: raised by the filter's acts at some kinds of meetings, absent from others. */
export interface ThemeGapRequest {
  raisedAt: readonly MeetingKind[];
  absentFrom: readonly MeetingKind[];
  filter: AdvanceFilter;
}

/** A theme that was raised, and that nothing later addresses. */
export interface ThemeGap {
  theme: string;
  /** By label, then id. */
  sortKey: string;
  /** The acts that raised the theme itself. */
  raised: AdvanceSelection;
  /** Last possible day of the act that raised it last; null if unknown. */
  lastRaisedOn: string | null;
  /** The precision of that date. */
  lastRaisedPrecision: DatePrecision;
  standing: GapStanding;
  /** Meetings of the other kinds that may be later than that. */
  laterMeetings: number;
  /** Of these meetings. */
  coverage: Coverage;
  /** Those of them that are not coded, oldest first. */
  notSurveyed: MeetingRecord[];
}

/**
 * Themes that the filter's acts raise at one kind of meeting, and that no act, resolution or topic at a meeting of the
 * other kinds addresses, as far as that meeting may be later.
 *
 * @throws {InvalidArgumentError} if no kind of meeting is given, or the filter contains an unknown value
 */
export function themeGapsOf(index: AdvanceIndex, request: ThemeGapRequest): ThemeGap[] {
  for (const argument of ['raisedAt', 'absentFrom'] as const) {
    if (request[argument].length === 0)
      throw new InvalidArgumentError(
        'EMPTY_LIST',
        `${argument}: expected at least one kind of meeting, found none.`,
      );
  }
  const { raisedAt, absentFrom, filter } = request;
  index.check(filter);
  const others = index.meetingsUnder({ meetingKinds: absentFrom });
  const addressedAt = meetingsByTheme(index, request);
  return directThemeFilters(narrowed(filter, { meetingKinds: raisedAt }), index.data)
    .flatMap((direct) => [...index.select(direct).groupBy('THEME', 'ALL')])
    .filter(([theme]) => theme !== unclassifiedTheme)
    .flatMap(([theme, raised]) => {
      const last = raised.last();
      const later = others.filter((meeting) => mayBeLater(meeting, last));
      if (later.some(({ id }) => addressedAt(theme).has(id))) return [];
      const notSurveyed = later.filter(({ actsSurveyed }) => !actsSurveyed);
      return [
        {
          theme,
          sortKey: nameOrderOf(index.data.themes).key(theme),
          raised,
          lastRaisedOn: last?.latest ?? null,
          lastRaisedPrecision: last?.latestPrecision ?? 'UNKNOWN',
          standing: standingOf(later.length, notSurveyed.length),
          laterMeetings: later.length,
          coverage: coverageOver(later, {}),
          notSurveyed,
        },
      ];
    })
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

function standingOf(later: number, notSurveyed: number): GapStanding {
  if (later === 0) return 'NOT_YET';
  return notSurveyed > 0 ? 'UNKNOWN' : 'SILENT';
}

/** The meetings of the other kinds that address each theme, or a narrower one, by any act, resolution or topic. */
function meetingsByTheme(
  index: AdvanceIndex,
  { absentFrom, filter }: ThemeGapRequest,
): (theme: string) => ReadonlySet<string> {
  const { data } = index;
  const trees = hierarchiesOf(data);
  const includeNarrower = filter.includeNarrower !== false;
  const meetingsOf = oncePer((_theme: string) => new Set<string>());
  const addWithBroader = (theme: string, meeting: string) => {
    for (const one of includeNarrower ? trees.themeWithBroader(theme) : [theme]) meetingsOf(one).add(meeting);
  };
  const acts = index.select({ meetingKinds: absentFrom, includeNarrower }).groupBy('THEME', 'ALL');
  for (const [theme, part] of acts)
    for (const meeting of part.groupBy('MEETING', 'ALL').counts.keys()) meetingsOf(theme).add(meeting);
  for (const { adoptedAt, themes } of data.resolutions.values())
    if (adoptedAt !== null) for (const theme of themes) addWithBroader(theme, adoptedAt);
  for (const { meeting, theme } of data.discussions) addWithBroader(theme, meeting);
  return meetingsOf;
}

/** Whether a meeting may have been after an act: their days do not rule it out. */
function mayBeLater(meeting: MeetingRecord, act: AdvanceAct | null): boolean {
  if (meeting.id === act?.meeting) return false;
  if (act?.earliest == null || meeting.latest === null) return true;
  return meeting.latest > act.earliest;
}
