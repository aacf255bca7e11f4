import type { BenchQuestion, Peer } from '../http/peer.ts';
import { SEARCHED } from '../questions/search-questions.ts';
import { actFields, creditFields, credits, listedAct } from './act-form.ts';
import { jsonFunction } from './json-function.ts';

/** Where the hundredth page of the hub theme begins: behind this act. */
export interface DeepPage {
  /** As the connection takes it; null for the first page. */
  cursor: string | null;
  /** As the function takes it. */
  key: string;
}

/** Greater than the key of any act. */
export const BEFORE_ALL = '~';
const listed = (connection: any) => ({
  total: connection.totalCount ?? null,
  acts: connection.nodes.map(listedAct),
});
const size: [string, unknown] = ['Int', 20];

/** Questions that are answered by acts, newest first. */
export function listQuestions(deep: DeepPage): Peer['questions'] {
  return {
    page: page({ cursor: null, key: BEFORE_ALL }),
    'page 100': page(deep),
    'filtered page': {
      'filter plugin': {
        query: `query ($filter: ActFilter) { acts(first: 20, orderBy: NEWEST_KEY_DESC, filter: $filter) { totalCount nodes { ${actFields} } } }`,
        variables: {
          filter: {
            meeting: { cycleId: { equalTo: 'cycle-g2' } },
            themeActs: { some: { themeId: { equalTo: 'theme-g1' } } },
            actActors: { some: { actor: { kind: { equalTo: 'STAKEHOLDER' } } } },
          },
        },
        answer: ({ acts }) => listed(acts),
      },
      'filter plugin from the theme': {
        query: `query ($theme: String!, $filter: ThemeActFilter) { theme(rowId: $theme) {
          themeActs(first: 20, orderBy: NEWEST_KEY_DESC, filter: $filter) { totalCount nodes { act { ${actFields} } } } } }`,
        variables: {
          theme: 'theme-g1',
          filter: {
            cycleId: { equalTo: 'cycle-g2' },
            act: { actActors: { some: { actor: { kind: { equalTo: 'STAKEHOLDER' } } } } },
          },
        },
        answer: ({ theme: { themeActs } }) => ({
          total: themeActs.totalCount,
          acts: themeActs.nodes.map(({ act }: any) => listedAct(act)),
        }),
      },
      function: {
        query: `query ($theme: String, $cycle: String, $kind: String) {
          actsByKind(ofTheme: $theme, ofCycle: $cycle, ofKind: $kind, first: 20) { totalCount nodes { ${actFields} } } }`,
        variables: { theme: 'theme-g1', cycle: 'cycle-g2', kind: 'STAKEHOLDER' },
        answer: ({ actsByKind }) => listed(actsByKind),
      },
      'JSON function': jsonFunction('actsByKindPage', {
        ofTheme: ['String', 'theme-g1'],
        ofCycle: ['String', 'cycle-g2'],
        ofKind: ['String', 'STAKEHOLDER'],
        size,
      }),
    },
    search: {
      'JSON function': jsonFunction('foundPage', { wanted: ['String', SEARCHED], size }),
    },
    words: {
      function: {
        query: `query ($wanted: String) { actsWithWords(wanted: $wanted, first: 20) { totalCount nodes { ${actFields} } } }`,
        variables: { wanted: 'vict:* & rout:*' },
        answer: ({ actsWithWords }) => listed(actsWithWords),
      },
      'JSON function': jsonFunction('actsWithWordsPage', { wanted: ['String', 'vict:* & rout:*'], size }),
    },
    'recommendations of a theme': {
      'filter plugin': {
        query: `query ($filter: ActFilter) { acts(first: 20, orderBy: NEWEST_KEY_DESC, filter: $filter) { totalCount nodes { rowId text } } }`,
        variables: {
          filter: {
            isRecommendation: { equalTo: true },
            meeting: { cycleId: { equalTo: 'cycle-g2' } },
            actThemes: { some: { themeId: { equalTo: 'theme-g1' } } },
          },
        },
        answer: ({ acts }) => recommended(acts),
      },
      function: {
        query: `query ($theme: String, $cycle: String) {
          recommendationsOf(ofTheme: $theme, ofCycle: $cycle, first: 20) { totalCount nodes { rowId text } } }`,
        variables: { theme: 'theme-g1', cycle: 'cycle-g2' },
        answer: ({ recommendationsOf }) => recommended(recommendationsOf),
      },
      'JSON function': jsonFunction('recommendationsPage', {
        ofTheme: ['String', 'theme-g1'],
        ofCycle: ['String', 'cycle-g2'],
        size,
      }),
    },
    meeting: {
      connection: {
        query: `query ($id: String!) { meeting(rowId: $id) { rowId title cycle { rowId label }
          acts(first: 20, orderBy: NEWEST_KEY_DESC) { nodes { rowId text ${creditFields} } } } }`,
        variables: { id: 'g-1' },
        answer: ({ meeting: { rowId, title, cycle, acts } }) => ({
          id: rowId,
          title,
          cycle: { id: cycle.rowId, label: cycle.label },
          acts: acts.nodes.map((act: any) => ({ id: act.rowId, text: act.text, ...credits(act) })),
        }),
      },
      'JSON function': jsonFunction('meetingPage', { ofMeeting: ['String', 'g-1'], size }),
    },
  };
}

const recommended = (connection: any) => ({
  total: connection.totalCount,
  acts: connection.nodes.map(({ rowId, text }: any) => ({ id: rowId, text })),
});

function page({ cursor, key }: DeepPage): Record<string, BenchQuestion> {
  return {
    connection: {
      query: `query ($theme: String!, $after: Cursor) { theme(rowId: $theme) {
        themeActs(first: 20, after: $after, orderBy: NEWEST_KEY_DESC) { nodes { act { ${actFields} } } } } }`,
      variables: { theme: 'theme-g0', after: cursor },
      answer: ({ theme: { themeActs } }) => ({
        total: null,
        acts: themeActs.nodes.map(({ act }: any) => listedAct(act)),
      }),
    },
    'JSON function': jsonFunction('themePage', {
      ofTheme: ['String', 'theme-g0'],
      beforeKey: ['String', key],
      size,
    }),
  };
}
