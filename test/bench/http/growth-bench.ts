import type { Driver } from 'neo4j-driver';
import { ensureConstraints } from '../../../src/graph/constraints.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { type BenchCase, untargeted } from '../bench-case.ts';
import { ACTS_AT_SCALE_1 } from '../graph/generate.ts';
import { emptied, writeGeneratedGraph } from '../graph/write-graph.ts';
import { askCypher } from '../questions/ask-cypher.ts';
import { cypherQuestions } from '../questions/cypher-questions.ts';
import { ownQuestions } from '../questions/own-questions.ts';
import { startOfPage100 } from '../questions/page-100.ts';
import { fullTextIndexes } from '../questions/search-questions.ts';
import { verdict } from '../targets.ts';
import { HttpClient, type Pace, quantiles, timed } from './http-load.ts';
import { megabytes, startOurServer } from './server-process.ts';

/** By how many times the slow end may grow from a third of the acts to all of them, or the milliseconds that it may stay under. */
const TARGET = { target: 2, orMs: 5 };

/** What is measured of a question with so many acts: milliseconds. */
export interface Grown {
  acts: number;
  question: string;
  p50: number;
  p95: number;
  /** By hand-written Cypher over the bare driver. */
  cypher: number;
}

/** How the questions grow with the acts: each counted anew, with no remembered answers, beside hand-written Cypher. */
export async function growthBench(
  driver: Driver,
  uri: string,
  { sizes, pace, log }: { sizes: readonly number[]; pace: Pace; log: (line: string) => void },
): Promise<{ cases: BenchCase[]; grown: Grown[] }> {
  const grown: Grown[] = [];
  const cases: BenchCase[] = [];
  for (const acts of sizes) {
    await emptied(driver);
    await ensureConstraints(createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 }));
    await writeGeneratedGraph(driver, acts / ACTS_AT_SCALE_1);
    for (const text of fullTextIndexes) await driver.executeQuery(text);
    const server = await startOurServer(uri, { INDEX_ANSWERS_MB: '0' });
    const client = new HttpClient(server.url);
    try {
      const { advances } = await client.ask({
        query: '{ advances(where: { themes: ["theme-g0"] }) { totalCount } }',
      });
      const byHand = cypherQuestions(startOfPage100(advances.totalCount));
      const questions = await ownQuestions((query) => client.ask({ query }));
      const atStart = server.memory();
      const ours = new Map<string, { p50: number; p95: number }>();
      for (const [question, asked] of Object.entries(questions)) {
        for (let time = 0; time < Math.min(10, pace.rounds); time += 1) await client.ask(asked);
        ours.set(question, await client.measure(asked, { ...pace, clients: 0 }));
      }
      const memory = server.memory();
      cases.push(
        untargeted(
          `ready with ${acts} acts`,
          server.readyMs,
          `${megabytes(atStart?.now)} MB then, at most ${megabytes(memory?.most)} MB`,
        ),
      );
      for (const [question, { p50, p95 }] of ours) {
        const ask = () => askCypher(driver, byHand[question] as NonNullable<(typeof byHand)[string]>);
        await ask();
        const cypher = quantiles(await timed(ask, { rounds: Math.min(5, pace.rounds), ms: 0 })).p50;
        grown.push({ acts, question, p50, p95, cypher });
        log(`${acts} acts: ${question} ${p50} ms, by hand-written Cypher ${cypher}`);
      }
    } finally {
      client.close();
      await server.stop();
    }
  }
  return { cases: [...cases, ...growthCases(grown, sizes)], grown };
}

/** The slow end with the most acts beside that with the next fewer. */
function growthCases(grown: readonly Grown[], sizes: readonly number[]): BenchCase[] {
  const of = (acts: number | undefined) => grown.filter((one) => one.acts === acts);
  return of(sizes.at(-1)).map(({ question, acts, p50, p95, cypher }) => {
    const fewer = of(sizes.at(-2)).find((one) => one.question === question);
    const ratio = fewer === undefined ? null : Math.round((p95 / fewer.p95) * 100) / 100;
    return {
      name: `${question}, ${acts} acts`,
      p50,
      p95,
      ratio,
      target: TARGET.target,
      note: `p95 to ${fewer?.p95} ms with ${sizes.at(-2)}, or ${TARGET.orMs} ms: ${verdict(ratio, p95, TARGET)}; hand-written Cypher ${cypher} ms`,
    };
  });
}
