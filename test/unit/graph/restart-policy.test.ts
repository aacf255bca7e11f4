import { describe, expect, it } from 'vitest';
import {
  defaultRestartPolicy,
  failuresInARow,
  waitBeforeRestart,
} from '../../../src/graph/embedded/restart-policy.ts';

describe('the restart policy', () => {
  it('doubles the wait with each failure in a row, up to 30 s, and gives up at the eighth', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) =>
      waitBeforeRestart(failures, defaultRestartPolicy),
    );
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, null]);
  });
  it('counts from one again after Neo4j has answered for five minutes, and not before', () => {
    expect(failuresInARow(5, 0, defaultRestartPolicy)).toBe(6);
    expect(failuresInARow(5, 299_999, defaultRestartPolicy)).toBe(6);
    expect(failuresInARow(5, 300_000, defaultRestartPolicy)).toBe(1);
  });
});
