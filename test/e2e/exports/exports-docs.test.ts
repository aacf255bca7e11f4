import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csv, exported, fromCsv, fromNdjson, kinds } from '../../support/exports/read-exports.ts';
import { useTestWorld } from '../../support/test-graph.ts';

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

const world = useTestWorld();

describe('in docs/exports.md', () => {
  it('every command is run here', () => {
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

  const typed = [...text.matchAll(/`http:\/\/127\.0\.0\.1:4000(\/export\/\S+)`/g)].map(([, one = '']) => one);
  const refused = '/export/advances.csv?where={"themes":["youth"]}';

  it.each(typed.filter((one) => one !== refused))('%s, as typed, is a table with rows', async (address) => {
    const response = await fetch(`${world.api.url}${address}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="dialogue-graph-[\w-]+-v1-\w+\.csv"$/,
    );
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(fromCsv(bytes.toString('utf8')).rows.length).toBeGreaterThan(0);
  });

  it('there is a command to type, and the file has the printed name', async () => {
    expect(typed.length).toBeGreaterThan(10);
    const { headers } = await fetch(`${world.api.url}${typed[0]}`, { method: 'HEAD' });
    expect(typed[0]).toBe('/export/advances.csv?bom=1');
    expect(text).toContain(`\`${headers.get('content-disposition')?.split('"')[1]}\``);
  });

  it('errors are as printed', async () => {
    expect(typed).toContain(refused);
    const response = await fetch(`${world.api.url}${refused}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as any;
    const [printed] = blocks
      .filter(({ body }) => body.includes('"errors"'))
      .map(({ body }) => JSON.parse(body));
    expect({ errors }).toEqual(printed);
  });

  it('the citation is that of its row, and the cell with a bar that of another', async () => {
    const [quoted = ''] = /^> [\s\S]*?\n\n/m.exec(text) ?? [];
    const citation = quoted.replaceAll('\n> ', ' ');
    const [, address = ''] = /That is the row of `http:\/\/127\.0\.0\.1:4000(\S+)`/.exec(text) ?? [];
    const { names, rows, begin } = fromCsv(await (await fetch(`${world.api.url}${address}`)).text());
    expect(rows).toHaveLength(1);
    const [publisher, title, locator, url, id] = [
      ...['publisher', 'title'].map((name) => `evidence.source.${name}`),
      ...['evidence.locator', 'evidence.source.url', 'id'],
    ].map((name) => rows[0]?.[names.indexOf(name)]);
    expect(citation.trim()).toBe(
      `> ${publisher}, “${title}”, ${locator}, <${url}>; as coded in dialogue-graph, ${id}, dataset version ${begin.datasetVersion}.`,
    );
    const [, cell = ''] = /separated by a bar: `(.*?)`/.exec(text) ?? [];
    const all = await csv(world.api.url, 'advances');
    expect(all.rows.map((row) => row[all.names.indexOf('actors.actor.name')])).toContain(cell);
  });

  it('the columns are listed completely', async () => {
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
      const asked =
        kind === 'matrix'
          ? { rows: 'THEME', columns: 'CYCLE', acts: 1 }
          : {
              ...(kind === 'sources' && { text: 1 }),
              where: kind === 'advances' ? { themes: [] } : { id: { eq: 'nothing' } },
            };
      const own = listed.get(kind) ?? [];
      const { names } = await csv(world.api.url, kind, asked);
      const whole = own.includes('evidence') ? own : [...own, 'evidence'];
      expect(names).toEqual(
        kind === 'themes' || kind === 'sources'
          ? own
          : whole.flatMap((name) => (name === 'evidence' ? ofEvidence : name)),
      );
      if (kind !== 'advances' && kind !== 'acts') continue;
      const ofAct = names.filter((name) => !/^(actors|themes)\./.test(name)).map((name) => `act.${name}`);
      expect((await csv(world.api.url, kind, { ...asked, rows: 'edges' })).names).toEqual([
        ...(listed.get(`${kind} edges`) ?? []),
        ...ofAct,
      ]);
    }
  });

  it('each kind of filter is that of the root field', async () => {
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
