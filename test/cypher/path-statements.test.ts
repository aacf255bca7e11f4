import { describe, expect, it } from 'vitest';
import { pathQueries } from '../../src/graph/path-repository.ts';

const injected = "x'} DETACH DELETE n //";
const search = { from: injected, to: injected, through: ['POINTS', 'TEXTS'] as const };
/** Followed in either direction. */
const followed =
  ':ADDRESSED_TO|ADDRESSES|ADOPTED_AT|AFFILIATED_WITH|AT|BROADER|BY|DISCUSSES|FOLLOWS|HAS_MEMBER|INTO|MEMBER_OF|OF|ON|ON_BEHALF_OF|PART_OF|REPRESENTS|SUBMITTED_BY|SUBMITTED_TO';

describe('statements for paths', () => {
  it('look for one shortest path through what is allowed, and no further than asked', () => {
    const { name, text, parameters } = pathQueries.length(search, 6);
    expect(name).toBe('paths.length');
    expect(text).toContain(`MATCH p = shortestPath((a)-[${followed}*1..6]-(b))`);
    expect(text).toContain('WHERE all(n IN nodes(p) WHERE n = a OR n = b OR CASE');
    expect(parameters).toEqual({
      from: injected,
      to: injected,
      points: true,
      actors: false,
      texts: true,
      meetings: false,
      themes: false,
      unclassified: 'theme-unclassified',
    });
  });

  it('never follow what links nearly everything', () => {
    const types = followed.slice(1).split('|');
    for (const type of [
      'EVIDENCED_BY',
      'ABOUT',
      'IN_CYCLE',
      'OF_BODY',
      'REVIEWS',
      'CONCERNS',
      'HAS_NAME',
      'IN',
    ])
      expect(types).not.toContain(type);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('for length %i reach half of it from each end', (length) => {
    const { text } = pathQueries.links(search, length);
    expect(text.match(/RETURN collect\(DISTINCT n\) AS reached/g) ?? []).toHaveLength(Math.floor(length / 2));
    expect(text.match(/RETURN collect\(DISTINCT n\) AS leading/g) ?? []).toHaveLength(
      length - 1 - Math.floor(length / 2),
    );
    // The links from each position to the next.
    for (let at = 0; at < length; at += 1) expect(text).toContain(`AS links${at}`);
    expect(text).not.toContain(`AS links${length}`);
  });

  it('take values by parameter only', () => {
    const link = { from: injected, to: injected, type: 'BY' } as const;
    const all = [
      pathQueries.length(search, 8),
      pathQueries.links(search, 8),
      pathQueries.relationships([link]),
    ];
    for (const { name, text } of all) {
      expect(name).toMatch(/^paths\.[a-z]+$/);
      expect(text).not.toContain('DETACH');
    }
    for (const wrong of [0, 1.5, Number.NaN])
      expect(() => pathQueries.length(search, wrong)).toThrow('Not a length of a path');
  });
});
