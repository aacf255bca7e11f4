import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);
const ask = (query: string, variables?: object) => world.api.ask(query, variables as Record<string, unknown>);

describe('timeline', () => {
  it('counts by cycle with the cycles themselves, and by series', async () => {
    const data = await ask(`{
      all: timeline { total outside buckets { id label from to count coverage meetings actsSurveyed partlySurveyed node { __typename id } } series { id label total counts coverage node { id } } omitted { series acts } }
      themes: timeline(series: THEME, bucket: YEAR, themeLevel: ALL) { series { label counts node { ... on Theme { prefLabel } } } } }`);
    expect(data.all).toEqual({
      total: 3,
      outside: 0,
      buckets: [
        {
          id: 'cycle-2022',
          label: '2022',
          from: '2022-01-01',
          to: '2022-12-31',
          count: 2,
          coverage: 'PART',
          meetings: 2,
          actsSurveyed: 1,
          partlySurveyed: 0,
          node: { __typename: 'ReviewCycle', id: 'cycle-2022' },
        },
        {
          id: 'cycle-2023',
          label: '2023',
          from: '2023-01-01',
          to: '2023-12-31',
          count: 1,
          coverage: 'ALL',
          meetings: 1,
          actsSurveyed: 1,
          partlySurveyed: 0,
          node: { __typename: 'ReviewCycle', id: 'cycle-2023' },
        },
      ],
      series: [
        { id: 'all', label: 'All acts', total: 3, counts: [2, 1], coverage: ['PART', 'ALL'], node: null },
      ],
      omitted: { series: 0, acts: 0 },
    });
    // An act on Youth counts for the broader Rights too.
    expect(data.themes.series).toEqual([
      { label: 'Rights', counts: [2, 1], node: { prefLabel: 'Rights' } },
      { label: 'Youth', counts: [1, 0], node: { prefLabel: 'Youth' } },
    ]);
  });
});

describe('compareCycles', () => {
  it('returns themes and actors with their acts on both sides', async () => {
    const { compareCycles } = await ask(`{ compareCycles(from: "cycle-2022", to: "cycle-2023") {
      from { cycle { id } acts coverage meetings { id } notSurveyed { id } } to { cycle { label } acts coverage meetings { id } notSurveyed { id } }
      themes { totalCount nodes { theme { id } change inFrom { totalCount nodes { id } } inTo { totalCount nodes { id } } } }
      actors(changes: [UNKNOWN]) { totalCount edges { cursor node { actor { id } change } } pageInfo { hasNextPage } } } }`);
    expect(compareCycles.from).toEqual({
      cycle: { id: 'cycle-2022' },
      acts: 2,
      coverage: 'PART',
      meetings: [{ id: 'wg-1' }, { id: 'd-1' }],
      notSurveyed: [{ id: 'wg-1' }],
    });
    expect(compareCycles.to).toEqual({
      cycle: { label: '2023' },
      acts: 1,
      coverage: 'ALL',
      meetings: [{ id: 'cop-1' }],
      notSurveyed: [],
    });
    expect(compareCycles.themes).toEqual({
      totalCount: 2,
      nodes: [
        {
          theme: { id: 'theme-rights' },
          change: 'CONTINUED',
          inFrom: { totalCount: 2, nodes: [{ id: 'd-1/youth' }, { id: 'd-1/thanks' }] },
          inTo: { totalCount: 1, nodes: [{ id: 'cop-1/repeat' }] },
        },
        {
          theme: { id: 'theme-youth' },
          change: 'DROPPED',
          inFrom: { totalCount: 1, nodes: [{ id: 'd-1/youth' }] },
          inTo: { totalCount: 0, nodes: [] },
        },
      ],
    });
    expect(compareCycles.actors).toMatchObject({
      totalCount: 1,
      // Of 2022 one of two meetings has been coded: it may have spoken at the other.
      edges: [{ node: { actor: { id: 'state-aaa' }, change: 'UNKNOWN' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('pages by name, each once', async () => {
    const query = `query ($after: String) { compareCycles(from: "cycle-2022", to: "cycle-2023") { actors(first: 2, after: $after) { nodes { actor { id name } } pageInfo { hasNextPage endCursor } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { actors }: any = (await ask(query, { after })).compareCycles;
      seen.push(...actors.nodes.map(({ actor }: any) => actor.id));
      ({ hasNextPage: more, endCursor: after } = actors.pageInfo);
    }
    expect(seen).toEqual(['person-ann', 'state-aaa', 'org-ngo', 'collective-panel', 'org-union']);
  });
});

describe('activity', () => {
  it('is a field of themes and actors everywhere', async () => {
    const data = await ask(`{
      node(id: "org-ngo") { ... on Actor { activity { id count } } }
      themes { nodes { id activity(by: MEETING) { id count } } }
      advances(where: { meetings: ["cop-1"] }) { edges { themes { activity(by: PHASE, measure: RECOMMENDATIONS) { label count node { id } } } node { actors { activity(where: { acts: [OBSERVATION] }) { count } } } } } }`);
    expect(data.node.activity).toEqual([
      { id: 'cycle-2022', count: 1 },
      { id: 'cycle-2023', count: 0 },
    ]);
    expect(data.themes.nodes).toEqual([
      {
        id: 'theme-rights',
        activity: [
          { id: 'wg-1', count: null },
          { id: 'd-1', count: 2 },
          { id: 'cop-1', count: 1 },
          { id: 'side-1', count: null },
        ],
      },
      {
        id: 'theme-youth',
        activity: [
          { id: 'wg-1', count: null },
          { id: 'd-1', count: 1 },
          { id: 'cop-1', count: 0 },
          { id: 'side-1', count: null },
        ],
      },
    ]);
    expect(data.advances.edges).toEqual([
      {
        themes: [{ activity: [{ label: 'Phase one', count: 2, node: { id: 'cycle-phase' } }] }],
        // Of 2022 one of two meetings has been coded, of 2023 the only one.
        node: { actors: [{ activity: [{ count: null }, { count: 0 }] }] },
      },
    ]);
  });
});

describe('attendance', () => {
  it('returns actors with the participations behind the number, and their evidence', async () => {
    const { attendance } =
      await ask(`{ attendance(where: { cycles: ["cycle-2022"], actorKinds: [STAKEHOLDER] }) { totalCount pageInfo { hasNextPage }
      nodes { actor { id name } meetings participations { totalCount nodes { attribution participation { role actor { id } meeting { id } evidence { locator } } } } } } }`);
    const speaker = {
      role: 'SPEAKER',
      actor: { id: 'person-ann' },
      meeting: { id: 'd-1' },
      evidence: [{ locator: 'p. 1' }],
    };
    const organizer = { ...speaker, role: 'ORGANIZER', actor: { id: 'org-ngo' } };
    expect(attendance).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          actor: { id: 'org-ngo', name: 'NGO' },
          meetings: 1,
          participations: {
            totalCount: 2,
            nodes: [
              { attribution: 'DIRECT', participation: organizer },
              { attribution: 'AFFILIATION', participation: speaker },
            ],
          },
        },
        {
          actor: { id: 'org-union', name: 'Union' },
          meetings: 1,
          participations: { totalCount: 1, nodes: [{ attribution: 'ON_BEHALF', participation: speaker }] },
        },
      ],
    });
  });
});
