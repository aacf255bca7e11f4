import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { oncePer } from '../domain/once.ts';

/** A built page: its files, and the addresses at which it is served. */
export interface Page {
  /** Name of its folder in `dist/pages`. */
  name: string;
  /**
   * The beginning of its files' addresses: `/assets/` for the page at `/`. File names contain a digest of the content.
   */
  assets: string;
  /** Addresses that serve `index.html`; `*` means any text. */
  addresses: readonly string[];
  /** Whether it is also served below `/embed`, for frames in other pages. */
  isEmbeddable?: boolean;
  /** What it may load besides its own files; see {@link POLICY}. */
  policy?: Readonly<Record<string, string>>;
}

const explorer: Page = {
  name: 'explorer',
  assets: '/assets/',
  isEmbeddable: true,
  addresses: [
    '/',
    ...[
      'matrix',
      'timeline',
      'network',
      'paths',
      'lineage',
      'treaties',
      'compare',
      'gaps',
      'attendance',
      'search',
      'glossary',
    ].map((view) => `/${view}`),
    ...['acts', 'actors', 'themes', 'meetings', 'resolutions', 'sources'].flatMap((list) => [
      `/${list}`,
      `/${list}/*`,
    ]),
  ],
};

/** The pages, each served if it has been built. */
export const pages: readonly Page[] = [
  explorer,
  {
    name: 'graphiql',
    assets: '/graphiql/assets/',
    addresses: ['/graphiql'],
    // Its editor writes colours into the page, and its style sheet contains fonts.
    policy: { 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:", 'worker-src': "'self'" },
  },
];

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
/** The name of a site and what it is about. */
export interface Site {
  title: string;
  /** If empty, the start page describes the data itself. */
  about: string;
  /** Origins whose pages may show it in a frame, `*` for all; none if empty. */
  embedders: readonly string[];
}

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
  const built = served.filter(({ name }) => existsSync(indexOf(name)));
  for (const [place, page] of built.entries()) {
    const folder = folderOf(page.name);
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
    const html = htmlOf(page, site);
    const serve = (address: string, headers: Record<string, string>) =>
      http.get(address, async (_, reply) =>
        reply.headers(headers).header('cache-control', 'public, max-age=0').send(html),
      );
    for (const address of page.addresses) {
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
  return built.some(({ addresses }) => addresses.includes('/'));
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
  (site: Site) => (existsSync(indexOf(explorer.name)) ? htmlOf(explorer, site) : null),
  new WeakMap<Site, string | null>(),
);

/** The `index.html` of a page with the title of the site, and what it is about for the page to show. */
function htmlOf({ name }: Page, { title, about }: Site): string {
  const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
  return readFileSync(indexOf(name), 'utf8')
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace('name="about" content=""', () => `name="about" content="${escaped(about)}"`);
}

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

const indexOf = (name: string) => `${folderOf(name)}/index.html`;
const folderOf = (name: string) => fileURLToPath(new URL(`../../dist/pages/${name}`, import.meta.url));
