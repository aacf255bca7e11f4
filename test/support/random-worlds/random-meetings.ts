import fc from 'fast-check';
import { evidence, instruments, meetingPlaces, name, some, themes, withoutUndefined } from './names.ts';

/** Dates of a meeting in a year, in every form that a document can give. */
function randomDates(year: number) {
  return fc.constantFrom(
    {},
    {},
    { date: `${year}-07-01` },
    { date: `${year}-07-01` },
    { date: `${year}-07-02` },
    { date: `${year}-07` },
    { date: year },
    { start: `${year}-06-30`, end: `${year}-07-02` },
    { start: `${year}-07`, end: `${year}-07-03` },
    { start: `${year}-07-01` },
    { end: `${year}-07-02` },
    { start: `${year}-12-30`, end: `${year + 1}-01-02` },
  );
}

/** A meeting as a document gives it. */
export interface RandomMeeting {
  id: string;
  kind: string;
  date?: string | number;
  start?: string;
  end?: string;
  cycle?: string | undefined;
  actsSurveyed: boolean;
  [key: string]: unknown;
}

/** Meetings of three years, at least four. */
export function randomMeetings(): fc.Arbitrary<RandomMeeting[]> {
  const meeting = fc.constantFrom(2022, 2023, 2024).chain((year) =>
    randomDates(year).chain((dates) => {
      // A meeting lies within its cycle.
      const isOfTwoYears = 'end' in dates && dates.end?.startsWith(String(year + 1));
      const wholes = ['phase', 'period'].map((level) => `cycle-${level}-${year < 2024 ? 1 : 2}`);
      const cycles = [undefined, ...(isOfTwoYears ? [] : [`cycle-${year}`, `cycle-${year}`, ...wholes])];
      return fc.record({
        kind: fc.constantFrom('DIALOGUE', 'DIALOGUE', 'WORKING_GROUP', 'CONFERENCE', 'SIDE_EVENT'),
        title: name,
        dates: fc.constant(dates),
        cycle: fc.constantFrom(...cycles),
        reviews: some(instruments, 2),
        discusses: some(themes, 2),
        actsSurveyed: fc.constantFrom(true, true, false),
        uptakesSurveyed: fc.boolean(),
        whole: fc.option(fc.nat(meetingPlaces.length), { freq: 2 }),
      });
    }),
  );
  return fc.array(meeting, { minLength: 4, maxLength: meetingPlaces.length, size: 'max' }).map((meetings) =>
    meetings.map(({ dates, whole, ...rest }, place) => {
      // Only earlier ones are wholes, so that there is no circle.
      const partOf = whole !== null && place > 0 ? `m-${whole % place}` : undefined;
      return withoutUndefined({ id: `m-${place}`, ...rest, partOf, ...dates, evidence });
    }),
  );
}
