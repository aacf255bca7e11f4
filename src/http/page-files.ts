import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { once } from '../domain/once.ts';

/** A built page: its files, and the addresses that it answers itself. */
export interface Page {
  /** Name of its folder in `dist/pages`. */
  name: string;
  /** Where the names of its files begin: `/assets/` for the page at `/`. Their names contain a digest of their content. */
  assets: string;
  /** Addresses that give `index.html`; `*` stands for anything. */
  addresses: readonly string[];
  /** What it may load beside its own files; see {@link POLICY}. */
  policy?: Readonly<Record<string, string>>;
}

const explorer: Page = {
  name: 'explorer',
  assets: '/assets/',
  addresses: [
    '/',
    ...['matrix', 'timeline', 'search', 'glossary'].map((view) => `/${view}`),
    ...['acts', 'actors', 'themes', 'meetings', 'resolutions', 'sources'].flatMap((list) => [
      `/${list}`,
      `/${list}/*`,
    ]),
  ],
};

/** The pages that are served where they have been built. */
export const pages: readonly Page[] = [
  explorer,
  {
    name: 'graphiql',
    assets: '/graphiql/assets/',
    addresses: ['/graphiql'],
    // Its editor writes its colours into the page, and its style sheet holds its fonts.
    policy: { 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:", 'worker-src': "'self'" },
  },
];

/** Nothing from outside, and no script or style but from files (Content Security Policy, level 3). */
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
 * Serves pages from `dist/pages`: files by their digest, to be kept for good; `index.html` at each of a page's addresses, to be
 * asked for again each time. What has not been built is left out.
 *
 * @returns whether something is served at `/`
 */
export async function registerPages(
  http: FastifyInstance,
  served: readonly Page[] = pages,
): Promise<boolean> {
  const built = served.filter(({ name }) => existsSync(`${folderOf(name)}/index.html`));
  for (const [place, page] of built.entries()) {
    const folder = folderOf(page.name);
    await http.register(fastifyStatic, {
      root: `${folder}/assets`,
      prefix: page.assets,
      index: false,
      decorateReply: place === 0,
      maxAge: YEAR_MS,
      immutable: true,
      setHeaders: (reply) => void reply.header('x-content-type-options', 'nosniff'),
    });
    for (const address of page.addresses)
      http.get(address, async (_, reply) =>
        reply.headers(securityHeaders(page)).sendFile('index.html', folder, { maxAge: 0, immutable: false }),
      );
  }
  return built.some(({ addresses }) => addresses.includes('/'));
}

/**
 * Gives a browser the explorer, which says that there is nothing at the address, instead of JSON.
 *
 * @returns whether the request was one for a page, and the explorer has been built
 */
export function sendExplorer(request: FastifyRequest, reply: FastifyReply, status: number): boolean {
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  const page = wantsPage ? explorerPage() : null;
  if (page === null) return false;
  reply.code(status).headers(securityHeaders(explorer)).type('text/html; charset=utf-8');
  void reply.send(page);
  return true;
}

const explorerPage = once(() => {
  const file = `${folderOf(explorer.name)}/index.html`;
  return existsSync(file) ? readFileSync(file) : null;
});

const securityHeaders = ({ policy }: Page) => ({
  'content-security-policy': Object.entries({ ...POLICY, ...policy })
    .map(([what, whence]) => `${what} ${whence}`)
    .join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
});

const folderOf = (name: string) => fileURLToPath(new URL(`../../dist/pages/${name}`, import.meta.url));
