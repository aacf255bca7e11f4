import { once } from 'node:events';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { createYielder } from '../../domain/yielder.ts';
import type { GraphAddress } from '../../graph/connect.ts';
import type { AdvanceData } from '../entities/advance-data.ts';
import type { LoadedSnapshot, LoadOptions } from './load-snapshot.ts';

/** Where the worker thread finds the graph. */
export interface GraphOrigin {
  address: GraphAddress;
  database: string;
}

/** The task of the thread, and the port to which it sends what it has loaded. */
export type LoadTask = GraphOrigin & LoadOptions & { port: MessagePort };

/** Some hundred records of a list, or entries of a map. The thread first sends a snapshot without them. */
export interface LoadedRecords {
  of: keyof AdvanceData;
  entries: readonly unknown[];
}

/** Thrown if the thread could not load; says why. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/**
 * A heap with a limit grows in smaller steps, which halves the peak memory of loading; the limit itself is many times
 * what is needed.
 */
const heapFor = (acts: number) => ({
  maxYoungGenerationSizeMb: 16,
  maxOldGenerationSizeMb: 512 + Math.ceil(acts / 500),
});

/** Whether this runs from its sources: then a thread must register TypeScript before it can read its file. */
const isSource = import.meta.url.endsWith('.ts');
const entry = new URL(isSource ? './load-worker.ts' : './load-worker.js', import.meta.url);
const program = isSource
  ? `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); })`
  : entry;

/**
 * Reads and stores the acts in a worker thread with its own connection: that takes seconds for a large graph, while
 * this thread answers requests.
 *
 * @param options.acts how many there are, about
 * @param signal ends the thread
 * @throws {LoadError} if it fails or is ended
 */
export async function loadInWorker(
  origin: GraphOrigin,
  { acts, withDetails = false }: LoadOptions & { acts: number },
  signal: AbortSignal,
): Promise<LoadedSnapshot> {
  signal.throwIfAborted();
  const { port1: own, port2: port } = new MessageChannel();
  const worker = new Worker(program, {
    eval: isSource,
    workerData: { ...origin, withDetails, port } satisfies LoadTask,
    transferList: [port],
    resourceLimits: heapFor(acts),
  });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end);
  try {
    const [code] = await once(worker, 'exit').catch((error: Error) => {
      throw new LoadError(error.message);
    });
    if (code !== 0 || signal.aborted) throw new LoadError(`The loading thread ended with code ${code}`);
    return await loadedAt(own);
  } finally {
    own.close();
    signal.removeEventListener('abort', end);
    await worker.terminate();
  }
}

/**
 * Receives the messages that wait at a port, yielding to the event loop in between. Messages as events are delivered
 * all at once, which was measured to block the loop for 300 ms of processor time at 160,000 acts.
 */
async function loadedAt(port: MessagePort): Promise<LoadedSnapshot> {
  const pace = createYielder();
  const loaded: LoadedSnapshot = receiveMessageOnPort(port)?.message;
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    const { of, entries }: LoadedRecords = next.message;
    const records = loaded.data[of] as Map<unknown, unknown> | unknown[];
    if (records instanceof Map)
      for (const [key, record] of entries as [unknown, unknown][]) records.set(key, record);
    else records.push(...entries);
    await pace();
  }
  return loaded;
}
