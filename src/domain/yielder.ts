import { setImmediate as nextTurn } from 'node:timers/promises';

/** How many milliseconds work may block the event loop. */
const HOLD_MS = 5;

/**
 * Makes a function to await between small steps of long work: it yields to the event loop after {@link HOLD_MS} of
 * work, and costs next to nothing before.
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
