import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { createYielder } from '../../domain/yielder.ts';
import type { GraphAddress } from '../../graph/connect.ts';
import type { AdvanceData } from '../entities/advance-data.ts';
import type { LoadedSnapshot, LoadOptions } from './load-snapshot.ts';

/** Where a thread of its own finds the graph. */
export interface GraphOrigin {
  address: GraphAddress;
  database: string;
}

/** What the thread is to do; records go to a port of their own. */
export type LoadTask = GraphOrigin & LoadOptions & { recordPort: MessagePort };

/**
 * Cards as the thread sends them, some hundred at a time. Node hands over all messages that wait, one by one, before
 * the event loop turns, which was measured to hold it for 300 ms of processor time at 160,000 acts: so they wait at
 * a port from which they are taken.
 */
export interface RecordMessage {
  of: string;
  entries: unknown[];
}

/** What the thread sends when all records are at the port: all else, whose memory changes hands without a copy. */
export type LoadMessage =
  | { kind: 'loaded'; rest: Omit<LoadedSnapshot, 'data'> & { data: Partial<AdvanceData>; maps: string[] } }
  | { kind: 'failed'; reason: string };

/** Thrown when the thread that loads could not: says why. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/**
 * A heap with a bound grows in smaller steps, which saves half of the memory that loading takes for a while;
 * the bound itself is many times of what is needed.
 */
const heapFor = (acts: number) => ({
  maxYoungGenerationSizeMb: 16,
  maxOldGenerationSizeMb: 512 + Math.ceil(acts / 500),
});

/** Whether this runs from its sources: then a thread has to learn TypeScript before it can read its file. */
const isSource = import.meta.url.endsWith('.ts');
const entry = new URL(isSource ? './load-worker.ts' : './load-worker.js', import.meta.url);
const program = isSource
  ? `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); })`
  : entry;

/**
 * Reads and lays out the acts in a thread of its own, with a connection of its own: that takes seconds for
 * a large graph, in which requests are answered here.
 *
 * @param options.acts how many there are, about
 * @param signal ends the thread
 * @throws {LoadError} when it fails or is ended
 */
export async function loadInWorker(
  origin: GraphOrigin,
  { acts, withDetails = false }: LoadOptions & { acts: number },
  signal: AbortSignal,
): Promise<LoadedSnapshot> {
  signal.throwIfAborted();
  const { port1: records, port2: recordPort } = new MessageChannel();
  const worker = new Worker(program, {
    eval: isSource,
    workerData: { ...origin, withDetails, recordPort } satisfies LoadTask,
    transferList: [recordPort],
    resourceLimits: heapFor(acts),
  });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end);
  try {
    const loaded = await new Promise<Loaded>((resolve, reject) => {
      worker.on('message', (message: LoadMessage) => {
        if (message.kind === 'loaded') resolve(message.rest);
        else reject(new LoadError(message.reason));
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new LoadError(`The loading thread ended with code ${code}`)));
    });
    return joined(loaded, await cardsAt(records));
  } finally {
    records.close();
    signal.removeEventListener('abort', end);
    await worker.terminate();
  }
}

type Loaded = Extract<LoadMessage, { kind: 'loaded' }>['rest'];

/** Takes the records that wait at a port, letting the event loop turn in between. */
async function cardsAt(port: MessagePort): Promise<Map<string, unknown[]>> {
  const pace = createYielder();
  const records = new Map<string, unknown[]>();
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    const { of, entries } = next.message as RecordMessage;
    const before = records.get(of);
    if (before === undefined) records.set(of, entries);
    else before.push(...entries);
    await pace();
  }
  return records;
}

function joined({ data, maps, ...rest }: Loaded, records: Map<string, unknown[]>): LoadedSnapshot {
  const groups = [...records].map(([of, entries]) => [
    of,
    maps.includes(of) ? new Map(entries as []) : entries,
  ]);
  return { ...rest, data: { ...data, ...Object.fromEntries(groups) } as AdvanceData };
}

/** Takes a loaded version apart for sending: the records, then all else with the memory that goes with it. */
export function toTransferable({ data, ...rest }: LoadedSnapshot): {
  records: RecordMessage[];
  rest: Loaded;
  memory: ArrayBuffer[];
} {
  const whole = Object.entries(data);
  const lists = whole.filter(([, value]) => value instanceof Map || Array.isArray(value));
  const records = lists.flatMap(([of, value]): RecordMessage[] => {
    const entries = [...value];
    const count = Math.max(1, Math.ceil(entries.length / RECORDS_AT_ONCE));
    return Array.from({ length: count }, (_, at) => ({
      of,
      entries: entries.slice(at * RECORDS_AT_ONCE, (at + 1) * RECORDS_AT_ONCE),
    }));
  });
  const single = Object.fromEntries(whole.filter((pair) => !lists.includes(pair)));
  const maps = lists.filter(([, value]) => value instanceof Map).map(([of]) => of);
  return {
    records,
    rest: { ...rest, data: single, maps },
    memory: memoryOf(rest.acts),
  };
}

const RECORDS_AT_ONCE = 500;

function memoryOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (value === null || typeof value !== 'object') return [];
  return [...new Set(Object.values(value).flatMap(memoryOf))];
}
