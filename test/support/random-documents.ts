import fc from 'fast-check';
import { evidence, instruments, meetingPlaces, withoutUndefined } from './random-worlds/names.ts';
import {
  type RandomAct,
  randomActs,
  randomParticipation,
  randomPoints,
  randomPositions,
  randomResolutions,
  randomUptakes,
  uniqueParticipations,
} from './random-worlds/random-claims.ts';
import { type RandomMeeting, randomMeetings } from './random-worlds/random-meetings.ts';
import { type RandomRegisters, randomRegisters } from './random-worlds/random-registers.ts';

function documentsOf(parts: {
  registers: RandomRegisters;
  meetings: RandomMeeting[];
  participations: any[];
  acts: RandomAct[];
  resolutions: unknown[];
  uptakes: unknown[];
  positions: unknown[];
}): any[] {
  const { registers, meetings, participations, acts, resolutions, uptakes, positions } = parts;
  const format = 'dialogue-graph/1';
  const told = { actors: registers.actors.map((actor) => withoutUndefined<object>(actor)) };
  const inChair = ({ meeting, actor }: { meeting: string; actor: string }) =>
    participations.some(
      (one) => one.meeting === meeting && one.actor === actor && ['CHAIR', 'PRESIDENT'].includes(one.role),
    );
  // Nothing said in the chair has an affiliation.
  const fitActs = acts.map((act) => ({
    ...act,
    by: act.by.map((speaker) =>
      typeof speaker !== 'string' && inChair({ meeting: act.id.split('/')[0] ?? '', actor: speaker.actor })
        ? { ...speaker, affiliatedWith: [] }
        : speaker,
    ),
  }));
  const actsOf = (ids: string[]) => fitActs.filter(({ id }) => ids.includes(id.split('/')[0] ?? ''));
  // Those in some roles are told with their meeting, the others apart: none moves between documents that
  // refer to each other, which an import in one go refuses.
  const isWithMeeting = ({ meeting, role }: { meeting: string; role: string }) =>
    ['CHAIR', 'SPEAKER'].includes(role) && alone.some(({ id }) => id === meeting);
  const alone = meetings.filter((_, place) => place % 2 === 0);
  const together = meetings.filter((_, place) => place % 2 === 1);
  return [
    {
      format,
      document: 'registers',
      sources: [
        {
          id: 'source-a',
          url: 'https://example.org/a',
          title: 'A',
          publisher: 'P',
          accessedOn: 2026,
          language: 'en',
        },
      ],
      actors: told.actors,
      themes: registers.themes,
      articles: registers.articles,
      instruments: instruments.map((id) => ({ id, kind: 'PROTOCOL', title: id.toUpperCase(), evidence })),
      cycles: [
        ...[2022, 2023, 2024].map((year, place) => ({
          id: `cycle-${year}`,
          level: 'SERIES',
          label: `Series ${year}`,
          from: year,
          to: `${year}-12`,
          ...(registers.wholes[place]
            ? { partOf: `cycle-${registers.wholes[place]}-${year < 2024 ? 1 : 2}` }
            : {}),
          evidence,
        })),
        // They begin on the day on which the series of 2022 does.
        { id: 'cycle-a', level: 'SERIES', label: 'Session 10', from: 2022, to: 2022, evidence },
        { id: 'cycle-b', level: 'SERIES', label: 'Session 9', from: 2022, to: 2022, evidence },
        { id: 'cycle-c', level: 'SERIES', label: 'Session 8', from: '2022-01', to: '2022-11', evidence },
        { id: 'cycle-phase-1', level: 'PHASE', label: 'Phase one', from: 2022, to: 2023, evidence },
        { id: 'cycle-phase-2', level: 'PHASE', label: 'Phase two', from: '2024-01-01', to: 2025, evidence },
        // One that is part of a phase, and one that is not over.
        {
          ...{ id: 'cycle-period-1', level: 'CONFERENCE_PERIOD', label: 'Period one', from: 2022, to: 2023 },
          ...(registers.wholes[3] === 'phase' ? { partOf: 'cycle-phase-1' } : {}),
          evidence,
        },
        { id: 'cycle-period-2', level: 'CONFERENCE_PERIOD', label: 'Period two', from: 2024, evidence },
        { id: 'cycle-2019', level: 'SERIES', label: 'Series 2019', from: 2019, to: 2019, evidence },
      ],
    },
    // As many documents in every world, so that one world can take the place of another.
    ...meetingPlaces.map((place) => {
      const meeting = alone.find(({ id }) => id === `m-${place}`);
      return meeting === undefined
        ? { format, document: `meeting-m-${place}` }
        : {
            format,
            document: `meeting-m-${place}`,
            meeting,
            acts: actsOf([meeting.id]),
            participations: participations
              .filter((one) => one.meeting === meeting.id && isWithMeeting(one))
              .map(({ meeting: _, ...one }) => one),
          };
    }),
    { format, document: 'calendar', meetings: together, acts: actsOf(together.map(({ id }) => id)) },
    {
      format,
      document: 'claims',
      // Told by two documents, which agree.
      actors: told.actors.slice(0, 1),
      themes: registers.themes.slice(0, 1),
      participations: participations.filter((one) => !isWithMeeting(one)),
      resolutions,
      uptakes,
      positions,
    },
  ];
}

/**
 * Random worlds as dialogue documents, always fit for import: registers, a calendar of meetings, a
 * document for each of some meetings, and one of claims. Names, days and kinds are chosen from few, so that
 * much is alike: the same name twice, the same day, a date known to the year alone or not at all.
 */
export const randomDocuments: fc.Arbitrary<any[]> = fc
  .tuple(randomRegisters(), randomMeetings(), fc.array(randomParticipation(), { maxLength: 30, size: 'max' }))
  .chain(([registers, meetings, participations]) =>
    fc
      .record({
        acts: fc.tuple(...meetings.map((meeting) => randomActs(meeting))).map((acts) => acts.flat()),
        resolutions: randomResolutions(meetings),
      })
      .chain(({ acts, resolutions }) =>
        fc
          .tuple(
            randomPoints(acts, resolutions),
            randomUptakes(acts, resolutions, meetings),
            randomPositions(acts, registers.actors),
          )
          .map(([points, uptakes, positions]) =>
            documentsOf({
              registers,
              meetings,
              participations: uniqueParticipations(participations, meetings),
              acts: points,
              resolutions,
              uptakes,
              positions,
            }),
          ),
      ),
  );
