import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, createApiClient } from '../../../examples/dashboard-client/api-client.ts';
import {
  actsOnTheme,
  citation,
  coverageNotes,
  main,
  themeTable,
} from '../../../examples/dashboard-client/dashboard.ts';
import { CoverageDocument } from '../../../examples/dashboard-client/gql/graphql.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld();
let client: ApiClient;
beforeAll(() => {
  client = createApiClient(`${world.api.url}/graphql`);
});

const theme = 'theme-protection-from-retaliation';

async function citations(pageSize: number): Promise<string[]> {
  const found: string[] = [];
  for await (const act of actsOnTheme(client, theme, pageSize)) found.push(citation(act));
  return found;
}

describe('the typed dashboard client', () => {
  it('cites each act with its source, whatever the size of a page', async () => {
    // By hand, from the documents of the seed: six points, of which these two are the fourth and the fifth.
    const expected = [
      'Suzanne Hoff; La Strada International (affiliation): See that people who witness corruption in trafficking, or report it, are safe, heard and protected.',
      'Panellists and speakers of the Constructive Dialogue on Smuggling of Migrants, 2022: Protect migrants, families and witnesses, and shield the staff of NGOs from reprisals.',
    ];
    const all = await citations(20);
    expect(all).toHaveLength(6);
    expect(all.slice(3, 5).map((line, place) => line.slice(0, expected[place]?.length))).toEqual(expected);
    expect(all[4]).toContain('list item 3, https://crimealliance.org/news/untoc/296');
    expect(await citations(1)).toEqual(all);
  });

  it('registers a query once, and caches its answer until the next import', async () => {
    const first = await client.ask(CoverageDocument, {});
    const second = await client.ask(CoverageDocument, {});
    const third = await client.ask(CoverageDocument, {});
    expect([first.isCached, second.isCached, third.isCached]).toEqual([false, false, true]);
    expect(third.data).toEqual(first.data);
    expect(third.extensions.requestId).toBe(second.extensions.requestId);
    expect(first.extensions.cost).toEqual({ requested: 1 + 20 * 2, limit: 500_000 });

    await world.graph.load({
      'new.yaml':
        'format: dialogue-graph/1\ndocument: new\nthemes: [{id: theme-new, prefLabel: New, definition: New.}]\n',
    });
    await world.api.renewIndex();
    const fourth = await client.ask(CoverageDocument, {});
    expect(fourth.isCached).toBe(false);
    expect(fourth.data.dataset.version).toBe(first.data.dataset.version + 1);
  });

  it('leaves cells blank whose meetings are not coded', async () => {
    const [heads = [], ...rows] = await themeTable(client);
    const { matrix } = await world.api.ask(
      '{ matrix(rows: THEME, columns: CYCLE, themeLevel: TOP) { columns { label } rows { label } counts coverage } }',
    );
    expect(heads.slice(1)).toEqual(matrix.columns.map(({ label }: any) => label));
    for (const [place, [label, ...cells]] of rows.entries()) {
      expect(label).toBe(matrix.rows[place].label);
      expect(cells).toEqual(
        matrix.counts[place].map((count: number | null, at: number) =>
          count === null ? '' : `${count}${matrix.coverage[place][at] === 'PART' ? '+' : ''}`,
        ),
      );
    }
  });

  it('throws on errors, with their code', async () => {
    await expect(actsOnTheme(client, 'no-such-theme', 5).next()).rejects.toMatchObject({
      name: 'ApiFailure',
      code: 'BAD_USER_INPUT',
      message: 'where.themes: expected ids of themes in the graph, found "no-such-theme".',
    });
    await expect(actsOnTheme(client, theme, 500).next()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('writes a dashboard of lines, with what is recorded about each series', async () => {
    const lines: string[] = [];
    await main(`${world.api.url}/graphql`, (line) => lines.push(line));
    const notes = await coverageNotes(client);
    expect(notes.length).toBeGreaterThan(0);
    expect(lines).toEqual([
      ...(await themeTable(client)).map((cells) => cells.join('\t')),
      ...notes,
      ...(await citations(20)),
    ]);
  });

  it('sends exactly the queries in its questions.graphql', () => {
    const names = (text: string) => [...text.matchAll(/^query (\w+)/gm)].map(([, name]) => name).sort();
    const read = (name: string) => readFileSync(`examples/dashboard-client/${name}`, 'utf8');
    expect(names(read('gql/graphql.ts').replaceAll(/^ +query/gm, 'query'))).toEqual(
      names(read('questions.graphql')),
    );
  });
});
