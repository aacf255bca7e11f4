import neo4j from 'neo4j-driver';

/**
 * Statements of the forms that the product runs. While the class archive is made, they are run so that
 * the classes of Neo4j's parser, planner and runtime go into it; what they do is thrown away.
 */
const statements = [
  'CREATE CONSTRAINT rehearsal_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX rehearsal_key IF NOT EXISTS FOR (n:Entity) ON (n.key)',
  'SHOW INDEXES YIELD name, state RETURN name, state',
  'CALL db.awaitIndexes(60)',
  'UNWIND range(1, 9) AS i CREATE (n:$(["Entity", "Part"])) SET n = {id: toString(i), key: i, list: ["a"]} RETURN count(n)',
  `UNWIND range(2, 9) AS i MATCH (a:Entity {id: toString(i)}), (b:Entity {id: toString(i - 1)})
   CREATE (a)-[r:$("LINK")]->(b) SET r = {place: i} RETURN count(r)`,
  'UNWIND ["1", "2"] AS id MATCH (n:Entity {id: id}) RETURN n.id, labels(n), properties(n), [(n)-[r]->(t:Entity) | {type: type(r), to: t.id}] AS links',
  'MATCH (n:Entity)-[r:LINK]->(m:Part) WITH n, r, m ORDER BY m.key, r.place RETURN n.id, collect({id: m.id, place: r.place})',
  'MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label',
  'MATCH (n:Entity|Other) RETURN n{.id, .key, label: coalesce(n.name, n.id)}, EXISTS { (n)-[:LINK]->(:Part) }',
  'MERGE (d:Remembered {id: "1"}) SET d = {id: "1"}',
  `MATCH (this:Part:Entity) WHERE this.id IN ["1", "2"]
   CALL (this) { MATCH (this)-[r:LINK]->(x:Part) WITH DISTINCT x LIMIT 20 WITH x { .id } AS x RETURN collect(x) AS parts }
   RETURN this { .id, parts: parts } AS this LIMIT 2`,
];

/** Runs the rehearsal against a Neo4j that nobody else uses. */
export async function rehearse(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    for (const statement of statements) {
      const session = driver.session();
      await session.run(statement).finally(() => session.close());
    }
  } finally {
    await driver.close();
  }
}
