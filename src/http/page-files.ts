import { readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { oncePer } from '../domain/once.ts';
import { folderOf, htmlOf, isBuilt, type Site } from './page-html.ts';
import { explorer, type Page, pages } from './pages.ts';

/** Nothing from outside, and scripts and styles from files only (Content Security Policy, level 3). */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};
const YEAR_MS = 31_536_000_000;

/**
 * Serves pages from `dist/pages`: files by their digest, cached for good; `index.html` at each of a page's addresses,
 * revalidated each time. Pages that have not been built are left out.
 *
 * @returns whether something is served at `/`
 */
export async function registerPages(
  http: FastifyInstance,
  site: Site,
  served: readonly Page[] = pages,
): Promise<boolean> {
  const built = served.filter(isBuilt);
  for (const [place, page] of built.entries()) {
    const folder = folderOf(page);
    await http.register(fastifyStatic, {
      root: `${folder}/assets`,
      prefix: page.assets,
      index: false,
      decorateReply: place === 0,
      maxAge: YEAR_MS,
      immutable: true,
      preCompressed: true,
      setHeaders: (reply) => void reply.header('x-content-type-options', 'nosniff'),
    });
    const htmlWith = htmlOf(page, site);
    for (const [address, modules] of Object.entries(page.addresses)) {
      const html = htmlWith(modules);
      const serve = (served: string, headers: Record<string, string>) =>
        http.get(served, async (_, reply) =>
          reply.headers(headers).header('cache-control', 'public, max-age=0').send(html),
        );
      serve(address, htmlHeaders(page));
      if (page.isEmbeddable === true && address !== '/') serve(`/embed${address}`, embedHeaders(page, site));
    }
    if (page.isEmbeddable === true) {
      const script = readFileSync(`${folder}/embed.js`, 'utf8');
      http.get('/embed.js', async (_, reply) =>
        reply
          .headers({ 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' })
          .header('cache-control', 'public, max-age=3600')
          .send(script),
      );
    }
  }
  return built.some(({ addresses }) => '/' in addresses);
}

/**
 * Sends a browser the explorer, which shows that there is nothing at the address, instead of JSON.
 *
 * @returns whether the request was for a page, and the explorer has been built
 */
export function sendExplorer(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, site }: { status: number; site: Site },
): boolean {
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  const html = wantsPage ? explorerHtml(site) : null;
  if (html === null) return false;
  void reply.code(status).headers(htmlHeaders(explorer)).send(html);
  return true;
}

const explorerHtml = oncePer(
  (site: Site) => (isBuilt(explorer) ? htmlOf(explorer, site)([]) : null),
  new WeakMap<Site, string | null>(),
);

const htmlHeaders = ({ policy }: Pick<Page, 'policy'>) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': Object.entries({ ...POLICY, ...policy })
    .map(([what, whence]) => `${what} ${whence}`)
    .join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
});

/** The headers of a page for frames: only these pages may be framed, and only by the origins of the setting. */
const embedHeaders = ({ policy }: Page, { embedders }: Site) =>
  htmlHeaders({
    policy: {
      ...policy,
      'frame-ancestors': embedders.length === 0 ? "'none'" : embedders.join(' '),
    },
  });
