import { describe, expect, it } from 'vitest';
import { failuresInARow, usualPace, waitBeforeRestart } from '../../../src/graph/embedded/restart-pace.ts';

describe('the pace of restarts', () => {
  it('doubles the wait with each failure in a row, up to 30 s, and gives up at the eighth', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) => waitBeforeRestart(failures, usualPace));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, null]);
  });
  it('counts from one again after Neo4j has answered for five minutes, and not before', () => {
    expect(failuresInARow(5, 0, usualPace)).toBe(6);
    expect(failuresInARow(5, 299_999, usualPace)).toBe(6);
    expect(failuresInARow(5, 300_000, usualPace)).toBe(1);
  });
});
