import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const evidence = 'evidence: [{source: source-a, locator: p. 8}]';
const act = (name: string, by: string, themes: string) =>
  `  - {id: c-1/${name}, kind: RECOMMENDATION, by: [${by}], themes: [${themes}], text: ${name}, wording: PARAPHRASE, ${evidence}}`;
const uptake = (of: string, into: string) =>
  `  - {of: c-1/${of}, into: c-1/${into}, kind: CITED, ${evidence}}`;

/** A second dialogue two days after the first, two of whose recommendations cite each other. */
const second = `format: dialogue-graph/1
document: c-1
meeting: {id: c-1, kind: DIALOGUE, title: Second dialogue, date: 2022-07-05, cycle: cycle-2022, actsSurveyed: true, uptakesSurveyed: true, ${evidence}}
acts:
${act('a', 'org-ngo, state-bbb, state-aaa', 'theme-youth')}
${act('b', 'state-ccc, org-union', 'theme-youth, theme-rights')}
${act('c', 'collective-panel', 'theme-rights')}
${act('d', 'collective-panel', 'theme-rights')}
uptakes:
${[uptake('a', 'b'), uptake('b', 'a'), uptake('b', 'c'), uptake('c', 'd')].join('\n')}
`;

const world = useTestWorld({ ...everyKind, 'c-1.yaml': second });
const ask = (query: string, variables?: Record<string, unknown>) => world.api.ask(query, variables);

async function line(id: string, args = '') {
  const { lineage } = await ask(
    `query ($id: ID!) { lineage(id: $id${args}) { start isCut cutAt nodes { id: nodeId steps } edges { of into } } }`,
    { id },
  );
  return {
    nodes: lineage.nodes.map(({ id: one, steps }: any) => `${one} ${steps}`),
    edges: lineage.edges.map(({ of, into }: any) => `${of} ${into}`),
    isCut: lineage.isCut,
    cutAt: lineage.cutAt,
  };
}

