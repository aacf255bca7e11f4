import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { openDriver } from '../../src/graph/connect.ts';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/embedded-neo4j.ts';
import type { BenchCase } from './bench-case.ts';
import { growthBench } from './http/growth-bench.ts';
import { growthPlot } from './http/growth-plot.ts';
import { httpBench } from './http/http-bench.ts';
import { importBench } from './import/import-bench.ts';
import { indexBench } from './index/index-bench.ts';
import { pageBench } from './pages/page-bench.ts';
import { machine, report } from './report.ts';

/**
 * `npm run bench -- [--scale N] [--only import|index|http|growth|pages] [--quick] [--json] [--plot FILE]`: speed beside its
 * limits and rivals, in one run on a throw-away Neo4j, or on that of `NEO4J_URI`, which is emptied. `--quick` measures next to nothing: it shows that all peers
 * agree. `growth`, which `--plot` draws, and `pages` of the explorer in a browser are measured only
 * where they are asked for.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    plot: { type: 'string' },
  },
});
const scale = Number(values.scale);
if (!(scale > 0 && scale <= 10)) {
  process.stderr.write(`--scale: expected a number above 0 and up to 10, found "${values.scale}"\n`);
  process.exit(2);
}
const defaultParts = ['import', 'index', 'http'];
const parts =
  values.only === undefined
    ? defaultParts
    : [...defaultParts, 'growth', 'pages'].filter((part) => values.only === part);
if (parts.length === 0) {
  process.stderr.write(`--only: expected import, index, http, growth or pages, found "${values.only}"\n`);
  process.exit(2);
}
const log = (line: string) => void process.stderr.write(`${line}\n`);
const pace = values.quick ? { rounds: 1, ms: 0, clients: 2 } : { rounds: 30, ms: 2_000, clients: 16 };
const dataDir = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-bench-'));
const given = process.env['NEO4J_URI'];
const neo4j =
  given === undefined
    ? await startEmbeddedNeo4j({
        dataDir,
        heap: '2g',
        jvmFlags: ['-XX:+UseParallelGC'],
        log: pino({ level: 'warn' }, pino.destination(2)),
      })
    : { uri: given, stop: async () => undefined };
const driver = openDriver(neo4j);
const cases: BenchCase[] = [];
try {
  if (parts.includes('import')) cases.push(...(await importBench(driver, neo4j.uri, scale)));
  if (parts.includes('index')) cases.push(...(await indexBench(driver, neo4j.uri, scale)));
  if (parts.includes('http')) cases.push(...(await httpBench(driver, neo4j.uri, { scale, pace, log })));
  if (parts.includes('pages')) cases.push(...(await pageBench(neo4j.uri, values.quick ? 1 : 15)));
  if (parts.includes('growth')) {
    const sizes = [10_000, 30_000, 100_000, 300_000].map((acts) => Math.round(acts * scale));
    const { cases: growing, grown } = await growthBench(driver, neo4j.uri, { sizes, pace, log });
    cases.push(...growing);
    if (values.plot !== undefined) await writeFile(values.plot, growthPlot(grown));
  }
} finally {
  await driver.close();
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}
process.stdout.write(
  values.json
    ? `${JSON.stringify({ machine, scale, cases })}\n`
    : `${machine}; scale ${scale}\n${report(cases)}\n`,
);
