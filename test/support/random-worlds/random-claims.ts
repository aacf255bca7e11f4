import fc from 'fast-check';
import { daysOf } from '../plain-evaluator/plain-days.ts';
import {
  actors,
  articles,
  collectives,
  evidence,
  instruments,
  meetingPlaces,
  name,
  organizations,
  perhaps,
  some,
  states,
  themes,
  withoutUndefined,
} from './names.ts';
import type { RandomMeeting } from './random-meetings.ts';
import type { Of } from './random-registers.ts';

const nonPersons = [...states, ...organizations, ...collectives];

/** A participation; `place` is that of its meeting. */
export function randomParticipation() {
  return fc.record({
    place: fc.constantFrom(...meetingPlaces),
    actor: fc.constantFrom(...actors),
    role: fc.constantFrom('CHAIR', 'PRESIDENT', 'MODERATOR', 'SPEAKER', 'SPEAKER', 'PARTICIPANT'),
    status: perhaps(
      fc.constantFrom('APPLIED', 'OBJECTED', 'APPROVED', 'ANNOUNCED', 'REGISTERED', 'ATTENDED', 'ATTENDED'),
    ),
    affiliatedWith: some(nonPersons, 2),
    onBehalfOf: some(nonPersons, 1),
  });
}
export type RandomParticipation = Of<ReturnType<typeof randomParticipation>>;

