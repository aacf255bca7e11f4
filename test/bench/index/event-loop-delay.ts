import { readFileSync } from 'node:fs';

/** Measures how long the event loop is blocked. */
export interface LoopDelay {
  /** The longest block since the last call, in milliseconds. */
  longest(): number;
  end(): void;
}

/**
 * Starts measuring: from one iteration of the loop to the next, in this thread's processor time where the system has it
 * (Linux), so that waiting for a busy processor does not count; else by the clock. It keeps the loop iterating.
 */
export function watchLoopDelay(): LoopDelay {
  let last = threadMs();
  let longest = 0;
  let isOver = false;
  const iterate = () => {
    const now = threadMs();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(iterate);
  };
  setImmediate(iterate);
  return {
    longest() {
      const blocked = longest;
      longest = 0;
      return blocked;
    },
    end() {
      isOver = true;
    },
  };
}

function threadMs(): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return performance.now();
  }
}
