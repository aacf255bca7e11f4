import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Executor, NamedQuery, Run } from '../../graph/executor.ts';

/** Thrown when another import holds the turn for longer than one waits, or has taken it over. */
export class ImportConflictError extends Error {
  override name = 'ImportConflictError';
}

/** The right to write: one import at a time has it, on whatever machine it runs. */
export interface ImportTurn {
  /** First statement of each write transaction: fails where the turn has been lost meanwhile. */
  confirm(run: Run): Promise<void>;
  /** Hands the turn on. */
  release(): Promise<void>;
}

/** How long to wait for the turn, and how soon a holder that gives no sign of life has lost it. */
export interface TurnLimits {
  waitSeconds: number;
  lifeSeconds: number;
}

export const usualTurn: TurnLimits = { waitSeconds: 30, lifeSeconds: 10 };

const takeQuery = (holder: string, by: string, life: number): NamedQuery => ({
  name: 'import.takeTurn',
  // The first SET takes the node's lock, so that two who ask at once do so one after the other.
  text: `MERGE (t:ImportTurn {id: 1})
SET t.asked = timestamp()
WITH t WHERE t.holder IS NULL OR t.until < timestamp()
SET t.holder = $holder, t.by = $by, t.until = timestamp() + $life
RETURN t.holder AS holder`,
  parameters: { holder, by, life },
});

const keepQuery = (holder: string, life: number): NamedQuery => ({
  name: 'import.keepTurn',
  text: 'MATCH (t:ImportTurn {id: 1, holder: $holder}) SET t.until = timestamp() + $life RETURN count(t) AS held',
  parameters: { holder, life },
});

/**
 * Waits for the turn to import and takes it. While it is held, a sign of life is given every third
 * of its life; an import that was killed loses it after that time.
 *
 * @param by who imports, told to those who wait in vain
 * @throws {ImportConflictError} when another import holds it for longer than `waitSeconds`
 */
export async function acquireImportLock(
  executor: Executor,
  by: string,
  limits: TurnLimits,
): Promise<ImportTurn> {
  const holder = randomUUID();
  const life = limits.lifeSeconds * 1_000;
  const giveUpAt = Date.now() + limits.waitSeconds * 1_000;
  while ((await executor.write('import.takeTurn', (run) => run(takeQuery(holder, by, life)))).length === 0) {
    if (Date.now() >= giveUpAt) {
      throw new ImportConflictError(
        `Another import (${await holderOf(executor)}) is under way and was so for ${limits.waitSeconds} s. Nothing was written; try again.`,
      );
    }
    await sleep(200);
  }
  const keep = async (run: Run) => {
    const [row] = await run(keepQuery(holder, life));
    return row?.['held'] === 1;
  };
  const sign = setInterval(() => {
    executor.write('import.keepTurn', keep).catch(() => undefined);
  }, life / 3);
  sign.unref();
  return {
    async confirm(run) {
      if (await keep(run)) return;
      throw new ImportConflictError(
        'Another import has taken over, since this one gave no sign of life. What it had written stands; run it again to complete it.',
      );
    },
    async release() {
      clearInterval(sign);
      await executor.write('import.releaseTurn', (run) =>
        run({
          name: 'import.releaseTurn',
          text: 'MATCH (t:ImportTurn {id: 1, holder: $holder}) REMOVE t.holder, t.until, t.by',
          parameters: { holder },
        }),
      );
    },
  };
}

async function holderOf(executor: Executor): Promise<string> {
  const [row] = await executor.read(
    {
      name: 'import.turnHolder',
      text: "MATCH (t:ImportTurn {id: 1}) RETURN coalesce(t.by, 'unknown') AS by",
    },
    z.object({ by: z.string() }),
  );
  return row?.by ?? 'unknown';
}
