import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { facets } from '../../../src/explorer/address/facets.ts';
import { choices } from '../../../src/explorer/address/view-settings.ts';
import { openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

/** The addresses on the local server to which the guide for analysts links. */
const links = [
  ...readFileSync('docs/analyst-guide.md', 'utf8').matchAll(/\]\(http:\/\/127\.0\.0\.1:4000(\/[^)]*)\)/g),
].map(([, address = '']) => address);
const questions = links.filter((one) => one.startsWith('/graphiql'));
const views = [...new Set(links)].filter((one) => !questions.includes(one));

describe('the links of the guide for analysts', () => {
  it('lead to questions of the library', () => {
    const slugs = readdirSync('queries').map(
      (file) => `/graphiql?question=${file.slice(3, -'.graphql'.length)}`,
    );
    expect(questions.length).toBeGreaterThanOrEqual(18);
    for (const one of questions) expect(slugs).toContain(one);
  });

  test.each(views)('%s shows what it says', async (address) => {
    const names = [...facets.map(({ name }) => name), ...Object.keys(choices)];
    for (const name of new URL(address, world.api.url).searchParams.keys()) expect(names).toContain(name);
    await page.goto(address);
    await page
      .locator('[role=grid] [role=row], .heat tbody tr, .act, .facts dd, .gaps li, .path')
      .first()
      .waitFor();
    // Every value of the address is understood, and every id of it is known.
    expect(await page.locator('.notice[role], .chip-unknown').count()).toBe(0);
  });
});
