import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { expectAccessible, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

const addresses = [
  '/',
  '/matrix',
  '/matrix?rows=actor&columns=theme&row=person-kendall-alaimo',
  '/timeline',
  '/treaties',
  '/timeline?bucket=meeting',
  '/compare',
  '/gaps',
  '/attendance',
  '/acts?act=recommendation&sector=x&theme=theme-nobody',
  '/lineage',
  '/lineage?id=res-9-1',
  '/search?q=working%20group',
  '/search?q=zebra',
  '/glossary',
  '/actors',
  '/themes?name=zebra',
  '/actors/org-unodc',
  '/themes/theme-youth',
  '/meetings/cd-2024-fa',
  '/resolutions/res-9-1',
  '/acts/cd-2022-som/shield-from-reprisals',
  '/sources/source-unodc-2022-07-04',
];

test.each(addresses)('%s meets WCAG 2.2 AA and fits the width, light and wide, dark and narrow', (address) =>
  expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]),
);

test.each(['/matrix', '/acts', '/actors/org-unodc'])(
  'the download menu of %s is inside the window, wide or narrow',
  async (address) => {
    await page.goto(address);
    await page.getByText('Download', { exact: true }).click();
    for (const width of [1400, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const box = await page.locator('.menu ul').boundingBox();
      expect(box?.x, address).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width), address).toBeLessThanOrEqual(width);
    }
  },
);

test('the headline question is answered by keyboard alone', async () => {
  const focused = () =>
    page.evaluate<string>(
      'document.activeElement.textContent + " " + (document.activeElement.id || document.activeElement.className)',
    );
  const tabTo = async (words: RegExp) => {
    for (let steps = 0; steps < 80; steps += 1) {
      await page.keyboard.press('Tab');
      if (words.test(await focused())) return;
    }
    throw new Error(`The Tab key does not reach ${words}`);
  };
  await page.goto('/');
  await page.getByText('Dataset version 1').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('Skip to content');
  // Who raised protection from retaliation, where, and where can I read it?
  await tabTo(/^Matrix/);
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  // Back from the heading to the filter.
  await page.locator('.facet > summary').first().waitFor();
  for (let steps = 0; steps < 40 && !/^Theme\s/.test(await focused()); steps += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('retaliation');
  await page
    .getByRole('option', { name: /retaliation/i })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('6 points by 8 actors').first().waitFor();
  await tabTo(/step-|heat-(row|column)/);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await panel.getByText('Suzanne Hoff').waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
  await tabTo(/evidence|Looking at the past|Constructive/);
  expect(await panel.locator('.evidence').first().textContent()).toMatch(/paragraph \d|list item \d/);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}, 60_000);

describe('what is sent', () => {
  test('is small, cached by digest, and may load nothing from elsewhere', async () => {
    const page = await fetch(`${world.api.url}/`, { headers: { 'accept-encoding': 'br' } });
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('public, max-age=0');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(1);
    let bytes = html.length;
    for (const file of files) {
      const { headers, size } = await compressed(`${world.api.url}${file}`);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      bytes += size;
    }
    expect(bytes).toBeLessThan(60_000);
  });

  test.each([
    ['/', ['question-list']],
    ['/matrix', []],
    ['/timeline', []],
    ['/network', []],
    ['/paths', []],
    ['/lineage', []],
    ['/treaties', ['countries-110m']],
    ['/compare', []],
    ['/gaps', []],
    ['/attendance', []],
    ['/search', []],
    ['/glossary', []],
    ['/acts', []],
    ['/actors', []],
    ['/actors/org-unodc', []],
    ['/acts/cd-2022-som/shield-from-reprisals', []],
  ])(
    'names in %s every script that the page needs, and no other: %s come when it is drawn',
    async (address, later) => {
      const loaded: string[] = [];
      page.on('request', (request) => {
        const [, name] = /\/assets\/(.+)-[^-]{8}\.(?:js|css)$/.exec(request.url()) ?? [];
        if (name !== undefined) loaded.push(name);
      });
      const response = await page.goto(address);
      await page.waitForLoadState('networkidle');
      const html = (await response?.text()) ?? '';
      const named = [...html.matchAll(/"\/assets\/([^"]+)-[^-"]{8}\.(?:js|css)"/g)].map(([, name]) => name);
      expect(loaded.toSorted()).toEqual([...named, ...later].toSorted());
    },
  );

  test('leaves other addresses to the API', async () => {
    for (const path of ['/nowhere', '/assets/nothing.js', '/matrix/deeper']) {
      const response = await fetch(world.api.url + path);
      expect(response.status).toBe(404);
      expect((await response.json()) as object).toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });
});

/** A response as it comes over the wire: fetch would decompress it. */
async function compressed(address: string): Promise<{ headers: IncomingMessage['headers']; size: number }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    get(address, { headers: { 'accept-encoding': 'br' } }, resolve).on('error', reject),
  );
  return { headers: response.headers, size: (await buffer(response)).length };
}
