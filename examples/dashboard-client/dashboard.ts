import { type ApiClient, createApiClient } from './api-client.ts';
import {
  ActsOnThemeDocument,
  type ActsOnThemeQuery,
  CoverageDocument,
  ThemesBySeriesDocument,
} from './gql/graphql.ts';

type ActRow = ActsOnThemeQuery['advances']['edges'][number];

/** All acts on a theme, page by page. Acts that are imported meanwhile cause no duplicates and no omissions. */
export async function* actsOnTheme(
  client: ApiClient,
  theme: string,
  pageSize: number,
): AsyncGenerator<ActRow> {
  let after: string | null = null;
  for (;;) {
    const { advances }: ActsOnThemeQuery = (
      await client.ask(ActsOnThemeDocument, { theme, first: pageSize, after })
    ).data;
    yield* advances.edges;
    if (!advances.pageInfo.hasNextPage) return;
    after = advances.pageInfo.endCursor;
  }
}

/** An act as a line to cite: who, what, where it was said, where that is written. */
export function citation({ actors, node }: ActRow): string {
  const who = actors.map(({ actor, attribution }) =>
    attribution === 'DIRECT' ? actor.name : `${actor.name} (${attribution.toLowerCase().replace('_', ' ')})`,
  );
  const where = node.evidence.map(({ locator, source }) => `${source.title}, ${locator}, ${source.url}`);
  return `${who.join('; ')}: ${node.text}. ${node.meeting?.title ?? 'Meeting unknown'} [${where.join(' | ')}]`;
}

/** Themes by series as a table: a blank cell is unknown, which is not zero; `3+` is at least 3, since not all meetings were coded. */
export async function themeTable(client: ApiClient): Promise<string[][]> {
  const { matrix } = (await client.ask(ThemesBySeriesDocument, { measure: 'ACTS' })).data;
  return [
    ['', ...matrix.columns.map(({ label }) => label)],
    ...matrix.rows.map(({ label }, row) => [
      label,
      ...matrix.columns.map((_, column) => {
        const count = matrix.counts[row]?.[column] ?? null;
        if (count === null) return '';
        return matrix.coverage[row]?.[column] === 'ALL' ? `${count}` : `${count}+`;
      }),
    ]),
  ];
}

/** For each series the number of meetings and of coded meetings, to be shown next to a chart. */
export async function coverageNotes(client: ApiClient): Promise<string[]> {
  const { dataset } = (await client.ask(CoverageDocument, {})).data;
  return dataset.coverage.map(
    ({ cycle, meetings, actsSurveyed, acts }) =>
      `${cycle.label}: ${acts} acts at ${actsSurveyed} of ${meetings} meetings (dataset version ${dataset.version})`,
  );
}

/** Writes a small dashboard as text. */
export async function main(url: string, write: (line: string) => void): Promise<void> {
  const client = createApiClient(url);
  for (const cells of await themeTable(client)) write(cells.join('\t'));
  for (const note of await coverageNotes(client)) write(note);
  for await (const act of actsOnTheme(client, 'theme-protection-from-retaliation', 20)) write(citation(act));
}

const [, script, url = 'http://127.0.0.1:4000/graphql'] = process.argv;
if (script?.endsWith('dashboard.ts')) await main(url, (line) => process.stdout.write(`${line}\n`));
