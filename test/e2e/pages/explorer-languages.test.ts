import { describe, expect, test } from 'vitest';
import { openPage } from '../../support/open-browser.ts';
import { browser, expectAccessible, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

/** What a page says in each language, by hand. */
const words = {
  en: {
    name: 'English',
    heading: 'Themes by series on Youth',
    points:
      '9 points by 10 actors in 1 series and at other meetings; 10 of 34 meetings in series partly coded, 10 not coded yet',
    day: '1 July 2022',
    glossary: 'Glossary',
  },
  fr: {
    name: 'Français',
    heading: 'Thèmes par série sur Youth',
    points:
      '9 points de 10 acteurs dans 1 série et à d’autres réunions ; sur 34 réunions des séries, 10 codées en partie et 10 pas encore codées',
    day: '1 juillet 2022',
    glossary: 'Glossaire',
  },
  es: {
    name: 'Español',
    heading: 'Temas por serie sobre Youth',
    points:
      '9 puntos de 10 actores en 1 serie y en otras reuniones; de 34 reuniones de series, 10 codificadas en parte y 10 aún sin codificar',
    day: '1 de julio de 2022',
    glossary: 'Glosario',
  },
} as const;
const languages = Object.entries(words) as [keyof typeof words, (typeof words)['fr']][];
const heading = () => page.locator('h1');
const lang = () => page.evaluate('document.documentElement.lang');

test('the language is switched in the header, and remembered', async () => {
  await page.goto('/matrix?theme=theme-youth&columns=cycle');
  await heading().filter({ hasText: words.en.points }).waitFor();
  for (const [language, { name, heading: title, points, glossary }] of [
    ...languages.slice(1),
    ...languages.slice(0, 1),
  ]) {
    await page.locator('header select').selectOption({ label: name });
    await heading().filter({ hasText: title }).filter({ hasText: points }).waitFor();
    expect(await lang()).toBe(language);
    // Nothing of the address has changed, and a reload finds the language again.
    expect(new URL(page.url()).search).toBe('?theme=theme-youth&columns=cycle');
    await page.reload();
    await heading().filter({ hasText: title }).filter({ hasText: points }).waitFor();
    expect(await lang()).toBe(language);
    await page.getByRole('link', { name: glossary }).waitFor();
    await expect.poll(() => page.title()).toMatch(title);
  }
});

test.each(languages)(
  'an address with `lang` opens in %s, keeps the rest, and shows dates in that language',
  async (language, { day, points }) => {
    await page.goto(`/matrix?lang=${language}&theme=theme-youth&columns=cycle`);
    await heading().filter({ hasText: points }).waitFor();
    expect(new URL(page.url()).search).toBe('?theme=theme-youth&columns=cycle');
    await page.goto('/meetings/cd-2022-som');
    await page.getByText(day).first().waitFor();
    expect(await lang()).toBe(language);
  },
);

test.each([
  ['en', /[^\s\u202f]: \S/],
  ['fr', /\S\u202f: \S/],
  ['es', /[^\s\u202f]: \S/],
])(
  'in %s, a locator follows its source with the punctuation of the language',
  async (language, punctuation) => {
    await page.goto(`/meetings/cd-2022-som?lang=${language}`);
    const evidence = page.locator('.evidence li').first();
    await evidence.waitFor();
    expect(await evidence.textContent()).toMatch(punctuation);
  },
);

test('the minimum of filled columns is offered in words', async () => {
  await page.goto('/matrix?rows=actor&columns=theme&filled=2');
  const choice = page.getByLabel('Rows with points in');
  await choice.waitFor();
  expect(await choice.locator('option').allTextContents()).toEqual([
    'any column',
    'at least 2 columns',
    'at least 3 columns',
    'at least 4 columns',
    'at least 5 columns',
  ]);
  expect(await choice.inputValue()).toBe('2');
});

test('a first visit starts in the language of the browser, with its own dates; in another, in English', async () => {
  for (const [locale, expected] of [
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['de-AT', 'en'],
  ] as const) {
    const other = await openPage(browser, world.api.url, { locale });
    await other.page.goto('/glossary');
    await other.page.getByRole('heading', { level: 1, name: words[expected].glossary }).waitFor();
    expect(await other.page.evaluate('document.documentElement.lang')).toBe(expected);
    await other.close();
  }
  await page.goto('/glossary?lang=xx');
  await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();
});

describe.each(['fr', 'es'])('in %s', (language) => {
  test.each([
    '/',
    '/matrix',
    '/timeline',
    '/network',
    '/acts?theme=theme-nobody',
    '/meetings/cd-2024-fa',
    '/acts/cd-2022-som/shield-from-reprisals',
    '/glossary',
  ])('%s meets WCAG 2.2 AA and fits the width, light and wide, dark and narrow', async (address) => {
    await page.goto(`/glossary?lang=${language}`);
    await page.locator('dl').waitFor();
    await expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]);
  });
});
