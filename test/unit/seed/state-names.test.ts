import { beforeAll, describe, expect, it } from 'vitest';
import { searchedTexts } from '../../../src/snapshot/texts/searched-texts.ts';
import { TextIndex } from '../../../src/snapshot/texts/text-index.ts';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';

const documents: any[] = documentsOfFolder('seed');
const states = documents.flatMap(({ actors = [] }) => actors).filter(({ kind }) => kind === 'STATE');
const things = states.map(({ id, name, iso3, names = [] }) => ({
  id,
  properties: { name, iso3 },
  names: [
    { text: name, kind: 'PREFERRED' as const, language: null },
    ...names.map((one: any) => ({ language: null, ...one })),
  ],
}));
let index: TextIndex<(typeof things)[number]>;
beforeAll(async () => {
  index = await TextIndex.build(things, searchedTexts);
});

describe('everyday names of States', () => {
  it.each([
    ['South Korea', 'kor'],
    ['North Korea', 'prk'],
    ['Republic of Korea', 'kor'],
    ['Korea, Republic of', 'kor'],
    ['Czechia', 'cze'],
    ['Czech Republic', 'cze'],
    ['Turkiye', 'tur'],
    ['Turkey', 'tur'],
    ['United States of America', 'usa'],
    ['United States', 'usa'],
    ['USA', 'usa'],
    ['U.S.A.', 'usa'],
    ['US', 'usa'],
    ['United Kingdom', 'gbr'],
    ['UK', 'gbr'],
    ['U.K.', 'gbr'],
    ['Great Britain', 'gbr'],
    ['Russia', 'rus'],
    ['Iran', 'irn'],
    ['Syria', 'syr'],
    ['Laos', 'lao'],
    ['Vietnam', 'vnm'],
    ['Bolivia', 'bol'],
    ['Venezuela', 'ven'],
    ['Tanzania', 'tza'],
    ['Moldova', 'mda'],
    ['Micronesia', 'fsm'],
    ['Brunei', 'brn'],
    ['Ivory Coast', 'civ'],
    ["Cote d'Ivoire", 'civ'],
    ['Cape Verde', 'cpv'],
    ['Cabo Verde', 'cpv'],
    ['East Timor', 'tls'],
    ['Timor Leste', 'tls'],
    ['Burma', 'mmr'],
    ['Myanmar', 'mmr'],
    ['Swaziland', 'swz'],
    ['Netherlands', 'nld'],
    ['The Netherlands', 'nld'],
    ['The Gambia', 'gmb'],
    ['Vatican', 'vat'],
    ['Vatican City', 'vat'],
    ['Palestine', 'pse'],
    ['UAE', 'are'],
    ['DRC', 'cod'],
    ['Congo-Kinshasa', 'cod'],
    ['Democratic Republic of the Congo', 'cod'],
    ['Congo-Brazzaville', 'cog'],
    ['Republic of the Congo', 'cog'],
    ['Congo', 'cog'],
    ['Macedonia', 'mkd'],
    ['North Macedonia', 'mkd'],
    ['Bosnia', 'bih'],
    ['Bosnia & Herzegovina', 'bih'],
    ['Trinidad & Tobago', 'tto'],
    ['St Lucia', 'lca'],
    ['São Tomé', 'stp'],
    ["People's Republic of China", 'chn'],
  ])('%s is state-%s', (asked, code) => {
    const found = index.find(asked).toSorted((a, b) => a.rank - b.rank);
    expect(found[0]?.thing.id).toBe(`state-${code}`);
    expect(found.filter(({ rank }) => rank === found[0]?.rank)).toHaveLength(1);
  });

  it('belong to one State each', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { id, names } of things)
      for (const { text } of names) {
        const key = text.toLowerCase();
        bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
      }
    expect([...bearers].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('are in the passages of their evidence', () => {
    const sources = new Set(documents.flatMap(({ sources: own = [] }) => own).map(({ id }) => id));
    for (const { id, names = [], evidence } of states)
      if (names.length > 0)
        for (const { source } of evidence) expect(sources, `${id}: ${source}`).toContain(source);
  });
});
