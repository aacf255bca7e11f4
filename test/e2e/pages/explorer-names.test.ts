import { describe, expect, test } from 'vitest';
import { tryingNames } from '../../support/trying-names.ts';
import { expectAccessible, openPageForEach, openPages, page } from './pages.ts';

const { names } = tryingNames;

/** More acts from one source than its page lists. */
const manyActs = {
  format: 'dialogue-graph/1',
  document: 'many-acts',
  meeting: {
    id: 'many-1',
    kind: 'DIALOGUE',
    title: 'Many points',
    date: '2026-06-04',
    cycle: 'cycle-trying',
    actsSurveyed: true,
    uptakesSurveyed: false,
    evidence: [{ source: 'source-trying', locator: 'paragraph 2' }],
  },
  acts: Array.from({ length: 205 }, (_, index) => ({
    id: `many-1/${index}`,
    kind: 'OBSERVATION',
    by: ['org-trying-chinese'],
    themes: ['theme-trying'],
    text: `Point ${index}`,
    wording: 'PARAPHRASE',
    evidence: [{ source: 'source-trying', locator: `item ${index}` }],
  })),
};

/** Actors of one name: told apart by country and sector, by what they took part for and when, by their ids alone. */
const namesakes = {
  format: 'dialogue-graph/1',
  document: 'namesakes',
  actors: [
    ...['KEN', 'UGA'].map((country) => ({
      ...{
        id: `org-peace-${country.toLowerCase()}`,
        kind: 'STAKEHOLDER',
        name: 'Peace Now',
        sector: 'NGO',
        country,
      },
      evidence: [{ source: 'source-trying', locator: 'p. 1' }],
    })),
    ...['a', 'b', 'c'].map((id) => ({
      ...{ id: `person-lee-${id}`, kind: 'PERSON', name: 'Ann Lee' },
      evidence: [{ source: 'source-trying', locator: 'p. 1' }],
    })),
  ],
  participations: [
    {
      ...{ meeting: 'many-1', actor: 'person-lee-a', role: 'SPEAKER', affiliatedWith: ['org-peace-ken'] },
      evidence: [{ source: 'source-trying', locator: 'p. 1' }],
    },
  ],
};

openPages({
  'registers/namesakes.json': JSON.stringify(namesakes),
  ...Object.fromEntries(
    Object.entries(tryingNames.documents).map(([file, document]) => [file, JSON.stringify(document)]),
  ),
  'dialogues/many.json': JSON.stringify(manyActs),
});
openPageForEach();

const addresses = [
  '/',
  '/matrix?rows=actor&columns=theme&level=all',
  '/matrix?rows=theme&columns=actor&row=theme-trying-narrower&column=org-trying-hebrew&level=all',
  '/timeline?rows=actor',
  '/acts?actor=org-trying-unbroken&theme=theme-trying&meeting=trying-1',
  '/actors',
  '/search?q=donau',
  '/actors/org-trying-arabic',
  '/actors/org-trying-unbroken',
  '/themes/theme-trying',
  '/meetings/trying-1',
  '/acts/trying-1/signs',
  '/sources/source-trying',
];

describe('names that are long, right to left or full of signs', () => {
  test.each(addresses)('%s fits the width and is accessible, wide and narrow', (address) =>
    expectAccessible(address, [{ width: 1400 }, { width: 360 }]),
  );
});

test('a name is shown as written, in its own direction', async () => {
  await page.goto('/actors');
  await page.locator('.found li').first().waitFor();
  const shared = ['Ann Lee', 'Ann Lee', 'Ann Lee', 'Peace Now', 'Peace Now'];
  expect((await page.locator('.found li a').allTextContents()).sort()).toEqual(
    [...Object.values(names), ...shared].sort(),
  );
  const directions = await page
    .locator('.found li a bdi')
    .evaluateAll((all: any[]) => all.map((one) => [one.textContent, one.matches(':dir(rtl)')]));
  const fromTheRight = Object.fromEntries(directions);
  for (const [key, name] of Object.entries(names))
    expect(fromTheRight[name], key).toBe(key === 'arabic' || key === 'hebrew');
});

test('namesakes are distinguished in lists, suggestions and the sentence of a filter', async () => {
  const people = [
    'Ann LeePerson, Peace Now, 2026',
    'Ann LeePerson, person-lee-b',
    'Ann LeePerson, person-lee-c',
  ];
  const groups = ['KEN', 'UGA'].map(
    (country) => `Peace NowOrganization, Non-governmental organizations, ${country}`,
  );
  await page.goto('/actors');
  await page.locator('.found li').first().waitFor();
  const lines = await page.locator('.found li').allTextContents();
  const shown = lines.map((line) => line.replace(/(?<=Lee|Now) /, ''));
  expect(shown.filter((line) => /^(Ann Lee|Peace Now)/.test(line)).sort()).toEqual([...people, ...groups]);
  await page.goto('/acts');
  await page
    .locator('.facet > summary')
    .filter({ hasText: /^Actor$/ })
    .click();
  await page.getByRole('combobox', { name: 'Actor', exact: true }).fill('ann lee');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  expect((await page.getByRole('listbox').getByRole('option').allTextContents()).sort()).toEqual(people);
  await page.goto('/search?q=ann+lee');
  for (const id of ['a', 'b', 'c']) await page.getByText(`Actors · Person, person-lee-${id}`).waitFor();
  await page.goto('/acts?actor=person-lee-b&actor=person-lee-c');
  await page.getByText('Ann Lee (person-lee-b)').first().waitFor();
});

test('a list that is cut says so', async () => {
  await page.goto('/sources/source-trying');
  const acts = page.locator('section').filter({ hasText: 'Points from this source' });
  expect(await acts.locator('h2').textContent()).toBe('Points from this source the first 200');
  await acts.getByText('There may be more than these 200').waitFor();
  // Of two meetings all are there.
  expect(await page.getByRole('heading', { name: 'Meetings in this source' }).textContent()).toBe(
    'Meetings in this source 2',
  );
});
