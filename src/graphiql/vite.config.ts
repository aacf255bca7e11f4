import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** GraphiQL with the question library, built into `dist/pages/graphiql`. `npx vite -c src/graphiql/vite.config.ts` serves it beside a running API. */
export default defineConfig({
  root: fileURLToPath(new URL('./', import.meta.url)),
  base: '/graphiql/',
  build: {
    outDir: fileURLToPath(new URL('../../dist/pages/graphiql/', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Libraries mark what runs in browsers, for servers that render: there is none here.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
