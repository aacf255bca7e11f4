import { describe, expect, it } from 'vitest';
import { ResultCache } from '../../../src/snapshot/result-cache.ts';

describe('cached results', () => {
  it('are kept up to the limit, the newest first, and not at all without room', () => {
    let made = 0;
    const cachedBy = (cache: ResultCache) => (key: string) =>
      cache.getOrCompute(
        key,
        () => 100,
        () => {
          made += 1;
          return { key };
        },
      );
    const getOrCompute = cachedBy(new ResultCache(250));
    expect(
      [getOrCompute('a'), getOrCompute('a'), getOrCompute('b'), getOrCompute('a')].map(({ key }) => key),
    ).toEqual([...'aaba']);
    expect(made).toBe(2);
    getOrCompute('c');
    getOrCompute('a');
    expect(made).toBe(3);
    getOrCompute('b');
    expect(made).toBe(4);
    const forgetful = cachedBy(new ResultCache(0));
    forgetful('a');
    forgetful('a');
    expect(made).toBe(6);
  });
});
