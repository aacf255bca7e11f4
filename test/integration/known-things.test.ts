import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentError, type Problem, problemLine } from '../../src/dialogues/document/problems.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
beforeEach(() => graph.cypher('MATCH (n) DETACH DELETE n'));

const cited = 'evidence: [{source: source-s, locator: p. 1}]';
const document = (id: string, ...parts: string[]) =>
  `format: dialogue-graph/1\ndocument: ${id}\n${parts.join('\n')}\n`;
const source = (id: string, url: string, title: string, publishedOn: string) =>
  `  - {id: ${id}, url: '${url}', title: ${title}, publisher: P, publishedOn: ${publishedOn}, accessedOn: 2026, language: en}`;
const register = document(
  'register',
  'sources:',
  source('source-s', 'https://example.org/s', 'S', '2020'),
  source('source-report', 'https://example.org/report-1', 'Annual report', '2019'),
  source('source-report-2', 'https://example.org/report-2', 'Annual report', '2021'),
  `actors: [{id: person-p, kind: PERSON, name: Ann, ${cited}}]`,
  `meetings: [{id: m, kind: DIALOGUE, title: M, date: 2022, actsSurveyed: false, uptakesSurveyed: false, ${cited}}]`,
);
const participation = `participations: [{meeting: m, actor: person-p, role: SPEAKER, ${cited}}]`;
const gap = 'gaps: [{id: gap-g, subject: m, what: w, why: y}]';

async function problems(documents: Record<string, string>): Promise<Problem[]> {
  const error = await graph.load(documents).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof DocumentError) return error.problems;
  expect(error).toBeNull();
  return [];
}
const lines = async (documents: Record<string, string>) => (await problems(documents)).map(problemLine);

describe('a record in the graph, whatever the order of its labels', () => {
  it('comes back after it was retired', async () => {
    await graph.load({ register, d: document('d', participation) });
    await graph.load({ register, d: document('d', gap) });
    expect(await lines({ register, d: document('d', participation) })).toEqual([]);
  });

  it('is named by its kind where another is expected', async () => {
    await graph.load({ register, d: document('d', participation) });
    const id = 'participation/m/person-p/speaker';
    const e = document('e', `positions: [{actor: ${id}, on: m, stance: SUPPORTS, ${cited}}]`);
    expect(await lines({ e })).toEqual([
      `e:3:21: positions[0].actor: expected the id of an actor, found "${id}", a participation`,
    ]);
  });
});

const citing = (id: string, times: number) =>
  document(
    'd',
    'gaps:',
    ...Array.from(
      { length: times },
      (_, n) =>
        `  - {id: gap-${n}, subject: m, what: w, why: y, evidence: [{source: ${id}, locator: p. ${n}}]}`,
    ),
  );

describe('an unknown id that may mean one of two sources', () => {
  it('is reported with the year of each', async () => {
    await graph.load({ register });
    const [problem] = await problems({ d: citing('source-annual-report', 1) });
    expect(problem?.candidates).toEqual([
      { id: 'source-report', name: 'Annual report', note: 'source, 2019' },
      { id: 'source-report-2', name: 'Annual report', note: 'source, 2021' },
    ]);
  });

  it('is looked up once, however many links lead to it', async () => {
    await graph.load({ register });
    const statements = async (times: number) => {
      const before = graph.executor.statementsSent;
      expect(await problems({ d: citing('source-annual-report', times) })).toHaveLength(times);
      return graph.executor.statementsSent - before;
    };
    expect(await statements(7)).toBe(await statements(1));
  });
});

describe('an address is equal to another spelling in the graph', () => {
  it.each([
    ['https://EXAMPLE.org:443/x/../report', 'http://example.org/report/'],
    ['https://Example.org/report', 'https://example.org:443/report/'],
    ['http://example.org:80/report', 'https://example.org/report'],
    ['https://example.org/a/./report', 'https://example.org/a/report'],
    ['https://example.org/report?', 'https://example.org/report'],
    ['https://example.org/report/?a=1#b', 'https://example.org/report?a=1#b'],
    ['https://example.org/café', 'https://example.org/caf%C3%A9'],
    ['https://example.org/caf%C3%A9', 'https://example.org/café'],
    ['https://пример.рф/a', 'https://xn--e1afmkfd.xn--p1ai/a'],
  ])('%s, %s', async (stored, given) => {
    await graph.load({ register, s: document('s', 'sources:', source('source-first', stored, 'T', '2019')) });
    const d = document('d', 'sources:', source('source-again', given, 'T', '2019'));
    expect(await lines({ d })).toEqual([
      `d:4:29: sources[0].url: expected a value of its own, since source-first has this one, found "${given}"`,
    ]);
  });

  it('but not in another case of the path', async () => {
    await graph.load({
      register,
      s: document('s', 'sources:', source('source-first', 'https://example.org/Report', 'T', '2019')),
    });
    const d = document('d', 'sources:', source('source-again', 'https://example.org/report', 'T', '2019'));
    expect(await lines({ d })).toEqual([]);
  });
});
