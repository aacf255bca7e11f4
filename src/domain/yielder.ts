import { setImmediate as nextTurn } from 'node:timers/promises';

/** How many milliseconds work may hold the event loop before others have their turn. */
const HOLD_MS = 5;

/**
 * Makes a function to be awaited between small steps of long work: it lets the event loop turn once the
 * work has held it for {@link HOLD_MS}, and costs next to nothing before.
 */
export function createYielder(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < HOLD_MS) return;
    return nextTurn().then(() => {
      began = performance.now();
    });
  };
}
