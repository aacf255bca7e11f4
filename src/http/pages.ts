/** A built page: its files, and the addresses at which it is served. */
export interface Page {
  /** Name of its folder in `dist/pages`. */
  name: string;
  /**
   * The beginning of its files' addresses: `/assets/` for the page at `/`. File names contain a digest of the content.
   */
  assets: string;
  /**
   * The addresses that serve `index.html`, where `*` means any text; each with the modules that the browser loads with
   * it, by their paths in the page's sources.
   */
  addresses: Readonly<Record<string, readonly string[]>>;
  /** Whether it is also served below `/embed`, for frames in other pages. */
  isEmbeddable?: boolean;
  /** What it may load besides its own files; see the content security policy in `page-files.ts`. */
  policy?: Readonly<Record<string, string>>;
}

/** English messages: most readers need them, and for others they are few. */
const messages = (...areas: string[]) => areas.map((area) => `messages/en/${area}.json`);
const view = ['views.ts', ...messages('shared')];
/** Large libraries, such as those for maps, are not among the modules: the page is drawn while they are loaded. */
const ownView = (name: string, ...areas: string[]) => [
  `${name}/${name}-view.tsx`,
  ...messages('shared', name, ...areas),
];
const sheet = ['sheets/sheets.ts', ...messages('shared', 'sheets')];

/** The explorer; its addresses and modules are those of `app.tsx`. */
export const explorer: Page = {
  name: 'explorer',
  assets: '/assets/',
  isEmbeddable: true,
  addresses: {
    '/': [],
    '/matrix': view,
    '/timeline': view,
    '/network': ownView('network'),
    '/paths': ownView('paths'),
    '/lineage': ownView('lineage'),
    '/treaties': ownView('treaties'),
    '/compare': ownView('compare'),
    '/gaps': ownView('gaps'),
    '/attendance': ownView('attendance', 'sheets'),
    '/search': [],
    '/glossary': ['overview/glossary-page.tsx', ...messages('shared', 'glossary')],
    '/acts': view,
    ...Object.fromEntries(
      ['actors', 'themes', 'meetings', 'resolutions', 'sources'].map((list) => [`/${list}`, []]),
    ),
    ...Object.fromEntries(
      ['acts', 'actors', 'themes', 'meetings', 'resolutions', 'sources'].map((list) => [`/${list}/*`, sheet]),
    ),
  },
};

/** The pages, each served if it has been built. */
export const pages: readonly Page[] = [
  explorer,
  {
    name: 'graphiql',
    assets: '/graphiql/assets/',
    addresses: { '/graphiql': [] },
    // Its editor writes colours into the page, and its style sheet contains fonts.
    policy: { 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:", 'worker-src': "'self'" },
  },
];
