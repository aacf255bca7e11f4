import { isDeepStrictEqual } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { ensureConstraints } from '../../../src/graph/constraints.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { type BenchCase, untargeted } from '../bench-case.ts';
import { generatedGraph } from '../graph/generated-graph.ts';
import { emptied, writeGeneratedGraph } from '../graph/write-graph.ts';
import { MissingPostgresError } from '../postgraphile/missing-postgres-error.ts';
import { MissingPackagesError } from '../postgraphile/peer-packages.ts';
import { startPostgraphile } from '../postgraphile/start-postgraphile.ts';
import { askCypher } from '../questions/ask-cypher.ts';
import { cypherQuestions } from '../questions/cypher-questions.ts';
import { libraryQuestions } from '../questions/library-questions.ts';
import { ownQuestions } from '../questions/own-questions.ts';
import { startOfPage100 } from '../questions/page-100.ts';
import { fullTextIndexes } from '../questions/search-questions.ts';
import { aheadOf, targetOf, verdict } from '../targets.ts';
import { HttpClient, type Measured, type Pace, quantiles, timed } from './http-load.ts';
import type { BenchQuestion, Peer } from './peer.ts';
import { megabytes, type ServerProcess, startLibraryServer, startOurServer } from './server-process.ts';

/** How a run of the benchmark over HTTP is made. */
export interface HttpBenchOptions {
  scale: number;
  pace: Pace;
  log: (line: string) => void;
}

type Answers = Record<string, unknown>;

/** Our server without remembered answers. */
const COUNTED_ANEW = 'ours, counted anew';

/**
 * Each question to our server over HTTP, beside hand-written Cypher over the bare driver, @neo4j/graphql as
 * it comes, and PostGraphile over PostgreSQL with the same data, all in one run; warm, one client and many. A
 * peer that cannot be had here is left out, and a line says so.
 *
 * @throws {Error} when a peer gives another answer than we do
 */
export async function httpBench(
  driver: Driver,
  uri: string,
  { scale, pace, log }: HttpBenchOptions,
): Promise<BenchCase[]> {
  const graph = generatedGraph(scale);
  await emptied(driver);
  await ensureConstraints(createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 }));
  await writeGeneratedGraph(driver, graph);
  for (const text of fullTextIndexes) await driver.executeQuery(text);
  log(`${graph.nodes.length} nodes and ${graph.links.length} relationships written`);

  const results = new Map<string, Record<string, Partial<Measured>>>();
  const note = (question: string, peer: string, measured: Partial<Measured>) =>
    results.set(question, { ...results.get(question), [peer]: measured });
  const answers: Answers = {};
  const run = async (peer: string, url: string, questions: Record<string, BenchQuestion>) => {
    const client = new HttpClient(url);
    for (const [name, asked] of Object.entries(questions)) {
      const answer = asked.answer(await client.ask(asked));
      if (name in answers) assertSame(name, peer, answer, answers[name]);
      else answers[name] = answer;
      for (let time = 0; time < Math.min(10, pace.rounds); time += 1) await client.ask(asked);
      note(name, peer, await client.measure(asked, pace));
      log(`${peer}: ${name}`);
    }
    client.close();
  };

  const askOurs = async (peer: string, ours: ServerProcess) => {
    const asking = new HttpClient(ours.url);
    const hub = { query: '{ advances(where: { themes: ["theme-g0"] }) { totalCount } }' };
    const { advances } = await asking.ask(hub);
    const atStart = ours.memory();
    await run(peer, ours.url, await ownQuestions((query) => asking.ask({ query })));
    asking.close();
    return { total: advances.totalCount, readyMs: ours.readyMs, atStart, memory: ours.memory() };
  };
  const { total, readyMs, atStart, memory } = await whileRunning(startOurServer(uri), (ours) =>
    askOurs('ours', ours),
  );
  await whileRunning(startOurServer(uri, { INDEX_ANSWERS_MB: '0' }), (ours) => askOurs(COUNTED_ANEW, ours));

  for (const [name, question] of Object.entries(cypherQuestions(startOfPage100(total)))) {
    const ask = () => askCypher(driver, question);
    assertSame(name, 'Cypher', await ask(), answers[name]);
    await ask();
    note(name, 'Cypher', quantiles(await timed(ask, { ...pace, rounds: Math.min(pace.rounds, 7) })));
    log(`Cypher: ${name}`);
  }

  await whileRunning(startLibraryServer(uri), ({ url }) =>
    run(
      '@neo4j/graphql',
      url,
      libraryQuestions((theme) => within(graph, theme)),
    ),
  );

  const rival = await rivalOver(graph, log);
  if (rival !== null)
    await whileRunning(rival, async ({ url, questions }) => {
      for (const variant of new Set(Object.values(questions).flatMap(Object.keys))) {
        const asked = Object.entries(questions).flatMap(([name, ways]) => {
          const way = ways[variant];
          return way === undefined ? [] : [[name, way] as const];
        });
        await run(`PostGraphile, ${variant}`, url, Object.fromEntries(asked));
      }
    });

  return [
    untargeted(
      'our server, from launch to ready',
      readyMs,
      `on a Neo4j that is running; ${megabytes(atStart?.now)} MB then, ${megabytes(memory?.now)} MB after all questions, at most ${megabytes(memory?.most)} MB`,
    ),
    ...[...results].map(([name, { ours: own, ...peers }]) => caseOf(name, own as Measured, peers, results)),
  ];
}

