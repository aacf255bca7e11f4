import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage, pixelsOver } from '../../support/open-browser.ts';
import { openTestApi } from '../../support/test-graph.ts';
import { browser, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

const matrix = '/matrix?rows=theme&columns=meeting-kind&theme=theme-youth';
const embedded = `/embed${matrix}`;
const policyOf = async (address: string) =>
  (await fetch(address)).headers.get('content-security-policy') ?? '';

describe('a view in a frame', () => {
  test('is the picture with its sentence and its origin, without controls', async () => {
    await page.goto(embedded);
    await page.getByRole('grid').waitFor();
    expect(await page.locator('h1').textContent()).toContain('Themes by kind of meeting on Youth');
    expect(await page.locator('.top, .filter, .actions, .controls, .acts').count()).toBe(0);
    const footer = page.getByRole('contentinfo');
    expect(await footer.textContent()).toMatch(
      /^Source: Dialogue graph, dataset version 1, accessed \d+ \w+ \d{4}\./,
    );
    const link = footer.getByRole('link');
    expect(await link.getAttribute('href')).toBe(`${world.api.url}${matrix}&version=1`);
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  test('shows the same counts as the explorer, and opens the points behind one', async () => {
    const counts = async (address: string) => {
      await page.goto(address);
      await page.getByRole('grid').waitFor();
      return page.getByRole('grid').locator('tbody tr').allTextContents();
    };
    const inFrame = await counts(embedded);
    expect(inFrame.length).toBeGreaterThan(0);
    expect(inFrame).toEqual(await counts(matrix));
    await page.goto(embedded);
    await page.locator('td[class^=step-]:not(.step-0, .step-part, .step-unknown)').first().click();
    const panel = page.getByRole('complementary');
    await panel.locator('.act').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/embed/matrix');
    expect(
      await panel.getByRole('link', { name: 'More from this source' }).first().getAttribute('href'),
    ).toMatch(/^\/sources\//);
  });

  test.each([
    { width: 1200, colorScheme: 'light' as const },
    { width: 360, colorScheme: 'dark' as const },
  ])('meets WCAG 2.2 AA and fits %j', async ({ width, colorScheme }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme });
    await page.goto(embedded);
    await page.getByRole('grid').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await pixelsOver(page)).toBe(0);
  });

  test.each(['light', 'dark'])('is %s if its address says so', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
    await page.goto(`${embedded}&scheme=${scheme}`);
    await page.getByRole('grid').waitFor();
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 26)',
    );
  });
});

describe('the embed code', () => {
  test('shows the view in a page of another site, as high as its content', async () => {
    await page.goto(matrix);
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await page.getByText('Embed code copied.').waitFor();
    const code = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(code).toContain(
      `src="${world.api.url}${embedded.replaceAll('&', '&amp;')}&amp;version=1&amp;scheme=light"`,
    );
    const report = await openReport(`<!doctype html><title>Report</title><body>${code}</body>`);
    const opened = await openPage(browser, new URL(report.url).origin.replace(/:\d+$/, ''));
    await opened.page.goto(report.url);
    const frame = opened.page.frameLocator('iframe');
    await frame.getByRole('grid').waitFor();
    await opened.page.waitForFunction(
      'document.querySelector("iframe").style.height !== "" && !document.querySelector("iframe").style.height.startsWith("600")',
    );
    const inner = await frame
      .locator('body')
      .evaluate((body: any) => Math.ceil(body.getBoundingClientRect().height));
    expect(await opened.page.locator('iframe').evaluate((iframe: any) => iframe.style.height)).toBe(
      `${inner}px`,
    );
    await opened.close();
  });
});

describe('who may embed', () => {
  test('is everybody by default, but only below /embed', async () => {
    expect(await policyOf(world.api.url + embedded)).toContain('frame-ancestors *');
    expect(await policyOf(world.api.url + matrix)).toContain("frame-ancestors 'none'");
    expect((await fetch(`${world.api.url}/embed/nowhere`)).status).toBe(404);
  });

  test.each([
    ['https://report.example', 'frame-ancestors https://report.example'],
    ['https://a.example, https://b.example', 'frame-ancestors https://a.example https://b.example'],
    ['none', "frame-ancestors 'none'"],
  ])('is by EMBED_ORIGINS=%s: %s', async (EMBED_ORIGINS, expected) => {
    const api = await openTestApi(world.graph, { environment: { EMBED_ORIGINS } });
    try {
      expect(await policyOf(api.url + embedded)).toContain(expected);
    } finally {
      await api.close();
    }
  });
});

const reports: Server[] = [];
afterAll(() => {
  for (const server of reports) server.close();
});

/** A page of another origin. */
async function openReport(html: string): Promise<{ url: string }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  reports.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
