import { describe, expect, it } from 'vitest';
import { filterFrom } from '../../../src/api/resolvers/tracing/filter-from.ts';
import { conditions } from '../../../src/tracing/filter/conditions.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, tinyData } from '../../support/tiny-data.ts';

describe('a filter of advances', () => {
  it('refuses an unknown condition, which would otherwise select everything', async () => {
    expect(() => filterFrom({ whatever: ['x'] } as never)).toThrow('whatever');
    expect(() => filterFrom({ OR: [{ AND: [{ whatever: true }] }] } as never)).toThrow('whatever');
    const index = await advanceIndexOf(tinyData([act('d1/a')]));
    expect(() => index.select({ whatever: ['x'] } as never)).toThrow();
    expect(() => index.select({ NOT: { whatever: ['x'] } } as never)).toThrow();
  });

  it('has an effect with each of its conditions', async () => {
    // Without members, roles, a date or an uptake, no condition allows the act.
    const index = await advanceIndexOf(tinyData([act('d1/a')]));
    const none: Record<string, unknown> = {
      from: '2999-01-01',
      to: '1999-01-01',
      takenUp: true,
      text: 'absent',
    };
    const restricting = Object.entries(conditions)
      .filter(([name, { on }]) => on !== 'MODIFIERS' && !['AND', 'themesAll'].includes(name))
      .map(([name]) => name);
    for (const name of restricting) {
      const value = name === 'NOT' ? {} : (none[name] ?? []);
      expect(index.select({ [name]: value }).count(), name).toBe(0);
    }
    expect(index.select({ themesAll: ['theme-youth'] }).count()).toBe(0);
    expect(index.select({ AND: [{ actors: [] }] }).count()).toBe(0);
  });
});
