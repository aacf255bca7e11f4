import type { Driver } from 'neo4j-driver';
import { type GeneratedLink, type GeneratedNode, generatedGraph } from './generated-graph.ts';

const BATCH = 10_000;

/**
 * Writes a generated graph into an empty one by plain Cypher, as the import stores it and many times as
 * quick. Constraints must be in place.
 *
 * @param graph the nodes and relationships, or the scale by which to generate them
 */
export async function writeGeneratedGraph(
  driver: Driver,
  graph: number | { nodes: GeneratedNode[]; links: GeneratedLink[] },
): Promise<void> {
  const { nodes, links } = typeof graph === 'number' ? generatedGraph(graph) : graph;
  const write = async (text: string, rows: unknown[]) => {
    for (let at = 0; at < rows.length; at += BATCH)
      await driver.executeQuery(text, { rows: rows.slice(at, at + BATCH) });
  };
  await write('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', nodes);
  await write(
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    links,
  );
  await driver.executeQuery(
    "CREATE (:DatasetVersion {number: 1, at: '2026-01-01T00:00:00.000Z', by: 'generated', documents: []})",
  );
}

/** Empties a graph. */
export async function emptied(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  await session.close();
}
