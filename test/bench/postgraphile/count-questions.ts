import type { BenchQuestion, Peer } from '../http/peer.ts';
import { jsonFunction } from './json-function.ts';

const overTime = (question: BenchQuestion): BenchQuestion => ({
  ...question,
  answer(data) {
    const { rows, columns, counts, total } = question.answer(data) as any;
    return {
      buckets: columns.map(([year, , count]: any) => [year, count]),
      series: rows.map((row: any, at: number) => [...row, counts[at]]),
      total,
    };
  },
});

/** Questions that are answered by counts: matrices, the timeline, and who advances the same. */
export function countQuestions(): Peer['questions'] {
  const hub = { ofTheme: ['String', 'theme-g0'], topRows: ['Int', 50] } satisfies Parameters<
    typeof jsonFunction
  >[1];
  const kinds = ['[String]', ['STAKEHOLDER', 'PERSON']] as [string, unknown];
  const by = (top: number): Record<string, [string, unknown]> => ({ topRows: ['Int', top] });
  const others = (id: string): Record<string, [string, unknown]> => ({
    ofActor: ['String', id],
    size: ['Int', 20],
  });
  return {
    headline: {
      live: jsonFunction('actorsByCyclesLive', hub),
      closure: jsonFunction('actorsByCyclesClosure', hub),
      materialized: jsonFunction('actorsByCyclesMaterialized', hub),
      'materialized connection': materializedConnection,
    },
    'themes by cycles': {
      live: jsonFunction('themesByCyclesLive', by(200)),
      closure: jsonFunction('themesByCyclesClosure', by(200)),
      materialized: jsonFunction('themesByCyclesMaterialized', by(200)),
    },
    'actors by themes': {
      live: jsonFunction('actorsByThemesLive', { ofKinds: kinds, ...by(50) }),
      closure: jsonFunction('actorsByThemesClosure', { ofKinds: kinds, ...by(50) }),
      materialized: jsonFunction('actorsByThemesMaterialized', by(50)),
    },
    'actor kinds by cycles': {
      live: jsonFunction('actorKindsByCyclesLive'),
      closure: jsonFunction('actorKindsByCyclesClosure'),
      materialized: jsonFunction('actorKindsByCyclesMaterialized'),
    },
    timeline: {
      live: overTime(jsonFunction('broadestThemesByYearLive')),
      closure: overTime(jsonFunction('broadestThemesByYearClosure')),
      materialized: overTime(jsonFunction('broadestThemesByYearMaterialized')),
    },
    'filtered matrix': {
      closure: jsonFunction('actorsByThemesInCycles', {
        ofKinds: kinds,
        ofCycles: ['[String]', ['cycle-g1', 'cycle-g2']],
        ...by(50),
      }),
    },
    'co-advancing by act': { live: jsonFunction('coAdvancingByAct', others('org-g0')) },
    'co-advancing by theme in cycle': {
      live: jsonFunction('coAdvancingByThemeLive', others('state-g0')),
      materialized: jsonFunction('coAdvancingByThemeMaterialized', others('state-g0')),
    },
    actor: {
      'by id': {
        query: `query ($id: String!) { actor(rowId: $id) { rowId kind name sector country } }`,
        variables: { id: 'org-g7' },
        answer: ({ actor: { rowId, ...rest } }) => ({ id: rowId, ...rest }),
      },
    },
  };
}

/** The rows that are kept ready, as GraphQL's own types, put together by whoever asks. */
const materializedConnection: BenchQuestion = {
  query: `query ($theme: String!, $shown: ThemeActorCountFilter) {
    themeCount(themeId: $theme) { total byCycle }
    timelineCyclesList(orderBy: PLACE_ASC) { rowId label }
    themeActorCountsList(filter: $shown, orderBy: PLACE_ASC) { actorId name total byCycle } }`,
  variables: {
    theme: 'theme-g0',
    shown: {
      themeId: { equalTo: 'theme-g0' },
      or: [{ place: { lessThanOrEqualTo: 50 } }, { kind: { equalTo: 'STATE' } }],
    },
  },
  answer: ({ themeCount, timelineCyclesList, themeActorCountsList }) => ({
    rows: themeActorCountsList.map(({ actorId, name, total }: any) => [actorId, name, total]),
    columns: timelineCyclesList.map(({ rowId, label }: any, at: number) => [
      rowId,
      label,
      themeCount.byCycle[at],
    ]),
    counts: themeActorCountsList.map(({ byCycle }: any) => byCycle),
    total: themeCount.total,
  }),
};
