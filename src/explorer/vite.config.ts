import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('./', import.meta.url));

/** The explorer's page, built into `dist/pages/explorer`. `npx vite -c src/explorer/vite.config.ts` serves it beside a running API. */
export default defineConfig({
  root,
  build: {
    outDir: fileURLToPath(new URL('../../dist/pages/explorer/', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
});
