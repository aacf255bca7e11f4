import { describe, expect, it } from 'vitest';
import { referenceSuggester } from '../../../src/dialogues/checks/suggest-reference.ts';
import { closestMatch } from '../../../src/dialogues/document/closest-match.ts';
import { problemLine } from '../../../src/dialogues/document/problems.ts';
import type { ImportManifest } from '../../../src/dialogues/manifest/import-manifest.ts';
import type { Executor } from '../../../src/graph/executor.ts';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';

const seeded: any[] = documentsOfFolder('seed').flatMap(({ actors = [] }: any) => actors);
const kinds: Record<string, string> = { STATE: 'State', STAKEHOLDER: 'Stakeholder', PERSON: 'Person' };

/** The suggester over a graph with these actors alone. */
function suggesterOver(actors: any[]) {
  const candidates = actors.map(({ id, name, iso3, names = [] }) => ({
    id,
    properties: { name, ...(iso3 && { iso3 }) },
    names: [
      { text: name, kind: 'PREFERRED', language: null },
      ...names.map((one: any) => ({ language: null, ...one })),
    ],
  }));
  const executor = {
    read: async ({ name, parameters }: any) =>
      name === 'import.storedCandidates'
        ? candidates
        : actors
            .filter(({ id }) => parameters.ids.includes(id))
            .map(({ id, kind, sector, country, of = [], years = [] }) => ({
              id,
              labels: ['Entity', 'Actor', kinds[kind]],
              properties: [sector, country].filter(Boolean),
              organizations: of,
              years,
            })),
  } as unknown as Executor;
  return referenceSuggester(executor, { documents: [] } as unknown as ImportManifest);
}

const states = seeded.filter(({ kind }) => kind === 'STATE');
const suggestState = suggesterOver(states);
const meant = async (written: string) => (await suggestState(written, ['State'])).map(({ id }) => id);
const org = (id: string, name: string, more: object = {}) => ({ id, kind: 'STAKEHOLDER', name, ...more });

describe('the suggestion for an unknown id', () => {
  it.each([
    'state-xyz',
    'state-qqq',
    'state-abc',
    'state-zz',
    'state-euro',
    'xyz',
    'state-',
    '-',
    'state-atlantis',
  ])('%s: nothing is similar', async (written) => expect(await meant(written)).toEqual([]));

  it.each([
    ['Republic of the Congo', ['state-cog']],
    ['state-republic-of-congo', ['state-cog']],
    ['state-congo', ['state-cog']],
    ['state-drc', ['state-cod']],
    ['state-uk', ['state-gbr']],
    ['state-south-korea', ['state-kor']],
    ['state-south-koera', ['state-kor']],
    ['state-korea', ['state-kor', 'state-prk']],
    ['state-rusia', ['state-rus']],
    ['Democratic Republic of the Congo', ['state-cod']],
    ['state-spain', ['state-esp']],
    ['state-spian', ['state-esp']],
    ['state-kenia', ['state-ken']],
    ['state-cote-divoire', ['state-civ']],
    ['state-austrlia', ['state-aus', 'state-aut']],
    ['Republic of Korea', ['state-kor']],
    ['Republic of Koera', ['state-kor']],
    ['USA', ['state-usa']],
  ])('%s: %j', async (written, ids) => expect(await meant(written)).toEqual(ids));

  it('is the State for its name with any one letter wrong, or nothing', async () => {
    const names = states.map(({ name }) => name.toLowerCase());
    for (const { id, name } of states.filter(({ name: own }) => own.length > 5))
      for (const at of name.split('').keys())
        for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
          const wrong = name.slice(0, at) + letter + name.slice(at + 1);
          // Gambia with a z is Zambia.
          if (names.includes(wrong.toLowerCase())) continue;
          const ids = await meant(wrong);
          if (ids.length > 0) expect(ids, wrong).toContain(id);
        }
  }, 120_000);

  it('is the exact acronym or name first, never one that only begins like it', async () => {
    const actors = [
      org('org-eag', 'Eurasian Group'),
      org('org-eu-friends', 'Friends of the EU'),
      org('org-european-union', 'European Union', { names: [{ text: 'EU', kind: 'ACRONYM' }] }),
    ];
    const ids = async (of: any[]) => (await suggesterOver(of)('EU', ['Actor'])).map(({ id }) => id);
    expect(await ids(actors)).toEqual(['org-european-union']);
    expect(await ids(actors.slice(0, 1))).toEqual([]);
  });

  it('is both if the words fit each only by half', async () => {
    const congos = [
      { id: 'state-cod', kind: 'STATE', name: 'Democratic Republic of the Congo' },
      { id: 'state-cog', kind: 'STATE', name: 'Congo' },
    ];
    const ids = (await suggesterOver(congos)('Republic of the Congo', ['State'])).map(({ id }) => id);
    expect(ids).toEqual(['state-cod', 'state-cog']);
  });

  it('is all with the same name, distinguished by kind, sector, country, organizations and years', async () => {
    const namesakes = [
      org('org-b', 'Peace Now', { sector: 'NGO', country: 'UGA' }),
      org('org-a', 'Peace Now', { sector: 'NGO', country: 'KEN' }),
      org('org-c', 'Something else', { names: [{ text: 'PN', kind: 'ACRONYM' }] }),
      org('org-d', 'Pax nova', { names: [{ text: 'P.N.', kind: 'ACRONYM' }] }),
      { id: 'person-1', kind: 'PERSON', name: 'Ann Lee', of: ['Caritas'], years: ['2022', '2020', '2022'] },
      { id: 'person-2', kind: 'PERSON', name: 'Ann Lee', years: ['2024'] },
    ];
    const suggest = suggesterOver(namesakes);
    const candidates = await suggest('Peace Now', ['Actor']);
    expect(candidates).toEqual([
      { id: 'org-a', name: 'Peace Now', note: 'stakeholder, NGO, KEN' },
      { id: 'org-b', name: 'Peace Now', note: 'stakeholder, NGO, UGA' },
    ]);
    expect((await suggest('pn', ['Actor'])).map(({ id }) => id)).toEqual(['org-c', 'org-d']);
    expect((await suggest('person-ann-lee', ['Actor'])).map(({ note }) => note)).toEqual([
      'person, Caritas, 2020, 2022',
      'person, 2024',
    ]);
    const problem = { file: 'd', line: 1, column: 1, path: 'p', expected: 'e', found: 'f', nearest: 'org-a' };
    expect(problemLine({ ...problem, candidates })).toBe(
      'd:1:1: p: expected e, found f (did you mean org-a (Peace Now, stakeholder, NGO, KEN) or org-b (Peace Now, stakeholder, NGO, UGA)?)',
    );
  });
});

describe('the nearest key or value', () => {
  it.each([
    ['theems', 'themes'],
    ['EXCAT', 'EXACT'],
    ['PRSON', 'PERSON'],
    ['DIALOG', 'DIALOGUE'],
    ['titel', 'title'],
    ['EU', null],
    ['xx', null],
  ])('of %s is %s', (written, nearest) => {
    expect(closestMatch(written, ['themes', 'EXACT', 'PERSON', 'DIALOGUE', 'title', 'UN', 'by', 'EEU'])).toBe(
      nearest,
    );
  });
});
