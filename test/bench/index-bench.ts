import type { Driver } from 'neo4j-driver';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { createExecutor } from '../../src/graph/executor.ts';
import { loadInWorker } from '../../src/snapshot/load/load-in-worker.ts';
import { Snapshot } from '../../src/snapshot/snapshot.ts';
import { type BenchCase, untargeted } from './bench-case.ts';
import { ACTS_AT_SCALE_1 } from './generate.ts';
import { watchLoop } from './loop-watch.ts';
import { emptied, writeGeneratedGraph } from './write-graph.ts';

/** What it takes to load and build the index: time, memory, and for how long the event loop is held meanwhile. */
export async function indexBench(driver: Driver, uri: string, scale: number): Promise<BenchCase[]> {
  const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 });
  await emptied(driver);
  await ensureConstraints(executor);
  await writeGeneratedGraph(driver, scale);

  const watch = watchLoop();
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const { data, acts } = await loadInWorker(
    { address: { uri }, database: 'neo4j' },
    { acts: ACTS_AT_SCALE_1 * scale, withDetails: false },
    new AbortController().signal,
  );
  const loaded = performance.now();
  const heldWhileLoading = watch.longest();
  const built = await Snapshot.build({ data, acts, isConsistent: true });
  const done = performance.now();
  const heldWhileBuilding = watch.longest();
  watch.end();
  const grown = process.memoryUsage().rss - before;
  const held = (ms: number) => `event loop held for ${Math.round(ms)} ms of processor time at most`;
  return [
    untargeted('load the index, in a thread', loaded - began, held(heldWhileLoading)),
    untargeted(
      'build the index, beside requests',
      done - loaded,
      `${held(heldWhileBuilding)}; ${built.acts} acts, ${Math.round(built.bytes / 1e6)} MB, resident memory +${Math.round(grown / 1e6)} MB`,
    ),
  ];
}
