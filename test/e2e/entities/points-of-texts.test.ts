import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/dialogues/document/problems.ts';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);
const evidence = 'evidence: [{source: source-b, locator: p. 1}]';

/** The mistakes of documents; nothing is written. */
async function mistakes(documents: Record<string, string>): Promise<string[]> {
  const whole = Object.entries(documents).map(([name, text]) => [
    `${name}.yaml`,
    `format: dialogue-graph/1\ndocument: ${name}\n${text}\n`,
  ]);
  const error = await world.graph.load(Object.fromEntries(whole)).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(error instanceof DocumentError)) throw new Error('The documents were imported.');
  return error.problems.map(({ path, expected, found }) => `${path}: ${expected} | ${found}`);
}

describe('the API', () => {
  it('leads from a point to its text and back, and to who submitted a text to which meeting', async () => {
    const data = await world.api.ask(`{
      act: node(id: "cop-1/repeat") { ... on Act { partOf { id number } } }
      other: node(id: "d-1/youth") { ... on Act { partOf { id } } }
      text: node(id: "res-10-1") { ... on Resolution {
        points { id } submittedTo { id } date { precision earliest } } }
      draft: node(id: "res-draft") { ... on Resolution {
        submittedTo { id } submittedBy { id } date { precision earliest asWritten } } }
      actor: node(id: "org-union") { ... on Actor { submittedTexts { id } } }
      meeting: node(id: "cop-1") { ... on Meeting { resolutions { id } submittedTexts { id } } }
      acts(where: { partOf: { id: { eq: "res-10-1" } } }) { nodes { id } totalCount }
      resolutions(where: { points: { some: { kind: { eq: RECOMMENDATION } } } }) { nodes { id } }
      uptakes(where: { verb: { eq: "reiterates" } }) { nodes { id verb } }
      lineage(id: "cop-1/repeat") { edges { kind verb } }
    }`);
    expect(data).toEqual({
      act: { partOf: { id: 'res-10-1', number: '10/1' } },
      other: { partOf: null },
      text: {
        points: [{ id: 'cop-1/repeat' }],
        submittedTo: null,
        date: { precision: 'UNKNOWN', earliest: null },
      },
      draft: {
        submittedTo: { id: 'cop-1' },
        submittedBy: [{ id: 'state-aaa' }, { id: 'org-union' }],
        date: { precision: 'DAY', earliest: '2023-10-02', asWritten: '2023-10-02' },
      },
      actor: { submittedTexts: [{ id: 'res-draft' }] },
      meeting: { resolutions: [{ id: 'res-10-1' }], submittedTexts: [{ id: 'res-draft' }] },
      acts: { nodes: [{ id: 'cop-1/repeat' }], totalCount: 1 },
      resolutions: { nodes: [{ id: 'res-10-1' }] },
      uptakes: { nodes: [{ id: 'uptake/d-1/youth/cop-1/repeat', verb: 'reiterates' }] },
      lineage: { edges: [{ kind: 'REPEATED', verb: 'reiterates' }] },
    });
  });

  it('exports the text of each point in the last columns', async () => {
    const response = await fetch(`${world.api.url}/export/acts.csv`);
    const [head = '', ...rows] = (await response.text()).trim().split(/\r?\n/);
    expect(head.split(',').slice(-2)).toEqual(['partOf.id', 'partOf.label']);
    expect(rows.find((row) => row.includes('cop-1/repeat'))).toMatch(/,res-10-1,10\/1: On ten$/);
    expect(rows.find((row) => row.includes('d-1/thanks'))).toMatch(/,,$/);
  });
});

