import { describe, expect, it } from 'vitest';
import { rootFields } from '../../../src/api/schema/root-fields.ts';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

/** The ids of each root field in each of its orders, by hand. */
const expected: Record<string, Record<string, string[]>> = {
  actors: {
    NAME: [
      'person-ann',
      'person-ann-b',
      'state-bbb',
      'state-ccc',
      'state-aaa',
      'org-ngo',
      'collective-states',
      'collective-panel',
      'org-union',
    ],
  },
  states: { NAME: ['state-bbb', 'state-ccc', 'state-aaa'] },
  statesParties: { NAME: ['state-aaa', 'org-union'] },
  stakeholders: { NAME: ['org-ngo', 'org-union'] },
  persons: { NAME: ['person-ann', 'person-ann-b'] },
  collectives: { NAME: ['collective-states', 'collective-panel'] },
  acts: {
    NEWEST_FIRST: ['cop-1/repeat', 'd-1/youth', 'd-1/thanks'],
    OLDEST_FIRST: ['d-1/thanks', 'd-1/youth', 'cop-1/repeat'],
  },
  recommendations: {
    NEWEST_FIRST: ['cop-1/repeat', 'd-1/youth'],
    OLDEST_FIRST: ['d-1/youth', 'cop-1/repeat'],
  },
  interventions: { NEWEST_FIRST: ['d-1/thanks'], OLDEST_FIRST: ['d-1/thanks'] },
  meetings: {
    NEWEST_FIRST: ['cop-1', 'd-1', 'wg-1', 'side-1'],
    OLDEST_FIRST: ['wg-1', 'd-1', 'cop-1', 'side-1'],
  },
  reviewCycles: {
    NEWEST_FIRST: ['cycle-2023', 'cycle-phase', 'cycle-2022'],
    OLDEST_FIRST: ['cycle-2022', 'cycle-phase', 'cycle-2023'],
  },
  reviewClusters: { NUMBER: ['cluster-1', 'cluster-2'] },
  reviewGroups: { NUMBER: ['group-1'] },
  instruments: { NAME: ['instrument-x', 'instrument-y'] },
  articles: { NUMBER: ['article-x-9', 'article-x-10'] },
  bodies: { NAME: ['body-cop', 'body-wg'] },
  resolutions: { NUMBER: ['res-9-2', 'res-10-1', 'res-draft'] },
  themes: { NAME: ['theme-rights', 'theme-youth'] },
  sources: {
    NEWEST_FIRST: ['source-b', 'source-a', 'source-c'],
    OLDEST_FIRST: ['source-a', 'source-b', 'source-c'],
  },
  participations: {
    ID: [
      'participation/d-1/collective-panel/panellist',
      'participation/d-1/org-ngo/organizer',
      'participation/d-1/person-ann/speaker',
      'participation/d-1/state-aaa/delegate',
      'participation/d-1/state-bbb/observer',
    ],
  },
  figures: {
    NEWEST_FIRST: [
      'figure/source-a/instrument-x/parties/unstated/2022-10',
      'figure/source-a/body-wg/sessions/unstated/2022-01-01',
      'figure/source-a/d-1+wg-1/participants/attended/undated',
    ],
  },
  uptakes: {
    ID: ['uptake/d-1/youth/cop-1/repeat', 'uptake/d-1/youth/res-10-1', 'uptake/res-9-2/res-10-1'],
  },
  positions: {
    ID: [
      'position/collective-panel/d-1/supports',
      'position/org-ngo/res-10-1/supports',
      'position/person-ann/d-1/supports',
      'position/state-aaa/d-1/supports',
      'position/state-bbb/d-1/opposes',
    ],
  },
  treatyActions: {
    OLDEST_FIRST: [
      'treaty-action/state-aaa/instrument-x/signature',
      'treaty-action/state-bbb/instrument-x/signature',
      'treaty-action/state-aaa/instrument-x/ratification',
      'treaty-action/org-union/instrument-x/approval',
      'treaty-action/state-aaa/instrument-y/signature',
    ],
  },
  statements: {
    ID: [
      'statement/source-a/body-wg/name/wg',
      'statement/source-a/cluster-1/number/2',
      'statement/source-a/cycle-2022/label/first',
      'statement/source-a/d-1/ordinal/3',
      'statement/source-a/group-1/title/one',
      'statement/source-a/instrument-x/title/x',
      'statement/source-a/org-ngo/name/n-g-o',
      'statement/source-a/org-union/name/a-union',
      'statement/source-a/res-10-1/title/ten',
      'statement/source-a/state-aaa/name/eland',
      'statement/source-b/d-1/ordinal/4',
    ],
  },
  groupMemberships: { ID: ['membership/org-union/group-1', 'membership/state-aaa/group-1'] },
  dataGaps: {
    ID: ['gap-actor', 'gap-body', 'gap-cluster', 'gap-cycle', 'gap-group', 'gap-instrument', 'gap-meeting'],
  },
};
/** Two ids that share a day stand in the order of their ids, which a descending order turns around. */
const reversed = (field: string, order: string) => [...(expected[field]?.[order] ?? [])].reverse();
Object.assign(expected['actors'] ?? {}, { NAME_DESCENDING: reversed('actors', 'NAME') });

