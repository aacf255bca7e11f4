import { defineConfig } from 'vitest/config';

const project = (name: string, globalSetup?: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    ...(globalSetup === undefined ? {} : { globalSetup }),
  },
});

export default defineConfig({
  // One copy of graphql for our modules and for those that require() it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Each worker has a Neo4j of its own, which its files use one after the other.
    maxWorkers: 2,
    // Loading the product takes seconds: the files of a worker share it.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      project('unit'),
      project('schema'),
      project('cypher'),
      project('e2e', 'test/support/e2e-setup.ts'),
      project('integration', 'test/support/neo4j-setup.ts'),
    ],
  },
});
