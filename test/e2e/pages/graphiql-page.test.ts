import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/questions/question.ts';
import { openPage, type WatchedPage } from '../../support/open-browser.ts';
import { browser, openPages, world } from './pages.ts';

const questions = readdirSync('queries')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parseQuestion(file, readFileSync(`queries/${file}`, 'utf8')));
const [headline] = questions;
/** The first of each group. */
const firsts = questions.filter(({ group }, at) => questions[at - 1]?.group !== group);

openPages();

const runButton = '.graphiql-execute-button';
/** Opens the page and waits until it can be used. */
async function open(address: string, options = {}): Promise<WatchedPage> {
  const opened = await openPage(browser, world.api.url, options);
  await go(opened.page, address);
  return opened;
}
async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(runButton).waitFor({ timeout: 30_000 });
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.result-window .view-lines').waitFor({ state: 'attached' });
}
/** The request and the response when the triangle is pressed. */
async function pressed(page: Page): Promise<{ sent: any; data: any; errors: any }> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith('/graphql') && !response.request().postData()?.includes('IntrospectionQuery'),
  );
  await page.locator(runButton).click();
  const response = await answered;
  return { sent: response.request().postDataJSON(), ...(await response.json()) };
}
const shown = (page: Page) => page.locator('.result-window .view-lines').innerText();
const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines').innerText();
/** The editor shows non-breaking spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('GraphiQL at /graphiql', () => {
  it('runs questions of the library by a click, without errors and without requests to other servers', async () => {
    const { page, outside, errors, close } = await open('/graphiql');
    for (const { slug, query, variables } of firsts) {
      await page.locator(`[data-question="${slug}"]`).click();
      const answer = await pressed(page);
      expect(answer.sent.query, slug).toBe(query);
      expect(answer.sent.variables ?? {}, slug).toEqual(variables);
      expect(answer.errors, slug).toBeUndefined();
      expect(answer.data, slug).toEqual(await world.api.ask(query, variables));
      await expect.poll(() => shown(page), { message: slug }).toMatch(/"data"/);
    }
    // One tab each: a question that is open is shown again.
    await expect.poll(() => page.locator('.graphiql-tab').count()).toBe(firsts.length);
    await page.locator(`[data-question="${headline?.slug}"]`).click();
    expect(await page.locator('.graphiql-tab').count()).toBe(firsts.length);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  }, 180_000);

  it('opens the headline question with its variables on a first visit, with the library beside it', async () => {
    const { page, close } = await open('/graphiql');
    await expect.poll(async () => plain(await editor(page))).toMatch(/^# Press the triangle/);
    await expect.poll(() => page.locator('.graphiql-editor-tool').innerText()).toContain('theme-protection');
    expect(await page.locator('.graphiql-tab').innerText()).toBe('WhoAdvancedATheme');
    const headings = await page.locator('.questions h3').allInnerTexts();
    expect(headings).toEqual([...new Set(questions.map(({ group }) => group))]);
    const first = await page.locator('.questions button').first().innerText();
    expect(first).toBe(`${headline?.title}\n${headline?.why}`);
    await page.getByRole('searchbox', { name: 'Search questions' }).fill('depositary');
    expect(await page.locator('.questions button').count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Search questions' }).fill('no such words');
    expect(await page.locator('.questions').innerText()).toContain('No questions match.');
    await close();
  });

  it('opens what a link contains without running it, and copies such a link', async () => {
    const query = '# Äh, "so"?\nquery Linked($id: ID!) {\n  node(id: $id) {\n    id\n  }\n}';
    const variables = '{"id": "org-unodc"}';
    const { page, close } = await open(`/graphiql?${new URLSearchParams({ query, variables })}`);
    let sent = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('Linked')) sent += 1;
    });
    expect(await page.locator('.graphiql-tab').innerText()).toBe('Linked');
    expect(new URL(page.url()).search).toBe('');
    await page.waitForTimeout(500);
    expect(sent).toBe(0);
    expect((await pressed(page)).data).toEqual({ node: { id: 'org-unodc' } });
    await page.getByRole('button', { name: 'Copy a link to this query' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate('navigator.clipboard.readText()');
    await close();

    const again = await open(String(link));
    const answer = await pressed(again.page);
    expect(answer.sent).toMatchObject({ query, variables: JSON.parse(variables) });
    expect(answer.data).toEqual({ node: { id: 'org-unodc' } });
    await again.close();
  });

  it('opens a question by its name in a further tab', async () => {
    const { page, close } = await open('/graphiql');
    await page.waitForTimeout(800);
    await go(page, '/graphiql?question=who-chaired');
    await expect
      .poll(() => page.locator('.graphiql-tab').allInnerTexts())
      .toEqual(['WhoAdvancedATheme', 'WhoChaired']);
    expect((await pressed(page)).data.participations.totalCount).toBe(12);
    await close();
  });

  it('fits a telephone: opening a question hides the list', async () => {
    const { page, errors, close } = await open('/graphiql', { viewport: { width: 390, height: 844 } });
    expect(await page.locator('.questions').count()).toBe(0);
    await page.getByRole('button', { name: 'Show Questions' }).click();
    await page.locator('[data-question="who-chaired"]').click();
    await expect.poll(() => page.locator('.questions').count()).toBe(0);
    await pressed(page);
    await expect.poll(() => shown(page)).toContain('"participations"');
    const box = await page.locator('.graphiql-response').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(errors).toEqual([]);
    await close();
  });

  it('follows the colour scheme of the reader', async () => {
    const { page, close } = await open('/graphiql');
    const colour = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      await go(page, '/graphiql');
      return String(
        await page.evaluate(
          "getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor",
        ),
      );
    };
    const brightness = (found: string) => Math.max(...(found.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    expect(brightness(await colour('light'))).toBeGreaterThan(200);
    expect(brightness(await colour('dark'))).toBeLessThan(80);
    await close();
  });

  it('is sent with headers that allow no other origin', async () => {
    const response = await fetch(`${world.api.url}/graphiql`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const [, script] = /src="(\/graphiql\/assets\/[^"]+\.js)"/.exec(await response.text()) ?? [];
    const file = await fetch(`${world.api.url}${script}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${world.api.url}/graphiql/assets/..%2f..%2f..%2fpackage.json`)).status).toBe(404);
  });
});
