import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyGraph } from '../../../src/verify/verify-graph.ts';
import {
  attendanceFrom,
  cellsOnOnePage,
  coAdvancementFrom,
  comparisonFrom,
  gapsFrom,
  labelsFrom,
  lineageFrom,
  linesQuery,
  manyAdvancesQuery,
  matrixFrom,
  onOnePage,
  rowsFrom,
  type TracingQuestion,
  tracingQuery,
} from '../../support/http/tracing-answers.ts';
import { walkPages } from '../../support/http/walk-pages.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { plainAttendance } from '../../support/plain-evaluator/plain-attendance.ts';
import { plainCoAdvancement } from '../../support/plain-evaluator/plain-co-advancement.ts';
import { plainCompareCycles } from '../../support/plain-evaluator/plain-compare-cycles.ts';
import type { PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { plainGaps } from '../../support/plain-evaluator/plain-gaps.ts';
import { plainLineage } from '../../support/plain-evaluator/plain-lineage.ts';
import { plainMatrix } from '../../support/plain-evaluator/plain-matrix.ts';
import {
  plainActorActivity,
  plainThemeActivity,
  plainTimeline,
} from '../../support/plain-evaluator/plain-timeline.ts';
import { documentsOfFolder, type PlainWorld, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { runs } from '../../support/property-runs.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { randomWhere } from '../../support/random-worlds/random-filters.ts';
import { randomQuestion } from '../../support/random-worlds/random-questions.ts';
import { type TestWorld, useTestWorld, withoutCostLimit } from '../../support/test-graph.ts';

/** Holds the whole answer to a question against the plain evaluator. */
async function holds({ api }: TestWorld, world: PlainWorld, question: TracingQuestion): Promise<void> {
  const { where, fromCycle: from, toCycle: to, bucket: by, measure, themeLevel } = question;
  const answer = await api.ask(tracingQuery, { ...question });
  expect(rowsFrom(answer.newest)).toEqual(onOnePage(plainAdvances(world, where)));
  expect(rowsFrom(answer.oldest)).toEqual(onOnePage(plainAdvances(world, where, 'OLDEST_FIRST')));
  const labels = labelsFrom(answer);
  expect(matrixFrom(answer.matrix)).toEqual(cellsOnOnePage(plainMatrix(world, { ...question, labels })));
  expect(answer.timeline).toEqual(onOnePage(plainTimeline(world, { ...question, labels })));
  expect(comparisonFrom(answer.compareCycles)).toEqual(
    onOnePage(plainCompareCycles(world, { from, to, where, themeLevel })),
  );
  expect(answer.theme.activity).toEqual(
    onOnePage(plainThemeActivity(world, question.theme, { by, where, measure })),
  );
  expect(answer.actor.activity).toEqual(
    onOnePage(plainActorActivity(world, question.actor, { by, where, measure })),
  );
  expect(attendanceFrom(answer.attendance)).toEqual(
    onOnePage(plainAttendance(world, question.attendanceWhere, question.minMeetings)),
  );
}

/** Holds the lists under many filters, asked for at once, against the evaluator. */
async function listsHold({ api }: TestWorld, world: PlainWorld, filters: PlainWhere[]): Promise<void> {
  const variables = Object.fromEntries(filters.map((where, place) => [`w${place}`, where]));
  const answer = await api.ask(manyAdvancesQuery(filters.length), variables);
  for (const [place, where] of filters.entries())
    expect(rowsFrom(answer[`a${place}`]), JSON.stringify(where)).toEqual(
      onOnePage(plainAdvances(world, where)),
    );
}

/** The same of lineage, coAdvancement and gaps. */
async function linesHold({ api }: TestWorld, world: PlainWorld, question: TracingQuestion): Promise<void> {
  const { where, text, direction, depth, actor, raisedAt, absentFrom } = question;
  const asked = {
    where,
    text: text ?? '',
    hasText: text !== null,
    direction,
    depth,
    actor,
    raisedAt,
    absentFrom,
  };
  const answer = await api.ask(linesQuery, asked);
  if (text !== null)
    expect(lineageFrom(answer.lineage)).toEqual(onOnePage(plainLineage(world, text, direction, depth)));
  expect(coAdvancementFrom(answer.byAct)).toEqual(
    onOnePage(plainCoAdvancement(world, { actor, by: 'ACT', where })),
  );
  expect(coAdvancementFrom(answer.byTheme)).toEqual(
    onOnePage(plainCoAdvancement(world, { actor, by: 'THEME_IN_CYCLE', where })),
  );
  expect(gapsFrom(answer.gaps)).toEqual(onOnePage(plainGaps(world, { raisedAt, absentFrom, where })));
}

/** Each field that is paged, page by page. */
async function pagesHold({ api }: TestWorld, world: PlainWorld, question: TracingQuestion): Promise<void> {
  const { where, attendanceWhere, actor, raisedAt, absentFrom, top: first } = question;
  const by = 'THEME_IN_CYCLE';
  const size = Math.min(first, 200);
  const of = { declares: '$where: AdvanceWhere', variables: { where } };
  for (const sort of ['NEWEST_FIRST', 'OLDEST_FIRST'] as const) {
    const call = `advances(where: $where, sort: ${sort},`;
    expect(await walkPages(api, { ...of, call, row: 'id', idOf: ({ id }) => id }, size)).toEqual(
      plainAdvances(world, where, sort).map(({ id }) => id),
    );
  }
  const byActor = { row: 'actor { id }', idOf: (node: any) => node.actor.id };
  const attendance = {
    ...byActor,
    call: 'attendance(where: $where,',
    declares: '$where: AttendanceWhere',
    variables: { where: attendanceWhere },
  };
  expect(await walkPages(api, attendance, size)).toEqual(
    plainAttendance(world, attendanceWhere, 1).map((row) => row.actor),
  );
  const others = { ...of, ...byActor, call: `coAdvancement(where: $where, actor: "${actor}", by: ${by},` };
  expect(await walkPages(api, others, size)).toEqual(
    plainCoAdvancement(world, { actor, by, where }).map((row) => row.actor),
  );
  const gaps = {
    ...of,
    call: `gaps(where: $where, raisedAt: [${raisedAt}], absentFrom: [${absentFrom}],`,
    row: 'theme { id }',
    idOf: (node: any) => node.theme.id,
  };
  expect(await walkPages(api, gaps, size)).toEqual(
    plainGaps(world, { raisedAt, absentFrom, where }).map(({ theme }) => theme),
  );
}

/** Holds the API to the evaluator for random filters and questions over a world, page by page for a few. */
async function answersHold(opened: TestWorld, world: PlainWorld, times = questions): Promise<void> {
  const filters = fc.array(randomWhere(world), { minLength: 1, maxLength: 20, size: 'max' });
  await fc.assert(
    fc.asyncProperty(filters, (some) => listsHold(opened, world, some)),
    { numRuns: times },
  );
  await fc.assert(
    fc.asyncProperty(randomQuestion(world), async (question) => {
      await holds(opened, world, question);
      await linesHold(opened, world, question);
    }),
    { numRuns: times },
  );
  await fc.assert(
    fc.asyncProperty(randomQuestion(world), (question) => pagesHold(opened, world, question)),
    { numRuns: Math.ceil(times / 10) },
  );
}

/** For the worlds of a run again: `WORLDS_SEED=… npx vitest run …`. */
const seed = Number(process.env['WORLDS_SEED'] ?? Date.now());
const worlds = runs(2);
const questions = runs(12);
const patience = 10_000 + 2_000 * questions;

describe(`every tracing field answers as the plain evaluator does, on random worlds of seed ${seed}`, () => {
  const random = fc.sample(randomDocuments, { seed, unbiased: true, numRuns: worlds });
  const opened = useTestWorld({}, withoutCostLimit);

  it.each(random.map((documents, place) => ({ documents, place })))(
    'world $place, which replaces the previous one',
    async ({ documents }) => {
      const files = documents.map((one) => [`${one.document}.json`, JSON.stringify(one)]);
      await opened.graph.load(Object.fromEntries(files));
      await opened.api.renewIndex();
      expect(await verifyGraph(opened.graph.executor)).toEqual([]);
      await answersHold(opened, plainWorld(documents));
    },
    patience,
  );
});

describe('every tracing field answers as the plain evaluator does, on the seed', () => {
  const opened = useTestWorld(undefined, withoutCostLimit);

  // The plain loops take seconds for each question on so many points.
  it(
    'for random queries',
    () => answersHold(opened, plainWorld(documentsOfFolder('seed')), Math.ceil(questions / 4)),
    4 * patience,
  );
});
