import { parentPort, workerData } from 'node:worker_threads';
import { openDriver } from '../../graph/connect.ts';
import { createExecutor } from '../../graph/executor.ts';
import { type LoadMessage, type LoadTask, toTransferable } from './load-in-worker.ts';
import { loadSnapshot } from './load-snapshot.ts';

/** The thread that {@link loadInWorker} starts: loads once, sends what it has, and ends. */

async function load({ address, database, recordPort, ...options }: LoadTask): Promise<void> {
  const driver = openDriver(address);
  try {
    const executor = createExecutor(driver, { database, timeoutMs: 15_000 });
    const { records, rest, memory } = toTransferable(await loadSnapshot(executor, options));
    for (const message of records) recordPort.postMessage(message);
    send({ kind: 'loaded', rest }, memory);
  } finally {
    await driver.close();
  }
}

function send(message: LoadMessage, memory: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, memory);
}

load(workerData as LoadTask).catch((error: unknown) => {
  send({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
});
