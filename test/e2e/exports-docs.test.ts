import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, exported, fromNdjson, kinds } from '../kit/exports.ts';
import { openTestWorld, type TestWorld } from '../kit/test-graph.ts';

const text = readFileSync('docs/exports.md', 'utf8');
const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
  language,
  body,
}));
/** Each command, with the block that shows its answer. */
const commands = blocks.flatMap(
  ({ language, body }, at): [string, string, { language: string; body: string }][] => {
    const [, file, where] =
      /^curl -sG http:\/\/127\.0\.0\.1:4000\/export\/(\S+) --data-urlencode 'where=(.*)'\n$/.exec(body) ?? [];
    const answer = blocks[at + 1];
    return language === 'sh' && file !== undefined && where !== undefined && answer !== undefined
      ? [[file, where, answer]]
      : [];
  },
);

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

describe('in docs/exports.md', () => {
  it('every command is one that is asked here', () => {
    expect(commands).toHaveLength(blocks.filter(({ language }) => language === 'sh').length);
    expect(commands.map(([file]) => file.split('.')[1])).toEqual(['csv', 'ndjson', 'jsonld']);
  });

  it.each(commands)('the export %s under %s is as printed', async (file, where, { language, body }) => {
    const answer = await exported(world.api.url, file, { where: JSON.parse(where) });
    // The moment at which the data was published is that of each loading.
    const undated = (given: string) => given.replaceAll(/(""publishedAt"":"")[^"]*/g, '$1');
    if (language === 'csv') expect(undated(answer)).toBe(undated(body).replaceAll('\n', '\r\n'));
    else {
      const rows = file.endsWith('.ndjson') ? fromNdjson(answer).rows : JSON.parse(answer).rows;
      expect(rows).toEqual([JSON.parse(body)]);
    }
  });

  it('the address for a browser answers with a byte order mark', async () => {
    const [, address = ''] = /In a browser: `http:\/\/127\.0\.0\.1:4000\/export\/(\S+)`/.exec(text) ?? [];
    expect(
      (await exported(world.api.url, address.split('?')[0] ?? '', { bom: 1 })).startsWith('\uFEFFid,'),
    ).toBe(true);
    expect(address).toBe('advances.csv?bom=1');
  });

  it('the columns are listed, and no others', async () => {
    const listed = new Map(
      blocks
        .filter(({ language }) => language === 'text')
        .flatMap(({ body }) => {
          const [names = '', columns = ''] = body.split(/: /);
          const [named = '', edges] = names.split(' with rows=');
          return named
            .split(', ')
            .map((kind): [string, string[]] => [
              edges === undefined ? kind : `${kind} ${edges}`,
              columns.trim().split(/,\s+/),
            ]);
        }),
    );
    const evidence = [...text.matchAll(/`(evidence\.[\w.]+)`/g)].map(([, name = '']) => name);
    const ofEvidence = [...new Set(evidence.slice(evidence.indexOf('evidence.source.id')))];
    expect(ofEvidence).toHaveLength(7);
    for (const kind of kinds) {
      const asked = kind === 'matrix' ? { rows: 'THEME', columns: 'CYCLE' } : {};
      const own = listed.get(kind) ?? [];
      const { names } = await csv(world.api.url, kind, asked);
      expect(names).toEqual(kind === 'themes' || kind === 'sources' ? own : [...own, ...ofEvidence]);
      if (kind !== 'advances' && kind !== 'acts') continue;
      const ofAct = names.filter((name) => !/^(actors|themes)\./.test(name)).map((name) => `act.${name}`);
      expect((await csv(world.api.url, kind, { rows: 'edges' })).names).toEqual([
        ...(listed.get(`${kind} edges`) ?? []),
        ...ofAct,
      ]);
    }
  });

  it('each kind of filter that is named is that of the root field', async () => {
    const { __schema } = await world.api.ask(
      '{ __schema { queryType { fields { name args { name type { name ofType { name } } } } } } }',
    );
    const named = new Map<string, string>();
    for (const [, whats = '', wheres = ''] of text.matchAll(
      /^\| ((?:`[\w-]+`,? ?)+) +\| ((?:`\w+Where`,? ?)+) +\|/gm,
    )) {
      const [left, right] = [whats, wheres].map((cell) =>
        [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
      );
      for (const [at, what] of (left ?? []).entries()) named.set(what, right?.[at] ?? '');
    }
    expect([...named.keys()].sort()).toEqual([...kinds].sort());
    for (const [what, where] of named) {
      const field = __schema.queryType.fields.find(({ name }: any) => name === what.replace('-a', 'A'));
      expect(field.args.find(({ name }: any) => name === 'where').type.name).toBe(where);
    }
  });
});
