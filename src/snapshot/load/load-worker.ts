import { workerData } from 'node:worker_threads';
import { openDriver } from '../../graph/connect.ts';
import { createExecutor } from '../../graph/executor.ts';
import type { AdvanceData } from '../entities/advance-data.ts';
import type { LoadedRecords, LoadTask } from './load-in-worker.ts';
import { type LoadedSnapshot, loadSnapshot } from './load-snapshot.ts';

/** The thread that {@link loadInWorker} starts: loads once, sends the result, and ends; an error ends it too. */

const RECORDS_AT_ONCE = 500;

async function load({ address, database, port, ...options }: LoadTask): Promise<void> {
  const driver = openDriver(address);
  try {
    send(await loadSnapshot(createExecutor(driver, { database, timeoutMs: 15_000 }), options), port);
  } finally {
    await driver.close();
  }
}

/** Sends the columns, whose memory is transferred without a copy, then the records. */
function send({ data, ...rest }: LoadedSnapshot, port: LoadTask['port']): void {
  const all = Object.entries(data) as [keyof AdvanceData, unknown][];
  const lists = all.flatMap(([of, value]) =>
    value instanceof Map || Array.isArray(value) ? [{ of, value, entries: [...value] }] : [],
  );
  const emptied = lists.map(({ of, value }) => [of, value instanceof Map ? new Map() : []]);
  port.postMessage({ ...rest, data: { ...data, ...Object.fromEntries(emptied) } }, memoryOf(rest.acts));
  for (const { of, entries } of lists)
    for (let at = 0; at < entries.length; at += RECORDS_AT_ONCE)
      port.postMessage({ of, entries: entries.slice(at, at + RECORDS_AT_ONCE) } satisfies LoadedRecords);
}

function memoryOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (value === null || typeof value !== 'object') return [];
  return [...new Set(Object.values(value).flatMap(memoryOf))];
}

await load(workerData);
