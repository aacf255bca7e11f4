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
});