/** Uses a server and stops it, whatever becomes of that. */
async function whileRunning<Server extends { stop(): Promise<void> }, Result>(
  starting: Server | Promise<Server>,
  use: (server: Server) => Promise<Result>,
): Promise<Result> {
  const server = await starting;
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

function caseOf(
  name: string,
  own: Measured,
  peers: Record<string, Partial<Measured>>,
  all: ReadonlyMap<string, Record<string, Partial<Measured>>>,
): BenchCase {
  const { against, target, orMs } = targetOf(name);
  const rivals = Object.entries({
    ...peers,
    ...(against === 'page' && { page: all.get('page')?.['ours'] ?? {} }),
  })
    .filter(([peer]) => peer.startsWith(against))
    .map(([, { p50 }]) => p50 as number);
  const ratio = rivals.length === 0 ? null : own.p50 / Math.min(...rivals);
  const met = verdict(ratio, own.p50, { target, orMs });
  return {
    name,
    ...own,
    ratio: ratio === null ? null : Math.round(ratio * 1_000) / 1_000,
    target,
    note: [
      `to ${against}${orMs === undefined ? '' : ` or ${orMs} ms`}: ${met}`,
      ...aheadOf(own, peers).map((ahead) => `ahead of us: ${ahead}`),
    ].join('; '),
    peers,
  };
}

async function rivalOver(
  graph: ReturnType<typeof generatedGraph>,
  log: (line: string) => void,
): Promise<Peer | null> {
  try {
    return await startPostgraphile(graph);
  } catch (error) {
    if (!(error instanceof MissingPostgresError || error instanceof MissingPackagesError)) throw error;
    log(`PostGraphile is left out: ${error.message}`);
    return null;
  }
}

/** Ids of a theme and all that is narrower. */
function within({ links }: ReturnType<typeof generatedGraph>, theme: string): string[] {
  const found = new Set([theme]);
  const broader = links.filter(({ type }) => type === 'BROADER');
  for (const id of found) for (const { from, to } of broader) if (to === id) found.add(from);
  return [...found];
}

function assertSame(question: string, peer: string, theirs: unknown, ours: unknown): void {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));
  if (isDeepStrictEqual(plain(theirs), plain(ours))) return;
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 1_500);
  throw new Error(
    `${peer} answers "${question}" otherwise than we do:\n${shown(theirs)}\nwe:\n${shown(ours)}`,
  );
}
