/** What is asked of an act in a list, and its credits alone. */
export const creditFields = `actActorsList { actor { rowId name } } actThemesList { theme { rowId label } }`;
export const actFields = `rowId text meeting { rowId title } ${creditFields} evidencesList { locator source { title } }`;

/** An act as those fields give it, in the form that all peers share. */
export function listedAct(act: any): unknown {
  return {
    id: act.rowId,
    text: act.text,
    meeting: { id: act.meeting.rowId, title: act.meeting.title },
    ...credits(act),
    evidence: act.evidencesList.map((one: any) => ({ locator: one.locator, source: one.source.title })),
  };
}

/** Actors and themes of an act, by id, each actor once. */
export function credits(act: any): { actors: unknown[]; themes: unknown[] } {
  const actors = new Map<string, string>(
    act.actActorsList.map(({ actor }: any) => [actor.rowId, actor.name]),
  );
  const themes: { id: string; label: string }[] = act.actThemesList.map(({ theme }: any) => ({
    id: theme.rowId,
    label: theme.label,
  }));
  return {
    actors: [...actors].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    themes: themes.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
