import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

const fields = `length totalCount maxLength through from { id } to { id }
  paths { breadth alike nodes { id } steps { from to kind isForward length claim { id ... on Participation { role } ... on Position { stance } }
    attributions basis office evidence { locator quote source { id } } } }`;
const ask = async (from: string, to: string, given = ''): Promise<any> =>
  (await world.api.ask(`{ paths(from: "${from}", to: "${to}"${given}) { ${fields} } }`)).paths;

/** A path as one line: `a -KIND-> b <-KIND- c`. */
const line = ({ nodes, steps }: any) =>
  steps.reduce(
    (text: string, { to, kind, isForward }: any) =>
      `${text} ${isForward ? `-${kind}->` : `<-${kind}-`} ${to}`,
    nodes[0].id,
  );

describe('paths', () => {
  it('of one link: a standing office, with the source of the link', async () => {
    const { length, totalCount, paths } = await ask('person-ann', 'org-ngo');
    expect([length, totalCount]).toEqual([1, 1]);
    expect(paths).toEqual([
      {
        breadth: 0,
        alike: 1,
        nodes: [{ id: 'person-ann' }, { id: 'org-ngo' }],
        steps: [
          {
            ...{ from: 'person-ann', to: 'org-ngo', kind: 'REPRESENTS', isForward: true, length: 1 },
            ...{ claim: null, attributions: [], basis: null, office: 'president' },
            evidence: [{ locator: 'p. 4', quote: null, source: { id: 'source-a' } }],
          },
        ],
      },
    ]);
  });

  it('of two links: through an organization, a point and a collective, narrow before broad', async () => {
    const { length, totalCount, paths } = await ask('org-ngo', 'state-aaa');
    expect([length, totalCount]).toEqual([2, 4]);
    expect(paths.map(line)).toEqual([
      'org-ngo -MEMBER_OF-> org-union <-MEMBER_OF- state-aaa',
      'org-ngo <-ADDRESSED_TO- d-1/youth -ADDRESSED_TO-> state-aaa',
      'org-ngo -MADE-> d-1/youth -ADDRESSED_TO-> state-aaa',
      'org-ngo -MEMBER_OF-> collective-panel <-MEMBER_OF- state-aaa',
    ]);
    // The panel: three members, a point made, a point addressed to it, a participation and a position.
    expect(paths.map(({ breadth }: any) => breadth)).toEqual([0, 0, 0, 7]);
    const [made] = paths[2].steps;
    expect(made).toMatchObject({ attributions: ['AFFILIATION'], basis: null });
    expect(made.evidence).toEqual([
      { locator: 'p. 1', quote: null, source: { id: 'source-a' } },
      { locator: 'p. 7', quote: null, source: { id: 'source-b' } },
    ]);
  });

  it('read the same from both ends', async () => {
    const [there, back] = [await ask('org-ngo', 'state-aaa'), await ask('state-aaa', 'org-ngo')];
    const reversed = back.paths.map(({ nodes, steps }: any) =>
      line({
        nodes: [...nodes].reverse(),
        steps: [...steps]
          .reverse()
          .map((step: any) => ({ ...step, to: step.from, isForward: !step.isForward })),
      }),
    );
    expect(reversed.sort()).toEqual(there.paths.map(line).sort());
  });

  it('make a step of a participation or a position, which counts two links and has its source', async () => {
    const { length, paths } = await ask('state-bbb', 'state-aaa', ', through: [MEETINGS]');
    expect(length).toBe(4);
    expect(paths.map(line)).toEqual([
      'state-bbb -POSITION-> d-1 <-POSITION- state-aaa',
      'state-bbb -POSITION-> d-1 <-TOOK_PART- state-aaa',
      'state-bbb -TOOK_PART-> d-1 <-POSITION- state-aaa',
      'state-bbb -TOOK_PART-> d-1 <-TOOK_PART- state-aaa',
    ]);
    const [opposes, supports] = paths[0].steps;
    expect(opposes).toMatchObject({
      length: 2,
      claim: { id: 'position/state-bbb/d-1/opposes', stance: 'OPPOSES' },
    });
    expect(supports.claim.stance).toBe('SUPPORTS');
    expect(paths[3].steps[0]).toMatchObject({
      claim: { id: 'participation/d-1/state-bbb/observer', role: 'OBSERVER' },
      evidence: [{ locator: 'p. 1', source: { id: 'source-a' } }],
    });
  });

  it('to a theme: without a source where we assigned it', async () => {
    const own = await ask('collective-panel', 'theme-rights');
    expect(own.paths.map(line)).toEqual([
      'collective-panel <-ADDRESSED_TO- d-1/thanks -ON_THEME-> theme-rights',
      'collective-panel -MADE-> d-1/thanks -ON_THEME-> theme-rights',
    ]);
    expect(own.paths[1].steps[1]).toMatchObject({ basis: 'EDITORIAL', evidence: [] });

    const youth = await ask('org-union', 'theme-youth');
    expect(youth.paths.map(line)).toEqual(['org-union -MADE-> d-1/youth -ON_THEME-> theme-youth']);
    expect(youth.paths[0].steps[1]).toMatchObject({ basis: 'SOURCE' });
    expect(youth.paths[0].steps[1].evidence).toHaveLength(2);

    const narrower = await ask('theme-rights', 'theme-youth');
    expect(narrower.paths.map(line)).toEqual(['theme-rights <-NARROWER_THAN- theme-youth']);
    expect(narrower.paths[0].steps[0]).toMatchObject({ basis: 'EDITORIAL', evidence: [] });
  });

  it('through texts and what takes them up', async () => {
    const { length, paths } = await ask('collective-states', 'theme-rights', ', through: [POINTS, TEXTS]');
    // A point addressed to States is taken up by a point and by a resolution on the theme.
    expect(length).toBe(4);
    expect(paths.map(line)).toEqual([
      'collective-states <-ADDRESSED_TO- d-1/youth <-TAKES_UP- cop-1/repeat -ON_THEME-> theme-rights',
      'collective-states <-ADDRESSED_TO- d-1/youth <-TAKES_UP- res-10-1 -ON_THEME-> theme-rights',
    ]);
    expect(paths[0].breadth).toBe(0);
    expect(paths[1].steps[1]).toMatchObject({
      claim: { id: 'uptake/d-1/youth/res-10-1' },
      evidence: [{ locator: 'p. 3', source: { id: 'source-b' } }],
    });
  });

  it('end where they may go no further or pass through nothing', async () => {
    expect(await ask('org-ngo', 'state-aaa', ', maxLength: 1')).toMatchObject({
      length: null,
      totalCount: 0,
      maxLength: 1,
      paths: [],
      from: { id: 'org-ngo' },
      to: { id: 'state-aaa' },
    });
    expect(await ask('org-ngo', 'state-aaa', ', through: []')).toMatchObject({ length: null, through: [] });
    expect(await ask('state-ccc', 'org-ngo')).toMatchObject({ length: null, maxLength: 6 });
  });

  it('are as many as asked for, and all are counted', async () => {
    const { totalCount, paths } = await ask('org-ngo', 'state-aaa', ', first: 2');
    expect([totalCount, paths.length]).toEqual([4, 2]);
  });

  it('say what is wrong with an id', async () => {
    const message = async (from: string, to: string) =>
      (await world.api.post(`{ paths(from: "${from}", to: "${to}") { length } }`)).errors[0].message;
    expect(await message('nobody', 'org-ngo')).toBe(
      'from: expected the id of an actor or theme in the graph, found "nobody".',
    );
    expect(await message('org-ngo', 'd-1')).toBe(
      'to: expected the id of an actor or theme in the graph, found "d-1" (the id of a meeting; AdvanceWhere takes it as meetings).',
    );
    expect(await message('org-ngo', 'org-ngo')).toBe('to: expected another id than from, found "org-ngo".');
  });

  it('never show what an import has retired', async () => {
    const document = (acts: string) => ({
      'short-lived.yaml': `format: dialogue-graph/1
document: short-lived
meeting: {id: w-1, kind: WORKSHOP, title: W, date: 2024-01-01, actsSurveyed: true, uptakesSurveyed: false, evidence: [{source: source-a, locator: p. 1}]}
${acts}`,
    });
    const act =
      'acts: [{id: w-1/a, kind: OBSERVATION, by: [state-ccc, org-ngo], themes: [theme-youth], text: T, wording: PARAPHRASE, evidence: [{source: source-a, locator: p. 1}]}]';
    await world.graph.load(document(act));
    await world.api.renewIndex();
    expect((await ask('state-ccc', 'org-ngo')).paths.map(line)).toEqual([
      'state-ccc -MADE-> w-1/a <-MADE- org-ngo',
    ]);
    await world.graph.load(document(''));
    await world.api.renewIndex();
    expect((await ask('state-ccc', 'org-ngo')).length).toBeNull();
  });
});
