import type { BenchQuestion } from '../http/peer.ts';
import { listOf, type NodeOfAct, withCredits } from './act-form.ts';

/** An act with what stands beside it. */
const actFields = `id text meeting { id title } actors(limit: 200) { id name } themes(limit: 200) { id prefLabel }
  sourcesConnection(first: 200) { edges { properties { locator } node { title } } }`;
const withEvidence = ({ sourcesConnection, ...act }: any): NodeOfAct => ({
  ...act,
  evidence: sourcesConnection.edges.map(({ properties, node }: any) => ({
    locator: properties.locator,
    source: { title: node.title },
  })),
});
const newest = 'sort: [{ newestKey: DESC }]';
const countOf = (connection: any) => connection.aggregate.count.nodes;

/**
 * Those of the benchmark's questions that @neo4j/graphql can express as it comes, over types of one's own as a
 * user of it would write them. It follows no relationship of any depth: the themes within one are named.
 *
 * @param within ids of a theme and those within it
 */
export function libraryQuestions(within: (theme: string) => string[]): Record<string, BenchQuestion> {
  const themes = (theme: string) => `themes: { some: { id: { in: ${JSON.stringify(within(theme))} } } }`;
  const page = `where: { ${themes('theme-g0')} }`;
  const filtered = `where: { ${themes('theme-g1')}, meeting: { cycle: { id: { eq: "cycle-g2" } } },
    actors: { some: { kind: { eq: "STAKEHOLDER" } } } }`;
  const recommended = `where: { themes: { some: { id: { eq: "theme-g1" } } }, meeting: { cycle: { id: { eq: "cycle-g2" } } } }`;
  const list = (where: string, more = '') => `acts(${where}, ${newest}, limit: 20${more}) { ${actFields} }`;
  const count = (root: string, where: string) =>
    `count: ${root}Connection(${where}) { aggregate { count { nodes } } }`;
  return {
    page: {
      query: `{ ${list(page)} }`,
      answer: ({ acts }) => listOf(acts.map(withEvidence)),
    },
    'filtered page': {
      query: `{ ${list(filtered)} ${count('acts', filtered)} }`,
      answer: ({ acts, count: total }) => listOf(acts.map(withEvidence), countOf(total)),
    },
    meeting: {
      query: `{ meetings(where: { id: { eq: "g-1" } }) { id title cycle { id label }
        acts(${newest}, limit: 20) { id text actors(limit: 200) { id name } themes(limit: 200) { id prefLabel } } } }`,
      answer: ({ meetings: [{ acts, ...meeting }] }) => ({
        ...meeting,
        acts: acts.map((act: NodeOfAct) => ({ id: act.id, text: act.text, ...withCredits(act) })),
      }),
    },
    actor: {
      query: '{ actors(where: { id: { eq: "org-g7" } }) { id name kind sector country } }',
      answer: ({ actors: [actor] }) => actor,
    },
    'recommendations of a theme': {
      query: `{ recommendations(${recommended}, ${newest}, limit: 20) { id text } ${count('recommendations', recommended)} }`,
      answer: ({ recommendations, count: total }) => ({ total: countOf(total), acts: recommendations }),
    },
  };
}
