import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Builds the pages whose sources are newer than their build, and compresses their files as well as can be: a server would be quicker, and send more. */

const root = fileURLToPath(new URL('../', import.meta.url));
/** What the pages are built from, beside their own folders. */
const shared = [
  'queries',
  'src/questions',
  'scripts/page-config.ts',
  'scripts/build-pages.ts',
  'package-lock.json',
];

/** When a file, or the newest file in a folder, was changed; in milliseconds since 1970. */
function changedAt(name: string): number {
  const whole = path.join(root, name);
  const stat = statSync(whole);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(whole).map((file) => changedAt(path.join(name, file))));
}

function compressFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

for (const page of ['explorer', 'graphiql']) {
  const built = `dist/pages/${page}/index.html`;
  const sources = [`src/${page}`, ...shared];
  if (existsSync(path.join(root, built)) && sources.every((source) => changedAt(source) < changedAt(built)))
    continue;
  await build({ configFile: path.join(root, `src/${page}/vite.config.ts`), logLevel: 'warn' });
  compressFiles(path.join(root, `dist/pages/${page}/assets`));
}
