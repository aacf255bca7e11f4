import { beforeEach, describe, expect, it } from 'vitest';
import { textSource } from '../../src/dialogues/document/document-source.ts';
import { DocumentError, problemLine } from '../../src/dialogues/document/problems.ts';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import { verifyGraph } from '../../src/verify/verify-graph.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
beforeEach(() => graph.cypher('MATCH (n) DETACH DELETE n'));

const cited = 'evidence: [{source: source-s, locator: p. 1}]';
const document = (id: string, ...parts: string[]) =>
  `format: dialogue-graph/1\ndocument: ${id}\n${parts.join('\n')}\n`;
const register = document(
  'register',
  'sources: [{id: source-s, url: "https://example.org/s", title: S, publisher: P, accessedOn: 2026, language: en}]',
  `actors: [{id: person-p, kind: PERSON, name: Ann, ${cited}}]`,
);
const meeting = (dates: string) =>
  `meetings: [{id: m, kind: DIALOGUE, title: M, ${dates} actsSurveyed: false, uptakesSurveyed: false, ${cited}}]`;
const participation = (status: string) =>
  `participations: [{meeting: m, actor: person-p, role: CHAIR, ${status} ${cited}}]`;

/** The mistakes of these documents on the last day of November 2026; none where they have been imported. */
async function problems(...texts: string[]): Promise<string[]> {
  const sources = texts.map((text) => textSource({ file: text.split('\n')[1]?.slice(10) ?? '', text }));
  const run = importDocuments(graph.executor, sources, { by: 'test', today: '2026-11-30' });
  const error = await run.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof DocumentError) return error.problems.map(problemLine);
  expect(error).toBeNull();
  return [];
}

describe('that somebody took part in a meeting', () => {
  it.each([
    ['date: 2026-11-30,', true],
    ['date: 2026-12-01,', false],
    ['start: 2026-11-30, end: 2026-12-02,', true],
    ['start: 2026-12-01, end: 2026-12-02,', false],
    ['date: 2026-11,', true],
    ['date: 2026-12,', false],
    ['date: 2026,', true],
    ['date: 2027,', false],
    ['', true],
  ])('of %s is accepted on 2026-11-30: %s', async (dates, isTaken) => {
    for (const [status, found] of [
      ['status: ATTENDED,', '"ATTENDED"'],
      ['', 'none, which says that the actor took part'],
    ] as const) {
      const d = document('d', meeting(dates), participation(status));
      expect(await problems(register, d)).toEqual(
        isTaken
          ? []
          : [
              expect.stringMatching(
                new RegExp(
                  `^d:4:\\d+: participations\\[0\\]\\.status: expected a status such as ANNOUNCED, since m begins on 202[67]-\\d\\d-01, after today \\(2026-11-30\\), found ${found}$`,
                ),
              ),
            ],
      );
    }
  });

  it.each(['ANNOUNCED', 'REGISTERED', 'APPROVED', 'APPLIED', 'OBJECTED'])(
    'is not implied by %s, which is accepted before it begins',
    async (status) => {
      const d = document('d', meeting('date: 2027-01-01,'), participation(`status: ${status},`));
      expect(await problems(register, d)).toEqual([]);
      expect(await verifyGraph(graph.executor, '2026-11-30')).toEqual([]);
    },
  );

  it('is compared with the day in the graph', async () => {
    expect(await problems(register, document('m', meeting('date: 2026-12-01,')))).toEqual([]);
    expect(await problems(document('d', '# No dates here.', participation('')))).toEqual([
      'd:4:18: participations[0].status: expected a status such as ANNOUNCED, since m begins on 2026-12-01, after today (2026-11-30), found none, which says that the actor took part',
    ]);
  });

  it('keeps the meeting from being moved to the future, unless its status changes too', async () => {
    const [held, moved] = [
      document('m', meeting('date: 2026-11-01,')),
      document('m', meeting('date: 2027,')),
    ];
    const [present, announced] = ['ATTENDED', 'ANNOUNCED'].map((status) =>
      document('d', participation(`status: ${status},`)),
    ) as [string, string];
    expect(await problems(register, held, present)).toEqual([]);
    expect(await problems(moved)).toEqual([
      'm:3:12: meetings[0]: expected a first day not after today (2026-11-30), since by participation/m/person-p/chair somebody took part, found 2027-01-01',
    ]);
    expect(await problems(moved, present)).toHaveLength(1);
    expect(await problems(moved, announced)).toEqual([]);
  });

  it('is found by verify as long as the meeting has not begun', async () => {
    await problems(register, document('d', meeting('date: 2026-11-30,'), participation('')));
    expect(await verifyGraph(graph.executor, '2026-11-29')).toEqual([
      expect.objectContaining({ invariant: 'attended', id: 'participation/m/person-p/chair' }),
    ]);
    expect(await verifyGraph(graph.executor, '2026-11-30')).toEqual([]);
  });
});
