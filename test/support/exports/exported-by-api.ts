import { expect } from 'vitest';
import type { TestApi } from '../test-graph.ts';

/** The rows that exports have to have, asked from the GraphQL API: the selections are written here again, by the documentation. */

const date = '{ earliest latest precision asWritten }';
const evidence = 'evidence { source { id title publisher url publishedOn { asWritten } } locator quote }';
const meeting = '{ id kind title start { earliest asWritten } end { latest asWritten } cycle { id label } }';
const act = `id kind text wording number outcome takenUp since date ${date} meeting ${meeting} ${evidence}
  addressedTo(limit: 200) { id name } concerns(limit: 200) { id title } concernsArticles(limit: 200) { instrument { id title } }
  partOf { id number title } forInstruments: meeting { reviews(limit: 200) { id title } }`;
const actors = 'actor { id kind name } attribution through { id name }';

/** What is asked of each root field that has an export of its own. */
const selections: Record<string, string> = {
  actors: `id kind name iso3 country sector regionalGroup standsFor since names(limit: 200) { text kind language }
    represents(limit: 200) { id name } memberOf(limit: 200) { id name } ${evidence} exactMatch`,
  meetings: `id kind title venue format ordinal mandate actsSurveyed uptakesSurveyed since start ${date} end ${date}
    body { id name } cycle { id label } partOf { id title } follows(limit: 200) { id title } reviews(limit: 200) { id title }
    discusses(limit: 200) { id prefLabel } ${evidence} coverage`,
  participations: `id role status mode title affiliation since actor { id kind name } affiliatedWith(limit: 200) { id kind name }
    onBehalfOf(limit: 200) { id kind name } meeting ${meeting} ${evidence}`,
  resolutions: `id kind number symbol title since adoptedAt ${meeting} themes(limit: 200) { id prefLabel } ${evidence}
    date ${date} submittedTo { id title } submittedBy(limit: 200) { id kind name }`,
  treatyActions: `id action since date ${date} asOf ${date} actor { id kind name iso3 } instrument { id title } ${evidence}`,
  figures: `id value qualifier unit basis since asOf ${date} meetings(limit: 200) { id title }
    instruments(limit: 200) { id title } bodies(limit: 200) { id name } ${evidence}`,
  themes: 'id prefLabel altLabels definition exactMatch since broader(limit: 200) { id prefLabel }',
  sources: `id title publisher url language note text since publishedOn ${date} accessedOn ${date}`,
};

interface Question {
  where?: object;
  sort?: string;
  from?: string;
  to?: string;
}

/** All rows of `advances`, page by page. */
export async function advancesByApi(api: TestApi, asked: Question = {}): Promise<any[]> {
  const edges = await pages(
    api,
    'advances',
    'Advance',
    asked,
    `edges { actors { ${actors} } themes { id prefLabel } node { ${act} } }`,
  );
  return edges.map(({ node, ...matched }) => ({ ...actFrom(node), ...matched }));
}

/** All rows of `acts`, with all of their actors and themes; actors stand in no order, since their credits are edges. */
export async function actsByApi(api: TestApi, asked: Question = {}): Promise<any[]> {
  const edges = await pages(
    api,
    'acts',
    'Act',
    asked,
    `edges { node { ${act} themes(limit: 200) { id prefLabel }
      actorsConnection(first: 200) { edges { node { id kind name } properties { attribution through } } } } }`,
  );
  return edges.map(({ node: { actorsConnection, ...node } }) => ({
    ...actFrom(node),
    actors: actorsConnection.edges.map(({ node: actor, properties }: any) => ({ actor, ...properties })),
  }));
}

/** All rows of another root field, page by page. */
export async function entitiesByApi(
  api: TestApi,
  root: string,
  type: string,
  asked: Question = {},
): Promise<any[]> {
  const edges = await pages(api, root, type, asked, `edges { node { ${selections[root]} } }`);
  return edges.map(({ node }) => node);
}

/**
 * Instruments of an act are those that it concerns, by itself or by an article, or else those that its meeting reviews; its
 * text has its number and its title.
 */
function actFrom({ concerns, concernsArticles, forInstruments, partOf, ...node }: any): any {
  const named = [...concerns, ...concernsArticles.map(({ instrument }: any) => instrument)];
  const byId = new Map((named.length > 0 ? named : forInstruments.reviews).map((one: any) => [one.id, one]));
  const label = partOf?.number == null ? partOf?.title : `${partOf.number}: ${partOf.title}`;
  return {
    ...node,
    instruments: [...byId.values()],
    partOf: partOf === null ? null : { id: partOf.id, label },
  };
}

async function pages(
  api: TestApi,
  root: string,
  type: string,
  { where, ...rest }: Question,
  edges: string,
): Promise<any[]> {
  const given = Object.entries(rest).map(
    ([name, value]) => `${name}: ${name === 'sort' ? value : JSON.stringify(value)},`,
  );
  const query = `query ($where: ${type}Where, $after: String) { page: ${root}(where: $where, ${given.join(' ')} first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } ${edges} } }`;
  const rows: any[] = [];
  for (let after: string | null = null; ; ) {
    const { page } = await api.ask(query, { where, after });
    rows.push(...page.edges);
    if (page.pageInfo.hasNextPage) after = page.pageInfo.endCursor;
    else {
      expect(rows.length).toBe(page.totalCount);
      return rows;
    }
  }
}
