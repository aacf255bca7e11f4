import { readFileSync } from 'node:fs';

/** Watches for how long the event loop is held. */
export interface LoopWatch {
  /** The longest stretch since it was last asked, in milliseconds. */
  longest(): number;
  end(): void;
}

/**
 * Begins to watch: from turn to turn, in processor time of this thread where the system tells it (Linux), so that a busy
 * machine, on which a thread waits for its turn, does not count; else by the clock. It keeps the loop turning all the time.
 */
export function watchLoop(): LoopWatch {
  let last = threadMs();
  let longest = 0;
  let isOver = false;
  const turn = () => {
    const now = threadMs();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    longest() {
      const told = longest;
      longest = 0;
      return told;
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