describe('lineage', () => {
  it('returns texts with day, meeting and whether uptakes are coded, and the evidence of each uptake', async () => {
    const { lineage } = await ask(`{ lineage(id: "d-1/youth") { start isCut cutAt
      nodes { id: nodeId steps date uptakesSurveyed meeting { id title } node { __typename id ... on Act { text } ... on Resolution { number } } }
      edges { of into kind uptake { id kind evidence { locator source { id } } } } } }`);
    const written = [{ locator: 'p. 3', source: { id: 'source-b' } }];
    const cop = { id: 'cop-1', title: 'First Conference' };
    expect(lineage).toEqual({
      start: 'd-1/youth',
      isCut: false,
      cutAt: [],
      nodes: [
        {
          ...{ id: 'd-1/youth', steps: 0, date: '2022-07-03', uptakesSurveyed: true },
          meeting: { id: 'd-1', title: 'First dialogue' },
          node: { __typename: 'Act', id: 'd-1/youth', text: 'Heed the young' },
        },
        {
          ...{ id: 'cop-1/repeat', steps: 1, date: '2023-10-01', uptakesSurveyed: false, meeting: cop },
          node: { __typename: 'Act', id: 'cop-1/repeat', text: 'Heed the young, again' },
        },
        {
          ...{ id: 'res-10-1', steps: 1, date: '2023-10-01', uptakesSurveyed: false, meeting: cop },
          node: { __typename: 'Resolution', id: 'res-10-1', number: '10/1' },
        },
      ],
      edges: [
        {
          ...{ of: 'd-1/youth', into: 'cop-1/repeat', kind: 'REPEATED' },
          uptake: { id: 'uptake/d-1/youth/cop-1/repeat', kind: 'REPEATED', evidence: written },
        },
        {
          ...{ of: 'd-1/youth', into: 'res-10-1', kind: 'ADAPTED' },
          uptake: { id: 'uptake/d-1/youth/res-10-1', kind: 'ADAPTED', evidence: written },
        },
      ],
    });
  });

  it('follows the requested direction, and never leads to siblings', async () => {
    const earlier = {
      nodes: ['d-1/youth -1', 'res-9-2 -1', 'res-10-1 0'],
      edges: ['d-1/youth res-10-1', 'res-9-2 res-10-1'],
      ...{ isCut: false, cutAt: [] },
    };
    expect(await line('res-10-1', ', direction: EARLIER')).toEqual(earlier);
    expect(await line('res-10-1')).toEqual(earlier);
    expect((await line('res-10-1', ', direction: LATER')).nodes).toEqual(['res-10-1 0']);
    // Adopted nobody knows where: no meeting, no day.
    const { lineage } = await ask(
      '{ lineage(id: "res-9-2") { nodes { id: nodeId date uptakesSurveyed meeting { id } } } }',
    );
    expect(lineage.nodes).toEqual([
      { id: 'res-9-2', date: null, uptakesSurveyed: false, meeting: null },
      { id: 'res-10-1', date: '2023-10-01', uptakesSurveyed: false, meeting: { id: 'cop-1' } },
    ]);
  });

  it('ends in a cycle, and says where depth cut it', async () => {
    expect(await line('c-1/a')).toEqual({
      // b both took it up and was taken up by it: earlier wins.
      nodes: ['c-1/b -1', 'c-1/a 0', 'c-1/c 2', 'c-1/d 3'],
      edges: ['c-1/a c-1/b', 'c-1/b c-1/a', 'c-1/b c-1/c', 'c-1/c c-1/d'],
      ...{ isCut: false, cutAt: [] },
    });
    expect(await line('c-1/a', ', depth: 1')).toEqual({
      nodes: ['c-1/b -1', 'c-1/a 0'],
      edges: ['c-1/a c-1/b', 'c-1/b c-1/a'],
      ...{ isCut: true, cutAt: ['c-1/b'] },
    });
  });

  it('refuses the id of what is neither an act nor a resolution, with what was found', async () => {
    for (const [id = '', word = ''] of [
      ['d-1', 'meeting'],
      ['org-ngo', 'actor'],
      ['source-a', 'source'],
      ['', ''],
    ]) {
      const { errors } = await world.api.post('query ($id: ID!) { lineage(id: $id) { start } }', { id });
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID' });
      const [, found = ''] = errors[0].message.split(', found ');
      expect(found).toContain(`"${id}"`);
      expect(found.slice(id.length + 2)).toContain(word);
    }
  });

  it('is a field of acts and resolutions, as the chain of later texts', async () => {
    const data = await ask(`{
      acts(sort: OLDEST_FIRST) { nodes { id uptakeChain { start cutAt nodes { node { id } } } } }
      recommendations(where: { id: { eq: "c-1/a" } }) { nodes { uptakeChain(depth: 1) { cutAt nodes { id: nodeId steps meeting { title } } edges { uptake { ofAct { id } } } } } }
      resolutions(where: { id: { eq: "res-9-2" } }) { nodes { uptakeChain { nodes { node { ... on Resolution { number uptakeChain { isCut } } } } } } } }`);
    const chains = data.acts.nodes.map(
      ({ id, uptakeChain }: any) => `${id}: ${uptakeChain?.nodes.map(({ node }: any) => node.id).join(' ')}`,
    );
    expect(chains).toEqual([
      'd-1/thanks: undefined',
      'd-1/youth: d-1/youth cop-1/repeat res-10-1',
      'c-1/a: c-1/a c-1/b c-1/c c-1/d',
      'c-1/b: c-1/b c-1/a c-1/c c-1/d',
      'c-1/c: c-1/c c-1/d',
      'c-1/d: c-1/d',
      'cop-1/repeat: cop-1/repeat',
    ]);
    const meeting = { title: 'Second dialogue' };
    expect(data.recommendations.nodes[0].uptakeChain).toEqual({
      cutAt: ['c-1/b'],
      nodes: [
        { id: 'c-1/a', steps: 0, meeting },
        { id: 'c-1/b', steps: 1, meeting },
      ],
      edges: [{ uptake: { ofAct: { id: 'c-1/a' } } }, { uptake: { ofAct: { id: 'c-1/b' } } }],
    });
    expect(data.resolutions.nodes[0].uptakeChain.nodes).toEqual([
      { node: { number: '9/2', uptakeChain: { isCut: false } } },
      { node: { number: '10/1', uptakeChain: { isCut: false } } },
    ]);
  });
});

