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

/** Applies the steps of a section to the copy; gives the files that it changes. */
async function apply(section: string): Promise<Set<string>> {
  const steps = documentedSteps(await readFile('docs/extending.md', 'utf8'), section);
  for (const step of steps) {
    const file = path.join(folder, step.file);
    const before = step.anchor === null ? '' : await readFile(file, 'utf8');
    await writeFile(file, withStep(before, step));
  }
  return new Set(steps.map(({ file }) => file));
}

const points = `format: dialogue-graph/1
document: points
sources:
  - {id: source-q, url: 'https://example.org/q', title: Points, publisher: P, accessedOn: 2026, language: en}
actors: [{id: org-a, kind: STAKEHOLDER, name: A, evidence: [{source: source-q, locator: p. 1}]}]
themes:
  - {id: theme-a, prefLabel: A, definition: An example.}
  - {id: theme-b, prefLabel: B, definition: An example., broader: [theme-a]}
  - {id: theme-c, prefLabel: C, definition: An example.}
meetings:
  - {id: d-1, kind: DIALOGUE, title: One, date: 2019-05-01, actsSurveyed: true, uptakesSurveyed: false, evidence: [{source: source-q, locator: p. 1}]}
  - {id: d-2, kind: DIALOGUE, title: Two, date: 2021-05-01, actsSurveyed: true, uptakesSurveyed: false, evidence: [{source: source-q, locator: p. 1}]}
acts:
  - {id: d-1/a, kind: OBSERVATION, by: [org-a], themes: [theme-b], text: a, wording: PARAPHRASE, evidence: [{source: source-q, locator: p. 1}]}
  - {id: d-1/b, kind: RECOMMENDATION, by: [org-a], themes: [theme-c], text: b, wording: PARAPHRASE, evidence: [{source: source-q, locator: p. 1}]}
  - {id: d-2/c, kind: RECOMMENDATION, by: [org-a], themes: [theme-a, theme-c], text: c, wording: PARAPHRASE, evidence: [{source: source-q, locator: p. 1}]}
`;

describe('the steps of docs/extending.md', () => {
  it('add an entity type, a filter condition and a matrix dimension to the product', async () => {
    // The page of a type and its examples in tests are two files more.
    expect((await apply('An entity type')).size).toBeLessThanOrEqual(8);
    // Oracle, random filters and the filter bar are three files more.
    expect((await apply('A filter condition')).size).toBeLessThanOrEqual(3);
    // The oracle is one file more.
    expect((await apply('A matrix dimension')).size).toBeLessThanOrEqual(4);
    await writeFile(path.join(folder, 'points.yaml'), points);
    await writeFile(path.join(folder, 'programmes.yaml'), register);

    await run('codegen.ts');
    await run('node_modules/typescript/bin/tsc', '-p', path.join(folder, 'tsconfig.build.json'));
    await run('src/commands/seed.ts', path.join(folder, 'programmes.yaml'), path.join(folder, 'points.yaml'));
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
    expect(
      await ask(
        url,
        `{ advances(where: { themesNone: ["theme-a"] }) { nodes { id } }
          matrix(rows: DECADE, columns: ACT_KIND) { rows { id total } cells { row column count advances { nodes { id } } } } }`,
      ),
    ).toMatchObject({
      advances: { nodes: [{ id: 'd-1/b' }] },
      matrix: {
        rows: [
          { id: '2010', total: 2 },
          { id: '2020', total: 1 },
        ],
        cells: [
          { row: '2010', column: 'RECOMMENDATION', count: 1, advances: { nodes: [{ id: 'd-1/b' }] } },
          { row: '2010', column: 'OBSERVATION', count: 1, advances: { nodes: [{ id: 'd-1/a' }] } },
          { row: '2020', column: 'RECOMMENDATION', count: 1, advances: { nodes: [{ id: 'd-2/c' }] } },
        ],
      },
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
