/** When to restart Neo4j after it has ended unexpectedly, and when to give up. */
export interface RestartPolicy {
  /** The wait after the first failure; each further one in a row doubles it. */
  firstWaitMs: number;
  maxWaitMs: number;
  /** The number of failures in a row after which it is not restarted. */
  maxFailures: number;
  /** After Neo4j has answered for this long, its next failure counts as the first in a row. */
  resetAfterMs: number;
}

/** Gives up after some two minutes if Neo4j does not start at all. */
export const defaultRestartPolicy: RestartPolicy = {
  firstWaitMs: 1_000,
  maxWaitMs: 30_000,
  maxFailures: 8,
  resetAfterMs: 5 * 60_000,
};

/**
 * The number of failures in a row, including the one that has just happened.
 *
 * @param answeredMs how long Neo4j answered before it, 0 if it never did
 */
export function failuresInARow(before: number, answeredMs: number, policy: RestartPolicy): number {
  return answeredMs >= policy.resetAfterMs ? 1 : before + 1;
}

/** Milliseconds to wait before the next start after this number of failures in a row; null: give up. */
export function waitBeforeRestart(failures: number, policy: RestartPolicy): number | null {
  if (failures >= policy.maxFailures) return null;
  return Math.min(policy.maxWaitMs, policy.firstWaitMs * 2 ** (failures - 1));
}
