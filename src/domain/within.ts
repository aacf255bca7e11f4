/** Thrown by {@link within} if nothing comes in time. */
export class LateError extends Error {
  override name = 'LateError';
}

/**
 * Waits for a promise for at most `ms`; a later result is ignored.
 *
 * @param late the message of the error
 * @throws {LateError} if nothing comes in time
 */
export async function within<Value>(ms: number, promise: PromiseLike<Value>, late: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(late)), ms);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Calls `report` every so many seconds while a promise is pending, with the time waited, so that no wait is silent. */
export async function whileWaiting<Value>(
  every: number,
  promise: PromiseLike<Value>,
  report: (seconds: number) => void,
): Promise<Value> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += every;
    report(seconds);
  }, every * 1_000);
  try {
    return await promise;
  } finally {
    clearInterval(timer);
  }
}

/** Something to close at the end, its name for messages, and how long that may take. */
export interface Closer {
  what: string;
  seconds: number;
  close: () => PromiseLike<unknown> | unknown;
}

/**
 * Closes all, the last first. One that fails or takes too long does not keep others from being closed.
 *
 * @returns a message for each that could not be closed
 */
export async function closeAll(closers: readonly Closer[]): Promise<string[]> {
  const failures: string[] = [];
  for (const { what, seconds, close } of closers.toReversed()) {
    const closing = Promise.resolve().then(close);
    await within(seconds * 1_000, closing, `it took longer than ${seconds} s`).catch((error: unknown) => {
      failures.push(`${what} could not be closed: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  return failures;
}
