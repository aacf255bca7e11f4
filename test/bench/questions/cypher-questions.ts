import type { CypherQuestion, Rows } from './ask-cypher.ts';
import { cypherLists, onTheme } from './cypher-lists.ts';
import { cypherSearch } from './search-questions.ts';

type Heading = [id: string, label: string, total: number];

const inCycle = '-[:AT]->(:Meeting)-[:IN_CYCLE]->(c:ReviewCycle)';
const cycles =
  "MATCH (c:ReviewCycle {level: 'SERIES'}) RETURN c.id AS id, c.label AS label ORDER BY c.sortKey";
const noState = "x.kind IN ['STAKEHOLDER', 'PERSON']";
const byName = (node: string, name: string) => `toLower(${node}.${name}), ${node}.id`;

/** A matrix of which each act stands in at most one column: rows with cells, acts by column, all columns in order. */
const partedInTime = (
  acts: string,
  rows: string,
  shown: (rows: Rows) => Rows = (all) => all,
): CypherQuestion => ({
  texts: [rows, `${acts} WITH DISTINCT a MATCH (a)${inCycle} RETURN c.id AS id, count(a) AS total`, cycles],
  answer: ([found = [], totals = [], all = []]) => {
    const totalOf = new Map(totals.map(({ id, total }) => [id, total]));
    const columns = all.map(({ id, label }): Heading => [id, label, totalOf.get(id) ?? 0]);
    const total = columns.reduce((sum, [, , of]) => sum + of, 0);
    return laidOut(shown(found), columns, total);
  },
});

/** Rows of `id`, `label`, `total` and `cells`, pairs of a column's id and a count. */
function laidOut(rows: Rows, columns: Heading[], total: number) {
  return {
    rows: rows.map(({ id, label, total: of }): Heading => [id, label, of]),
    columns,
    counts: rows.map(({ cells }) => {
      const count = new Map<string, number>(cells);
      return columns.map(([column]) => count.get(column) ?? 0);
    }),
    total,
  };
}

/** Actors by themes, each cut to 50. `acts` gives `a` and `x`, an actor who has it. */
const actorsByThemes = (acts: string): CypherQuestion => ({
  texts: [
    `${acts} WITH x, count(DISTINCT a) AS total ORDER BY total DESC, ${byName('x', 'name')} LIMIT 50
WITH collect({x: x, total: total}) AS top
CALL (top) {
  ${acts} WITH DISTINCT a MATCH (a)-[:ADDRESSES]->(:Theme)-[:BROADER*0..9]->(t:Theme)
  WITH t, count(DISTINCT a) AS n ORDER BY n DESC, ${byName('t', 'prefLabel')} LIMIT 50
  RETURN collect(t) AS themes, collect([t.id, t.prefLabel, n]) AS columns
}
UNWIND top AS one WITH one.x AS only, one.total AS total, themes, columns
CALL (only, themes) {
  ${acts.replace('(x:Actor)', '(x:Actor WHERE x = only)')} WITH DISTINCT a
  MATCH (a)-[:ADDRESSES]->(:Theme)-[:BROADER*0..9]->(t:Theme) WHERE t IN themes
  WITH t.id AS theme, count(DISTINCT a) AS n RETURN collect([theme, n]) AS cells
}
RETURN only.id AS id, only.name AS label, total, cells, columns
ORDER BY total DESC, ${byName('only', 'name')}`,
    `${acts} RETURN count(DISTINCT a) AS total`,
  ],
  answer: ([rows = [], totals = []]) => laidOut(rows, rows[0]?.['columns'] ?? [], totals[0]?.['total']),
});

/** States stand by name and are never cut; others by total, as far as there is room. */
function statesFirst(rows: Rows): Rows {
  const states = rows.filter(({ isState }) => isState);
  return [...states, ...rows.filter(({ isState }) => !isState).slice(0, Math.max(0, 50 - states.length))];
}

const ofTheme = 'MATCH (a:Act)-[:ADDRESSES]->(:Theme)-[:BROADER*0..9]->(t:Theme)';

/** The benchmark's questions in hand-written Cypher, by name. */
export const cypherQuestions = (startOfPage100: number): Record<string, CypherQuestion> => ({
  ...cypherLists(startOfPage100),
  search: cypherSearch,
  headline: partedInTime(
    onTheme('theme-g0'),
    `${onTheme('theme-g0')} WITH DISTINCT a MATCH (x:Actor)<-[:BY]-(a)${inCycle}
WITH x, c.id AS cycle, count(DISTINCT a) AS n WITH x, collect([cycle, n]) AS cells, sum(n) AS total
RETURN x.id AS id, x.name AS label, total, cells, x:State AS isState
ORDER BY isState DESC, CASE WHEN isState THEN 0 ELSE -total END, ${byName('x', 'name')} LIMIT 250`,
    statesFirst,
  ),
  'themes by cycles': partedInTime(
    'MATCH (a:Act)',
    `${ofTheme}, (a)${inCycle} WITH t, c.id AS cycle, count(DISTINCT a) AS n
WITH t, collect([cycle, n]) AS cells, sum(n) AS total
RETURN t.id AS id, t.prefLabel AS label, total, cells ORDER BY total DESC, ${byName('t', 'prefLabel')}`,
  ),
  'actor kinds by cycles': partedInTime(
    'MATCH (a:Act)',
    `MATCH (x:Actor)<-[:BY]-(a:Act)${inCycle} WITH x.kind AS kind, c.id AS cycle, count(DISTINCT a) AS n
WITH kind, collect([cycle, n]) AS cells, sum(n) AS total
RETURN kind AS id, left(kind, 1) + toLower(substring(kind, 1)) AS label, total, cells ORDER BY total DESC, label`,
  ),
  'actors by themes': actorsByThemes(`MATCH (a:Act)-[:BY]->(x:Actor) WHERE ${noState}`),
  'filtered matrix': actorsByThemes(
    `MATCH (c:ReviewCycle)<-[:IN_CYCLE]-(:Meeting)<-[:AT]-(a:Act)-[:BY {attribution: 'DIRECT'}]->(x:Actor)
WHERE c.id IN ['cycle-g1', 'cycle-g2'] AND ${noState}`,
  ),
  timeline: {
    texts: [
      `${ofTheme} WHERE NOT EXISTS { (t)-[:BROADER]->() }
WITH t, substring(a.dateEarliest, 0, 4) AS year, count(DISTINCT a) AS n
WITH t, collect([year, n]) AS cells, sum(n) AS total
RETURN t.id AS id, t.prefLabel AS label, total, cells ORDER BY total DESC, ${byName('t', 'prefLabel')}`,
      'MATCH (a:Act) RETURN substring(a.dateEarliest, 0, 4) AS year, count(a) AS count',
      'MATCH (m:Meeting) RETURN min(substring(m.startEarliest, 0, 4)) AS first, max(substring(m.startEarliest, 0, 4)) AS last',
    ],
    answer: ([series = [], years = [], spans = []]) => {
      const countOf = new Map(years.map(({ year, count }) => [year, count]));
      const [span] = spans;
      const first = Number(span?.['first']);
      const shown = Array.from({ length: Number(span?.['last']) - first + 1 }, (_, at) => String(first + at));
      return {
        buckets: shown.map((year) => [year, countOf.get(year) ?? 0]),
        series: series.map(({ id, label, total, cells }) => {
          const count = new Map<string, number>(cells);
          return [id, label, total, shown.map((year) => count.get(year) ?? 0)];
        }),
        total: years.reduce((sum, { count }) => sum + count, 0),
      };
    },
  },
});
