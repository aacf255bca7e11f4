import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Where Debian and others put a Chromium; `CHROMIUM` names another. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real Chromium without a window, for which no name leads anywhere. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...places].find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      `No Chromium at ${places.join(', ')}: install one (Debian: chromium), or name it by CHROMIUM`,
    );
  const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', nowhere] });
}

/** A page whose every request to elsewhere is refused and noted, and whose errors are kept. */
export interface WatchedPage {
  page: Page;
  /** Addresses outside the server that something tried to load. */
  outside: string[];
  /** Errors of scripts, and what the console calls errors. */
  errors: string[];
  close(): Promise<void>;
}

/** Opens a page of a server in a browser profile of its own. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1400, height: 900 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked.startsWith(url) || /^(data|blob):/.test(asked)) return route.fallback();
    outside.push(asked);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, outside, errors, close: () => context.close() };
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What WCAG 2.2 at levels A and AA finds wrong with a page as it stands, by axe: rule and element. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`,
  );
}

/** By how many pixels a page is wider than its window. */
export const pixelsOver = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
