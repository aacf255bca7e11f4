import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../src/snapshot/snapshot-store.ts';

/** Work that ends when it is told to. */
function gate() {
  const ends: ((error?: Error) => void)[] = [];
  const work = oneAtATime(
    () =>
      new Promise<void>((resolve, reject) => {
        ends.push((error) => (error === undefined ? resolve() : reject(error)));
      }),
  );
  const isDone = async (promise: Promise<void>) => {
    await new Promise((resolve) => setImmediate(resolve));
    return Promise.race([promise.then(() => true), Promise.resolve(false)]);
  };
  return { work, ends, isDone };
}

describe('work that runs one at a time', () => {
  it('runs once more for all who call while it runs, and they wait for that run', async () => {
    const { work, ends, isDone } = gate();
    const first = work.run();
    const [second, third] = [work.run(), work.run()];
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await first;
    expect([await isDone(second), await isDone(third)]).toEqual([false, false]);
    expect(ends).toHaveLength(2);
    expect(work.isRunning()).toBe(true);
    ends[1]?.();
    await Promise.all([second, third]);
    expect(ends).toHaveLength(2);
    expect(work.isRunning()).toBe(false);
  });

  it('reports a failure only to those who waited for that run', async () => {
    const { work, ends } = gate();
    const first = work.run();
    const second = work.run();
    ends[0]?.(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await new Promise((resolve) => setImmediate(resolve));
    ends[1]?.();
    await second;
    const third = work.run();
    ends[2]?.();
    await third;
  });

  it('is settled when nothing runs and nothing waits', async () => {
    const { work, ends, isDone } = gate();
    await work.settled();
    const all = [work.run(), work.run()];
    const settled = work.settled();
    ends[0]?.();
    expect(await isDone(settled)).toBe(false);
    ends[1]?.();
    await settled;
    await Promise.all(all);
  });
});
