import { unresponsive } from './graph-error.ts';

/** Bounds each wait for a database that may hang without closing its connection. */
export interface IdleTimeout {
  /**
   * Waits for the promise at most until the timeout.
   *
   * @throws {GraphError} QUERY_TIMEOUT if nothing has come
   */
  wait<Value>(promise: PromiseLike<Value>): Promise<Value>;
  /** Whether a wait has timed out: the connection is then useless. */
  readonly isExpired: boolean;
  clear(): void;
}

/** A timeout of `ms` for each of several waits, one after the other. */
export function idleTimeout(ms: number): IdleTimeout {
  let giveUp: ((error: Error) => void) | null = null;
  let isExpired = false;
  const timer = setTimeout(() => {
    isExpired = true;
    giveUp?.(unresponsive());
  }, ms);
  return {
    get isExpired() {
      return isExpired;
    },
    wait: (promise) =>
      new Promise((resolve, reject) => {
        giveUp = reject;
        timer.refresh();
        promise.then(resolve, reject);
      }),
    clear: () => clearTimeout(timer),
  };
}