async function pages(field: string, order: string, first: number): Promise<string[][]> {
  const type = rootFields.find((root) => root.field === field)?.type;
  const seen: string[][] = [];
  let after: string | null = null;
  do {
    const data: any = await world.api.ask(
      `query ($sort: ${type}Order, $first: Int, $after: String) {
        ${field}(sort: $sort, first: $first, after: $after) {
          totalCount nodes { id } edges { cursor node { id __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { sort: order, first, after },
    );
    const { totalCount, nodes, edges, pageInfo } = data[field];
    expect(totalCount).toBe(expected[field]?.[order]?.length);
    expect(edges.map(({ node }: any) => node.id)).toEqual(nodes.map(({ id }: any) => id));
    for (const { node } of edges) expect(node.__typename).toBe(type);
    expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    seen.push(nodes.map(({ id }: any) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

describe('every root field', () => {
  it('is listed here', () => {
    expect(Object.keys(expected).sort()).toEqual(rootFields.map(({ field }) => field).sort());
  });

  it('returns each record once, in each order, in pages of any size', async () => {
    for (const [field, orders] of Object.entries(expected)) {
      for (const [order, ids] of Object.entries(orders)) {
        for (const size of [2, 200]) {
          const seen = await pages(field, order, size);
          expect(seen.flat(), `${field} ${order}`).toEqual(ids);
          expect(seen.map((page) => page.length).slice(0, -1)).toEqual(
            Array(Math.ceil(ids.length / size) - 1).fill(size),
          );
        }
      }
    }
  });

  it('sends one statement for a page, one for what is not in memory, one for the count if it is selected, and one for the version of all', async () => {
    const sent = async (query: string) => {
      const before = world.graph.executor.statementsSent;
      await world.api.ask(query);
      return world.graph.executor.statementsSent - before;
    };
    expect(await sent('{ actors { pageInfo { hasNextPage } edges { cursor } } }')).toBe(2);
    expect(await sent('{ actors { nodes { name acts { id meeting { title } } } } }')).toBe(2);
    expect(await sent('{ actors { nodes { name participations { role meeting { title } } } } }')).toBe(3);
    expect(await sent('{ actors { totalCount nodes { name } } }')).toBe(3);
  });

  it('filters by related records, at any depth, and counts with the same filter', async () => {
    const data = await world.api.ask(`{
      spoke: actors(where: { participations: { some: { role: { eq: SPEAKER }, meeting: { reviews: { some: { id: { eq: "instrument-x" } } } } } } }) { totalCount nodes { id } }
      sourced: acts(where: { themesConnection: { some: { edge: { basis: { eq: SOURCE } } } } }) { totalCount nodes { id } }
      parties: states(where: { NOT: { treatyActions: { some: { action: { eq: RATIFICATION } } } } }) { totalCount nodes { id } }
      none: meetings(where: { id: { eq: "nowhere" } }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } }
    }`);
    expect(data).toEqual({
      spoke: { totalCount: 1, nodes: [{ id: 'person-ann' }] },
      sourced: { totalCount: 1, nodes: [{ id: 'd-1/youth' }] },
      parties: { totalCount: 2, nodes: [{ id: 'state-bbb' }, { id: 'state-ccc' }] },
      none: { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it('selects by days only what is entirely within them', async () => {
    const ids = async (args: string) =>
      (await world.api.ask(`{ meetings(${args}) { totalCount nodes { id } } }`)).meetings;
    expect(await ids('from: "2022-07-01"')).toEqual({
      totalCount: 2,
      nodes: [{ id: 'cop-1' }, { id: 'd-1' }],
    });
    expect(await ids('to: "2022-07-02"')).toEqual({ totalCount: 1, nodes: [{ id: 'wg-1' }] });
    expect(await ids('from: "2023-10-02"')).toEqual({ totalCount: 0, nodes: [] });
    expect(await ids('from: "2022-06-30", to: "2022-07-03", where: { kind: { eq: DIALOGUE } }')).toEqual({
      totalCount: 1,
      nodes: [{ id: 'd-1' }],
    });
    expect(
      await ids('from: null, to: null, sort: null, first: null, after: null, where: null'),
    ).toMatchObject({
      totalCount: 4,
    });
  });

  it('selects missing values by null within a filter', async () => {
    const query = 'query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }';
    expect(await world.api.ask(query, { w: { kind: null } })).toEqual({
      meetings: { totalCount: 0 },
    });
    expect(await world.api.ask(query, { w: { acts: { some: {} } } })).toEqual({
      meetings: { totalCount: 2 },
    });
    expect(await world.api.ask(query, { w: { acts: { none: {} } } })).toEqual({
      meetings: { totalCount: 2 },
    });
    expect(await world.api.ask(query, { w: { venue: { eq: null } } })).toEqual({
      meetings: { totalCount: 4 },
    });
  });
});

describe('root fields of one type', () => {
  it('give an entity the same cursor, so that a page of one continues in another', async () => {
    const data = await world.api.ask(`{
      actors { edges { cursor node { id } } }
      states { edges { cursor node { id } } }
      statesParties { edges { cursor node { id } } } }`);
    const cursors = new Map(data.actors.edges.map(({ cursor, node }: any) => [node.id, cursor]));
    for (const { cursor, node } of [...data.states.edges, ...data.statesParties.edges])
      expect(cursor, node.id).toBe(cursors.get(node.id));
    const after = cursors.get('state-ccc');
    expect(
      await world.api.ask('query ($after: String) { states(after: $after) { nodes { id } } }', { after }),
    ).toEqual({
      states: { nodes: [{ id: 'state-aaa' }] },
    });
  });

  it('filter exactly what they show', async () => {
    expect(
      await world.api.ask(`{
        states(where: { OR: [{ kind: { eq: STAKEHOLDER } }, { name: { startsWith: "É" } }] }) { totalCount nodes { id } }
        statesParties(where: { kind: { eq: STAKEHOLDER } }) { totalCount nodes { id } }
        interventions(where: { kind: { eq: RECOMMENDATION } }) { totalCount nodes { id } }
        recommendations(where: { NOT: { meeting: { id: { eq: "d-1" } } } }) { totalCount nodes { id } } }`),
    ).toEqual({
      states: { totalCount: 1, nodes: [{ id: 'state-aaa' }] },
      statesParties: { totalCount: 1, nodes: [{ id: 'org-union' }] },
      interventions: { totalCount: 0, nodes: [] },
      recommendations: { totalCount: 1, nodes: [{ id: 'cop-1/repeat' }] },
    });
  });
});

describe('statesParties and treatyStatus', () => {
  const standing = (instrument: string) => `treatyStatus(instrument: "${instrument}") {
    status date { asWritten } asOf { asWritten } actions { id action } evidence { locator source { id } } }`;

  it('return party, signatory and unknown, with the treaty action behind it', async () => {
    const data =
      await world.api.ask(`{ actors(where: { kind: { eq: STATE } }) { nodes { id ${standing('instrument-x')} } }
      state: node(id: "state-aaa") { ... on Actor { ${standing('instrument-y')} } }
      statesParties { nodes { id kind ${standing('instrument-x')} } } }`);
    const evidence = [{ locator: 'table', source: { id: 'source-a' } }];
    expect(data.actors.nodes).toEqual([
      {
        id: 'state-bbb',
        treatyStatus: {
          status: 'SIGNATORY',
          date: { asWritten: '2002-02-02' },
          asOf: { asWritten: '2014' },
          actions: [{ id: 'treaty-action/state-bbb/instrument-x/signature', action: 'SIGNATURE' }],
          evidence,
        },
      },
      {
        id: 'state-ccc',
        treatyStatus: {
          status: 'UNKNOWN',
          date: { asWritten: null },
          asOf: { asWritten: null },
          actions: [],
          evidence: [],
        },
      },
      {
        id: 'state-aaa',
        treatyStatus: {
          status: 'PARTY',
          date: { asWritten: '2003-05-06' },
          asOf: { asWritten: '2014' },
          actions: [
            { id: 'treaty-action/state-aaa/instrument-x/signature', action: 'SIGNATURE' },
            { id: 'treaty-action/state-aaa/instrument-x/ratification', action: 'RATIFICATION' },
          ],
          evidence,
        },
      },
    ]);
    expect(data.state.treatyStatus).toMatchObject({ status: 'SIGNATORY', date: { asWritten: null } });
    expect(data.statesParties.nodes).toMatchObject([
      { id: 'state-aaa', kind: 'STATE', treatyStatus: { status: 'PARTY' } },
      { id: 'org-union', kind: 'STAKEHOLDER', treatyStatus: { status: 'PARTY' } },
    ]);
  });

  it('send one statement for all actors and instruments of a level, besides those of the page and its version', async () => {
    const before = world.graph.executor.statementsSent;
    await world.api.ask(
      `{ actors { nodes { x: treatyStatus(instrument: "instrument-x") { status } y: treatyStatus(instrument: "instrument-y") { status } } } }`,
    );
    expect(world.graph.executor.statementsSent - before).toBe(3);
  });

  it('refuse an unknown instrument', async () => {
    const { errors } = await world.api.post(
      '{ statesParties { nodes { treatyStatus(instrument: "x") { status } } } }',
    );
    expect(errors[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID' },
    });
  });
});
