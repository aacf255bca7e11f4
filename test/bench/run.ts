import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/embedded-neo4j.ts';
import type { BenchCase } from './bench-case.ts';
import { benchDriver, importBench } from './import-bench.ts';
import { indexBench } from './index-bench.ts';

/** `npm run bench -- [--scale N] [--only import|index] [--json]`: speed beside its limits, in one run on a throw-away Neo4j. */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const scale = Number(values.scale);
if (!(scale > 0 && scale <= 10)) {
  process.stderr.write(`--scale: expected a number above 0 and up to 10, found "${values.scale}"\n`);
  process.exit(2);
}
const parts = ['import', 'index'].filter((part) => values.only === undefined || values.only === part);
if (parts.length === 0) {
  process.stderr.write(`--only: expected import or index, found "${values.only}"\n`);
  process.exit(2);
}
const dataDir = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-bench-'));
const embedded = await startEmbeddedNeo4j({
  dataDir,
  heap: '2g',
  jvmFlags: ['-XX:+UseParallelGC'],
  log: pino({ level: 'warn' }, pino.destination(2)),
});
const driver = benchDriver(embedded.uri);
const cases: BenchCase[] = [];
try {
  if (parts.includes('import')) cases.push(...(await importBench(driver, embedded.uri, scale)));
  if (parts.includes('index')) cases.push(...(await indexBench(driver, embedded.uri, scale)));
} finally {
  await driver.close();
  await embedded.stop();
  await rm(dataDir, { recursive: true, force: true });
}
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`;
if (values.json) process.stdout.write(`${JSON.stringify({ machine, scale, cases })}\n`);
else {
  process.stdout.write(`${machine}; scale ${scale}\n`);
  for (const { name, p50, ratio, target, note } of cases) {
    const against =
      ratio === null ? '' : `  ratio ${ratio.toFixed(2)}${target === null ? '' : ` (target ${target})`}`;
    process.stdout.write(
      `${name.padEnd(48)} ${p50 === null ? '' : `${String(p50).padStart(8)} ms`}${against}  ${note}\n`,
    );
  }
}
