import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { findDocuments, NoSuchDocumentError } from '../dialogues/document/document-files.ts';
import type { DocumentSource } from '../dialogues/document/document-source.ts';
import { DocumentError, problemLines } from '../dialogues/document/problems.ts';
import { retraction } from '../dialogues/document/retraction.ts';
import { importDocuments } from '../dialogues/import-run.ts';
import type { PlanDetails } from '../dialogues/plan/plan-details.ts';
import type { DocumentResult, ImportResult } from '../dialogues/write/import-result.ts';
import { whileWaiting } from '../domain/within.ts';
import { openGraph } from '../graph/open-graph.ts';
import { type ImportProgress, progressBar, progressLines, silentProgress } from './import-progress.ts';

const usage = `Usage: npm run seed -- [--dry-run] [--json] [--retract ID] [--rename OLD=NEW] FILE_OR_FOLDER...

Loads dialogue documents (.yaml, .yml, .json; .ndjson with one on each line) into the graph. Loading the
same again changes nothing. A document with the id of an earlier one replaces it.
--dry-run         shows each record that would be added, changed or retired, and writes nothing
--json            prints the result, or all mistakes (without it, the first 100), as one JSON object on standard output
--retract ID      retracts the document: retires what no other document contains; needs no file
--rename OLD=NEW  gives the document another id; NEW is among the files, and records in both stay unchanged
--retract and --rename may be given several times.
Exit code: 0 done, 1 mistakes in the documents (nothing written), 2 could not run
`;

const { values, positionals } = readOptions();
const dryRun = values['dry-run'];

const print = (text: string) => process.stdout.write(`${text}\n`);
const warn = (text: string) => process.stderr.write(`${text}\n`);

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        retract: { type: 'string', multiple: true, default: [] },
        rename: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuseOptions((error as Error).message);
  }
}

/** Ends the command for options that the usage does not describe. */
function refuseOptions(message: string): never {
  process.stderr.write(`${message}\n${usage}`);
  process.exit(2);
}

async function main(): Promise<number> {
  const retracted = retractions();
  if (values.help || positionals.length + retracted.length === 0) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  // Last, so that an entity that moves to a new document is there before it leaves the old one.
  const sources = [...(await findDocuments(positionals)), ...retracted];
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
    if (values.json) print(JSON.stringify({ dryRun, ...result }));
    else print(summary(result));
    return 0;
  } finally {
    progress.end();
    await graph.close();
  }
}

/** The documents that the options retract. */
function retractions(): DocumentSource[] {
  return [
    ...values.retract.map((id) => retraction(id, { file: `--retract ${id}` })),
    ...values.rename.map((both) => {
      const [, id, successor] = /^([^=]+)=([^=]+)$/.exec(both) ?? [];
      if (id === undefined || successor === undefined)
        refuseOptions(`--rename: expected the ids OLD=NEW, found ${JSON.stringify(both)}`);
      return retraction(id, { file: `--rename ${both}`, successor });
    }),
  ];
}

/** Maximum number of lines that an import without a bar prints about its documents. */
const MAX_LINES = 100;

/** A bar on a terminal; lines elsewhere, and in a dry run, which prints its whole plan; nothing with JSON output. */
function showProgress(): ImportProgress {
  if (values.json) return silentProgress();
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
    if (values.json) print(JSON.stringify({ dryRun, problems }));
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
