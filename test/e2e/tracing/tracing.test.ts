import { describe, expect, it } from 'vitest';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import type { PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { openTestApi, type TestApi, useTestWorld } from '../../support/test-graph.ts';

const documents = documentsOfFolder('seed');
const seed = plainWorld(documents);
const world = useTestWorld();

/** All ids of the rows, page by page. */
async function listed(where: PlainWhere): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: any = await world.api.post(
      `query ($where: AdvanceWhere, $after: String) { advances(where: $where, first: 200, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
      { where, after },
    );
    expect(errors).toEqual([]);
    const { totalCount, pageInfo, nodes } = data.advances;
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(ids.length);
      return ids;
    }
    after = pageInfo.endCursor;
  }
}

describe('advances on the seed, against the plain evaluator', () => {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const holds = async (where: PlainWhere) =>
    expect(await listed(where), JSON.stringify(where)).toEqual(ids(plainAdvances(seed, where)));

  it('all', () => holds({}));

  it('by every theme', async () => {
    for (const id of ids(seed.themes)) await holds({ themes: [id] });
  });

  it('by every actor', async () => {
    for (const id of ids(seed.actors)) await holds({ actors: [id] });
  });

  it('by meeting, kind of meeting, instrument, cycle and kind of act', async () => {
    for (const id of ids(seed.meetings)) await holds({ meetings: [id] });
    for (const { kind } of seed.meetings) await holds({ meetingKinds: [kind] });
    for (const id of ids(seed.instruments)) await holds({ instruments: [id] });
    for (const id of ids(seed.cycles)) await holds({ cycles: [id] });
    await holds({ actKinds: ['RECOMMENDATION'] });
  });

  it('have the figures worked out by hand: 664 acts, 74 of them recommendations', async () => {
    expect(seed.acts).toHaveLength(664);
    expect(await listed({ actKinds: ['RECOMMENDATION'] })).toHaveLength(74);
    expect(await listed({ meetings: ['cd-2022-som'] })).toHaveLength(11);
    expect(await listed({ meetings: ['cd-2022-tip'] })).toHaveLength(17);
  });

  it('answer the headline question with who, what, where and the evidence', async () => {
    const { data } =
      await world.api.post(`{ advances(where: { themes: ["theme-human-rights"], cycles: ["cycle-2022"], actKinds: [RECOMMENDATION] }) { edges {
      actors { actor { id name kind } attribution through { name } } themes { prefLabel }
      node { text wording meeting { title start { asWritten } cycle { label } } addressedTo { name }
        evidence { locator quote source { url publisher publishedOn { asWritten } } } takenUp } } } }`);
    expect(data.advances.edges).toEqual([
      {
        actors: [
          {
            actor: { id: 'person-ishaan-shah', name: 'Ishaan Shah', kind: 'PERSON' },
            attribution: 'DIRECT',
            through: null,
          },
          {
            actor: { id: 'org-stolen-dreams', name: 'Stolen Dreams', kind: 'STAKEHOLDER' },
            attribution: 'AFFILIATION',
            through: { name: 'Ishaan Shah' },
          },
        ],
        themes: [{ prefLabel: 'Human rights' }],
        node: {
          text: 'Build the criminal justice response on human rights, treat migrants with dignity and protect their basic rights',
          wording: 'PARAPHRASE',
          meeting: {
            title: 'Constructive Dialogue on Smuggling of Migrants',
            start: { asWritten: '2022-07-01' },
            cycle: { label: '2022 series' },
          },
          addressedTo: [{ name: 'States' }],
          evidence: [
            {
              locator: 'section Smuggling of Migrants, paragraph 2',
              quote: null,
              source: {
                url: 'https://unodc.org/unodc/en/ngos/last-constructive-dialogues_2022_tip-and-som.html',
                publisher: 'UNODC',
                publishedOn: { asWritten: '2022-07-04' },
              },
            },
          ],
          takenUp: null,
        },
      },
    ]);
  });

  it('have the evidence of every act as in its document', async () => {
    const { data } = await world.api.post(
      '{ advances(first: 200) { nodes { id evidence { source { id } } } } }',
    );
    for (const { id, evidence } of data.advances.nodes) {
      const act = documents.flatMap(({ acts }) => acts ?? []).find((one) => one.id === id);
      const expected = act.evidence.map((one: any) => one.source);
      expect(evidence.map((one: any) => one.source.id).sort(), id).toEqual(expected.sort());
    }
  });
});

describe('lineage on the seed', () => {
  it('of resolution 9/1 has the five that its preamble recalls, what one of them recalls, and who refers to it', async () => {
    const { lineage } = await world.api.ask(`{ lineage(id: "res-9-1") { start isCut cutAt
      nodes { nodeId steps date uptakesSurveyed meeting { id } node { ... on Resolution { number } } }
      edges { of into kind verb uptake { evidence { locator } } } } }`);
    const at = (id: string, node: object, steps: number, date: string, meeting: string) => ({
      ...{ nodeId: id, steps, date, uptakesSurveyed: false, meeting: { id: meeting }, node },
    });
    const cited = (of: string, into: string, verb: string, locator: string) => ({
      ...{ of, into, kind: 'CITED', verb },
      uptake: { evidence: [{ locator }] },
    });
    expect(lineage).toEqual({
      start: 'res-9-1',
      isCut: false,
      cutAt: [],
      nodes: [
        at('res-4-2', { number: '4/2' }, -2, '2008-10-08', 'cop-4'),
        at('res-1-2', { number: '1/2' }, -1, '2004-06-28', 'cop-1'),
        at('res-5-1', { number: '5/1' }, -1, '2010-10-18', 'cop-5'),
        at('res-5-5', { number: '5/5' }, -1, '2010-10-18', 'cop-5'),
        at('res-6-1', { number: '6/1' }, -1, '2012-10-15', 'cop-6'),
        at('res-7-1', { number: '7/1' }, -1, '2014-10-06', 'cop-7'),
        at('res-9-1', { number: '9/1' }, 0, '2018-10-15', 'cop-9'),
        at('cop-10-stakeholder-engagement/usa-2', {}, 1, '2020-10-14', 'cop-10-stakeholder-engagement'),
        at('cop-10/gbr-1', {}, 1, '2020-10-12', 'cop-10'),
      ],
      edges: [
        cited('res-1-2', 'res-9-1', 'reaffirms', 'preamble, paragraph 4'),
        cited('res-4-2', 'res-5-1', 'recalls', 'paragraph 1'),
        cited('res-5-1', 'res-9-1', 'recalls', 'sixth preambular paragraph'),
        cited('res-5-5', 'res-9-1', 'recalls', 'preamble, paragraph 6'),
        cited('res-6-1', 'res-9-1', 'recalls', 'sixth preambular paragraph'),
        cited('res-7-1', 'res-9-1', 'recalls', 'preamble, paragraph 6'),
        cited('res-9-1', 'cop-10-stakeholder-engagement/usa-2', 'refers to', 'paragraph 3'),
        cited('res-9-1', 'cop-10/gbr-1', 'refers to', 'paragraph 2'),
      ],
    });
  });

  it('of a recommendation is that alone, unless a source says what became of it', async () => {
    const { recommendations } = await world.api.ask(
      '{ recommendations(first: 200) { nodes { id uptakeChain { isCut nodes { nodeId uptakesSurveyed } edges { of } } } } }',
    );
    expect(recommendations.nodes).toHaveLength(74);
    const takenUp = documents.flatMap(({ uptakes }) => uptakes ?? []).flatMap(({ of, into }) => [of, into]);
    for (const { id, uptakeChain } of recommendations.nodes.filter((one: any) => !takenUp.includes(one.id)))
      expect(uptakeChain).toEqual({
        isCut: false,
        nodes: [{ nodeId: id, uptakesSurveyed: false }],
        edges: [],
      });
  });
});

describe('positions', () => {
  it('of the refused invitation lead to what they are on, and to who takes them', async () => {
    const id =
      'position/collective-cd-2022-fa-objecting-state/participation/cd-2022-fa/org-gi-toc/participant/opposes';
    const { data, errors } = await world.api.post(
      `query ($id: ID!) { node(id: $id) { ... on Position { stance actor { id standsFor } evidence { locator source { id } }
        on { __typename id ... on Participation { status actor { names { text } } } } } }
        decision: node(id: "res-bureau-2022-05-05") { ... on Resolution { kind title } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(data.node).toMatchObject({
      stance: 'OPPOSES',
      actor: { id: 'collective-cd-2022-fa-objecting-state', standsFor: 'STATE' },
      on: {
        __typename: 'Participation',
        id: 'participation/cd-2022-fa/org-gi-toc/participant',
        status: 'OBJECTED',
      },
      evidence: [{ locator: 'opening', source: { id: 'source-gi-toc-2022-05-05' } }],
    });
    expect(data.node.on.actor.names.map(({ text }: any) => text)).toContain('GI-TOC');
    expect(data.decision.kind).toBe('DECISION');
  });
});

