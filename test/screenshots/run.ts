import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, openPage } from '../support/open-browser.ts';

/**
 * `npm run screenshots -- [--url http://127.0.0.1:4000] [--out screenshots] [--lang fr]`: pictures of every page of a running server
 * with the seed, wide and light, widest, narrow and dark. Prints each file and whatever the page's scripts complained of.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    out: { type: 'string', default: 'screenshots' },
    lang: { type: 'string', default: 'en-GB' },
  },
});

const addresses = [
  '/',
  '/matrix',
  '/matrix?rows=actor&columns=theme',
  '/timeline',
  '/treaties',
  '/network',
  '/network?links=actor',
  '/timeline?bucket=meeting',
  '/compare',
  '/gaps',
  '/attendance',
  '/acts',
  '/acts?theme=theme-youth',
  '/lineage',
  '/lineage?id=res-9-1',
  '/lineage?id=res-paper-wg-6-2014-crp-2',
  '/search?q=working%20group',
  '/glossary',
  '/actors',
  '/themes',
  '/meetings',
  '/resolutions',
  '/sources',
  '/actors/org-unodc',
  '/actors/state-ita',
  '/themes/theme-youth',
  '/meetings/cd-2022-som',
  '/resolutions/res-9-1',
  '/acts/cd-2022-som/shield-from-reprisals',
  '/sources/source-unodc-2022-07-04',
  '/actors/nobody',
  '/nowhere',
  '/graphiql?question=who-advanced-a-theme',
];
const views = {
  wide: { viewport: { width: 1400, height: 900 }, colorScheme: 'light' },
  widest: { viewport: { width: 1920, height: 1080 }, colorScheme: 'light' },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
} as const;

await mkdir(values.out, { recursive: true });
const browser = await openBrowser();
try {
  for (const [view, options] of Object.entries(views))
    for (const address of addresses) {
      const { page, errors, close } = await openPage(browser, values.url, {
        ...options,
        locale: values.lang,
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
      const name = address.replace(/^\//, '').replaceAll(/[^\w-]+/g, '-') || 'start';
      const file = path.join(values.out, `${name}.${view}.png`);
      await page.screenshot({ path: file, fullPage: true });
      process.stdout.write(`${file}\n${errors.map((error) => `  ${error}\n`).join('')}`);
      await close();
    }
} finally {
  await browser.close();
}
