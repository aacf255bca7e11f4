import fc from 'fast-check';
import type { TracingQuestion } from '../http/tracing-answers.ts';
import { type PlainDimension, plainDimensions } from '../plain-evaluator/plain-headings.ts';
import type { PlainWorld } from '../plain-evaluator/plain-world.ts';
import { randomAttendanceWhere, randomWhere } from './random-filters.ts';

/** A random question of every tracing field over what a world holds. */
export function randomQuestion(world: PlainWorld): fc.Arbitrary<TracingQuestion> {
  const ids = (items: readonly { id: string }[]) => fc.constantFrom(...items.map(({ id }) => id));
  const level = (wanted: string) => world.cycles.filter((cycle) => cycle.level === wanted);
  const cycles = ['SERIES', 'CONFERENCE_PERIOD', 'PHASE'].flatMap((one) =>
    level(one).flatMap(({ id: fromCycle }) =>
      level(one).flatMap(({ id: toCycle }) => (fromCycle === toCycle ? [] : [{ fromCycle, toCycle }])),
    ),
  );
  const texts = [...world.resolutions.map(({ id }) => id), ...world.acts.map(({ id }) => id)];
  const kinds = fc.subarray(['DIALOGUE', 'WORKING_GROUP', 'CONFERENCE', 'SIDE_EVENT'], { minLength: 1 });
  return fc
    .record({
      where: randomWhere(world),
      table: fc.constantFrom(...tables),
      themeLevel: fc.constantFrom('TOP', 'LEAF', 'ALL'),
      measure: fc.constantFrom('ACTS', 'ACTS', 'RECOMMENDATIONS', 'INTERVENTIONS', 'TAKEN_UP'),
      top: fc.constantFrom(1, 2, 4, 50, 500),
      minColumns: fc.constantFrom(1, 1, 2, 3),
      lines: fc.constantFrom(...lines),
      cycles: fc.constantFrom(...cycles),
      theme: ids(world.themes),
      actor: ids(world.actors),
      attendanceWhere: randomAttendanceWhere(world),
      minMeetings: fc.constantFrom(1, 1, 2, 3),
      text: fc.constantFrom(...(texts.length === 0 ? [null] : texts)),
      direction: fc.constantFrom('EARLIER', 'LATER', 'BOTH'),
      depth: fc.constantFrom(1, 2, 8),
      raisedAt: kinds,
      absentFrom: kinds,
    })
    .map(
      ({ table, lines: chosen, cycles: pair, ...rest }) =>
        ({ ...rest, ...table, ...chosen, ...pair }) as TracingQuestion,
    );
}

/** Dimensions of which one decides the other, which the API refuses together. */
const refused: [PlainDimension, PlainDimension[]][] = [
  ['ACTOR', ['ACTOR_KIND', 'SECTOR', 'COUNTRY', 'REGIONAL_GROUP']],
  ['ACTOR_KIND', ['SECTOR', 'REGIONAL_GROUP']],
  ['SECTOR', ['REGIONAL_GROUP']],
  ['COUNTRY', ['REGIONAL_GROUP']],
  ['MEETING', ['MEETING_KIND', 'YEAR', 'CYCLE', 'CONFERENCE_PERIOD', 'PHASE']],
  ['CYCLE', ['CONFERENCE_PERIOD', 'PHASE']],
  ['CONFERENCE_PERIOD', ['PHASE']],
];

function canCombine(one: PlainDimension, other: PlainDimension): boolean {
  return (
    one !== other &&
    !refused.some(
      ([decider, decided]) =>
        (decider === one && decided.includes(other)) || (decider === other && decided.includes(one)),
    )
  );
}

const tables = plainDimensions.flatMap((rows) =>
  plainDimensions.filter((columns) => canCombine(rows, columns)).map((columns) => ({ rows, columns })),
);
const lines = (['YEAR', 'CYCLE', 'CONFERENCE_PERIOD', 'PHASE', 'MEETING'] as const).flatMap((bucket) => [
  { bucket, series: null },
  { bucket, series: null },
  ...plainDimensions.filter((series) => canCombine(series, bucket)).map((series) => ({ bucket, series })),
]);
