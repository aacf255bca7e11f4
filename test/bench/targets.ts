/** What a question is held against (a peer by the beginning of its name, or our own `page`), and how many times as slow we may be. */
export interface Target {
  against: string;
  target: number;
}

const toCypher: Target = { against: 'Cypher', target: 0.05 };
const toRival: Target = { against: 'PostGraphile', target: 1 };
const targets: Record<string, Target> = {
  page: toRival,
  'page 100': { against: 'page', target: 1.2 },
  meeting: toRival,
  actor: toRival,
  'recommendations of a theme': { against: '@neo4j/graphql', target: 1 },
  'filtered page': { against: '@neo4j/graphql', target: 0.1 },
};

/** The target of a question; those that count are held against hand-written Cypher. */
export function targetOf(question: string): Target {
  return targets[question] ?? toCypher;
}
