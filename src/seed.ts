import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { NoSuchDocumentError, readDocumentFiles } from './dialogues/document-files.ts';
import { type DocumentResult, importDocuments } from './dialogues/import-run.ts';
import { DocumentError } from './dialogues/problems.ts';
import { openGraph } from './open-graph.ts';

const usage = `Usage: npm run seed -- [--dry-run] FILE_OR_FOLDER...

Loads dialogue documents (.yaml, .yml, .json) into the graph. Loading the same again changes nothing.
--dry-run  tells what would be added, changed and retired, and writes nothing
Exit code: 0 done, 1 mistakes in the documents (nothing written), 2 could not run
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help || positionals.length === 0) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const texts = await readDocumentFiles(positionals);
  const graph = await openGraph(config, pino({ level: 'warn' }, pino.destination(2)), { join: true });
  try {
    const dryRun = values['dry-run'];
    const result = await importDocuments(graph.executor, texts, {
      by: 'npm run seed',
      dryRun,
      onDocument: tell,
    });
    const verb = dryRun ? 'Would write' : 'Wrote';
    process.stdout.write(`${verb} ${totals(result.documents)}; dataset version ${result.version}\n`);
    return 0;
  } finally {
    await graph.close();
  }
}

function tell(result: DocumentResult, { done, of }: { done: number; of: number }): void {
  process.stdout.write(`[${done}/${of}] ${result.file}: ${totals([result])}\n`);
}

function totals(results: DocumentResult[]): string {
  const sum = (key: 'added' | 'changed' | 'retired' | 'unchanged') =>
    results.reduce((total, result) => total + result[key], 0);
  return `${sum('added')} added, ${sum('changed')} changed, ${sum('retired')} retired, ${sum('unchanged')} unchanged`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    if (error instanceof DocumentError) {
      const count = error.problems.length;
      process.stderr.write(`${count} ${count === 1 ? 'mistake' : 'mistakes'}; nothing was written\n`);
      process.exitCode = 1;
    } else {
      if (error instanceof NoSuchDocumentError) process.stderr.write(usage);
      process.exitCode = 2;
    }
  },
);
