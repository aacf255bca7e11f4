import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin, UserConfig } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const server = 'http://127.0.0.1:4000';

/** Parses messages with placeholders for the browser, whose scripts then need no parser. */
const parsedMessages: Plugin = {
  name: 'parsed-messages',
  enforce: 'pre',
  transform: {
    filter: { id: /\/messages\/\w+\/\w+\.json$/ },
    handler(code) {
      const messages = Object.entries<string>(JSON.parse(code)).map(([key, message]) => [
        key,
        message.includes('{') ? parse(message) : message,
      ]);
      return JSON.stringify(Object.fromEntries(messages));
    },
  },
};

/** Preact, which has the API of React at a fifth of the size. GraphiQL is made for React itself. */
const preact = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

/**
 * How a page is built, into `dist/pages/<page>`. `npx vite -c src/<page>/vite.config.ts` serves it beside a running API.
 *
 * @param base the path that its files have on the server
 */
export const pageConfig = (page: 'explorer' | 'graphiql', base: string): UserConfig => ({
  root: `${root}src/${page}`,
  base,
  plugins: [parsedMessages],
  // Browsers read large objects sooner as JSON than as code.
  json: { stringify: true },
  resolve: {
    alias: {
      ...(page === 'explorer' ? preact : {}),
      '@formatjs/icu-messageformat-parser': fileURLToPath(
        import.meta.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
      ),
    },
  },
  build: {
    outDir: `${root}dist/pages/${page}`,
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Generated documents do nothing by themselves: a page loads only those that it sends.
      treeshake: { moduleSideEffects: [{ test: /\/explorer\/gql\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          // Each file costs a slow processor some milliseconds: one for the first view, and one for what most pages share.
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'shared', minShareCount: 3 },
          ],
        },
      },
      // Libraries mark modules that run in browsers, for rendering on a server: there is none here.
      onLog: (level, log, defaultHandler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') defaultHandler(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': server, '/export': server } },
});
