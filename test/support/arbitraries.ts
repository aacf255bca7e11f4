import fc from 'fast-check';
import * as vocabulary from '../../src/domain/vocabulary.ts';
import type { ActWithWords, AdvanceDataWithActs } from '../../src/snapshot/entities/advance-data.ts';
import type { AdvanceFilter } from '../../src/tracing/filter/advance-filter.ts';
import { act, tinyData } from './tiny-data.ts';

/** Random acts over the actors, themes and meetings of {@link tinyData}, and random filters over all of them. */

const { actors, themes, meetings, cycles, instruments } = tinyData([]);
const some = <Value>(values: readonly Value[], minLength = 1) => fc.subarray([...values], { minLength });
const ids = (cards: ReadonlyMap<string, unknown>, minLength = 1) => some([...cards.keys()], minLength);

const credit = fc.record({
  actor: fc.constantFrom(...actors.keys()),
  attribution: fc.constantFrom(...vocabulary.attributions),
  through: fc.constantFrom(null, 'person-p'),
  roles: fc.subarray(['CHAIR', 'SPEAKER', 'PANELLIST'] as const).map((roles) => new Set(roles)),
});

const randomAct = fc.record({
  kind: fc.constantFrom(...vocabulary.actKinds),
  meeting: fc.constantFrom(...meetings.keys()),
  by: fc.uniqueArray(credit, { minLength: 1, maxLength: 3, selector: ({ actor }) => actor }),
  themes: ids(themes),
  addressedTo: ids(actors, 0),
  instruments: ids(instruments, 0),
  takenUp: fc.constantFrom(true, false, null),
  words: fc.constantFrom(['heed', 'the', 'young', 'the'], ['thanks'], ['victims', 'and', 'youth'], []),
});

/** Up to 25 acts, with days and ids that fit their meetings. */
export const randomData: fc.Arbitrary<AdvanceDataWithActs> = fc
  .array(randomAct, { maxLength: 25 })
  .map((parts) => tinyData(parts.map((part, place): ActWithWords => act(`${part.meeting}/a${place}`, part))));

/** As {@link randomData}, with acts whose day is unknown or imprecise, and actors that have an act more than once. */
export const looseData: fc.Arbitrary<AdvanceDataWithActs> = fc
  .array(
    fc.record({
      part: randomAct,
      day: fc.constantFrom('known', 'unknown', 'month'),
      again: fc.option(credit, { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((parts) =>
    tinyData(
      parts.map(({ part, day, again }, place): ActWithWords => {
        const by = again === undefined ? part.by : [...part.by, again];
        const made = act(`${part.meeting}/a${place}`, { ...part, by });
        if (day === 'unknown') return act(made.id, { ...part, by, earliest: null, latest: null });
        return day === 'month' ? { ...made, latest: `${made.latest?.slice(0, 8)}28` } : made;
      }),
    ),
  );

const conditions = {
  actors: ids(actors),
  actorKinds: some(vocabulary.actorKinds),
  sectors: some(['NGO', 'ACADEMIA'] as const),
  countries: some(['AAA', 'BBB', 'ZZZ']),
  regionalGroups: some(['AFRICAN_GROUP'] as const),
  roles: some(['CHAIR', 'SPEAKER'] as const),
  attribution: some(vocabulary.attributions),
  themes: ids(themes),
  themesAll: some([...themes.keys()].slice(0, 2)),
  includeNarrower: fc.boolean(),
  acts: some(vocabulary.actKinds),
  addressedTo: ids(actors),
  addressedToKinds: some(vocabulary.actorKinds),
  cycles: ids(cycles),
  meetings: ids(meetings),
  meetingKinds: some(['DIALOGUE', 'WORKING_GROUP', 'CONFERENCE'] as const),
  instruments: ids(instruments),
  from: fc.constantFrom('2022-06-15', '2023-01-01'),
  to: fc.constantFrom('2022-12-31', '2023-12-31'),
  takenUp: fc.boolean(),
  text: fc.constantFrom('young', 'victim you', ''),
};
const allConditions = fc.record(conditions);

/** Seldom more than two conditions at once, or nothing would ever be selected. */
const fewConditions: fc.Arbitrary<AdvanceFilter> = fc
  .tuple(allConditions, fc.subarray(Object.keys(conditions), { minLength: 1, maxLength: 2 }))
  .map(([all, kept]) => Object.fromEntries(Object.entries(all).filter(([key]) => kept.includes(key))));
const parts = fc.option(fc.array(fewConditions, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 1 });

/** A filter of a few conditions, every other time with AND, OR or NOT. */
export const randomFilter: fc.Arbitrary<AdvanceFilter> = fc
  .record({
    own: fewConditions,
    AND: parts,
    OR: parts,
    NOT: fc.option(fewConditions, { nil: undefined, freq: 1 }),
  })
  .map(({ own, ...rest }) => ({
    ...own,
    ...Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== undefined)),
  }));
