import { Worker } from 'node:worker_threads';
import type { GraphAddress } from '../graph/connect.ts';
import type { AdvanceData } from './advance-data.ts';
import type { LoadedAdvances, LoadOptions } from './load-advance-data.ts';

/** Where a thread of its own finds the graph. */
export interface GraphOrigin {
  address: GraphAddress;
  database: string;
}

/** What the thread is to do. */
export type LoadTask = GraphOrigin & LoadOptions;

/**
 * What the thread sends: cards some hundred at a time, so that no message holds the event loop for long;
 * then all else, whose memory changes hands without a copy.
 */
export type LoadMessage =
  | { kind: 'cards'; of: string; entries: unknown[] }
  | { kind: 'loaded'; rest: Omit<LoadedAdvances, 'data'> & { data: Partial<AdvanceData>; maps: string[] } }
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
export async function loadElsewhere(
  origin: GraphOrigin,
  { acts, withDetails = false }: LoadOptions & { acts: number },
  signal: AbortSignal,
): Promise<LoadedAdvances> {
  signal.throwIfAborted();
  const worker = new Worker(program, {
    eval: isSource,
    workerData: { ...origin, withDetails } satisfies LoadTask,
    resourceLimits: heapFor(acts),
  });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end);
  try {
    return await new Promise<LoadedAdvances>((resolve, reject) => {
      const cards = new Map<string, unknown[]>();
      worker.on('message', (message: LoadMessage) => {
        switch (message.kind) {
          case 'cards':
            cards.set(message.of, [...(cards.get(message.of) ?? []), ...message.entries]);
            break;
          case 'loaded':
            resolve(joined(message.rest, cards));
            break;
          case 'failed':
            reject(new LoadError(message.reason));
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new LoadError(`The loading thread ended with code ${code}`)));
    });
  } finally {
    signal.removeEventListener('abort', end);
    await worker.terminate();
  }
}

type Loaded = Extract<LoadMessage, { kind: 'loaded' }>['rest'];

function joined({ data, maps, ...rest }: Loaded, cards: Map<string, unknown[]>): LoadedAdvances {
  const parts = [...cards].map(([of, entries]) => [of, maps.includes(of) ? new Map(entries as []) : entries]);
  return { ...rest, data: { ...data, ...Object.fromEntries(parts) } as AdvanceData };
}

/** Takes a loaded version apart for sending: the messages in order, and the memory that goes with the last. */
export function takeApart({ data, ...rest }: LoadedAdvances): {
  messages: LoadMessage[];
  memory: ArrayBuffer[];
} {
  const whole = Object.entries(data);
  const lists = whole.filter(([, value]) => value instanceof Map || Array.isArray(value));
  const messages = lists.flatMap(([of, value]): LoadMessage[] => {
    const entries = [...value];
    const count = Math.max(1, Math.ceil(entries.length / CARDS_AT_ONCE));
    return Array.from({ length: count }, (_, at) => ({
      kind: 'cards',
      of,
      entries: entries.slice(at * CARDS_AT_ONCE, (at + 1) * CARDS_AT_ONCE),
    }));
  });
  const single = Object.fromEntries(whole.filter((pair) => !lists.includes(pair)));
  const maps = lists.filter(([, value]) => value instanceof Map).map(([of]) => of);
  return {
    messages: [...messages, { kind: 'loaded', rest: { ...rest, data: single, maps } }],
    memory: memoryOf(rest.acts),
  };
}

const CARDS_AT_ONCE = 500;

function memoryOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (value === null || typeof value !== 'object') return [];
  return [...new Set(Object.values(value).flatMap(memoryOf))];
}
