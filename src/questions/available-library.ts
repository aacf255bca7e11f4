import { library } from './library.ts';
import type { Question } from './question.ts';

/** A question with variables that fit the data. */
export interface AvailableQuestion extends Question {
  /** A value of its variables that is not in the data and cannot be replaced; null if all fit. */
  missing: string | null;
}

/** Checks which values of the library's variables are in the data, and finds replacements. */
const examplesQuery = `query Examples($ids: [ID!]!, $text: String!) {
  nodes(ids: $ids) { id }
  search(text: $text, first: 1) { totalCount }
  advances(first: 1) { nodes { meeting { id } themes { id } evidence { source { id } } } edges { actors { actor { id name } } } }
  dialogues: meetings(where: { kind: { eq: DIALOGUE }, actsSurveyed: { eq: true } }, first: 1) { nodes { id } }
  actors(first: 2) { nodes { id } }
  resolutions(first: 1) { nodes { id } }
  states(first: 1) { nodes { id } }
  bodies(first: 1) { nodes { id } }
  reviewCycles(where: { level: { eq: SERIES } }, first: 2) { nodes { id } }
  instruments(first: 2) { nodes { id } }
}`;

interface Thing {
  id: string;
}
type List = { nodes: Thing[] };

/** The answer to {@link examplesQuery}. */
export interface Examples {
  nodes: (Thing | null)[];
  search: { totalCount: number };
  advances: {
    nodes: { meeting: Thing | null; themes: Thing[]; evidence: { source: Thing }[] }[];
    edges: { actors: { actor: Thing & { name: string } }[] }[];
  };
  dialogues: List;
  actors: List;
  resolutions: List;
  states: List;
  bodies: List;
  reviewCycles: List;
  instruments: List;
}

/** A value for a variable of the library in some data, by the variable's name. */
function exampleOf({ advances, ...lists }: Examples): Record<string, string | undefined> {
  const [act] = advances.nodes;
  const actor = advances.edges[0]?.actors[0]?.actor;
  const [dialogue, resolution, state, body] = [
    lists.dialogues,
    lists.resolutions,
    lists.states,
    lists.bodies,
  ].map(({ nodes }) => nodes[0]?.id);
  const other = lists.actors.nodes.find(({ id }) => id !== actor?.id)?.id;
  const [from, to] = lists.reviewCycles.nodes.map(({ id }) => id);
  const [convention, protocol] = lists.instruments.nodes.map(({ id }) => id);
  return {
    ...{ theme: act?.themes[0]?.id, actor: actor?.id, other, source: act?.evidence[0]?.source.id },
    ...{ meeting: dialogue ?? act?.meeting?.id, resolution, state, body, from, to },
    ...{ instrument: convention, convention, protocol, text: actor?.name },
  };
}

/** Questions, each with other values for its variables if one of them is not in the data. */
export function fitted(questions: readonly Question[], examples: Examples): AvailableQuestion[] {
  const known = new Set(examples.nodes.map((node) => node?.id));
  const example = exampleOf(examples);
  const fits = ([name, value]: [string, unknown]) =>
    name === 'since' || (name === 'text' ? examples.search.totalCount > 0 : known.has(String(value)));
  return questions.map((question) => {
    const values = Object.entries(question.variables);
    if (values.every(fits)) return { ...question, missing: null };
    const missing = values.find(([name]) => example[name] === undefined)?.[1];
    if (missing !== undefined) return { ...question, missing: String(missing) };
    // All are replaced: two cycles, or a convention and its protocol, go together.
    return {
      ...question,
      variables: Object.fromEntries(values.map(([name]) => [name, example[name]])),
      missing: null,
    };
  });
}

/** The question library for the data of this server; as in its files if the server does not answer. */
export async function availableLibrary(): Promise<AvailableQuestion[]> {
  const variables = library.flatMap((question) => Object.entries(question.variables));
  const ids = variables.flatMap(([name, value]) => (['text', 'since'].includes(name) ? [] : [String(value)]));
  const text = variables.find(([name]) => name === 'text')?.[1];
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: examplesQuery, variables: { ids: [...new Set(ids)], text } }),
    });
    return fitted(library, (await response.json()).data);
  } catch {
    return library.map((question) => ({ ...question, missing: null }));
  }
}
