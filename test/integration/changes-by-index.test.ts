import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { readChanges } from '../../src/dialogues/history/changes.ts';
import type { Executor, NamedQuery } from '../../src/graph/executor.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
const VERSIONS = 1_000;
const PER_VERSION = 100;
const THINGS = 10_000;

/** A thousand versions, of which each retired a hundred things that the one before had added; ten thousand of the last stay. */
beforeAll(async () => {
  await graph.cypher(
    `UNWIND range(1, $versions) AS number CREATE (:DatasetVersion {number: number, at: '2026-01-01T00:00:00.000Z', by: 'test'})`,
    { versions: VERSIONS },
  );
  await graph.cypher(
    `UNWIND range(1, $versions - 1) AS version UNWIND range(1, $each) AS n
CREATE (:Retired {id: 'theme-' + version + '-' + n, since: version, until: version + 1, formerLabels: ['Entity', 'Theme'], links: []})`,
    { versions: VERSIONS, each: PER_VERSION },
  );
  await graph.cypher(
    `UNWIND range(1, $things) AS n CREATE (:Entity:Theme {id: 'theme-' + n, since: 1 + n % $versions, documents: []})`,
    { things: THINGS, versions: VERSIONS },
  );
  // Neo4j counts what an index holds some time after it was written.
  await graph.cypher('CALL db.prepareForReplanning(60)');
});

interface Plan {
  operatorType: string;
  arguments: { Details?: string };
  dbHits?: number;
  children: Plan[];
}
const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];

/** Reads changes, and profiles each statement that was sent for them. */
async function profiled(request: Parameters<typeof readChanges>[1]) {
  const sent: NamedQuery[] = [];
  const read: Executor['read'] = (query, ...rest) => {
    sent.push(query);
    return graph.executor.read(query, ...rest);
  };
  const changes = await readChanges({ ...graph.executor, statementsSent: 0, read }, request, {});
  const all: Plan[] = [];
  for (const { text, parameters } of sent) {
    const { summary } = await graph.driver.executeQuery(
      `CYPHER replan=force PROFILE ${text}`,
      Object.fromEntries(
        Object.entries(parameters ?? {}).map(([name, value]) => [
          name,
          typeof value === 'number' ? neo4j.int(value) : value,
        ]),
      ),
    );
    all.push(...operators(summary.profile as unknown as Plan));
  }
  return {
    changes: changes.map(({ version, id, kind }) => `${version} ${kind} ${id}`),
    statements: sent.map(({ name }) => name),
    operators: all.map((one) => `${one.operatorType.replace('@neo4j', '')} ${one.arguments.Details ?? ''}`),
    dbHits: all.reduce((sum, { dbHits = 0 }) => sum + dbHits, 0),
  };
}

/** All changes after a version, by version and id, as they were written above. */
function changesAfter(version: number): string[] {
  const all: { version: number; id: string; kind: string }[] = [];
  for (let since = 1; since < VERSIONS; since += 1)
    for (let n = 1; n <= PER_VERSION; n += 1) {
      const id = `theme-${since}-${n}`;
      all.push({ version: since, id, kind: 'ADDED' }, { version: since + 1, id, kind: 'RETIRED' });
    }
  for (let n = 1; n <= THINGS; n += 1)
    all.push({ version: 1 + (n % VERSIONS), id: `theme-${n}`, kind: 'ADDED' });
  return all
    .filter((one) => one.version > version)
    .sort((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1))
    .map((one) => `${one.version} ${one.kind} ${one.id}`);
}

const scans = /AllNodesScan|LabelScan|IndexScan/;

describe('among a hundred thousand retired records', () => {
  it('the changes since a version are found by indexes on versions', async () => {
    const after = { version: VERSIONS - 2, id: '\u{10ffff}' };
    const found = await profiled({ after, through: VERSIONS, first: 30, ids: null });
    expect(found.changes).toEqual(changesAfter(VERSIONS - 2).slice(0, 30));
    expect(found.statements).toEqual(['changes.things', 'changes.versionsOfThings']);
    expect(found.operators.filter((one) => scans.test(one))).toEqual([]);
    expect(found.operators.filter((one) => one.startsWith('NodeIndexSeekByRange'))).toHaveLength(3);
    // Two versions have some four hundred of the 110,000 nodes.
    expect(found.dbHits).toBeLessThan(5_000);
  });

  it('the changes of some records are found by indexes on ids', async () => {
    const ids = ['theme-5-7', 'theme-42', 'theme-nothing'];
    const after = { version: 0, id: '\u{10ffff}' };
    const found = await profiled({ after, through: VERSIONS, first: 30, ids });
    expect(found.changes).toEqual(['5 ADDED theme-5-7', '6 RETIRED theme-5-7', '43 ADDED theme-42']);
    expect(found.statements).toEqual(['changes.thingsByIds', 'changes.versionsOfThings']);
    expect(found.operators.filter((one) => scans.test(one))).toEqual([]);
    expect(found.dbHits).toBeLessThan(500);
  });
});
