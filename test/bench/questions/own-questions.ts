import type { BenchQuestion } from '../http/peer.ts';
import { listOf, type NodeOfAct, withCredits } from './act-form.ts';
import { startOfPage100 } from './page-100.ts';
import { ownSearch } from './search-questions.ts';

const actFields = `id text meeting { id title } actors(limit: 200) { id name } themes(limit: 200) { id prefLabel }
  evidence { locator source { title } }`;
const list = (where: string, more = '') =>
  `{ advances(where: ${where}, first: 20${more}) { totalCount nodes { ${actFields} } } }`;
const matrix = (layout: string) =>
  `{ matrix(${layout}) { rows { id label total } columns { id label total } counts total } }`;
const hub = '{ themes: ["theme-g0"] }';
const noStates = 'actorKinds: [STAKEHOLDER, PERSON]';

/** A list of acts without their number. */
const withoutTotal = (data: any) => ({ ...listOf(data.advances.nodes), total: null });
const counted = (data: any) => listOf(data.advances.nodes, data.advances.totalCount);

/** A matrix has null where nothing was coded; in the generated graph nothing was said there either. */
const matrixOf = ({ matrix: { rows, columns, counts, total } }: any) => ({
  rows: rows.map(headingOf),
  columns: columns.map(headingOf),
  counts: counts.map((row: (number | null)[]) => row.map((count) => count ?? 0)),
  total,
});
const rootField = (field: string, where: string): BenchQuestion => ({
  query: `{ ${field}(first: 20, where: ${where}) { totalCount nodes { id } } }`,
  answer: (data: any) => data[field],
});
/** Filters by claims and links, which the snapshot cannot answer. */
const filteredRoots: Record<string, BenchQuestion> = {
  'positions of a State': rootField('positions', '{ actor: { id: { eq: "state-g1" } } }'),
  'acts by outcome and addressee': rootField(
    'acts',
    '{ outcome: { eq: AGREED }, addressedTo: { some: { id: { eq: "state-g1" } } } }',
  ),
  'acts by outcome and theme': rootField(
    'acts',
    '{ outcome: { eq: AGREED }, themes: { some: { id: { eq: "theme-g0" } } } }',
  ),
  'acts by outcome': rootField('acts', '{ outcome: { eq: AGREED } }'),
  'acts by name of author': rootField('acts', '{ actors: { some: { name: { contains: "12" } } } }'),
  'acts by kind of author': rootField('acts', '{ actors: { some: { kind: { eq: STATE } } } }'),
  'participations by role and meeting': rootField(
    'participations',
    '{ role: { eq: SPEAKER }, meeting: { id: { eq: "g-1" } } }',
  ),
};
/** Their names. */
export const filteredRootNames = Object.keys(filteredRoots);
const headingOf = ({ id, label, total }: any) => [id, label, total];
const others = ({ coAdvancement: { totalCount, nodes } }: any) => ({
  total: totalCount,
  actors: nodes.map(({ actor, count }: any) => [actor.id, count]),
});

/**
 * The benchmark's questions as our API takes them.
 *
 * @param ask sends a query beforehand: a client knows the cursor of the page that it has seen last
 */
export async function ownQuestions(
  ask: (query: string) => Promise<any>,
): Promise<Record<string, BenchQuestion>> {
  const { advances } = await ask(`{ advances(where: ${hub}, first: 1) { totalCount } }`);
  const start = startOfPage100(advances.totalCount);
  let after: string | null = null;
  for (let seen = 0; seen < start; seen += 200) {
    const first = Math.min(200, start - seen);
    const cursor: string = after === null ? '' : `, after: "${after}"`;
    const page = await ask(
      `{ advances(where: ${hub}, first: ${first}${cursor}) { pageInfo { endCursor } } }`,
    );
    after = page.advances.pageInfo.endCursor;
  }
  const question = (query: string, answer: BenchQuestion['answer']): BenchQuestion => ({ query, answer });
  return {
    page: question(list(hub).replace('totalCount', ''), withoutTotal),
    'page 100': question(
      list(hub, after === null ? '' : `, after: "${after}"`).replace('totalCount', ''),
      withoutTotal,
    ),
    headline: question(matrix(`rows: ACTOR, columns: CYCLE, where: ${hub}, top: 50`), matrixOf),
    'themes by cycles': question(matrix('rows: THEME, columns: CYCLE, top: 200'), matrixOf),
    'actors by themes': question(
      matrix(`rows: ACTOR, columns: THEME, where: { ${noStates} }, top: 50`),
      matrixOf,
    ),
    'actor kinds by cycles': question(matrix('rows: ACTOR_KIND, columns: CYCLE'), matrixOf),
    timeline: question(
      `{ timeline(series: THEME, bucket: YEAR, themeLevel: TOP, top: 12) {
        buckets { id count } series { id label total counts } total } }`,
      ({ timeline: { buckets, series, total } }) => ({
        buckets: buckets.map(({ id, count }: any) => [id, count ?? 0]),
        series: series.map(({ id, label, total: of, counts }: any) => [
          id,
          label,
          of,
          counts.map((count: number | null) => count ?? 0),
        ]),
        total,
      }),
    ),
    'filtered page': question(
      list('{ themes: ["theme-g1"], cycles: ["cycle-g2"], actorKinds: [STAKEHOLDER] }'),
      counted,
    ),
    'filtered matrix': question(
      matrix(
        `rows: ACTOR, columns: THEME, top: 50, where: { ${noStates}, attribution: [DIRECT], cycles: ["cycle-g1", "cycle-g2"] }`,
      ),
      matrixOf,
    ),
    search: ownSearch,
    words: question(list('{ text: "vict rout" }'), counted),
    'co-advancing by act': question(
      '{ coAdvancement(actor: "org-g0", by: ACT, first: 20) { totalCount nodes { actor { id } count } } }',
      others,
    ),
    'co-advancing by theme in cycle': question(
      '{ coAdvancement(actor: "state-g0", first: 20) { totalCount nodes { actor { id } count } } }',
      others,
    ),
    meeting: question(
      `{ node(id: "g-1") { id ... on Meeting { title cycle { id label } } }
        advances(where: { meetings: ["g-1"] }, first: 20) {
          nodes { id text actors(limit: 200) { id name } themes(limit: 200) { id prefLabel } } } }`,
      ({ node, advances: { nodes } }) => ({
        ...node,
        acts: nodes.map((act: NodeOfAct) => ({ id: act.id, text: act.text, ...withCredits(act) })),
      }),
    ),
    actor: question(
      '{ node(id: "org-g7") { id ... on Actor { name kind sector country } } }',
      ({ node }) => node,
    ),
    ...filteredRoots,
    'recommendations of a theme': question(
      `{ recommendations(first: 20, where: { themes: { some: { id: { eq: "theme-g1" } } },
        meeting: { cycle: { id: { eq: "cycle-g2" } } } }) { totalCount nodes { id text } } }`,
      ({ recommendations: { totalCount, nodes } }) => ({ total: totalCount, acts: nodes }),
    ),
  };
}
