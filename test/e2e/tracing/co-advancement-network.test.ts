import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const evidence = 'evidence: [{source: source-a, locator: p. 8}]';
const act = (name: string, by: string, themes: string) =>
  `  - {id: c-1/${name}, kind: RECOMMENDATION, by: [${by}], themes: [${themes}], text: ${name}, wording: PARAPHRASE, ${evidence}}`;

/** A second dialogue of 2022, beside the first, where Ann of the NGO spoke on youth for the Union, and the panel on rights. */
const second = `format: dialogue-graph/1
document: c-1
meeting: {id: c-1, kind: DIALOGUE, title: Second dialogue, date: 2022-07-05, cycle: cycle-2022, actsSurveyed: true, uptakesSurveyed: true, ${evidence}}
acts:
${act('a', 'org-ngo, state-bbb, state-aaa', 'theme-youth')}
${act('b', 'state-ccc, org-union', 'theme-youth, theme-rights')}
`;

const world = useTestWorld({ ...everyKind, 'c-1.yaml': second });

describe('coAdvancementNetwork', () => {
  const network = async (args = '') => {
    const { coAdvancementNetwork } = await world.api.ask(
      `{ coAdvancementNetwork${args} { actors { actor { name } acts } links { a b count } minShared omitted { actors unlinked links } } }`,
    );
    return {
      ...coAdvancementNetwork,
      actors: coAdvancementNetwork.actors.map(({ actor, acts }: any) => `${actor.name} ${acts}`),
      links: coAdvancementNetwork.links.map(({ a, b, count }: any) => `${a} ${b} ${count}`),
    };
  };

  it('returns States by name, others by acts, and each link once', async () => {
    expect(await network()).toEqual({
      actors: ['Borduria 1', 'costaguana 1', 'Éland 2', 'NGO 2', 'Union 2', 'Ann 1', 'the panel 1'],
      links: [
        ...['state-bbb state-ccc 1', 'state-bbb state-aaa 1', 'state-bbb org-ngo 1'],
        ...['state-bbb org-union 1', 'state-bbb person-ann 1', 'state-ccc state-aaa 1'],
        ...['state-ccc org-ngo 1', 'state-ccc org-union 2', 'state-ccc person-ann 1'],
        ...['state-ccc collective-panel 1', 'state-aaa org-ngo 1', 'state-aaa org-union 1'],
        // Ann spoke for the Union and is of the NGO.
        ...['state-aaa person-ann 1', 'org-ngo org-union 1', 'org-union collective-panel 1'],
      ],
      minShared: 1,
      omitted: { actors: 0, unlinked: 0, links: 0 },
    });
  });

  it('counts what it leaves out', async () => {
    expect(await network('(maxLinks: 14)')).toEqual({
      actors: ['costaguana 1', 'Union 2'],
      links: ['state-ccc org-union 2'],
      minShared: 2,
      omitted: { actors: 0, unlinked: 5, links: 14 },
    });
    expect((await network('(top: 4, minShared: 2)')).omitted).toEqual({ actors: 3, unlinked: 4, links: 6 });
  });

  it('compares acts, and restricts both sides', async () => {
    expect((await network('(by: ACT)')).links).toEqual([
      ...['state-bbb state-aaa 1', 'state-bbb org-ngo 1', 'state-ccc org-union 1', 'state-aaa org-ngo 1'],
      'org-ngo org-union 1',
    ]);
    expect((await network('(where: { actorKinds: [STATE], cycles: ["cycle-2023"] })')).links).toEqual([]);
    expect((await network('(where: { themes: ["theme-youth"], actorKinds: [STAKEHOLDER] })')).links).toEqual([
      'org-ngo org-union 1',
    ]);
  });

  it('has the counts of coAdvancement for each of its actors', async () => {
    const { links } = await network();
    const { coAdvancement } = await world.api.ask(
      '{ coAdvancement(actor: "org-union", first: 200) { nodes { actor { id } count } } }',
    );
    expect(coAdvancement.nodes.map(({ actor, count }: any) => `${actor.id} ${count}`).sort()).toEqual(
      links
        .filter((link: string) => link.includes('org-union'))
        .map((link: string) => link.replace('org-union ', ''))
        .sort(),
    );
  });
});
