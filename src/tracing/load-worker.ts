import { parentPort, workerData } from 'node:worker_threads';
import { openDriver } from '../graph/connect.ts';
import { createExecutor } from '../graph/executor.ts';
import { loadAdvances } from './load-advance-data.ts';
import { type GraphOrigin, type LoadMessage, takeApart } from './load-elsewhere.ts';

/** The thread that {@link loadElsewhere} starts: loads once, sends what it has, and ends. */

async function load({ address, database }: GraphOrigin): Promise<void> {
  const driver = openDriver(address);
  try {
    const executor = createExecutor(driver, { database, timeoutMs: 15_000 });
    const { messages, memory } = takeApart(await loadAdvances(executor));
    for (const message of messages) send(message, message.kind === 'loaded' ? memory : []);
  } finally {
    await driver.close();
  }
}

function send(message: LoadMessage, memory: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, memory);
}

load(workerData as GraphOrigin).catch((error: unknown) => {
  send({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
});
