import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listen } from '../../../src/graph/idle-timeout.ts';

const never = () => new Promise<never>(() => undefined);

describe('listening to a database that may hang', () => {
  it('hears words as long as none takes too long, however long all take', async () => {
    const listening = listen(120);
    for (const word of ['a', 'b', 'c', 'd']) expect(await listening.hear(sleep(60, word))).toBe(word);
    await expect(listening.hear(Promise.reject(new Error('its own')))).rejects.toThrow('its own');
    expect(listening.isOver).toBe(false);
    listening.end();
  });

  it('gives up when nothing comes, with a code', async () => {
    const listening = listen(50);
    await expect(listening.hear(never())).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    expect(listening.isOver).toBe(true);
    listening.end();
  });
});
