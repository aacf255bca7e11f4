/** An act as our API and the library's give it. */
export interface NodeOfAct {
  id: string;
  text: string;
  meeting: { id: string; title: string };
  actors: { id: string; name: string }[];
  themes: { id: string; prefLabel: string }[];
  evidence: { locator: string; source: { title: string } }[];
}

/** Acts in the form in which the answers of all peers are compared. */
export function listOf(acts: readonly NodeOfAct[], total: number | null = null) {
  return {
    total,
    acts: acts.map(({ id, text, meeting, evidence, ...act }) => ({
      id,
      text,
      meeting,
      ...withCredits(act),
      evidence: evidence.map(({ locator, source }) => ({ locator, source: source.title })),
    })),
  };
}

/** Actors and themes of an act by id, each once. */
export function withCredits({ actors, themes }: Pick<NodeOfAct, 'actors' | 'themes'>) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const once = new Map(actors.map(({ id, name }) => [id, { id, name }]));
  return {
    actors: [...once.values()].sort(byId),
    themes: themes.map(({ id, prefLabel }) => ({ id, label: prefLabel })).sort(byId),
  };
}
