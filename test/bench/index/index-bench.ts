import type { Driver } from 'neo4j-driver';
import { ensureConstraints } from '../../../src/graph/constraints.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { loadInWorker } from '../../../src/snapshot/load/load-in-worker.ts';
import { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { type BenchCase, untargeted } from '../bench-case.ts';
import { ACTS_AT_SCALE_1 } from '../graph/generate.ts';
import { emptied, writeGeneratedGraph } from '../graph/write-graph.ts';
import { watchLoopDelay } from './event-loop-delay.ts';

/** What it takes to load and build the index: time, memory, and for how long it blocks the event loop. */
export async function indexBench(driver: Driver, uri: string, scale: number): Promise<BenchCase[]> {
  const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 });
  await emptied(driver);
  await ensureConstraints(executor);
  await writeGeneratedGraph(driver, scale);

  const watch = watchLoopDelay();
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const { data, acts } = await loadInWorker(
    { address: { uri }, database: 'neo4j' },
    { acts: ACTS_AT_SCALE_1 * scale, withDetails: false },
    new AbortController().signal,
  );
  const loaded = performance.now();
  const blockedByLoading = watch.longest();
  const built = await Snapshot.build({ data, acts, isConsistent: true });
  const done = performance.now();
  const blockedByBuilding = watch.longest();
  watch.end();
  const grown = process.memoryUsage().rss - before;
  const blocked = (ms: number) => `event loop blocked for ${Math.round(ms)} ms of processor time at most`;
  return [
    untargeted('load the index, in a thread', loaded - began, blocked(blockedByLoading)),
    untargeted(
      'build the index, beside requests',
      done - loaded,
      `${blocked(blockedByBuilding)}; ${built.status.acts} acts, ${Math.round(built.status.bytes / 1e6)} MB, resident memory +${Math.round(grown / 1e6)} MB`,
    ),
  ];
}
