import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import { verifyGraph } from '../../src/verify/verify-graph.ts';
import { neo4jUri } from '../support/neo4j-setup.ts';
import { killableSet } from '../support/processes/killable-set.ts';
import { runs } from '../support/property-runs.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();

/** Starts an import in a process of its own and kills it so many milliseconds after it has begun. */
function importAndKill(edition: number, milliseconds: number): Promise<'killed' | 'done'> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      'test/support/processes/import-child.ts',
      neo4jUri(),
      String(edition),
    ]);
    let output = '';
    child.stdout.on('data', (chunk) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed');
      else if (code === 0) resolve('done');
      else reject(new Error(output));
    });
  });
}

/** Documents of which a part is there: by the graph's own memory, and by a count of what they assert. */
async function halves(): Promise<unknown[]> {
  // A transaction of the killed one may still be undone.
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await graph.cypher(
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'dialogue-graph' RETURN metaData",
    );
    if (open.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return graph.cypher(`MATCH (d:ImportedDocument)
    WITH d, COUNT { MATCH (n:Entity) WHERE n.id IN d.nodeIds AND d.id IN n.documents } AS present
    WHERE present <> size(d.nodeIds) RETURN d.id AS id, present, size(d.nodeIds) AS asserted
    UNION MATCH (n:Entity) UNWIND n.documents AS document
    WITH document, n WHERE NOT EXISTS { MATCH (d:ImportedDocument {id: document}) WHERE n.id IN d.nodeIds }
    RETURN document AS id, count(n) AS present, 0 AS asserted`);
}

/** The content of the graph, one line a thing, without versions. */
async function content(): Promise<string[]> {
  const rows = await graph.cypher(`MATCH (n:Entity)
    RETURN n.id AS id, n.text AS text, [(n)-[r]->(t) | type(r) + ' ' + coalesce(t.id, t.text) + ' ' + coalesce(r.locator, '')] AS links`);
  return rows.map(({ id, text, links }) => [id, text, ...(links as string[]).sort()].join(' ')).sort();
}

async function complete(edition: number): Promise<void> {
  await importDocuments(graph.executor, killableSet(edition), {
    by: 'test',
    lock: { waitSeconds: 30, leaseSeconds: 0.3 },
  });
}

/** How often an import is killed, at moments spread evenly over it. */
const kills = runs(10);
const IMPORT_MS = 700;

describe('an import that is killed at any moment', () => {
  it('leaves each document complete or absent, and the next run completes it', async () => {
    await complete(0);
    const first = await content();
    await complete(1);
    const second = await content();
    expect(second).not.toEqual(first);

    let killed = 0;
    for (let round = 0; killed < kills; round += 1) {
      // Every other round begins with nothing, the others with the first edition, of which the second changes a part.
      if (round % 2 === 0) await graph.cypher('MATCH (n) DETACH DELETE n');
      const edition = round % 2;
      for (let kill = 0; kill < 7; kill += 1) {
        const outcome = await importAndKill(edition, ((killed + 0.5) / kills) * IMPORT_MS);
        if (outcome === 'killed') killed += 1;
        expect(await halves()).toEqual([]);
        if (outcome === 'done') break;
      }
      await complete(edition);
      expect(await content()).toEqual(edition === 0 ? first : second);
      expect(await graph.cypher('MATCH (d:ImportedDocument {unpublished: true}) RETURN d.id')).toEqual([]);
    }
    expect(await verifyGraph(graph.executor)).toEqual([]);
  }, 300_000);
});
