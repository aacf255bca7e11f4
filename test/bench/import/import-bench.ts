import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { parseDocument, stringify } from 'yaml';
import { findDocuments } from '../../../src/dialogues/document/document-files.ts';
import { importDocuments } from '../../../src/dialogues/import-run.ts';
import { ensureConstraints } from '../../../src/graph/constraints.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { type BenchCase, untargeted } from '../bench-case.ts';
import { type GeneratedSet, generate } from '../graph/generate.ts';
import { emptied } from '../graph/write-graph.ts';

/** In which 400 documents of 250 recommendations are imported as well as 40. */
const HEAP_MB = 96;

/**
 * Files to committed, beside the bare driver writing the same recommendations with hand-written Cypher
 * (look-ups by id, CREATE, batches of 2,000 rows as lists) and beside the yaml parser alone.
 */
export async function importBench(driver: Driver, uri: string, scale: number): Promise<BenchCase[]> {
  const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 });
  const set = generate({ scale, interventions: false });
  const folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-bench-'));
  const documents = [...set.dialogues()] as { document: string }[];
  const registers = path.join(folder, 'registers.json');
  const ndjson = path.join(folder, 'dialogues.ndjson');
  await writeFile(registers, JSON.stringify(set.registers[0]));
  await writeFile(ndjson, documents.map((document) => JSON.stringify(document)).join('\n'));
  const yaml = path.join(folder, 'yaml');
  const texts = documents.map((document) => stringify(document));
  await mkdir(yaml);
  for (const [at, text] of texts.entries()) await writeFile(path.join(yaml, `${at}.yaml`), text);

  const load = async (file: string) =>
    importDocuments(executor, await findDocuments([file]), { by: 'bench' });
  const fresh = async () => {
    await emptied(driver);
    await ensureConstraints(executor);
    await load(registers);
  };
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };

  // Once each to warm up, on a part of the set.
  await fresh();
  await writeByHand(driver, generate({ scale: scale / 10, interventions: false }));
  await fresh();
  await timed(() => load(ndjson));

  await fresh();
  const byHand = await timed(() => writeByHand(driver, set));
  await fresh();
  const ofNdjson = await timed(() => load(ndjson));
  const unchanged = await timed(() => load(ndjson));
  await fresh();
  const parser = await timed(async () => {
    for (const text of texts) parseDocument(text).toJS();
  });
  const ofYaml = await timed(() => load(yaml));
  await fresh();
  const needed = await memoryOf(uri, ndjson);
  await rm(folder, { recursive: true });

  const perSecond = (ms: number) => Math.round((set.counts.recommendations / ms) * 1_000);
  const row = (name: string, ms: number, ratio: number | null, target: number | null): BenchCase => ({
    name,
    p50: Math.round(ms),
    p95: Math.round(ms),
    ratio,
    target,
    note: `${perSecond(ms)} recommendations a second`,
  });
  return [
    row('write by hand-written Cypher, files not read', byHand, null, null),
    row('import NDJSON', ofNdjson, ofNdjson / byHand, 1.3),
    row('import NDJSON again, nothing changed', unchanged, unchanged / byHand, null),
    row('yaml parser alone', parser, null, null),
    row('import YAML', ofYaml, ofYaml / Math.max(byHand, parser), 1.3),
    untargeted(
      'memory of a process that imports the NDJSON',
      null,
      `${Math.round(needed / 1e6)} MB at most, for ${documents.length} documents, with a heap of ${HEAP_MB} MB`,
    ),
  ];
}

/** What an importing process comes to need, in bytes: its heap has a bound, or it would grow for want of a reason not to. */
async function memoryOf(uri: string, file: string): Promise<number> {
  const child = fileURLToPath(new URL('./import-memory.ts', import.meta.url));
  const bound = [`--max-old-space-size=${HEAP_MB}`, '--max-semi-space-size=4'];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...bound,
    '--import',
    'tsx',
    child,
    uri,
    file,
  ]);
  return Number(stdout);
}

async function writeByHand(driver: Driver, set: GeneratedSet): Promise<void> {
  const session = driver.session();
  let rows: unknown[] = [];
  const flush = async () => {
    const batch = rows;
    rows = [];
    if (batch.length > 0)
      await session.executeWrite((transaction) => transaction.run(statement, { rows: batch }));
  };
  for (const document of set.dialogues() as Generator<any>) {
    const { meeting, acts } = document;
    await session.executeWrite((transaction) =>
      transaction.run(
        `CREATE (m:Entity:Meeting {id: $id, title: $title, startEarliest: $date}) WITH m
         MATCH (c:Entity {id: $cycle}) CREATE (m)-[:IN_CYCLE]->(c)`,
        meeting,
      ),
    );
    for (const act of acts) {
      const by = act.by.flatMap((speaker: any) =>
        typeof speaker === 'string'
          ? [[speaker, 'DIRECT']]
          : [[speaker.actor, 'DIRECT'], ...speaker.affiliatedWith.map((id: string) => [id, 'AFFILIATION'])],
      );
      rows.push([
        act.id,
        act.kind,
        act.text,
        meeting.date,
        meeting.id,
        by,
        act.themes,
        act.evidence[0].locator,
      ]);
      if (rows.length === 2_000) await flush();
    }
  }
  await flush();
  await session.close();
}

const statement = `UNWIND $rows AS row
CREATE (a:Entity:Claim:Act:Recommendation {id: row[0], kind: row[1], text: row[2], wording: 'PARAPHRASE', dateEarliest: row[3]})
WITH a, row MATCH (m:Entity {id: row[4]}) CREATE (a)-[:AT]->(m)
WITH a, row MATCH (s:Entity {id: 'source-generated'}) CREATE (a)-[:EVIDENCED_BY {locator: row[7]}]->(s)
WITH a, row
CALL (a, row) { UNWIND row[5] AS by MATCH (x:Entity {id: by[0]}) CREATE (a)-[:BY {attribution: by[1]}]->(x) }
CALL (a, row) { UNWIND row[6] AS theme MATCH (t:Entity {id: theme}) CREATE (a)-[:ADDRESSES {basis: 'EDITORIAL'}]->(t) }`;