/** Each participation once: at one meeting an actor has a role once. */
export function uniqueParticipations(all: RandomParticipation[], meetings: RandomMeeting[]) {
  const seen = new Set<string>();
  return all.flatMap(({ place, actor, affiliatedWith, onBehalfOf, ...rest }) => {
    const meeting = meetings[place % meetings.length]?.id;
    const key = `${meeting} ${actor} ${rest.role}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const others = (ids: string[]) => ids.filter((id) => id !== actor);
    return [
      withoutUndefined({
        ...rest,
        meeting,
        actor,
        affiliatedWith: others(affiliatedWith),
        onBehalfOf: others(onBehalfOf),
        evidence,
      }),
    ];
  });
}

const daysOfMeeting = (meeting: RandomMeeting | undefined) => {
  const start = meeting?.date ?? meeting?.start;
  return {
    earliest: daysOf(start).earliest,
    latest: daysOf(meeting?.date ?? meeting?.end ?? start).latest,
  };
};

/** Days, months and years on which a meeting can have been; any of them where its days are not known. */
function datesWithin(meeting: RandomMeeting): (string | number)[] {
  const { earliest, latest } = daysOfMeeting(meeting);
  return [2022, 2023, 2024]
    .flatMap((year) => [
      ...['06-30', '07-01', '07-01', '07-02', '07-03', '12-30', '12-31', '06', '07', '12'].map(
        (day) => `${year}-${day}`,
      ),
      ...[`${year + 1}-01-01`, `${year + 1}-01`, year],
    ])
    .filter((date) => {
      const days = daysOf(date);
      const isBefore = earliest !== null && days.latest !== null && days.latest < earliest;
      const isAfter = latest !== null && days.earliest !== null && days.earliest > latest;
      return !isBefore && !isAfter;
    });
}

/** Acts stand only at meetings whose acts were surveyed. */
export function randomActs(meeting: RandomMeeting) {
  const speaker = fc.record({
    actor: fc.constantFrom(...actors),
    onBehalfOf: some(nonPersons, 1),
    affiliatedWith: some(organizations, 2),
    isPlain: fc.boolean(),
  });
  const act = fc.record({
    kind: fc.constantFrom(
      'RECOMMENDATION',
      'RECOMMENDATION',
      'OBSERVATION',
      'RECORDED_POINT',
      'COMMITMENT',
      'STATEMENT',
    ),
    by: fc.uniqueArray(speaker, { minLength: 1, maxLength: 3, selector: ({ actor }) => actor }),
    themes: some(themes, 3, 1).map((ids) =>
      ids.map((theme, place) => (place === 1 ? { theme, basis: 'SOURCE' } : theme)),
    ),
    addressedTo: some(actors, 2),
    concerns: fc.oneof(fc.constant([]), some([...instruments, ...articles], 2, 1)),
    text: fc.constantFrom(
      'Heed the young',
      "Écoutez l'avis des jeunes",
      'Thanks',
      'A victim-centred approach',
      'YOUTH, victims',
    ),
    wording: fc.constant('PARAPHRASE'),
    outcome: perhaps(fc.constantFrom('RECORDED', 'AGREED', 'DEFERRED')),
    date: perhaps(fc.constantFrom(...datesWithin(meeting))),
    evidence: fc.constant(evidence),
  });
  return fc.array(act, { maxLength: meeting.actsSurveyed ? 7 : 2, size: 'max' }).map((acts) =>
    acts.map(({ by, date, ...rest }, place) => ({
      id: `${meeting.id}/a-${place}`,
      ...rest,
      ...(date === undefined ? {} : { date }),
      by: by.map(({ actor, isPlain, onBehalfOf, affiliatedWith }) =>
        isPlain
          ? actor
          : {
              actor,
              onBehalfOf: onBehalfOf.filter((id) => id !== actor),
              affiliatedWith: affiliatedWith.filter((id) => id !== actor),
            },
      ),
    })),
  );
}
export type RandomAct = Of<ReturnType<typeof randomActs>>[number];

/** Resolutions, decisions, drafts and papers, some of which no meeting is known to have adopted. */
export function randomResolutions(meetings: RandomMeeting[]) {
  const resolution = fc.record({
    kind: fc.constantFrom('RESOLUTION', 'DECISION', 'DRAFT', 'PAPER'),
    title: name,
    date: perhaps(fc.constantFrom('2022-07-01', '2022-07', 2023, '2024-12-31')),
    adoptedAt: perhaps(fc.constantFrom(...meetings.map(({ id }) => id))),
    submittedTo: perhaps(fc.constantFrom(...meetings.map(({ id }) => id))),
    submittedBy: some(actors, 2),
    themes: some(themes, 2),
    evidence: fc.constant(evidence),
  });
  return fc.array(resolution, { maxLength: 4, size: 'max' }).map((all) =>
    all.map(({ adoptedAt, ...one }, place) =>
      withoutUndefined({
        id: `res-${place}`,
        ...one,
        // No meeting adopts a paper.
        adoptedAt: one.kind === 'PAPER' ? undefined : adoptedAt,
      }),
    ),
  );
}
export type RandomResolution = Of<ReturnType<typeof randomResolutions>>[number];

/** The acts, some of them as points of texts that are of no known meeting or of theirs. */
export function randomPoints(
  acts: RandomAct[],
  resolutions: RandomResolution[],
): fc.Arbitrary<(RandomAct & { partOf?: string })[]> {
  return fc.tuple(
    ...acts.map((act) => {
      const texts = resolutions.filter(({ adoptedAt, submittedTo }) => {
        const meeting = adoptedAt ?? submittedTo;
        return meeting === undefined || meeting === act.id.split('/')[0];
      });
      if (texts.length === 0) return fc.constant(act);
      const part = fc.option(fc.constantFrom(...texts.map(({ id }) => id)), { nil: undefined, freq: 1 });
      return part.map((partOf) => (partOf === undefined ? act : { ...act, partOf }));
    }),
  );
}

/** Uptakes of recommendations and resolutions by acts and resolutions, none into a text that must be older. */
export function randomUptakes(acts: RandomAct[], resolutions: RandomResolution[], meetings: RandomMeeting[]) {
  const daysAt = (id: string | undefined) => daysOfMeeting(meetings.find((one) => one.id === id));
  const texts = [
    ...acts.map(({ id, date, kind }) => ({
      id,
      kind,
      days: date === undefined ? daysAt(id.split('/')[0]) : daysOf(date),
    })),
    ...resolutions.map(({ id, date, adoptedAt, submittedTo }) => ({
      id,
      kind: 'RECOMMENDATION',
      days: date === undefined ? daysAt(adoptedAt ?? submittedTo) : daysOf(date),
    })),
  ];
  const takenUp = texts.filter(({ kind }) => kind === 'RECOMMENDATION');
  const pairs = takenUp.flatMap((of) =>
    texts.flatMap((into) => {
      const { earliest } = of.days;
      const { latest } = into.days;
      const isOlder = earliest !== null && latest !== null && latest < earliest;
      return of === into || isOlder ? [] : [{ of: of.id, into: into.id }];
    }),
  );
  const kinds = ['CITED', 'REPEATED', 'ADAPTED', 'ADOPTED', 'CARRIED_OUT'];
  const verbs = [{}, { verb: 'recalls' }, { verb: 'endorses' }];
  return fc.subarray(pairs, { maxLength: Math.min(10, pairs.length) }).map((chosen) =>
    chosen.map((pair, place) => ({
      ...pair,
      kind: kinds[place % kinds.length],
      ...verbs[place % verbs.length],
      evidence,
    })),
  );
}

/** Positions of actors on acts: some acts are supported, opposed, or both. */
export function randomPositions(acts: RandomAct[], actors: readonly { id: string }[]) {
  const all = acts.flatMap(({ id }) =>
    actors
      .slice(0, 2)
      .flatMap(({ id: actor }) => ['SUPPORTS', 'OPPOSES'].map((stance) => ({ actor, on: id, stance }))),
  );
  return fc
    .subarray(all, { maxLength: Math.min(8, all.length) })
    .map((chosen) => chosen.map((position) => ({ ...position, evidence })));
}
