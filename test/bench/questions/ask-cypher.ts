import type { Driver } from 'neo4j-driver';

/** Rows of one statement. */
export type Rows = Record<string, any>[];

/** A question in hand-written Cypher: its statements, and their rows in the form that all peers share. */
export interface CypherQuestion {
  texts: string[];
  answer(rows: Rows[]): unknown;
}

/** Asks a question over the bare driver, its statements one after the other in one session. */
export async function askCypher(driver: Driver, { texts, answer }: CypherQuestion): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const rows: Rows[] = [];
    for (const text of texts) rows.push((await session.run(text)).records.map((record) => record.toObject()));
    return answer(rows);
  } finally {
    await session.close();
  }
}
