import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { plainCoAdvancement } from '../../support/plain-evaluator/plain-co-advancement.ts';
import { plainGaps } from '../../support/plain-evaluator/plain-gaps.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { openTestWorld, type TestWorld, withoutCostLimit } from '../../support/test-graph.ts';
import {
  coAdvancementFrom,
  gapsFrom,
  linesQuery,
  type TracingQuestion,
} from '../../support/tracing-answers.ts';

const seed = plainWorld(documentsOfFolder('seed'));
let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld(undefined, withoutCostLimit);
});
afterAll(() => world.close());

describe('lineage on the seed', () => {
  it('of resolution 9/1 has the three that its preamble recalls', async () => {
    const { lineage } = await world.api.ask(`{ lineage(id: "res-9-1") { start isCut cutAt
      nodes { nodeId steps date uptakesSurveyed meeting { id } node { ... on Resolution { number } } }
      edges { of into kind uptake { id evidence { locator } } } } }`);
    const at = (id: string, number: string, steps: number, date: string, meeting: string) => ({
      ...{ nodeId: id, steps, date, uptakesSurveyed: false, meeting: { id: meeting }, node: { number } },
    });
    const cited = (of: string, locator: string) => ({
      ...{ of, into: 'res-9-1', kind: 'CITED' },
      uptake: { id: `uptake/${of}/res-9-1`, evidence: [{ locator }] },
    });
    expect(lineage).toEqual({
      start: 'res-9-1',
      isCut: false,
      cutAt: [],
      nodes: [
        at('res-1-2', '1/2', -1, '2004-06-28', 'cop-1'),
        at('res-5-5', '5/5', -1, '2010-10-18', 'cop-5'),
        at('res-7-1', '7/1', -1, '2014-10-06', 'cop-7'),
        at('res-9-1', '9/1', 0, '2018-10-15', 'cop-9'),
      ],
      edges: [
        cited('res-1-2', 'preamble, paragraph 4'),
        cited('res-5-5', 'preamble, paragraph 6'),
        cited('res-7-1', 'preamble, paragraph 6'),
      ],
    });
  });

  it('of every recommendation is that alone, since no source tells what became of one', async () => {
    const { recommendations } = await world.api.ask(
      '{ recommendations(first: 200) { nodes { id uptakeChain { isCut nodes { nodeId uptakesSurveyed } edges { of } } } } }',
    );
    expect(recommendations.nodes).toHaveLength(14);
    for (const { id, uptakeChain } of recommendations.nodes)
      expect(uptakeChain).toEqual({
        isCut: false,
        nodes: [{ nodeId: id, uptakesSurveyed: false }],
        edges: [],
      });
  });
});

/** What the fields answer, asked together. */
const ask = (variables: Partial<TracingQuestion>) =>
  world.api.ask(linesQuery, { ...nothing, hasText: false, ...variables });
const nothing = {
  ...{ where: {}, text: '', direction: 'BOTH', depth: 8, actor: 'org-unodc' },
  ...{ raisedAt: ['DIALOGUE'], absentFrom: ['CONFERENCE'] },
};

describe('coAdvancement on the seed, against the plain evaluator', () => {
  it.each([
    ['all', {}],
    ['what was said by the actor itself or for it', { attribution: ['DIRECT', 'ON_BEHALF'] }],
  ])(
    'of every actor, by %s',
    async (_, where) => {
      let found = 0;
      for (const { id: actor } of seed.actors.filter(
        ({ id }) => plainAdvances(seed, { actors: [id] }).length > 0,
      )) {
        const answer = await ask({ actor, where });
        for (const [by, given] of [
          ['ACT', answer.byAct],
          ['THEME_IN_CYCLE', answer.byTheme],
        ] as const) {
          const expected = plainCoAdvancement(seed, { actor, by, where });
          expect(coAdvancementFrom(given), actor).toEqual(expected);
          expect(given.totalCount).toBe(expected.length);
          found += expected.length;
        }
      }
      expect(found).toBeGreaterThan(200);
    },
    120_000,
  );
});

describe('gaps on the seed, against the plain evaluator', () => {
  it.each([
    [['DIALOGUE'], ['WORKING_GROUP', 'CONFERENCE'], {}],
    [['DIALOGUE'], ['WORKING_GROUP', 'CONFERENCE'], { includeNarrower: false }],
    [['DIALOGUE'], ['DIALOGUE'], {}],
    [['DIALOGUE'], ['DIALOGUE', 'PREPARATION', 'BRIEFING', 'SIDE_EVENT'], {}],
    [['CONFERENCE'], ['CONFERENCE', 'BRIEFING'], {}],
    [['DIALOGUE', 'CONFERENCE'], ['CONFERENCE'], { cycles: ['cycle-2022'] }],
  ])('raised at %s, absent from %s, under %o', async (raisedAt, absentFrom, where) => {
    const expected = plainGaps(seed, { raisedAt, absentFrom, where });
    const { gaps } = await ask({ raisedAt, absentFrom, where });
    expect(gapsFrom(gaps)).toEqual(expected);
    expect(gaps.totalCount).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });
});
