import { describe, expect, it } from 'vitest';
import { overlappingWrites } from '../../../src/dialogues/write/overlapping-writes.ts';

/** Writes that note when they begin, have sent all, and end; what they do in between takes some turns of the loop. */
function noted(failing?: { item: string; when: 'before' | 'after' }) {
  const log: string[] = [];
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const write = async (item: string, sent: () => void) => {
    log.push(`${item} begins`);
    await turns(2);
    if (failing?.item === item && failing.when === 'before') throw new Error(`${item} fails`);
    log.push(`${item} sent`);
    sent();
    await turns(6);
    if (failing?.item === item && failing.when === 'after') throw new Error(`${item} fails`);
    log.push(`${item} ends`);
  };
  return { log, write };
}

describe('overlapping writes', () => {
  it('begin the next while one commits, and never more than that', async () => {
    const { log, write } = noted();
    await overlappingWrites(['a', 'b', 'c'], write, () => true);
    expect(log).toEqual([
      ...['a begins', 'a sent', 'b begins', 'b sent', 'a ends'],
      ...['c begins', 'c sent', 'b ends', 'c ends'],
    ]);
  });

  it('wait for the commit if the next needs it', async () => {
    const { log, write } = noted();
    await overlappingWrites(['a', 'b', 'c'], write, (before) => before !== 'a');
    expect(log.indexOf('b begins')).toBeGreaterThan(log.indexOf('a ends'));
    expect(log.indexOf('c begins')).toBeLessThan(log.indexOf('b ends'));
  });

  it.each([
    ['before', 'a'],
    ['after', 'a'],
    ['before', 'b'],
    ['after', 'b'],
    ['after', 'c'],
  ] as const)(
    'that fail %s all is sent (%s): end with that error once nothing is running',
    async (when, item) => {
      const { log, write } = noted({ item, when });
      await expect(overlappingWrites(['a', 'b', 'c'], write, () => true)).rejects.toThrow(`${item} fails`);
      const begun = log.filter((line) => line.endsWith('begins')).map((line) => line[0]);
      const ended = log.filter((line) => line.endsWith('ends')).map((line) => line[0]);
      expect(ended).toEqual(begun.filter((one) => one !== item));
      const after = log.length;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(log).toHaveLength(after);
    },
  );

  it('without items do nothing', async () => {
    const { log, write } = noted();
    await overlappingWrites([], write, () => true);
    expect(log).toEqual([]);
  });
});
