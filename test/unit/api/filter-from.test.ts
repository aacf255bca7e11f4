import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/api/errors/api-error.ts';
import { filterFrom } from '../../../src/api/resolvers/tracing/filter-from.ts';

describe('the filter of an AdvanceWhere', () => {
  it('reads null as missing at any depth', () => {
    expect(filterFrom(null)).toEqual({});
    expect(
      filterFrom({ actors: null, themes: ['a'], OR: [{ text: null, takenUp: false }], NOT: null }),
    ).toEqual({ themes: ['a'], OR: [{ takenUp: false }] });
  });

  it('reads the deprecated acts as actKinds, at any depth', () => {
    expect(filterFrom({ acts: ['STATEMENT'], AND: [{ NOT: { acts: [] } }] })).toEqual({
      actKinds: ['STATEMENT'],
      AND: [{ NOT: { actKinds: [] } }],
    });
    expect(filterFrom({ acts: null, actKinds: ['STATEMENT'] })).toEqual({ actKinds: ['STATEMENT'] });
  });

  it('refuses both names of a condition, and says where', () => {
    const both = { acts: ['STATEMENT' as const], actKinds: ['STATEMENT' as const] };
    const refused = (where: Parameters<typeof filterFrom>[0]) => {
      try {
        filterFrom(where);
      } catch (error) {
        return error instanceof ApiError ? [error.extensions['code'], error.message.split(':')[0]] : error;
      }
      return null;
    };
    expect(refused(both)).toEqual(['BAD_USER_INPUT', 'where']);
    expect(refused({ OR: [{}, { NOT: both }] })).toEqual(['BAD_USER_INPUT', 'where.OR[1].NOT']);
  });
});
