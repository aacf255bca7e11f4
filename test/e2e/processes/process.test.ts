import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jUri } from '../../support/neo4j-setup.ts';
import { endAll, start } from '../../support/processes/own-process.ts';
import { openTestGraph } from '../../support/test-graph.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-process-'));
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

describe('the server process', () => {
  it('reports every wrong setting and exits with 1', async () => {
    const { ended, seen } = start('dist/main.js', [], { PORT: 'none', SEED: 'maybe' });
    expect(await ended).toBe(1);
    expect(seen.output).toMatch(
      /PORT: expected a whole number, found "none"\n {2}SEED: expected one of auto, never/,
    );
  });

  it('says that Neo4j cannot be reached, tries for the stated time and exits with 1', async () => {
    const { ended, seen } = start('dist/main.js', [], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_CONNECT_SECONDS: '3',
      PORT: '0',
    });
    expect(await ended).toBe(1);
    expect(seen.output).toContain('does not answer yet');
    expect(seen.output).toMatch(
      /Neo4j at bolt:\/\/127\.0\.0\.1:1 did not answer within 3 s: .*Check NEO4J_URI/,
    );
  });

  it('says what to install if Java is missing', async () => {
    await symlink(process.execPath, path.join(folder, 'node'));
    const { ended, seen } = start('dist/main.js', [], {
      PATH: folder,
      DATA_DIR: path.join(folder, 'no-java'),
      PORT: '0',
    });
    expect(await ended).toBe(1);
    expect(seen.output).toMatch(/JDK 17/);
  });
});

