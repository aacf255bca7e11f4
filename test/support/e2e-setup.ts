import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import startNeo4j from './neo4j-setup.ts';

/** Builds the server and its pages once, before any test starts or serves them, while Neo4j starts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [stopNeo4j] = await Promise.all([startNeo4j(project), build()]);
  return stopNeo4j;
}

async function build(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
