import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { idleTimeout } from '../../../src/graph/idle-timeout.ts';

const never = () => new Promise<never>(() => undefined);

describe('an idle timeout', () => {
  it('lets waits succeed as long as none takes too long, however long all take together', async () => {
    const timeout = idleTimeout(120);
    for (const value of ['a', 'b', 'c', 'd']) expect(await timeout.wait(sleep(60, value))).toBe(value);
    await expect(timeout.wait(Promise.reject(new Error('its own')))).rejects.toThrow('its own');
    expect(timeout.isExpired).toBe(false);
    timeout.clear();
  });

  it('gives up when nothing comes, with a code', async () => {
    const timeout = idleTimeout(50);
    await expect(timeout.wait(never())).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    expect(timeout.isExpired).toBe(true);
    timeout.clear();
  });
});
