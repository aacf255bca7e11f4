import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Peer } from '../bench/asked.ts';
import { generatedGraph } from '../bench/generated-graph.ts';
import { plainAnswer } from '../bench/plain-answers.ts';
import { MissingPostgresError } from '../bench/postgraphile/missing-postgres-error.ts';
import { MissingPackagesError } from '../bench/postgraphile/peer-packages.ts';
import { startPostgraphile } from '../bench/postgraphile/start-postgraphile.ts';

const MINUTES = 60_000;

describe('PostGraphile beside us in the benchmark', () => {
  const graph = generatedGraph(0.01);
  const expected = plainAnswer(graph);
  let peer: Peer | null = null;
  let missing = '';

  beforeAll(async () => {
    try {
      peer = await startPostgraphile(graph);
    } catch (error) {
      if (!(error instanceof MissingPostgresError || error instanceof MissingPackagesError)) throw error;
      missing = error.message;
    }
  }, 10 * MINUTES);
  afterAll(() => peer?.stop(), MINUTES);

  it.for(Object.keys(expected))(
    'answers "%s" in every variant as a plain loop does',
    { timeout: MINUTES },
    async (name, { skip }) => {
      if (peer === null) return skip(missing);
      const variants = Object.entries(peer.questions[name] ?? {});
      expect(variants.length).toBeGreaterThan(0);
      for (const [variant, { query, variables, answer }] of variants) {
        const response = await fetch(peer.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors } = (await response.json()) as any;
        expect(errors, variant).toBeUndefined();
        expect(answer(data), variant).toEqual(expected[name]);
      }
    },
  );

  it('asks nothing that the plain loop does not answer', ({ skip }) => {
    if (peer === null) return skip(missing);
    expect(Object.keys(peer.questions).sort()).toEqual(Object.keys(expected).sort());
  });
});
