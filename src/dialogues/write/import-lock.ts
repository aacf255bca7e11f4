import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { within } from '../../domain/within.ts';
import type { Executor, NamedQuery, Run } from '../../graph/executor.ts';

/** Thrown if another import has the lock for longer than this one waits, or has taken it over. */
export class ImportConflictError extends Error {
  override name = 'ImportConflictError';
}

/** The right to write: one import at a time has it, on any machine. */
export interface ImportLock {
  /**
   * A statement of each write transaction, which must not be committed without the lock.
   *
   * @throws {ImportConflictError} if the lock has expired and another import has taken it
   */
  confirm(run: Run): Promise<void>;
  release(): Promise<void>;
}

/** How long to wait for the lock, and how soon it expires if it is not renewed. */
export interface LockOptions {
  waitSeconds: number;
  leaseSeconds: number;
}

export const defaultLock: LockOptions = { waitSeconds: 30, leaseSeconds: 10 };

const acquireQuery = (holder: string, by: string, lease: number): NamedQuery => ({
  name: 'import.acquireLock',
  // The first SET locks the node, so that two imports that begin at once run this one after the other.
  text: `MERGE (l:ImportLock {id: 1})
SET l.requestedAt = timestamp()
WITH l WHERE l.holder IS NULL OR l.expiresAt < timestamp()
SET l.holder = $holder, l.by = $by, l.expiresAt = timestamp() + $lease
RETURN l.holder AS holder`,
  parameters: { holder, by, lease },
});

const renewQuery = (holder: string, lease: number): NamedQuery => ({
  name: 'import.renewLock',
  text: `MATCH (l:ImportLock {id: 1, holder: $holder})
SET l.expiresAt = timestamp() + $lease RETURN count(l) AS renewed`,
  parameters: { holder, lease },
});

const releaseQuery = (holder: string): NamedQuery => ({
  name: 'import.releaseLock',
  text: 'MATCH (l:ImportLock {id: 1, holder: $holder}) REMOVE l.holder, l.expiresAt, l.by',
  parameters: { holder },
});

/**
 * Waits for the import lock and takes it. It is renewed every third of its lease; an import that was killed loses it
 * when the lease ends.
 *
 * @param by who imports, shown to those who wait
 * @param onWait called once if the lock is not free, with the reason and the longest wait
 * @throws {ImportConflictError} if another import has it for longer than `waitSeconds`
 */
export async function acquireImportLock(
  executor: Executor,
  by: string,
  { waitSeconds, leaseSeconds }: LockOptions,
  onWait?: (message: string) => void,
): Promise<ImportLock> {
  const holder = randomUUID();
  const lease = leaseSeconds * 1_000;
  const acquire = (run: Run) => run(acquireQuery(holder, by, lease));
  const giveUpAt = Date.now() + waitSeconds * 1_000;
  let isTold = false;
  while ((await executor.write('import.acquireLock', acquire)).length === 0) {
    if (Date.now() >= giveUpAt)
      throw new ImportConflictError(
        `Another import (${await holderOf(executor)}) has held the lock for ${waitSeconds} s. Nothing was written. Try again later.`,
      );
    if (!isTold)
      onWait?.(
        `Another import (${await holderOf(executor)}) is running; waiting up to ${waitSeconds} s for it`,
      );
    isTold = true;
    await sleep(200);
  }
  const renew = async (run: Run) => (await run(renewQuery(holder, lease)))[0]?.['renewed'] === 1;
  const renewal = setInterval(() => {
    // confirm detects a renewal that fails.
    executor.write('import.renewLock', renew).catch(() => undefined);
  }, lease / 3);
  renewal.unref();
  return {
    async confirm(run) {
      if (await renew(run)) return;
      throw new ImportConflictError(
        'The lock expired and another import has taken it. What was written before is kept; run this import again to complete it.',
      );
    },
    async release() {
      clearInterval(renewal);
      // A lock that cannot be released expires by itself; the error that ended the import matters more.
      const released = executor.write('import.releaseLock', (run) => run(releaseQuery(holder)));
      await within(lease, released, 'The lock could not be released').catch(() => undefined);
    },
  };
}

async function holderOf(executor: Executor): Promise<string> {
  const query = {
    name: 'import.lockHolder',
    text: "MATCH (l:ImportLock {id: 1}) RETURN coalesce(l.by, 'unknown') AS by",
  };
  const [row] = await executor.read(query, z.object({ by: z.string() }));
  return row?.by ?? 'unknown';
}
