import { describe, expect, test } from 'vitest';
import {
  type Comparable,
  namesTwoCycles,
  newestTwo,
  withTwoCycles,
} from '../../../src/explorer/compare/cycles-in-address.ts';

const series = (id: string, acts: number): Comparable => ({ id, name: id, level: 'SERIES', acts });
const cycles: Comparable[] = [
  series('s-1', 3),
  series('s-2', 2),
  { id: 'p-1', name: 'Phase one', level: 'PHASE', acts: 9 },
  series('s-3', 1),
  series('s-4', 0),
];
const stated = (search: string) => withTwoCycles(new URLSearchParams(search), cycles, 'SERIES')?.toString();

describe('the cycles of a comparison', () => {
  test('are the newest two with points, of the usual level or another that has two', () => {
    expect(newestTwo(cycles, 'SERIES')?.map(({ id }) => id)).toEqual(['s-3', 's-2']);
    expect(newestTwo(cycles, 'PHASE')?.map(({ id }) => id)).toEqual(['s-3', 's-2']);
    expect(newestTwo([series('s-1', 0), series('s-2', 0)], 'SERIES')?.map(({ id }) => id)).toEqual([
      's-2',
      's-1',
    ]);
    expect(newestTwo([series('s-1', 1)], 'SERIES')).toBeNull();
  });

  test('are completed in an address, and never the same twice', () => {
    expect(stated('')).toBe('first=s-2&second=s-3');
    expect(stated('theme=t')).toBe('theme=t&first=s-2&second=s-3');
    expect(stated('first=s-3')).toBe('first=s-3&second=s-2');
    expect(stated('second=s-2')).toBe('first=s-3&second=s-2');
    expect(stated('first=s-1&second=s-4')).toBe('first=s-1&second=s-4');
  });

  test('are read from the arguments of the API, but days remain days', () => {
    expect(stated('from=s-1&to=s-3')).toBe('first=s-1&second=s-3');
    expect(stated('from=2022-01-01')).toBe('from=2022-01-01&first=s-2&second=s-3');
    expect(namesTwoCycles(new URLSearchParams('first=a&second=b&from=2022-01-01'))).toBe(true);
    expect(namesTwoCycles(new URLSearchParams('first=a&second=b&to=s-1'))).toBe(false);
    expect(namesTwoCycles(new URLSearchParams('first=a'))).toBe(false);
  });
});
