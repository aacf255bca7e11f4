import { readFile } from 'node:fs/promises';
import type { generatedGraph } from '../graph/generated-graph.ts';
import type { PostgresCluster } from './postgres-cluster.ts';
import { type TableRows, tableRows } from './table-rows.ts';

const ROWS_AT_ONCE = 5_000;
/** Run once the tables are filled, in this order. */
const scripts = [
  'closures',
  'matrix-form',
  'actor-matrices',
  'time-matrices',
  'act-lists',
  'co-advancement',
  'materialized',
  'materialized-answers',
];

/** Makes the tables, fills them with a generated graph by COPY, and makes what stands on them. */
export async function loadTables(
  cluster: PostgresCluster,
  graph: ReturnType<typeof generatedGraph>,
): Promise<void> {
  const sql = (name: string) => readFile(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8');
  await cluster.run([await sql('schema')]);
  await cluster.run(copies(tableRows(graph)));
  await cluster.run(['VACUUM ANALYZE;']);
  for (const name of scripts) await cluster.run([await sql(name)]);
  // Scans of indexes alone need to know which rows all can see.
  await cluster.run(['VACUUM ANALYZE;']);
}

function* copies(tables: TableRows[]): Generator<string> {
  for (const { table, columns, rows } of tables) {
    yield `COPY ${table} (${columns.join(', ')}) FROM STDIN;\n`;
    let lines: string[] = [];
    for (const row of rows) {
      lines.push(`${row.map(field).join('\t')}\n`);
      if (lines.length < ROWS_AT_ONCE) continue;
      yield lines.join('');
      lines = [];
    }
    yield `${lines.join('')}\\.\n`;
  }
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text format of COPY. */
function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