describe('npm run seed', () => {
  it('reports mistakes with their position and exits with 1; with 2 for paths that do not exist', async () => {
    const file = path.join(folder, 'wrong.yaml');
    await writeFile(file, 'format: dialogue-graph/1\ndocument: wrong\nacts: 5\n');
    const wrong = start('dist/commands/seed.js', [file], { NEO4J_URI: neo4jUri() });
    expect(await wrong.ended).toBe(1);
    expect(wrong.seen.output).toContain(`${file}:3:7: acts: expected a list, found 5`);
    expect(wrong.seen.output).toContain('1 mistake; nothing was written');

    const nowhere = start('dist/commands/seed.js', [path.join(folder, 'nowhere')], {});
    expect(await nowhere.ended).toBe(2);
    expect(nowhere.seen.output).toContain('no such file or folder');

    const unknown = start('dist/commands/seed.js', ['--dry-rnu', file], {});
    expect(await unknown.ended).toBe(2);
    expect(unknown.seen.output).toMatch(/^Unknown option '--dry-rnu'.*\nUsage: npm run seed/);
  }, 60_000);

  it('shows the current document and line, renames and retracts', async () => {
    await (await openTestGraph()).close();
    const seed = async (...options: string[]) => {
      const { ended, seen } = start('dist/commands/seed.js', options, { NEO4J_URI: neo4jUri() });
      return { code: await ended, output: seen.output };
    };
    const file = path.join(folder, 'themes.ndjson');
    const write = (ids: string[]) =>
      writeFile(
        file,
        ids
          .map(
            (id) =>
              `{"format":"dialogue-graph/1","document":"${id}","themes":[{"id":"theme-t","prefLabel":"T","definition":"d"}]}\n`,
          )
          .join('\n'),
      );
    await write(['one', 'two']);
    const added = await seed(file);
    expect(added.output).toContain(`[1/2] ${file}:1: 1 added, 0 changed, 0 retired, 0 unchanged\n`);
    expect(added.output).toContain(`[2/2] ${file}:3: 0 added, 1 changed, 0 retired, 0 unchanged\n`);

    await write(['three']);
    expect(await seed('--rename', 'one:three', file)).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^--rename: expected the ids OLD=NEW, found "one:three"\nUsage:/),
    });
    const renamed = await seed('--rename', 'one=three', '--retract', 'two', file);
    expect(renamed).toMatchObject({ code: 0, output: expect.stringContaining('--rename one=three: ') });
    const { output } = await seed('--dry-run', '--retract', 'three');
    expect(output).toContain('- theme-t\n');
    expect(output).toContain(
      'Would write 0 added, 0 changed, 1 retired, 0 unchanged; now at dataset version 2',
    );
    expect(await seed('--retract', 'thre')).toMatchObject({
      code: 1,
      output: expect.stringContaining(
        '--retract thre: document: expected the id of an imported document, found "thre" (did you mean three?)',
      ),
    });
    expect((await seed('--retract', 'three')).output).toContain('Wrote 0 added, 0 changed, 1 retired');
    expect((await seed('--retract', 'three')).output).toContain('Wrote 0 added, 0 changed, 0 retired');
  }, 120_000);

  it('loads a table by its mapping: a first one is written, mistakes are reported by cell and write nothing, and loading it again changes nothing', async () => {
    const graph = await openTestGraph();
    const seed = async (...options: string[]) => {
      const { ended, seen } = start('dist/commands/seed.js', options, { NEO4J_URI: neo4jUri() });
      return { code: await ended, output: seen.output };
    };
    const [table, draft, mapping, register] = ['t.csv', 'draft.yaml', 'm.yaml', 'register.yaml'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string, string];
    const evidence = "evidence: [{ source: source-s, locator: 'row {#row}' }]";
    await writeFile(
      register,
      'format: dialogue-graph/1\ndocument: register\nsources: [{ id: source-s, url: https://example.org/s, title: S, publisher: P, accessedOn: 2026-01-01, language: en }]\n',
    );
    await writeFile(
      mapping,
      `format: dialogue-graph-mapping/1
document: themes-{Group|id}
records:
  themes: [{ id: "theme-{Theme|id}", prefLabel: "{Theme}", definition: "{Meaning}" }]
  actors: [{ when: Actor, id: "org-{Actor|id}", kind: STAKEHOLDER, name: "{Actor}", ${evidence} }]
`,
    );
    await writeFile(table, 'Group,Theme,Meaning,Actor\nA,Law,The law,House\nA,Order,n/a,\nB,Peace,Quiet,\n');
    expect(await seed('--init', '--mapping', draft, table)).toMatchObject({ code: 0 });
    expect(await seed('--init', '--mapping', draft, table)).toMatchObject({
      code: 2,
      output: `${draft}: expected a new file, found one that exists; --init does not replace it\n`,
    });
    // The draft can be read: its mistakes are those of what is to be decided.
    expect((await seed('--dry-run', '--mapping', draft, table)).output).toContain('source-change-me');

    expect(await seed(register, '--mapping', mapping, table)).toEqual({
      code: 1,
      output: `${table}: row 3, column C "Meaning": themes[1].definition: expected a text that says something; if nothing is known, leave out the key or, if it is required, the item, found "n/a"\n1 mistake; nothing was written\n`,
    });
    expect(await graph.cypher('MATCH (n:Entity) RETURN n.id AS id')).toEqual([]);

    await writeFile(table, 'Group,Theme,Meaning,Actor\nA,Law,The law,House\nA,Order,Calm,\nB,Peace,Quiet,\n');
    const first = await seed(register, '--mapping', mapping, table);
    expect(first.output).toContain(`[2/3] ${table}:2: 3 added, 0 changed, 0 retired, 0 unchanged\n`);
    expect(first.output).toContain(`[3/3] ${table}:4: 1 added, 0 changed, 0 retired, 0 unchanged\n`);
    expect(first.output).toContain('Wrote 5 added, 0 changed, 0 retired, 0 unchanged; dataset version 1\n');
    expect((await seed(register, '--mapping', mapping, table)).output).toContain(
      'Wrote 0 added, 0 changed, 0 retired, 5 unchanged; dataset version 1\n',
    );
    expect(await graph.cypher('MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).toEqual(
      ['org-house', 'source-s', 'theme-law', 'theme-order', 'theme-peace'].map((id) => ({ id })),
    );
    await graph.close();
  }, 120_000);
});