describe('look-up by id', () => {
  it('returns each type, keeps the order, and returns null for unknown ids', async () => {
    const ids = [
      'theme-youth',
      'nothing',
      'cd-2022-tip/alaimo-hope',
      'org-unodc',
      'theme-youth',
      'source-unodc-2022-07-04',
    ];
    const { data } = await world.api.post(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ...anyone ... on Theme { prefLabel broader { id ... on Node { id } } }
        ... on Act { wording evidence { quote } } ... on Actor { names { text kind } } } } fragment anyone on Node { id }`,
      { ids },
    );
    expect(data.nodes.map((node: any) => node && [node.__typename, node.id])).toEqual([
      ['Theme', 'theme-youth'],
      null,
      ['Act', 'cd-2022-tip/alaimo-hope'],
      ['Actor', 'org-unodc'],
      ['Theme', 'theme-youth'],
      ['Source', 'source-unodc-2022-07-04'],
    ]);
    expect(data.nodes[0]).toMatchObject({ prefLabel: 'Youth', broader: [{ id: 'theme-groups' }] });
    expect(data.nodes[2].evidence[0].quote).toMatch(/^We should always believe in hope/);
    expect(data.nodes[3].names.map(({ kind }: any) => kind).sort()).toEqual([
      'ACRONYM',
      'ALIAS',
      'PREFERRED',
    ]);
  });

  const headline = `query ($first: Int) { advances(first: $first) { totalCount edges { actors { actor { name } through { name } } themes { prefLabel }
      node { text meeting { title cycle { label } } evidence { locator source { url } } } } } }`;
  const sent = async (server: TestApi, first: number) => {
    const before = world.graph.executor.statementsSent;
    await server.ask(headline, { first });
    return world.graph.executor.statementsSent - before;
  };

  it('sends no statement for the headline question if texts are in memory', async () => {
    for (const first of [1, 10, 100]) expect(await sent(world.api, first)).toBe(0);
  });

  it('sends two statements, for texts with locators and for their version, if they are not, and returns the same', async () => {
    const withoutTexts = await openTestApi(world.graph, { maxTextBytes: 0 });
    for (const first of [1, 10, 100]) expect(await sent(withoutTexts, first)).toBe(2);
    expect(await withoutTexts.ask(headline, { first: 200 })).toEqual(
      await world.api.ask(headline, { first: 200 }),
    );
    await withoutTexts.close();
  });

  it('sends as many statements for 100 as for 1 with a filtered nested list', async () => {
    const filtered = async (first: number) => {
      const before = world.graph.executor.statementsSent;
      await world.api.ask(
        'query ($first: Int) { advances(first: $first) { edges { actors { actor { name } } node { text themes(where: { id: { startsWith: "theme-" } }) { prefLabel } evidence { source { title } } } } } }',
        { first },
      );
      return world.graph.executor.statementsSent - before;
    };
    expect([await filtered(1), await filtered(10), await filtered(100)]).toEqual([2, 2, 2]);
  });
});

describe('the dataset', () => {
  it('returns version, counts, coverage and gaps as in the files', async () => {
    const { data, extensions } =
      await world.api.post(`{ dataset { version loadedAt counts { type count } gaps { id subject { id } }
      coverage { cycle { id } meetings actsSurveyed partlySurveyed uptakesSurveyed acts } } }`);
    const counts = Object.fromEntries(data.dataset.counts.map(({ type, count }: any) => [type, count]));
    const inFiles = (section: string) => documents.flatMap((document) => document[section] ?? []).length;
    expect(counts).toMatchObject({
      Theme: inFiles('themes'),
      Source: inFiles('sources'),
      Participation: inFiles('participations'),
      Figure: inFiles('figures'),
      DataGap: inFiles('gaps'),
      Meeting: seed.meetings.length,
      Recommendation: 74,
      Intervention: 590,
    });
    expect(data.dataset.coverage).toEqual(
      [
        ...['cycle-2022', 'cycle-2023', 'cycle-2024', 'cycle-2025'],
        ...Array.from({ length: 13 }, (_, n) => `cycle-cop-${n + 1}`),
      ].map((id) => {
        const parts = documents.flatMap(({ cycles }) => cycles ?? []).filter(({ partOf }) => partOf === id);
        const within = [id, ...parts.map((part) => part.id)];
        const meetings = seed.meetings.filter(({ cycle }) => cycle !== null && within.includes(cycle));
        return {
          cycle: { id },
          meetings: meetings.length,
          actsSurveyed: meetings.filter(({ actsSurveyed }) => actsSurveyed).length,
          partlySurveyed: meetings.filter(
            ({ id, actsSurveyed }) => !actsSurveyed && seed.acts.some(({ meeting }) => meeting === id),
          ).length,
          uptakesSurveyed: 0,
          acts: plainAdvances(seed, { cycles: [id] }).length,
        };
      }),
    );
    expect(data.dataset.gaps).toHaveLength(inFiles('gaps'));
    expect(new Date(data.dataset.loadedAt).toISOString()).toBe(data.dataset.loadedAt);
    expect([data.dataset.version, extensions.datasetVersion]).toEqual([1, 1]);
  });

  it('is answered from a new version once that is published', async () => {
    await world.graph.load({
      x: 'format: dialogue-graph/1\ndocument: x\ngaps: [{id: gap-x, subject: cycle-2022, what: w, why: y}]\n',
    });
    await world.api.renewIndex();
    const { data } = await world.api.post('{ dataset { version gaps { id } } }');
    expect(data.dataset.version).toBe(2);
    expect(data.dataset.gaps.map(({ id }: any) => id)).toContain('gap-x');
  });
});
