import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres } from '../../bench/postgraphile/find-postgres.ts';
import { MissingPostgresError } from '../../bench/postgraphile/missing-postgres-error.ts';
import { MissingPackagesError, preparePeerPackages } from '../../bench/postgraphile/peer-packages.ts';
import { cypherQuestions } from '../../bench/questions/cypher-questions.ts';
import { neo4jUri } from '../../support/neo4j-setup.ts';
import { useTestGraph } from '../../support/test-graph.ts';

const MINUTES = 60_000;
const SCALE = 0.01;

/** Runs the benchmark with these arguments. */
async function bench(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const run = promisify(execFile)('npx', ['tsx', 'test/bench/run.ts', ...args], {
    maxBuffer: 50_000_000,
    env: { ...process.env, NEO4J_URI: neo4jUri() },
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}

const graph = useTestGraph();
afterAll(async () => {
  for (const index of ['bench_names', 'bench_texts']) await graph.cypher(`DROP INDEX ${index} IF EXISTS`);
});

describe('the benchmark, at small scale', () => {
  const questions = Object.keys(cypherQuestions(0));
  let told: { stdout: string; stderr: string };
  let cases: { name: string; p50: number; peers?: Record<string, { p50: number }> }[];

  beforeAll(async () => {
    const { code, ...said } = await bench('--only', 'http', '--scale', String(SCALE), '--quick', '--json');
    // It ends with 1 as soon as one peer gives another answer than we do.
    expect(code, said.stderr).toBe(0);
    told = said;
    cases = JSON.parse(told.stdout).cases;
  }, 10 * MINUTES);

  it.for(questions)('runs "%s" against us and hand-written Cypher, whose answers agree', (question) => {
    const found = cases.find(({ name }) => name === question);
    expect(found?.p50).toBeGreaterThan(0);
    expect(found?.peers?.['Cypher']?.p50).toBeGreaterThan(0);
  });

  it('runs what @neo4j/graphql can express', () => {
    const asked = cases.filter(({ peers }) => peers?.['@neo4j/graphql'] !== undefined);
    expect(asked.length).toBeGreaterThan(2);
  });

  it('runs all of it against PostGraphile, or says why there is none', async ({ skip }) => {
    const missing = await Promise.all([findPostgres(), preparePeerPackages()]).then(
      () => null,
      (error: unknown) => error,
    );
    if (missing instanceof MissingPostgresError || missing instanceof MissingPackagesError) {
      expect(told.stderr).toContain(missing.message);
      return skip(missing.message);
    }
    const asked = cases.filter(({ peers }) =>
      Object.keys(peers ?? {}).some((peer) => peer.startsWith('PostGraphile')),
    );
    expect(asked.map(({ name }) => name).sort()).toEqual([...questions].sort());
  });

  it('refuses what it cannot measure', async () => {
    expect(await bench('--scale', '0')).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await bench('--only', 'nothing');
    expect(code).toBe(2);
    expect(stderr).toContain('--only: expected import, index, http, growth or pages, found "nothing"');
  });
});
