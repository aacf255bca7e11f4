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
    evidence: fc.constant(evidence),
  });
  return fc.array(act, { maxLength: meeting.actsSurveyed ? 7 : 0, size: 'max' }).map((acts) =>
    acts.map(({ by, ...rest }, place) => ({
      id: `${meeting.id}/a-${place}`,
      ...rest,
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

/** Resolutions, decisions and drafts, some of which no meeting is known to have adopted. */
export function randomResolutions(meetings: RandomMeeting[]) {
  const resolution = fc.record({
    kind: fc.constantFrom('RESOLUTION', 'DECISION', 'DRAFT'),
    title: name,
    adoptedAt: perhaps(fc.constantFrom(...meetings.map(({ id }) => id))),
    themes: some(themes, 2),
    evidence: fc.constant(evidence),
  });
  return fc
    .array(resolution, { maxLength: 4, size: 'max' })
    .map((all) => all.map((one, place) => withoutUndefined({ id: `res-${place}`, ...one })));
}

/** Uptakes between recommendations and resolutions, none into a text that must be older. */
export function randomUptakes(
  acts: RandomAct[],
  resolutions: { id: string; adoptedAt?: string | undefined }[],
  meetings: RandomMeeting[],
) {
  const texts = [
    ...acts.filter(({ kind }) => kind === 'RECOMMENDATION').map(({ id }) => ({ id, at: id.split('/')[0] })),
    ...resolutions.map(({ id, adoptedAt }) => ({ id, at: adoptedAt })),
  ];
  const daysAt = (id: string | undefined) => {
    const meeting = meetings.find((one) => one.id === id);
    const start = meeting?.date ?? meeting?.start;
    return {
      earliest: daysOf(start).earliest,
      latest: daysOf(meeting?.date ?? meeting?.end ?? start).latest,
    };
  };
  const pairs = texts.flatMap((of) =>
    texts.flatMap((into) => {
      const earliest = daysAt(of.at).earliest;
      const latest = daysAt(into.at).latest;
      const isOlder = earliest !== null && latest !== null && latest < earliest;
      return of === into || isOlder ? [] : [{ of: of.id, into: into.id }];
    }),
  );
  const kinds = ['CITED', 'REPEATED', 'ADAPTED', 'ADOPTED'];
  return fc
    .subarray(pairs, { maxLength: Math.min(10, pairs.length) })
    .map((chosen) => chosen.map((pair, place) => ({ ...pair, kind: kinds[place % kinds.length], evidence })));
}
