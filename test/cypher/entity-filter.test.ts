import { describe, expect, it } from 'vitest';
import { compileWhere } from '../../src/api/entities/filter/compile-where.ts';
import { entityFilterQueries } from '../../src/graph/entity-filter.ts';

const page = (type: string, labels: string[], where: Record<string, unknown>, after: string | null = null) =>
  entityFilterQueries.page({
    labels,
    where: compileWhere(type, where),
    ...{ key: 'sortKey', direction: 'ASC', after, limit: 21 },
  });

describe('the page of a filter', () => {
  it('compares properties by parameters', () => {
    const hostile = "x'}) DETACH DELETE n //";
    expect(
      page(
        'Position',
        ['Position', 'Entity'],
        { stance: { eq: 'SUPPORTS' }, id: { contains: hostile } },
        'k',
      ),
    ).toEqual({
      name: 'entities.page',
      text: `MATCH (this:Position&Entity)
WHERE this.stance = $p0 AND this.id CONTAINS $p1 AND this.sortKey > $p2
RETURN this.id AS id, this.sortKey AS key ORDER BY this.sortKey ASC LIMIT $limit`,
      parameters: { p0: 'SUPPORTS', p1: hostile, p2: 'k', limit: 21 },
    });
  });

  it('begins at the entities with the given ids, and checks the rest', () => {
    expect(
      page('Act', ['Act', 'Entity'], {
        addressedTo: { some: { id: { eq: 'state-a' } } },
        themes: { some: { prefLabel: { startsWith: 'T' } } },
        outcome: { eq: 'AGREED' },
      }),
    ).toMatchObject({
      text: `MATCH (this:Act&Entity) MATCH (this)-[r1:ADDRESSED_TO]->(n1:Actor&Entity)
WHERE n1.id = $p0 AND EXISTS { MATCH (this)-[r2:ADDRESSES]->(n2:Theme&Entity) WHERE n2.prefLabel STARTS WITH $p1 } AND this.outcome = $p2
WITH DISTINCT this
RETURN this.id AS id, this.sortKey AS key ORDER BY this.sortKey ASC LIMIT $limit`,
      parameters: { p0: 'state-a', p1: 'T', p2: 'AGREED' },
    });
  });

  it('follows a chain hop by hop from its far end, each node once', () => {
    const sharing = (where: object) => ({ themes: { some: { acts: { some: where } } } });
    const { text } = page('Act', ['Act', 'Entity'], {
      ...sharing({ actorsConnection: { some: { edge: { attribution: { eq: 'DIRECT' } } } } }),
      ...{ kind: { eq: 'RECOMMENDATION' }, actors: { some: { kind: { eq: 'STATE' } } } },
    });
    expect(text).toBe(`MATCH (n2:Act&Entity) MATCH (n2)-[r3:BY]->(n3:Actor&Entity)
WHERE r3.attribution = $p0
WITH DISTINCT n2
MATCH (n1:Theme&Entity) MATCH (n1)<-[r2:ADDRESSES]-(n2:Act&Entity)
WITH DISTINCT n1
MATCH (this:Act&Entity) MATCH (this)-[r1:ADDRESSES]->(n1:Theme&Entity)
WHERE this.kind = $p1 AND EXISTS { MATCH (this)-[r4:BY]->(n4:Actor&Entity) WHERE n4.kind = $p2 }
WITH DISTINCT this
RETURN this.id AS id, this.sortKey AS key ORDER BY this.sortKey ASC LIMIT $limit`);
  });

  it('begins at each of several alternatives', () => {
    const { text } = page('Position', ['Position', 'Entity'], {
      OR: [{ actor: { id: { eq: 'a' } } }, { id: { in: ['b'] } }],
      NOT: { stance: { eq: null } },
    });
    expect(text).toBe(`CALL () {
MATCH (this:Position&Entity) MATCH (this)-[r1:BY]->(n1:Actor&Entity)
WHERE n1.id = $p0
WITH DISTINCT this
RETURN this
UNION
MATCH (this:Position&Entity)
WHERE this.id IN $p1
RETURN this
}
WITH this WHERE NOT (this.stance IS NULL)
RETURN this.id AS id, this.sortKey AS key ORDER BY this.sortKey ASC LIMIT $limit`);
  });

  it('requires the given number of related nodes to match', () => {
    const predicate = (value: object) =>
      page('Act', ['Act', 'Entity'], { actors: value }).text.split('\n')[1];
    const actor = '(this)-[r1:BY]->(n1:Actor&Entity)';
    const where = { kind: { eq: 'STATE' } };
    expect(predicate({ none: where })).toBe(`WHERE NOT EXISTS { MATCH ${actor} WHERE n1.kind = $p0 }`);
    expect(predicate({ single: where })).toBe(`WHERE COUNT { MATCH ${actor} WHERE n1.kind = $p0 } = 1`);
    expect(predicate({ all: where })).toBe(
      `WHERE (EXISTS { MATCH ${actor} WHERE n1.kind = $p0 } AND NOT EXISTS { MATCH ${actor} WHERE NOT (n1.kind = $p1) })`,
    );
  });

  it('accepts conditions on relationships, and drops empty ones', () => {
    expect(
      entityFilterQueries.count({
        labels: ['Act', 'Entity'],
        where: compileWhere('Act', {
          actorsConnection: { some: { edge: { attribution: { eq: 'DIRECT' } }, node: { id: { eq: 'a' } } } },
          ...{ AND: [], OR: [{}], NOT: {}, meeting: {}, themes: { all: {} } },
          ...{ themesConnection: { some: { node: {} } }, kind: {} },
        }),
      }),
    ).toEqual({
      name: 'entities.count',
      text: `MATCH (this:Act&Entity) MATCH (this)-[r1:BY]->(n1:Actor&Entity)
WHERE r1.attribution = $p0 AND n1.id = $p1
WITH DISTINCT this
RETURN count(this) AS count`,
      parameters: { p0: 'DIRECT', p1: 'a' },
    });
  });

  it('requires a related entity for an empty condition on it', () => {
    const predicate = (where: Record<string, unknown>) =>
      page('Act', ['Act', 'Entity'], { NOT: where }).text.split('\n')[1];
    expect(predicate({ meeting: { cycle: {} } })).toBe(
      'WHERE NOT (EXISTS { MATCH (this)-[r1:AT]->(n1:Meeting&Entity) })',
    );
    expect(predicate({ actors: { none: { NOT: {} } } })).toBe(
      'WHERE NOT (NOT EXISTS { MATCH (this)-[r1:BY]->(n1:Actor&Entity) })',
    );
  });

  it('refuses invalid names', () => {
    for (const name of ['a b', 'x)', '', '`'])
      expect(() => entityFilterQueries.count({ labels: [name], where: null })).toThrow(/Not a name/);
    expect(() => compileWhere('Act', { nothing: { eq: 1 } })).toThrow(/cannot be filtered/);
  });
});
