import { describe, expect, it } from 'vitest';
import { changedThingsQuery } from '../../src/dialogues/history/changes.ts';
import { actSourcesQuery } from '../../src/graph/act-source-repository.ts';
import { constraintQueries } from '../../src/graph/constraints.ts';
import { entityQueries } from '../../src/graph/entity-repository.ts';
import { recordQuery } from '../../src/snapshot/entities/entity-record.ts';
import { actQueries } from '../../src/snapshot/load/load-acts.ts';
import { recordQueries } from '../../src/snapshot/load/load-snapshot.ts';

describe('statements', () => {
  it('are named and take values by parameter only', () => {
    const all = [
      ...constraintQueries,
      ...Object.values(recordQueries),
      recordQuery,
      ...Object.values(actQueries),
      entityQueries.labels(["x'} DETACH DELETE n //"]),
      entityQueries.evidence(["x'} DETACH DELETE n //"]),
      entityQueries.targets(['x']),
      actSourcesQuery(["x'} DETACH DELETE n //"]),
      entityQueries.counts(),
      entityQueries.gaps(),
    ];
    for (const { name, text } of all) {
      expect(name).toMatch(/^[a-z]+\.[A-Za-z_]+$/);
      expect(text).not.toContain('DETACH');
    }
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('for evidence start at the record and order by date of the source', () => {
    expect(entityQueries.evidence(['a'])).toEqual({
      name: 'entities.evidence',
      text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e:EVIDENCED_BY]->(s:Source)
WITH id, e, s ORDER BY s.publishedEarliest, s.id, e.locator
RETURN id, collect({source: s.id, locator: e.locator, quote: e.quote}) AS evidence`,
      parameters: { ids: ['a'] },
    });
  });

  it('for changes, of all or of some records, compare keys that have an index', () => {
    const indexed = constraintQueries.map(({ text }) => text).join('\n');
    for (const ids of [null, ['x']]) {
      const { text } = changedThingsQuery({ after: { version: 1, id: '' }, through: 3, first: 10, ids });
      const keys =
        ids === null ? ['n.since', 'r.since', 'r.until'] : ['n:Entity {id: given}', 'r:Retired {id: given}'];
      for (const key of keys) expect(text).toContain(key);
    }
    for (const [label, key] of ['Entity.since', 'Retired.id', 'Retired.since', 'Retired.until'].map((one) =>
      one.split('.'),
    ))
      expect(indexed).toContain(`FOR (n:${label}) ON (n.${key})`);
    expect(indexed).toContain('FOR (n:Entity) REQUIRE n.id IS UNIQUE');
  });

  it('for constraints can be repeated', () => {
    for (const { text } of constraintQueries) expect(text).toContain('IF NOT EXISTS');
  });
});
