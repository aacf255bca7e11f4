import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, endAll, eventually, start, whenReady } from '../../support/processes/own-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-process-'));
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

describe('the server process', () => {
  it('tells every wrong setting and exits with 1', async () => {
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

  it('names what to install where Java is missing', async () => {
    await symlink(process.execPath, path.join(folder, 'node'));
    const { ended, seen } = start('dist/main.js', [], {
      PATH: folder,
      DATA_DIR: path.join(folder, 'no-java'),
      PORT: '0',
    });
    expect(await ended).toBe(1);
    expect(seen.output).toMatch(/JDK 17/);
  });

  it('loads the seed, follows an import by another process, stops cleanly and keeps its data', async () => {
    const settings = { DATA_DIR: path.join(folder, 'data'), PORT: '0', INDEX_POLL_SECONDS: '1' };
    const first = start('dist/main.js', [], settings);
    const url = await whenReady(first);
    expect((await ask(url, '{ advances { totalCount } }')).advances.totalCount).toBe(83);
    expect((await fetch(url.replace('/graphql', '/health/ready'))).status).toBe(200);

    const file = path.join(folder, 'gap.yaml');
    await writeFile(
      file,
      'format: dialogue-graph/1\ndocument: extra\ngaps: [{id: gap-extra, subject: cycle-2022, what: w, why: y}]\n',
    );
    const dry = start('dist/commands/seed.js', ['--dry-run', file], settings);
    expect(await dry.ended).toBe(0);
    expect(dry.seen.output).toContain(
      'Would write 1 added, 0 changed, 0 retired, 0 unchanged; dataset version 1',
    );
    const seed = start('dist/commands/seed.js', [file], settings);
    expect(await seed.ended).toBe(0);
    expect(seed.seen.output).toMatch(
      /\[1\/1\] .*gap\.yaml: 1 added, 0 changed, 0 retired, 0 unchanged\nWrote 1 added.*dataset version 2/,
    );
    await eventually(async () => (await ask(url, '{ dataset { version } }')).dataset.version, 2);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.seen.output).toContain('finishing open requests');

    const second = start('dist/main.js', [], settings);
    const again = await whenReady(second);
    expect(await ask(again, '{ dataset { version } node(id: "gap-extra") { id } }')).toEqual({
      dataset: { version: 2 },
      node: { id: 'gap-extra' },
    });
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  }, 120_000);
});

describe('npm run seed', () => {
  it('tells mistakes with their place and exits with 1; paths that lead nowhere exit with 2', async () => {
    const file = path.join(folder, 'wrong.yaml');
    await writeFile(file, 'format: dialogue-graph/1\ndocument: wrong\nacts: 5\n');
    const wrong = start('dist/commands/seed.js', [file], { DATA_DIR: path.join(folder, 'data') });
    expect(await wrong.ended).toBe(1);
    expect(wrong.seen.output).toContain(`${file}:3:7: acts: expected a list, found 5`);
    expect(wrong.seen.output).toContain('1 mistake; nothing was written');

    const nowhere = start('dist/commands/seed.js', [path.join(folder, 'nowhere')], {});
    expect(await nowhere.ended).toBe(2);
    expect(nowhere.seen.output).toContain('no such file or folder');
  }, 60_000);
});
