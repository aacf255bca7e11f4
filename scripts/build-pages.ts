import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the pages that have changed since they were built: what has not costs a start nothing. */

const root = fileURLToPath(new URL('../', import.meta.url));
/** Each page, with what it is built from beside its own folder. */
const pages: Record<string, string[]> = {
  explorer: ['queries', 'src/questions'],
  graphiql: ['queries', 'src/questions'],
};

/** When the newest file in a folder, or a file itself, was changed; in milliseconds since 1970. */
function changedAt(place: string): number {
  const whole = path.join(root, place);
  const stat = statSync(whole);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(whole).map((name) => changedAt(path.join(place, name))));
}

for (const [page, others] of Object.entries(pages)) {
  const built = `dist/pages/${page}/index.html`;
  const sources = [`src/${page}`, ...others, 'package-lock.json'];
  if (existsSync(path.join(root, built)) && sources.every((source) => changedAt(source) < changedAt(built)))
    continue;
  await build({ configFile: path.join(root, `src/${page}/vite.config.ts`), logLevel: 'warn' });
}