describe('coAdvancement', () => {
  const counts = async (args: string) =>
    (await ask(`{ coAdvancement(${args}) { nodes { actor { id } count } } }`)).coAdvancement.nodes.map(
      ({ actor, count }: any) => `${actor.id} ${count}`,
    );

  it('returns States by name and others after them, each with the shared themes and acts', async () => {
    const { coAdvancement } =
      await ask(`{ coAdvancement(actor: "org-ngo") { totalCount pageInfo { hasNextPage } edges { cursor node {
      actor { name } count advances { totalCount nodes { id } }
      themes { theme { prefLabel } cycle { label } own { nodes { id } } others { totalCount edges { node { id } actors { actor { id } attribution } themes { id } } } } } } } }`);
    expect([coAdvancement.totalCount, coAdvancement.pageInfo.hasNextPage]).toEqual([4, false]);
    expect(coAdvancement.edges.map(({ node }: any) => [node.actor.name, node.count])).toEqual([
      ['Borduria', 1],
      ['costaguana', 1],
      ['Éland', 1],
      ['Union', 1],
    ]);
    const { node } = coAdvancement.edges.at(-1);
    expect(node.advances).toEqual({ totalCount: 2, nodes: [{ id: 'c-1/b' }, { id: 'd-1/youth' }] });
    // Rights is a theme of c-1/b, but none of the NGO's own acts addresses it itself.
    const youth = [{ id: 'theme-youth' }];
    expect(node.themes).toEqual([
      {
        theme: { prefLabel: 'Youth' },
        cycle: { label: '2022' },
        own: { nodes: [{ id: 'c-1/a' }, { id: 'd-1/youth' }] },
        others: {
          totalCount: 2,
          edges: [
            {
              node: { id: 'c-1/b' },
              actors: [{ actor: { id: 'org-union' }, attribution: 'DIRECT' }],
              themes: youth,
            },
            {
              node: { id: 'd-1/youth' },
              actors: [{ actor: { id: 'org-union' }, attribution: 'ON_BEHALF' }],
              themes: youth,
            },
          ],
        },
      },
    ]);
  });

  it('leaves out who speaks for the actor, and who represents it', async () => {
    // Ann spoke for the Union and is of the NGO: neither is her company, nor is she theirs.
    expect(await counts('actor: "person-ann"')).toEqual(['state-bbb 1', 'state-ccc 1', 'state-aaa 1']);
    expect(await counts('actor: "org-union", where: { actorKinds: [PERSON] }')).toEqual([]);
  });

  it('compares acts, and restricts both sides', async () => {
    expect(await counts('actor: "org-ngo", by: ACT')).toEqual(['state-bbb 1', 'state-aaa 1', 'org-union 1']);
    expect(await counts('actor: "org-ngo", by: ACT, where: { attribution: [DIRECT] }')).toEqual([
      'state-bbb 1',
      'state-aaa 1',
    ]);
    expect(await counts('actor: "org-ngo", where: { meetings: ["d-1"] }')).toEqual(['org-union 1']);
    expect(await counts('actor: "org-ngo", where: { actorKinds: [STATE], meetings: ["d-1"] }')).toEqual([]);
    const { coAdvancement } = await ask(
      '{ coAdvancement(actor: "org-ngo", by: ACT) { nodes { themes { theme { id } } advances { nodes { id } } } } }',
    );
    expect(coAdvancement.nodes.map(({ themes }: any) => themes)).toEqual([[], [], []]);
    expect(coAdvancement.nodes.at(-1).advances.nodes).toEqual([{ id: 'd-1/youth' }]);
  });

  it('pages with its own cursors, which other comparisons refuse', async () => {
    const query =
      'query ($by: CoAdvancementBy, $after: String) { coAdvancement(actor: "org-ngo", by: $by, first: 3, after: $after) { nodes { actor { id } } pageInfo { endCursor hasNextPage hasPreviousPage } } }';
    const { coAdvancement } = await ask(query);
    expect(coAdvancement.pageInfo.hasNextPage).toBe(true);
    const after = coAdvancement.pageInfo.endCursor;
    expect((await ask(query, { after })).coAdvancement).toMatchObject({
      nodes: [{ actor: { id: 'org-union' } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const { errors } = await world.api.post(query, { by: 'ACT', after });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('gaps', () => {
  it('shows what was raised, by which acts, since when, and which meetings are not coded', async () => {
    const fields =
      'totalCount nodes { theme { id } raised { totalCount nodes { id } } lastRaisedOn standing laterMeetings notSurveyed { id } }';
    const data = await ask(`{ default: gaps { ${fields} }
      narrow: gaps(absentFrom: [SIDE_EVENT], where: { themes: ["theme-youth"], meetings: ["d-1"] }) { ${fields} }
      dialogues: gaps(absentFrom: [DIALOGUE]) { nodes { theme { id } standing laterMeetings } } }`);
    // Of the Conference after them an act and a resolution address rights; youth is left.
    expect(data.default).toEqual({
      totalCount: 1,
      nodes: [
        {
          theme: { id: 'theme-youth' },
          raised: { totalCount: 3, nodes: [{ id: 'c-1/b' }, { id: 'c-1/a' }, { id: 'd-1/youth' }] },
          lastRaisedOn: '2022-07-05',
          standing: 'SILENT',
          laterMeetings: 1,
          notSurveyed: [],
        },
      ],
    });
    expect(data.narrow.nodes).toEqual([
      {
        theme: { id: 'theme-youth' },
        raised: { totalCount: 1, nodes: [{ id: 'd-1/youth' }] },
        lastRaisedOn: '2022-07-03',
        standing: 'UNKNOWN',
        laterMeetings: 1,
        // Of unknown day.
        notSurveyed: [{ id: 'side-1' }],
      },
    ]);
    expect(data.dialogues.nodes).toEqual([
      { theme: { id: 'theme-rights' }, standing: 'NOT_YET', laterMeetings: 0 },
      { theme: { id: 'theme-youth' }, standing: 'NOT_YET', laterMeetings: 0 },
    ]);
  });
});
