import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attendanceWhere,
  attending,
  readMinimum,
} from '../../../src/explorer/attendance/attendance-settings.ts';
import { raising, readGapSettings, writeKinds } from '../../../src/explorer/gaps/gap-settings.ts';
import { byTime, yearsOf } from '../../../src/explorer/meeting-grid/grid.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { plainAttendance } from '../../support/plain-evaluator/plain-attendance.ts';
import type { PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { plainGaps } from '../../support/plain-evaluator/plain-gaps.ts';
import { plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { randomWhere } from '../../support/random-worlds/random-filters.ts';

const raisedAt = ['DIALOGUE', 'CONFERENCE', 'WORKING_GROUP'];
const worldAndFilter = randomDocuments
  .map((documents) => plainWorld(documents))
  .chain((world) => fc.tuple(fc.constant(world), randomWhere(world)));

describe('the acts of a theme that was not addressed later', () => {
  test('are those that raised it, for any data and filter', () => {
    fc.assert(
      fc.property(worldAndFilter, ([world, { AND, OR, NOT, ...where }]) => {
        for (const { theme, raised } of plainGaps(world, { raisedAt, absentFrom: ['EXPERT_GROUP'], where })) {
          const opened = (meeting: string | null) =>
            plainAdvances(
              world,
              raising(where as never, { raisedAt: raisedAt as never, theme, meeting }) as PlainWhere,
            ).map(({ id }) => id);
          expect(opened(null), theme).toEqual(raised);
          const meetingOf = new Map(world.acts.map(({ id, meeting }) => [id, meeting]));
          for (const meeting of new Set(raised.map((id) => meetingOf.get(id) ?? '')))
            expect(opened(meeting), `${theme} ${meeting}`).toEqual(
              raised.filter((id) => meetingOf.get(id) === meeting),
            );
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('the participations of an actor', () => {
  test('are those behind its marks, for any data and filter', () => {
    fc.assert(
      fc.property(worldAndFilter, ([world, filter]) => {
        const { where } = attendanceWhere(filter as never);
        for (const { actor, participations } of plainAttendance(world, where as never, 1)) {
          const opened = (meeting: string | null) =>
            plainAttendance(world, attending(where, { actor, meeting }) as never, 1);
          expect(opened(null).map((one) => one.participations)).toEqual([participations]);
          for (const meeting of new Set(participations.map((line) => line.split(' ')[0] ?? '')))
            expect(opened(meeting).map((one) => one.participations)).toEqual([
              participations.filter((line) => line.startsWith(`${meeting} `)),
            ]);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('the settings in an address', () => {
  test('are the kinds of meetings, the usual ones left out', () => {
    expect(readGapSettings(new URLSearchParams()).settings).toEqual({
      raisedAt: ['DIALOGUE'],
      absentFrom: ['WORKING_GROUP', 'CONFERENCE'],
    });
    const { settings, problems } = readGapSettings(
      new URLSearchParams('raised-at=conference&raised-at=dialogue&raised-at=nowhere&absent-from=other'),
    );
    expect(settings).toEqual({ raisedAt: ['DIALOGUE', 'CONFERENCE'], absentFrom: ['OTHER'] });
    expect(problems.map(({ at, found }) => [at, found])).toEqual([['raised-at', 'nowhere']]);
    const written = new URLSearchParams('theme=theme-youth&raised-at=other');
    writeKinds(written, 'raisedAt', ['CONFERENCE', 'PREPARATION']);
    writeKinds(written, 'absentFrom', ['CONFERENCE', 'WORKING_GROUP']);
    expect(String(written)).toBe('theme=theme-youth&raised-at=preparation&raised-at=conference');
  });

  test('are conditions on attendance, and any other is a problem', () => {
    const { where, problems } = attendanceWhere({
      actors: ['a'],
      themes: ['t'],
      takenUp: true,
      from: '2022-01-01',
    });
    expect(where).toEqual({ actors: ['a'], from: '2022-01-01' });
    expect(problems.map(({ at, found }) => [at, found])).toEqual([
      ['theme', 't'],
      ['taken-up', 'true'],
    ]);
  });

  test('are one of the minimum numbers of meetings', () => {
    expect(readMinimum(new URLSearchParams()).minimum).toBe(1);
    expect(readMinimum(new URLSearchParams('min-meetings=5')).minimum).toBe(5);
    const { minimum, problems } = readMinimum(new URLSearchParams('min-meetings=4'));
    expect([minimum, problems.map(({ found }) => found)]).toEqual([1, ['4']]);
  });
});

describe('the columns of a grid', () => {
  const meeting = (id: string, day: string | null) => {
    const date = { earliest: day, latest: day, precision: 'DAY' as const, asWritten: day };
    return { id, kind: 'DIALOGUE' as const, name: id, start: date, end: date, cycle: null };
  };

  test('are in order of time under their years, undated meetings last', () => {
    const meetings = byTime([
      meeting('c', null),
      meeting('b', '2023-05-01'),
      meeting('a', '2022-06-01'),
      meeting('d', '2023-01-01'),
    ]);
    expect(meetings.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
    expect(
      yearsOf(meetings.map((one) => ({ meeting: one }))).map(({ label, columns }) => [label, columns.length]),
    ).toEqual([
      ['2022', 1],
      ['2023', 2],
      ['date not known', 1],
    ]);
  });
});
