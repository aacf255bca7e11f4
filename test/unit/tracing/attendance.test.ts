import { describe, expect, it } from 'vitest';
import type { ParticipationRecord } from '../../../src/snapshot/entities/advance-data.ts';
import { type AttendanceFilter, attendanceOf } from '../../../src/tracing/questions/attendance.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { tinyData } from '../../support/tiny-data.ts';

const participation = (
  meeting: string,
  actor: string,
  parts: Partial<ParticipationRecord> = {},
): ParticipationRecord => ({
  id: `participation/${meeting}/${actor}/${parts.role ?? 'SPEAKER'}`,
  meeting,
  actor,
  role: 'SPEAKER',
  status: null,
  affiliatedWith: [],
  onBehalfOf: [],
  ...parts,
});
const data = tinyData([]);
data.participations = [
  participation('w1', 'person-p', { affiliatedWith: ['org-o'] }),
  participation('d1', 'person-p', { affiliatedWith: ['org-o', 'state-aaa'], onBehalfOf: ['org-p'] }),
  participation('d1', 'org-o', { role: 'ORGANIZER' }),
  participation('d2', 'state-bbb', { role: 'CHAIR', affiliatedWith: ['org-p'] }),
  participation('d2', 'org-o', { role: 'PARTICIPANT', status: 'APPLIED' }),
  participation('u', 'state-aaa', { status: 'REGISTERED' }),
  participation('u', 'org-p', { role: 'PARTICIPANT', status: 'OBJECTED' }),
];
const index = await advanceIndexOf(data);
const told = (filter: AttendanceFilter = {}, minMeetings = 1) =>
  attendanceOf(index, filter, minMeetings).map(
    ({ actor, meetings, participations }) =>
      `${actor} ${meetings}: ${participations.map((one) => `${one.meeting} ${one.attribution}`).join(', ')}`,
  );

describe('attendance', () => {
  it('counts distinct meetings by name, a State never by affiliation, and nobody by that of a chair', () => {
    expect(told()).toEqual([
      'state-bbb 1: d2 DIRECT',
      // Two participations at d1, one of them its own: one meeting.
      'org-o 2: w1 AFFILIATION, d1 DIRECT, d1 AFFILIATION',
      'person-p 2: w1 DIRECT, d1 DIRECT',
      'org-p 1: d1 ON_BEHALF',
      'state-aaa 1: u DIRECT',
    ]);
  });

  it('can leave affiliations out', () => {
    expect(told({ byAffiliation: false, actorKinds: ['STAKEHOLDER'] })).toEqual(['org-o 1: d1 DIRECT']);
  });

  it('asks for so many meetings', () =>
    expect(told({}, 2).map((line) => line.split(' ')[0])).toEqual(['org-o', 'person-p']));

  it('keeps to actors, roles, statuses and meetings', () => {
    expect(told({ actors: ['org-o'], meetings: ['d1'] })).toEqual(['org-o 1: d1 DIRECT, d1 AFFILIATION']);
    expect(told({ roles: ['CHAIR'] })).toEqual(['state-bbb 1: d2 DIRECT']);
    expect(told({ statuses: ['APPLIED', 'OBJECTED'] })).toEqual(['org-o 1: d2 DIRECT', 'org-p 1: u DIRECT']);
    expect(told({ cycles: ['cycle-phase'], sectors: ['NGO'] })).toEqual([
      'org-o 2: w1 AFFILIATION, d1 DIRECT, d1 AFFILIATION',
    ]);
    expect(told({ meetingKinds: ['CONFERENCE'], countries: ['AAA'] })).toEqual(['state-aaa 1: u DIRECT']);
    expect(told({ from: '2023-01-01', to: '2023-12-31' })).toEqual(['state-bbb 1: d2 DIRECT']);
    expect(told({ meetings: [] })).toEqual([]);
  });

  it('names what is not there', () => {
    expect(() => told({ actors: ['nobody'] })).toThrow(
      'where.actors: expected ids of actors in the graph, found "nobody".',
    );
    expect(() => told({ from: '2022-02-30' })).toThrow(/where\.from/);
  });
});
