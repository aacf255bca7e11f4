import type { Measured } from './http/http-load.ts';
import { filteredRootNames } from './questions/own-questions.ts';

/** What a question is compared with (a peer by the beginning of its name, or our own `page`), and how many times as slow we may be. */
export interface Target {
  against: string;
  target: number;
  /** Milliseconds that are quick enough whatever the ratio is. */
  orMs?: number | undefined;
}

const toCypher: Target = { against: 'Cypher', target: 0.05, orMs: 5 };
/** Its connections as they come; the note says where its JSON functions are ahead. */
const toRival: Target = { against: 'PostGraphile, connection', target: 1 };
const toFullText: Target = { against: 'Cypher', target: 1.3 };
/** Held against nobody, but to be answered within 100 ms. */
const quickEnough: Target = { against: 'nobody', target: 0, orMs: 100 };
const targets: Record<string, Target> = {
  ...Object.fromEntries(filteredRootNames.map((name) => [name, quickEnough])),
  page: toRival,
  'page 100': { against: 'page', target: 1.2 },
  meeting: toRival,
  actor: { against: 'PostGraphile', target: 1 },
  'recommendations of a theme': { against: '@neo4j/graphql', target: 1 },
  'filtered page': { against: '@neo4j/graphql', target: 0.1 },
  search: toFullText,
  words: toFullText,
};

/** The target of a question; those that count are compared with hand-written Cypher. */
export function targetOf(question: string): Target {
  return targets[question] ?? toCypher;
}

/** Whether a target is met by a ratio or by milliseconds. */
export function verdict(
  ratio: number | null,
  ms: number,
  { target, orMs }: Pick<Target, 'target' | 'orMs'>,
): 'met' | 'missed' | 'not measured' {
  if (ms <= (orMs ?? 0)) return 'met';
  if (ratio === null) return orMs === undefined ? 'not measured' : 'missed';
  return ratio <= target ? 'met' : 'missed';
}

/** The ways of PostGraphile that are ahead of us, and in which of p50, p99 and throughput of many at once. */
export function aheadOf(own: Measured, peers: Record<string, Partial<Measured>>): string[] {
  return Object.entries(peers).flatMap(([peer, { p50, p99, perSecond }]) => {
    if (!peer.startsWith('PostGraphile')) return [];
    const where = [
      (p50 ?? Number.POSITIVE_INFINITY) < own.p50 && 'p50',
      (p99 ?? Number.POSITIVE_INFINITY) < own.p99 && 'p99',
      (perSecond ?? 0) > (own.perSecond ?? 0) && 'throughput',
    ].filter((one) => one !== false);
    return where.length === 0 ? [] : [`${peer} (${where.join(', ')})`];
  });
}
