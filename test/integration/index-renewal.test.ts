import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Executor, NamedQuery } from '../../src/graph/executor.ts';
import { LoadError, loadInWorker } from '../../src/snapshot/load/load-in-worker.ts';
import { loadSnapshot } from '../../src/snapshot/load/load-snapshot.ts';
import { openSnapshotStore, type SnapshotStore } from '../../src/snapshot/snapshot-store.ts';
import { advanceIndex } from '../../src/tracing/engine/advance-index.ts';
import { everyKind } from '../support/every-kind.ts';
import { neo4jUri } from '../support/neo4j-setup.ts';
import { eventually } from '../support/processes/own-process.ts';
import { quiet, useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
let source: SnapshotStore;
let edition = 0;
beforeAll(() => graph.load(everyKind));
afterEach(() => source.close());

const HELD_BEFORE = 3;
/** Imports one more act by another document, and gives its dataset version. */
async function importOneMore(): Promise<number> {
  edition += 1;
  const id = `m-${edition}`;
  const evidence = 'evidence: [{source: source-a, locator: p. 1}]';
  const { version } = await graph.load({
    [`${id}.yaml`]: `format: dialogue-graph/1
document: ${id}
meeting: {id: ${id}, kind: WORKSHOP, title: More, date: 2023-01-01, cycle: cycle-2023, actsSurveyed: true, uptakesSurveyed: false, ${evidence}}
acts: [{id: ${id}/a, kind: OBSERVATION, by: [state-bbb], themes: [theme-youth], text: More, wording: PARAPHRASE, ${evidence}}]
`,
  });
  return version;
}

/** The graph's executor, with something done before each statement that is streamed. */
function watched(before: (query: NamedQuery) => Promise<void> | void): Executor {
  const { executor } = graph;
  return {
    ...executor,
    statementsSent: 0,
    async *stream(query, row, rowsAtOnce) {
      await before(query);
      yield* executor.stream(query, row, rowsAtOnce);
    },
  };
}

const counted = (of: SnapshotStore) => {
  const lease = of.lease();
  const { version } = advanceIndex(lease.snapshot).data;
  const acts = advanceIndex(lease.snapshot).select({}).count();
  lease.release();
  return { version, acts };
};

describe('the index of a running server', () => {
  it('is renewed while the old one answers, and a request keeps the one that it began with', async () => {
    let versionsSeen: number[] = [];
    const opening = Date.now();
    source = await openSnapshotStore(
      watched(() => {
        versionsSeen.push(source?.status().version ?? 0);
      }),
      { pollSeconds: 3_600, log: quiet },
    );
    const before = source.status();
    expect(before).toMatchObject({ acts: HELD_BEFORE + edition, isRenewing: false });
    expect(before.bytes).toBeGreaterThan(500);
    expect(Date.parse(before.builtAt)).toBeGreaterThanOrEqual(opening);

    const lease = source.lease();
    const begun = advanceIndex(lease.snapshot).select({ themes: ['theme-rights'] });
    const version = await importOneMore();
    expect(counted(source)).toEqual({ version: before.version, acts: before.acts });
    versionsSeen = [];
    const renewal = source.renew();
    expect(source.status().isRenewing).toBe(true);
    await renewal;
    expect(new Set(versionsSeen)).toEqual(new Set([before.version]));
    expect(counted(source)).toEqual({ version, acts: before.acts + 1 });
    expect(source.status()).toMatchObject({ version, acts: before.acts + 1, isRenewing: false });

    expect(begun.count()).toBe(HELD_BEFORE + edition - 1);
    expect(lease.snapshot.data.version).toBe(before.version);
    expect(advanceIndex(lease.snapshot).act(`m-${edition}/a`)).toBeUndefined();
    lease.release();
  });

  it('is loaded once for all callers while it is being loaded, with the version that they know', async () => {
    const loads: string[] = [];
    source = await openSnapshotStore(
      watched(({ name }) => {
        if (name === 'advances.acts') loads.push(name);
      }),
      { pollSeconds: 3_600, log: quiet },
    );
    expect(loads).toHaveLength(1);
    await importOneMore();
    // It fails if the import below is published while it reads.
    const first = source
      .renew()
      .catch((error: unknown) =>
        expect(String(error)).toMatch(/^LoadError: The graph changed while version \d+/),
      );
    // Whoever has just published something waits for what it has published, not for what was begun before.
    const version = await importOneMore();
    await Promise.all([source.renew(), source.renew(), source.renew()]);
    expect(source.status().version).toBe(version);
    await first;
    expect(loads.length).toBeLessThanOrEqual(4);
    await Promise.all([source.renew(), source.renew()]);
    const afterwards = loads.length;
    await source.renew();
    expect(loads).toHaveLength(afterwards);
  });

  it('checks for a newer version by its number alone', async () => {
    const sent: string[] = [];
    const { executor } = graph;
    const read: Executor['read'] = (query, ...rest) => {
      sent.push(query.name);
      return executor.read(query, ...rest);
    };
    source = await openSnapshotStore(
      { ...watched(() => undefined), read },
      { pollSeconds: 3_600, log: quiet },
    );
    sent.length = 0;
    await source.renew();
    expect(sent).toEqual(['dataset.latestVersion']);
  });

  it('remains the old one if a renewal fails, and is tried again by itself', async () => {
    let failures = 0;
    source = await openSnapshotStore(
      watched(({ name }) => {
        if (name !== 'advances.themes' || failures === 0) return;
        failures -= 1;
        throw new Error('the line broke');
      }),
      { pollSeconds: 0.2, log: quiet },
    );
    const before = counted(source);
    failures = 3;
    const version = await importOneMore();
    await expect(source.renew()).rejects.toThrow('the line broke');
    expect(counted(source)).toEqual(before);
    await eventually(async () => counted(source), { version, acts: before.acts + 1 });
  });

  it('is of one state of the graph: the first load waits until nothing is written while it reads', async () => {
    let toWrite = 2;
    source = await openSnapshotStore(
      watched(async ({ name }) => {
        if (name !== 'advances.acts' || toWrite === 0) return;
        toWrite -= 1;
        await importOneMore();
      }),
      { pollSeconds: 3_600, log: quiet },
    );
    const [{ number } = { number: 0 }] = (await graph.cypher(
      'MATCH (v:DatasetVersion) RETURN max(v.number) AS number',
    )) as { number: number }[];
    expect(counted(source)).toEqual({ version: number, acts: HELD_BEFORE + edition });
  });

  it('remains the old one while something is written, or written and not published', async () => {
    let isWriting = false;
    source = await openSnapshotStore(
      watched(async ({ name }) => {
        if (name === 'advances.acts' && isWriting) await importOneMore();
      }),
      { pollSeconds: 3_600, log: quiet },
    );
    const before = counted(source);
    await importOneMore();
    isWriting = true;
    await expect(source.renew()).rejects.toThrow(LoadError);
    expect(counted(source)).toEqual(before);
    isWriting = false;
    await graph.cypher('CREATE (:ImportedDocument {id: "cut-off", sha256: "0", unpublished: true})');
    await expect(source.renew()).rejects.toThrow(LoadError);
    expect(counted(source)).toEqual(before);
    await graph.cypher('MATCH (d:ImportedDocument {id: "cut-off"}) DELETE d');
    await source.renew();
    expect(counted(source).acts).toBe(HELD_BEFORE + edition);
  });

  it('is first loaded as it is after an interrupted import, and made consistent by the next', async () => {
    await graph.cypher('CREATE (:ImportedDocument {id: "cut-off", sha256: "0", unpublished: true})');
    source = await openSnapshotStore(graph.executor, { pollSeconds: 3_600, log: quiet, firstWaitSeconds: 0 });
    expect(counted(source).acts).toBe(HELD_BEFORE + edition);
    await source.renew();
    expect(source.status().isConsistent).toBe(false);
    // What was cut off may be taken back without a new version.
    await graph.cypher('MATCH (d:ImportedDocument {id: "cut-off"}) DELETE d');
    await source.renew();
    expect(source.status().isConsistent).toBe(true);
    const version = await importOneMore();
    await source.renew();
    expect(counted(source)).toEqual({ version, acts: HELD_BEFORE + edition });
  });

  it('is the same when loaded by a worker thread', async () => {
    source = await openSnapshotStore(graph.executor, { pollSeconds: 3_600, log: quiet });
    const origin = { address: { uri: neo4jUri() }, database: 'neo4j' };
    const options = { acts: 100, withDetails: true };
    const elsewhere = await loadInWorker(origin, options, new AbortController().signal);
    expect(elsewhere).toEqual(await loadSnapshot(graph.executor, options));
    expect(elsewhere.acts.columns.details?.ends.length).toBe(elsewhere.acts.columns.count);
  });

  it('reports an error if the thread is ended, or finds no graph', async () => {
    const nowhere = { address: { uri: 'bolt://127.0.0.1:1' }, database: 'neo4j' };
    await expect(loadInWorker(nowhere, { acts: 100 }, new AbortController().signal)).rejects.toThrow(
      'The database cannot be reached',
    );
    const ended = new AbortController();
    const loading = loadInWorker(
      { address: { uri: neo4jUri() }, database: 'neo4j' },
      { acts: 100 },
      ended.signal,
    );
    ended.abort();
    await expect(loading).rejects.toThrow(LoadError);
  });
});
