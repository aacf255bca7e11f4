/** When to start Neo4j again after it has ended by itself, and when to give up. All times in milliseconds. */
export interface RestartPace {
  /** The wait after the first failure; each further one in a row doubles it. */
  firstWait: number;
  longestWait: number;
  /** So many failures in a row are the end of trying. */
  giveUpAfter: number;
  /** Having answered for so long, Neo4j counts as well again: its next failure is a first one. */
  wellAfter: number;
}

/** Tries for some two minutes where Neo4j does not start at all. */
export const usualPace: RestartPace = {
  firstWait: 1_000,
  longestWait: 30_000,
  giveUpAfter: 8,
  wellAfter: 5 * 60_000,
};

/**
 * How many failures in a row there have been, with the one that has just come.
 *
 * @param answeredFor how long Neo4j had answered before it, 0 where it never did
 */
export function failuresInARow(before: number, answeredFor: number, pace: RestartPace): number {
  return answeredFor >= pace.wellAfter ? 1 : before + 1;
}

/** How long to wait before the next start, after so many failures in a row; null: give up. */
export function waitBeforeRestart(failures: number, pace: RestartPace): number | null {
  if (failures >= pace.giveUpAfter) return null;
  return Math.min(pace.longestWait, pace.firstWait * 2 ** (failures - 1));
}
