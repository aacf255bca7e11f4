import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { openPage } from '../../support/open-browser.ts';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';
import { openTestApi } from '../../support/test-graph.ts';
import { browser, openPageForEach, openPages, page, world } from './pages.ts';

openPages(everyKind);
openPageForEach();

/** Terms of the interface for any mechanism, such as the regional groups, which are names in the seed too. */
const vocabulary = Object.values<string>(
  JSON.parse(readFileSync('src/explorer/messages/en/terms.json', 'utf8')),
);
/** What only the seed's mechanism has: words by hand, and the names in its registers. */
const seedWords = [
  'untoc',
  'unodc',
  'organized crime',
  'constructive dialogue',
  'trafficking',
  'smuggling',
  'firearms',
  'palermo',
  'paragraph 53',
  'conference of the parties',
  ...documentsOfFolder('seed').flatMap((document: any) =>
    ['actors', 'themes', 'meetings', 'instruments', 'bodies', 'sources'].flatMap((section) =>
      (document[section] ?? []).map(({ name, prefLabel, title }: any) => name ?? prefLabel ?? title),
    ),
  ),
].filter((word) => / |^un/.test(word) && !vocabulary.some((term) => term.includes(word)));
const seedWordsIn = (text: string) =>
  seedWords.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

describe('with the data of another mechanism', () => {
  test.each([
    '/',
    '/matrix',
    '/timeline',
    '/acts',
    '/glossary',
    '/meetings',
    '/meetings/d-1',
    '/actors/org-ngo',
  ])('%s contains no word of the seed', async (address) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(seedWords.length).toBeGreaterThan(300);
    const html = (await page.content()).replaceAll(/<(script|link)[^>]*>/g, '');
    expect(seedWordsIn(html)).toEqual([]);
  });

  test('the start page names the instruments in the data', async () => {
    await page.goto('/');
    await page.getByText('Instruments: Convention X and Protocol Y.').waitFor();
  });

  test('each question of the library is answered, or says what is not in the data', async () => {
    await page.goto('/graphiql');
    await page.locator('.questions button').first().waitFor();
    expect(seedWordsIn(await page.content())).toEqual([]);
    const slugs = (selector: string) =>
      page.locator(selector).evaluateAll((all: any[]) => all.map(({ dataset }) => dataset.question));
    expect(await slugs('.questions button:disabled')).toEqual([
      'points-without-a-theme',
      'what-became-of-a-recommendation',
    ]);
    await page.getByText('This data does not have theme-unclassified.').waitFor();
    const usable = await slugs('.questions button:enabled');
    expect(usable).toHaveLength(
      readdirSync('queries').filter((file) => file.endsWith('.graphql')).length - 2,
    );
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    for (const slug of usable) {
      await page.locator(`[data-question="${slug}"]`).click();
      const answered = page.waitForResponse(
        (response) => response.url().endsWith('/graphql') && response.request().method() === 'POST',
      );
      await page.locator('.graphiql-execute-button').click();
      const response = await answered;
      const { query, variables } = response.request().postDataJSON();
      expect(seedWordsIn(`${query} ${JSON.stringify(variables)}`), slug).toEqual([]);
      const { data, errors } = await response.json();
      expect(errors, slug).toBeUndefined();
      for (const one of ['node', 'coAdvancement']) expect(data[one], slug).not.toBeNull();
    }
  }, 120_000);

  test('a link to a question without an answer opens the first question instead', async () => {
    await page.goto('/graphiql?question=points-without-a-theme');
    await page.locator('.graphiql-tab', { hasText: 'WhoAdvancedATheme' }).waitFor();
  });
});

test('title and subject of the site come from settings', async () => {
  const title = 'Dialogues & <others>';
  const about = 'What "we" record <b>here</b>.';
  const api = await openTestApi(world.graph, { environment: { SITE_TITLE: title, SITE_ABOUT: about } });
  const other = await openPage(browser, api.url);
  await other.page.goto('/');
  await other.page.getByText(about).waitFor();
  expect(await other.page.title()).toBe(`Who raised what, and where it is written · ${title}`);
  expect(await other.page.locator('header strong').textContent()).toBe(title);
  await other.page.goto('/nowhere');
  expect(await other.page.locator('header strong').textContent()).toBe(title);
  await other.page.goto('/graphiql');
  await other.page.getByRole('link', { name: title }).waitFor();
  expect(await other.page.title()).toBe(`GraphiQL · ${title}`);
  await other.close();
  await api.close();
});
