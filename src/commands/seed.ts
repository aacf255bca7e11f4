import { existsSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { NoSuchDocumentError } from '../dialogues/document/document-files.ts';
import { DocumentError, problemLines } from '../dialogues/document/problems.ts';
import { importDocuments } from '../dialogues/import-run.ts';
import type { PlanDetails } from '../dialogues/plan/plan-details.ts';
import type { DocumentResult, ImportResult } from '../dialogues/write/import-result.ts';
import { whileWaiting } from '../domain/within.ts';
import { openGraph } from '../graph/open-graph.ts';
import { firstMapping } from '../tables/first-mapping.ts';
import { type ImportProgress, progressBar, progressLines, silentProgress } from './import-progress.ts';
import { readSeedOptions, type SeedOptions, UsageError, usage } from './seed-options.ts';
import { seedSources } from './seed-sources.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const warn = (text: string) => process.stderr.write(`${text}\n`);

const options = optionsOrExit();
const { dryRun, json } = options;

function optionsOrExit(): SeedOptions {
  try {
    return readSeedOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

async function main(): Promise<number> {
  const { files, retract, rename, help, init } = options;
  if (help || files.length + retract.length + rename.length === 0) {
    process.stdout.write(usage);
    return help ? 0 : 2;
  }
  if (init) return writeFirstMapping();
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const { sources, close } = await whileWaiting(10, seedSources(options), (seconds) =>
    warn(`Still reading files after ${seconds} s`),
  );
  try {
    return await importAll(config, sources);
  } finally {
    close();
  }
}

/** Writes a first mapping for a table, unless there is a file of that name. */
async function writeFirstMapping(): Promise<number> {
  const [file = '', table = ''] = [options.mappings[0], options.files[0]?.path];
  try {
    writeFileSync(file, await firstMapping(table), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    warn(`${file}: expected a new file, found one that exists; --init does not replace it`);
    return 2;
  }
  print(
    `Wrote ${file}. Edit it where it says CHECK, then: npm run seed -- --dry-run --mapping ${file} ${table}`,
  );
  return 0;
}

async function importAll(
  config: ReturnType<typeof readConfig>,
  sources: Parameters<typeof importDocuments>[1],
): Promise<number> {
  const graph = await openGraph(config, pino({ level: 'warn' }, pino.destination(2)), { join: true });
  const progress = showProgress();
  try {
    const importing = importDocuments(graph.executor, sources, {
      by: 'npm run seed',
      dryRun,
      onWait: warn,
      onRead: progress.onRead,
      onDocument: progress.onDocument,
    });
    const result = await whileWaiting(10, importing, (seconds) =>
      warn(`Still importing after ${seconds} s: ${progress.now()}`),
    );
    progress.end();
    if (result.warnings.length > 0) process.stderr.write(`Warnings:\n${problemLines(result.warnings)}\n`);
    if (json) print(JSON.stringify({ dryRun, ...result }));
    else print(summary(result));
    return 0;
  } finally {
    progress.end();
    await graph.close();
  }
}

/** Maximum number of lines that an import without a bar prints about its documents. */
const MAX_LINES = 100;

/** A bar on a terminal; lines elsewhere, and in a dry run, which prints its whole plan; nothing with JSON output. */
function showProgress(): ImportProgress {
  if (json) return silentProgress();
  if (process.stderr.isTTY && !dryRun) return progressBar(process.stderr);
  const printLine = (at: string, since: readonly DocumentResult[]) => {
    print(`${at}: ${totals(since)}`);
    for (const { plan } of since) if (plan) for (const line of planLines(plan)) print(`  ${line}`);
  };
  return progressLines(printLine, dryRun ? Number.POSITIVE_INFINITY : MAX_LINES);
}

function planLines({ added, changed, retired }: PlanDetails): string[] {
  return [
    ...added.map(({ id, kind }) => `+ ${id} (${kind})`),
    ...changed.flatMap((change) => [
      `~ ${change.id}${change.names ? ' (names)' : ''}`,
      ...change.properties.map(
        ({ name, before, after }) => `    ${name}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
      ),
      ...change.addedLinks.map((link) => `    + ${link}`),
      ...change.droppedLinks.map((link) => `    - ${link}`),
    ]),
    ...retired.map((id) => `- ${id}`),
  ];
}

function summary({ version, documents }: ImportResult): string {
  return dryRun
    ? `Would write ${totals(documents)}; now at dataset version ${version}`
    : `Wrote ${totals(documents)}; dataset version ${version}`;
}

function totals(results: readonly DocumentResult[]): string {
  const sum = (key: 'added' | 'changed' | 'retired' | 'unchanged') =>
    results.reduce((total, result) => total + result[key], 0);
  return `${sum('added')} added, ${sum('changed')} changed, ${sum('retired')} retired, ${sum('unchanged')} unchanged`;
}

process.exitCode = await main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof DocumentError) {
    const { problems } = error;
    if (json) print(JSON.stringify({ dryRun, problems }));
    else process.stderr.write(`${message}\n`);
    const count = `${problems.length.toLocaleString('en')} ${problems.length === 1 ? 'mistake' : 'mistakes'}`;
    process.stderr.write(`${count}; nothing was written\n`);
    return 1;
  }
  process.stderr.write(`${message}\n`);
  if (error instanceof NoSuchDocumentError) process.stderr.write(usage);
  return 2;
});

// Connections to a frozen Neo4j must not keep the process alive.
setTimeout(() => process.exit(), 1_000).unref();
