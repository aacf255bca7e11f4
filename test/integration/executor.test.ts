import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { constraintQueries, ensureConstraints } from '../../src/graph/constraints.ts';
import { createExecutor, type Executor } from '../../src/graph/executor.ts';
import { neo4jUri } from '../support/neo4j-setup.ts';
import { eventually } from '../support/processes/own-process.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();

const anything = z.record(z.string(), z.unknown());
const endless = {
  name: 'test.endless',
  text: 'UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN sum(i * j) AS n',
};

describe('the executor', () => {
  it('checks rows against their model', async () => {
    const query = { name: 'test.one', text: 'RETURN 1 AS one' };
    expect(await graph.executor.read(query, z.object({ one: z.number() }))).toEqual([{ one: 1 }]);
    await expect(graph.executor.read(query, z.object({ one: z.string() }))).rejects.toThrow(
      'expected string',
    );
  });

  it('ends a read that runs too long, in Neo4j too', async () => {
    const hasty = createExecutor(graph.driver, { database: 'neo4j', timeoutMs: 300 });
    await expect(hasty.read(endless, anything)).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    const running = await graph.cypher(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* test.endless' RETURN currentQuery",
    );
    expect(running).toEqual([]);
  });

  it.each([
    ['read', async (executor: Executor) => executor.read(endless, anything)],
    [
      'stream',
      async (executor: Executor) => executor.stream(endless, anything, 10)[Symbol.asyncIterator]().next(),
    ],
    ['library', async (executor: Executor) => executor.forLibrary({}).run(endless.text, {})],
  ] as const)('ends a %s once the caller stops waiting, in Neo4j too', async (_, ask) => {
    const waiting = new AbortController();
    const answer = ask(graph.executor.until(waiting.signal));
    const running = async () => {
      const [row] = await graph.cypher(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'sum(i * j)' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n",
      );
      return row?.['n'];
    };
    const outcome = expect(answer).rejects.toThrow('gone');
    await eventually(running, 1);
    waiting.abort(new Error('gone'));
    await outcome;
    await eventually(running, 0, 3);
    const { statementsSent } = graph.executor;
    await expect(ask(graph.executor.until(waiting.signal))).rejects.toThrow('gone');
    expect(graph.executor.statementsSent).toBe(statementsSent);
  });

  it('does not write in a read', async () => {
    await expect(
      graph.executor.read({ name: 'test.write', text: 'CREATE (n:Wrong) RETURN n' }, anything),
    ).rejects.toThrow();
    expect(await graph.cypher('MATCH (n:Wrong) RETURN n')).toEqual([]);
  });

  it('rolls back a write that fails half-way', async () => {
    const failing = graph.executor.write('test.write', async (run) => {
      await run({ name: 'test.create', text: 'CREATE (:Half)' });
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await graph.cypher('MATCH (n:Half) RETURN n')).toEqual([]);
  });

  it('stores whole numbers as integers', async () => {
    await graph.executor.write('test.write', (run) =>
      run({
        name: 'test.create',
        text: `UNWIND $rows AS row
CREATE (n:Number) SET n = row[0], n.inList = row[1][1], n.text = row[1][0]`,
        parameters: { rows: [[{ whole: 3, part: 0.5 }, ['4', 4]]] },
      }),
    );
    expect(
      await graph.cypher(
        'MATCH (n:Number) RETURN [x IN [n.whole, n.part, n.inList, n.text] | valueType(x)] AS types',
      ),
    ).toEqual([{ types: ['INTEGER NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL', 'STRING NOT NULL'] }]);
  });

  it('reports violated uniqueness as CONFLICT', async () => {
    const twice = graph.executor.write('test.write', (run) =>
      run({ name: 'test.create', text: 'UNWIND [1, 2] AS i CREATE (:Entity {id: "same"})' }),
    );
    await expect(twice).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('reports that the database is gone', async () => {
    const driver = neo4j.driver('bolt://127.0.0.1:1', undefined, {
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 4_000,
    });
    const gone = createExecutor(driver, { database: 'neo4j', timeoutMs: 1_000 });
    await expect(gone.read({ name: 'test.one', text: 'RETURN 1 AS one' }, anything)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    await driver.close();
  });
});

describe('constraints', () => {
  it('all exist, and making them again changes nothing', async () => {
    await graph.cypher('CALL db.awaitIndexes(60)');
    await ensureConstraints(graph.executor);
    const held = await graph.cypher(
      "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name",
    );
    const expected = constraintQueries.map(({ name }) => ({
      name: name.replace('constraints.', ''),
      state: 'ONLINE',
    }));
    expect(held).toEqual(expected.sort((a, b) => (a.name < b.name ? -1 : 1)));
    expect(neo4jUri()).toMatch(/^bolt:\/\/127\.0\.0\.1:/);
  });

  it.each([
    ['Actor', 'sortKey'],
    ['Participation', 'sortKey'],
    ['TreatyAction', 'newestKey'],
    ['Figure', 'sortKey'],
  ])('let a page of %s by %s be found by an index, not by a scan', async (label, key) => {
    await graph.cypher(
      `UNWIND range(1, 5000) AS n CREATE (:Entity:${label} {id: '${label} ' + n, ${key}: toString(n)})`,
    );
    const page = `MATCH (this:Entity:${label}) WHERE this.${key} > '2' WITH * ORDER BY this.${key} LIMIT 201 RETURN this.id`;
    const operators = (plan: unknown): string[] => {
      const { operatorType, children } = plan as { operatorType: string; children: unknown[] };
      return [operatorType.replace('@neo4j', ''), ...children.flatMap(operators)];
    };
    // Neo4j counts what an index holds some time after it was written.
    await graph.cypher('CALL db.resampleIndex($name)', { name: `${label}_${key}` });
    const isSought = async () => {
      const { summary } = await graph.driver.executeQuery(`CYPHER replan=force EXPLAIN ${page}`);
      return operators(summary.plan).includes('NodeIndexSeekByRange');
    };
    await eventually(isSought, true);
  });
});
