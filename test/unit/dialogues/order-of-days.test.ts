import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDays } from '../../../src/dialogues/checks/check-days.ts';
import type { Executor } from '../../../src/graph/executor.ts';
import { everyKind } from '../../support/every-kind.ts';
import { manifestOf } from '../../support/manifest-of.ts';

/** Rows of a graph by the name of the statement. */
const graphOf = (rows: Record<string, object[]> = {}) =>
  ({ read: async ({ name }: { name: string }) => rows[name] ?? [] }) as unknown as Executor;

async function mistakes(documents: Record<string, string>, graph = graphOf()) {
  const manifest = manifestOf(documents);
  expect(manifest.problems).toEqual([]);
  const problems = await checkDays(graph, manifest);
  return problems.map(
    ({ file, line, path, expected, found }) => `${file}:${line} ${path}: ${expected} | ${found}`,
  );
}

const evidence = 'evidence: [{source: source-s, locator: p. 1}]';
const document = (id: string, text: string) => `format: dialogue-graph/1\ndocument: ${id}\n${text}\n`;
const meeting = (id: string, parts: string) =>
  document(
    id,
    `meeting: {id: ${id}, kind: DIALOGUE, title: M, ${parts}, actsSurveyed: false, uptakesSurveyed: false, ${evidence}}`,
  );
const cycle = (id: string, from: string, to: string, more = '') =>
  document(
    id,
    `cycles: [{id: ${id}, level: SERIES, label: X, from: ${from}, to: ${to}, ${more} ${evidence}}]`,
  );

describe('a meeting is within its cycle', () => {
  it.each<[string, string, string, boolean]>([
    ['date: 2019-03-01', '2022', '2022', false],
    ['date: 2022-03-01', '2022', '2022', true],
    ['date: 2022-12-31', '2022', '2022', true],
    ['date: 2023-01-01', '2022', '2022', false],
    ['date: 2021-12', '2022', '2022', false],
    ['date: 2022', '2022-03', '2022-11', true],
    ['date: 2022-02', '2022-03', '2022-11', false],
    ['start: 2022-12-30, end: 2023-01-02', '2022', '2022', false],
    ['start: 2021-12-30, end: 2022-01-02', '2022', '2022', false],
    ['start: 2022-12-30', '2022', '2022', true],
    ['end: 2021-12-30', '2022', '2022', false],
    ['title: Undated', '2022', '2022', true],
  ])('%s in %s to %s: %s', async (dates, from, to, isRight) => {
    const text = meeting('m', `${dates}, cycle: cycle-x`).replace('title: M, title', 'title');
    const found = await mistakes({ 'm.yaml': text, 'c.yaml': cycle('cycle-x', from, to) });
    expect(found).toHaveLength(isRight ? 0 : 1);
    if (!isRight)
      expect(found[0]).toMatch(/^m\.yaml:3 meeting\.cycle: a cycle that contains m \(.* \| "cycle-x" \(2022/);
  });

  it('if the cycle is not over, or its end is not known', async () => {
    const open = document(
      'cycle-x',
      `cycles: [{id: cycle-x, level: CONFERENCE_PERIOD, label: X, from: 2022-10, ${evidence}}]`,
    );
    const within = (date: string) =>
      mistakes({ 'm.yaml': meeting('m', `date: ${date}, cycle: cycle-x`), 'c.yaml': open });
    expect(await within('2022')).toEqual([]);
    expect(await within('2025-12-31')).toEqual([]);
    expect(await within('2022-09-30')).toEqual([
      'm.yaml:3 meeting.cycle: a cycle that contains m (2022-09-30) | "cycle-x" (from 2022-10-01)',
    ]);
  });

  it('if its own days are in the graph', async () => {
    const graph = graphOf({
      'import.storedSpans': [
        {
          id: 'cycle-x',
          firstEarliest: '2022-01-01',
          firstLatest: '2022-12-31',
          lastEarliest: '2022-01-01',
          lastLatest: '2022-12-31',
        },
      ],
    });
    const found = await mistakes({ 'm.yaml': meeting('m', 'date: 2019, cycle: cycle-x') }, graph);
    expect(found).toEqual([
      'm.yaml:3 meeting.cycle: a cycle that contains m (2019-01-01 to 2019-12-31) | "cycle-x" (2022-01-01 to 2022-12-31)',
    ]);
  });

  it('if the cycle changes and the meeting is in the graph', async () => {
    const day = '2022-11-30';
    const graph = graphOf({
      'import.storedTimeLinks': [{ type: 'IN_CYCLE', from: 'm', to: 'cycle-x' }],
      'import.storedSpans': [
        { id: 'm', firstEarliest: day, firstLatest: day, lastEarliest: day, lastLatest: day },
      ],
    });
    expect(await mistakes({ 'c.yaml': cycle('cycle-x', '2022', '2022-11') }, graph)).toEqual([]);
    expect(await mistakes({ 'c.yaml': cycle('cycle-x', '2022', '2022-10') }, graph)).toEqual([
      'c.yaml:3 cycles[0]: days that contain those of m (2022-11-30) | 2022-01-01 to 2022-10-31',
    ]);
  });
});

it('a cycle is within its whole', async () => {
  const phase = cycle('cycle-phase', '2022', '2024');
  const part = (from: string, to: string) => cycle('cycle-x', from, to, 'partOf: cycle-phase,');
  expect(await mistakes({ p: phase, x: part('2022', '2024-12-31') })).toEqual([]);
  expect(await mistakes({ p: phase, x: part('2021', '2023') })).toHaveLength(1);
  expect(await mistakes({ p: phase, x: part('2024', '2025') })).toHaveLength(1);
});

it.each<[string, string, boolean]>([
  ['date: 2022-07-01', 'date: 2022-06-30', true],
  ['date: 2022-07-01', 'date: 2022-07-01', true],
  ['date: 2022-07-01', 'date: 2022-07-02', false],
  ['date: 2022-07', 'date: 2022-07-15', true],
  ['date: 2022', 'date: 2023', false],
  ['start: 2022-07-01, end: 2022-07-05', 'start: 2022-07-01, end: 2022-07-09', true],
  ['end: 2022-07-01', 'date: 2022-07-02', false],
])('a meeting (%s) follows another (%s): %s', async (one, other, isRight) => {
  const found = await mistakes({ m: meeting('m', `${one}, follows: [n]`), n: meeting('n', other) });
  expect(found).toEqual(
    isRight
      ? []
      : [
          expect.stringMatching(
            /^m:3 meeting\.follows\[0\]: a meeting that is not later than m \(.* \| "n" \(/,
          ),
        ],
  );
});

it('the seed and the documents of the tests keep the order', async () => {
  const names = (readdirSync('seed', { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.yaml'),
  );
  const seed = Object.fromEntries(names.map((name) => [name, readFileSync(`seed/${name}`, 'utf8')]));
  expect(await mistakes(seed)).toEqual([]);
  expect(await mistakes(everyKind)).toEqual([]);
});
