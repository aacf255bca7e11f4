import { describe, expect, it } from 'vitest';
import { closeAll, LateError, within } from '../../../src/domain/within.ts';

const never = () => new Promise<never>(() => undefined);

describe('closeAll', () => {
  it('closes each, the last first, whatever becomes of the others, and reports what could not be closed', async () => {
    const closed: string[] = [];
    const closer = (what: string, then: () => unknown) => ({
      what,
      seconds: 0.05,
      close: () => {
        closed.push(what);
        return then();
      },
    });
    const failing = async () => {
      throw new Error('the connection was reset');
    };
    const failures = await closeAll([
      closer('Neo4j', () => undefined),
      closer('The driver', failing),
      closer('The index', never),
      closer('The server', () => {
        throw new Error('at once');
      }),
    ]);
    expect(closed).toEqual(['The server', 'The index', 'The driver', 'Neo4j']);
    expect(failures).toEqual([
      'The server could not be closed: at once',
      'The index could not be closed: it took longer than 0.05 s',
      'The driver could not be closed: the connection was reset',
    ]);
  });
});

describe('within', () => {
  it('returns what comes in time, its error, or its own error', async () => {
    expect(await within(1_000, Promise.resolve(1), 'late')).toBe(1);
    await expect(within(1_000, Promise.reject(new Error('own')), 'late')).rejects.toThrow('own');
    await expect(within(10, never(), 'nothing came')).rejects.toThrow(LateError);
  });
});
