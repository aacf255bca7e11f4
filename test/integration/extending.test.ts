import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentedSteps, withStep } from '../support/documented-steps.ts';
import { neo4jUri } from '../support/neo4j-setup.ts';
import { ask, endAll, start, whenReady } from '../support/processes/own-process.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

/** A document with two of the type that docs/extending.md adds. */
const register = `format: dialogue-graph/1
document: programmes
sources:
  - {id: source-p, url: 'https://example.org/p', title: Programmes, publisher: P, accessedOn: 2026, language: en}
programmes:
  - {id: programme-second, title: Zeta, evidence: [{source: source-p, locator: p. 2}]}
  - {id: programme-first, title: Élan, evidence: [{source: source-p, locator: p. 1}]}
`;

let graph: TestGraph;
let folder: string;
let settings: Record<string, string>;
beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-extended-'));
  const parts = ['src', 'schema', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'codegen.ts'];
  for (const part of parts) await cp(part, path.join(folder, part), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  settings = { NEO4J_URI: neo4jUri(), PORT: '0', SEED: 'never' };
});
afterAll(async () => {
  await endAll();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a file of the copy to its end; its output shows where it fails. */
async function run(file: string, ...args: string[]): Promise<string> {
  const started = start(path.join(folder, file), args, settings);
  expect(await started.ended, started.seen.output).toBe(0);
  return started.seen.output;
}

describe('the steps of docs/extending.md', () => {
  it('add an entity type that is imported, paged, found, exported and verified', async () => {
    const steps = documentedSteps(await readFile('docs/extending.md', 'utf8'), 'An entity type');
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) {
      const file = path.join(folder, step.file);
      const before = step.anchor === null ? '' : await readFile(file, 'utf8');
      await writeFile(file, withStep(before, step));
    }
    // With its own form, record, SDL, tests' data and page an entity type touches ten files or fewer.
    expect(new Set(steps.map(({ file }) => file)).size).toBeLessThanOrEqual(8);
    await writeFile(path.join(folder, 'programmes.yaml'), register);

    await run('codegen.ts');
    await run('node_modules/typescript/bin/tsc', '-p', path.join(folder, 'tsconfig.build.json'));
    await run('src/commands/seed.ts', path.join(folder, 'programmes.yaml'));
    await run('src/commands/verify.ts');

    const url = await whenReady(start(path.join(folder, 'src/main.ts'), [], settings));
    const answer = await ask(
      url,
      `{ programmes(where: { title: { startsWith: "É" } }) { totalCount nodes { __typename id } }
        all: programmes { nodes { title evidence { locator source { id } } } }
        node(id: "programme-second") { id ... on Programme { title } }
        search(text: "elan") { nodes { type node { id } } }
        dataset { counts { type count } } }`,
    );
    const writtenAt = (locator: string) => [{ locator, source: { id: 'source-p' } }];
    expect(answer).toMatchObject({
      programmes: { totalCount: 1, nodes: [{ __typename: 'Programme', id: 'programme-first' }] },
      all: {
        nodes: [
          { title: 'Élan', evidence: writtenAt('p. 1') },
          { title: 'Zeta', evidence: writtenAt('p. 2') },
        ],
      },
      node: { id: 'programme-second', title: 'Zeta' },
      search: { nodes: [{ type: 'PROGRAMME', node: { id: 'programme-first' } }] },
      dataset: { counts: expect.arrayContaining([{ type: 'Programme', count: 2 }]) },
    });
    const exported = await (await fetch(new URL('/export/programmes.csv', url))).text();
    // Lines with # say what the export is and that it is whole.
    const rows = exported.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
    expect(rows).toEqual([
      'id,title,since,evidence.source.id,evidence.source.title,evidence.source.publisher,evidence.source.url,evidence.source.publishedOn.asWritten,evidence.locator,evidence.quote',
      'programme-first,Élan,1,source-p,Programmes,P,https://example.org/p,,p. 1,',
      'programme-second,Zeta,1,source-p,Programmes,P,https://example.org/p,,p. 2,',
    ]);
  }, 300_000);
});