describe('a point is at the meeting of its text', () => {
  const point = (partOf: string) =>
    `meeting: {id: cop-2, kind: CONFERENCE, title: C, date: 2024-10, actsSurveyed: true, uptakesSurveyed: false, ${evidence}}
acts: [{id: cop-2/a, kind: STATEMENT, by: [state-aaa], themes: [theme-rights], text: A, wording: PARAPHRASE, partOf: ${partOf}, ${evidence}}]`;
  const text = (parts: string) => `resolutions: [{id: res-2, kind: DRAFT, title: T, ${parts}, ${evidence}}]`;

  it('that adopted it, in the graph or in the run', async () => {
    const wrong = (id: string) =>
      `acts[0].partOf: a text adopted at cop-2 or submitted to it | "${id}", a text of cop-1`;
    expect(await mistakes({ a: point('res-10-1') })).toEqual([wrong('res-10-1')]);
    expect(await mistakes({ a: point('res-draft') })).toEqual([wrong('res-draft')]);
    expect(await mistakes({ a: point('res-2'), t: text('adoptedAt: cop-1') })).toEqual([wrong('res-2')]);
    expect(await mistakes({ a: point('res-2'), t: text('submittedTo: cop-1') })).toEqual([wrong('res-2')]);
    // It was submitted to one meeting and adopted by another, which counts.
    expect(await mistakes({ a: point('res-2'), t: text('submittedTo: cop-2, adoptedAt: cop-1') })).toEqual([
      wrong('res-2'),
    ]);
  });

  it('also where a later document moves the text', async () => {
    const moved = Object.values(everyKind)[0]?.replace(
      'title: On ten, adoptedAt: cop-1',
      'title: On ten, adoptedAt: wg-1',
    );
    const [, text = ''] = moved?.split('document: every-kind\n') ?? [];
    expect(await mistakes({ 'every-kind': text })).toContain(
      'acts[0].partOf: a text adopted at cop-1 or submitted to it | "res-10-1", a text of wg-1',
    );
  });

  it('and no meeting adopts a paper', async () => {
    expect(await mistakes({ t: text('adoptedAt: cop-1').replace('DRAFT', 'PAPER') })).toEqual([
      'resolutions[0].adoptedAt: no adoptedAt for a PAPER; submittedTo names the meeting that it was before | "cop-1"',
    ]);
  });

  it('is no mistake where no source says at which', async () => {
    expect(await mistakes({ a: point('res-9-2').replace('state-aaa', 'nobody') })).toEqual([
      'acts[0].by[0].actor: the id of a known actor; a new one goes into the section actors of a document | "nobody"',
    ]);
  });
});

describe('an uptake is not older than what it takes up', () => {
  const text = (parts: string) => `resolutions: [{id: res-2, kind: PAPER, title: T, ${parts}, ${evidence}}]`;
  const uptake = (of: string, into: string) =>
    `uptakes: [{of: ${of}, into: ${into}, kind: CARRIED_OUT, ${evidence}}]`;
  const tooOld = (of: string, into: string) => [
    expect.stringContaining(`uptakes[0].into: a text not older than ${of} | ${into}`),
  ];

  it.each([
    ['date: 2021', '"res-2" (2021-12-31)'],
    ['submittedTo: wg-1', '"res-2" (2022-07-02)'],
    // The own date counts before that of the meeting.
    ['date: 2022-01-01, submittedTo: cop-1', '"res-2" (2022-01-01)'],
  ])('by the date of a paper: %s', async (parts, found) => {
    const documents = { t: text(parts), u: uptake('d-1/youth', 'res-2') };
    expect(await mistakes(documents)).toEqual(tooOld('d-1/youth (2022-07-03)', found));
  });

  it('by the dates in the graph, and of acts that are no recommendations', async () => {
    expect(await mistakes({ u: uptake('res-draft', 'd-1/thanks') })).toEqual(
      tooOld('res-draft (2023-10-02)', '"d-1/thanks" (2022-07-03)'),
    );
  });

  it('and is of a recommendation or text', async () => {
    expect(await mistakes({ u: uptake('d-1/thanks', 'res-10-1') })).toEqual([
      'uptakes[0].of: the id of a recommendation or resolution | "d-1/thanks", an intervention',
    ]);
  });
});
