import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/graphiql/question.ts';
import { openBrowser, openPage, type WatchedPage } from '../../support/open-browser.ts';
import { openTestWorld, type TestWorld } from '../../support/test-graph.ts';

let world: TestWorld;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([openTestWorld(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
beforeEach(async () => {
  watched = await openPage(browser, world.api.url);
  page = watched.page;
});
afterEach(async () => {
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
  await watched.close();
});

const part = (title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });

/** A sheet of each kind. */
const sheets = [
  '/acts/cd-2022-som/shield-from-reprisals',
  '/themes/theme-youth',
  '/meetings/cd-2024-fa',
  '/actors/org-unodc',
  '/resolutions/res-9-1',
  '/sources/source-unodc-2022-07-04',
];

describe('the overview', () => {
  test('tells how much there is, how complete and how fresh', async () => {
    await page.goto('/');
    // By docs/data.md, whose numbers a test holds against the files.
    await page.getByRole('link', { name: '83 acts, 14 recommendations among them' }).waitFor();
    await page.getByRole('link', { name: '65 meetings' }).waitFor();
    await page.getByText('Dataset version 1, published').waitFor();
    const row = page.getByRole('row').filter({ hasText: '2022 series' }).last();
    expect(await row.locator('td').allTextContents()).toEqual(['10', '5 of 10', '0 of 10', '33']);
  });

  test('tells meetings apart by what is known of them', async () => {
    await page.goto('/');
    const mark = (id: string) => page.locator(`.calendar a[href="/meetings/${id}"]`).first();
    await mark('cd-2022-som').waitFor();
    const looks = (id: string) => mark(id).getAttribute('class');
    expect(await looks('cd-2022-som')).toBe('meeting-mark');
    expect(await looks('wg-som-9')).toBe('meeting-mark meeting-unknown');
    expect(await looks('wg-firearms-11')).toBe('meeting-mark meeting-unknown meeting-undated');
    expect(await mark('wg-firearms-11').textContent()).toBe(
      'Working Group on Firearms, eleventh session, day not known, Working group, acts not surveyed',
    );
  });

  test('leads from each of its questions to an answer', async () => {
    await page.goto('/');
    const questions = page.locator('.overview > .questions a');
    const hrefs = await questions.evaluateAll((links: any[]) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs).toHaveLength(6);
    for (const href of hrefs) {
      await page.goto(href);
      await page.locator('.heat tbody tr, .act').first().waitFor();
    }
  });

  test('offers the whole question library, each question ready in GraphiQL', async () => {
    await page.goto('/');
    await page.getByText(/\d+ more questions, ready to run/).click();
    const links = page.locator('.question-groups a');
    const shown = await links.evaluateAll((all: any[]) =>
      all.map((link) => [link.getAttribute('href'), link.textContent]),
    );
    const files = readdirSync('queries').filter((file) => file.endsWith('.graphql'));
    const wanted = files.map((file) => {
      const { slug, title } = parseQuestion(file, readFileSync(`queries/${file}`, 'utf8'));
      return [`/graphiql?question=${slug}`, title];
    });
    expect(shown.sort()).toEqual(wanted.sort());
  });

  test('gives all known gaps', async () => {
    await page.goto('/');
    await page.getByText('127 more gaps').click();
    await expect.poll(() => page.locator('.gaps li').count()).toBe(133);
  });
});

describe('the page of', () => {
  test('a meeting has its facts, acts, participants and the values that sources dispute side by side', async () => {
    await page.goto('/meetings/cd-2024-fa');
    await page.getByRole('heading', { level: 1, name: 'Constructive Dialogue on Firearms' }).waitFor();
    await part('What was raised there').locator('.act').first().waitFor();
    // By hand, from seed/dialogues/cd-2024-fa.yaml: one source says that it was the fourth, another the third.
    const dispute = part('Where sources disagree');
    expect(await dispute.locator('.dispute-values > li > strong').allTextContents()).toEqual(['4', '3']);
    for (const value of await dispute.locator('.dispute-values > li').all())
      expect(await value.locator('.evidence a[href^="http"]').count()).toBeGreaterThan(0);
    expect(await part('Published numbers').locator('.rows > li').count()).toBe(6);
    await page.getByText('dataset version 1').last().waitFor();
  });

  test('a meeting that nobody has surveyed says so, and not that nothing was said', async () => {
    await page.goto('/meetings/wg-som-9');
    await page.getByText('Nobody has surveyed the acts of this meeting.').waitFor();
  });

  test('an actor has its acts, its names and where it took part, each with its source', async () => {
    await page.goto('/actors/org-la-strada-international');
    await page.getByRole('heading', { level: 1, name: 'La Strada International' }).waitFor();
    await part('Its acts').locator('.act').first().waitFor();
    await page.getByText('speaker presented with it').first().waitFor();
  });

  test('a theme has its definition, its place in the scheme and its acts', async () => {
    await page.goto('/themes/theme-protection-from-retaliation');
    await page.getByText('2 of 2 acts').waitFor();
    await page.getByText('Themes are our own scheme').waitFor();
  });

  test('a resolution has what it takes up', async () => {
    await page.goto('/resolutions/res-9-1');
    await part('Takes up').getByText('preamble, paragraph 4').waitFor();
    expect(await part('Takes up').locator('.rows > li').count()).toBe(3);
  });

  test('an act says who is credited how, whose wording it is, and who named its themes', async () => {
    await page.goto('/acts/cd-2022-som/shield-from-reprisals');
    await page.getByText('our paraphrase: not to be quoted').waitFor();
    await page.getByText('list item 3').waitFor();
    await page.getByText('not known: nobody has followed it up').waitFor();
    expect(await part('Themes').locator('.rows > li').count()).toBeGreaterThan(0);
  });

  test('a source has its address and all that rests on it', async () => {
    await page.goto('/sources/source-crimealliance-som-2022');
    await page.getByRole('link', { name: 'https://crimealliance.org/news/untoc/296' }).waitFor();
    await part('Acts from it').getByText('shield the staff of NGOs from reprisals').waitFor();
  });

  test.each(sheets)('%s has no fact without a value', async (address) => {
    await page.goto(address);
    await page.locator('.facts dd').first().waitFor();
    for (const value of await page.locator('.facts dd').allTextContents()) expect(value.trim()).not.toBe('');
  });

  test.each(sheets)('%s can be taken away as a row', async (address) => {
    await page.goto(address);
    await page.locator('.facts dd').first().waitFor();
    const hrefs = await page.locator('.menu a').evaluateAll((links: any[]) => links.map((link) => link.href));
    const own = hrefs.find((href) => href.includes('.ndjson') && href.includes('id'));
    const answer = await fetch(own);
    expect(answer.status).toBe(200);
    const [, row] = (await answer.text()).split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(row.id).toBe(address.replace(/^\/[a-z]+\//, ''));
  });

  test('an id of another type leads to where it belongs, an unknown one says so', async () => {
    await page.goto('/actors/theme-youth');
    await page.waitForURL('**/themes/theme-youth');
    await page.getByRole('heading', { level: 1, name: 'Youth' }).waitFor();
    await page.goto('/actors/org-nobody');
    await page.getByText('There is nothing at this address').waitFor();
  });
});
