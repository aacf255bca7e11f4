import { type AdvanceSelection, actKey, type MatchedAct, type MatchedPage } from './selection.ts';

/** Acts that can be paged and counted: one selection, or several joined. */
export interface ActList {
  page: AdvanceSelection['page'];
  count(): number;
  /** The ids of all of them, in no particular order. */
  ids(): string[];
}

/**
 * The acts of several selections, each once, with the themes that any of them matched.
 *
 * @param groups selections in which an act has the same credits, such as those of one actor
 */
export function joined(groups: readonly AdvanceSelection[]): ActList {
  return {
    count: () => distinctActs([...groups]),
    ids: () => [...new Set(groups.flatMap((group) => group.ids()))],
    page: ({ order, first, after }): MatchedPage => {
      // An act among the first of all is among the first of each selection that has it.
      const pages = groups.map((part) => part.page({ order, first: first + 1, after }));
      const found = new Map<string, MatchedAct>();
      for (const match of pages.flatMap(({ matches }) => matches)) {
        const before = found.get(match.act.id);
        found.set(match.act.id, before === undefined ? match : withThemesOf(before, match));
      }
      const direction = order === 'NEWEST_FIRST' ? -1 : 1;
      const matches = [...found.values()].sort((a, b) =>
        actKey(a.act, order) < actKey(b.act, order) ? -direction : direction,
      );
      return {
        matches: matches.slice(0, first),
        hasNextPage: matches.length > first,
        hasPreviousPage: pages.some(({ hasPreviousPage }) => hasPreviousPage),
      };
    },
  };
}

function withThemesOf(match: MatchedAct, other: MatchedAct): MatchedAct {
  const themes = match.act.themes.filter((id) => match.themes.includes(id) || other.themes.includes(id));
  return { ...match, themes };
}

/** The number of distinct acts in the selections together. */
export function distinctActs(selections: (AdvanceSelection | undefined)[]): number {
  const [first, ...others] = selections.filter((selection) => selection !== undefined);
  return first?.countWith(others) ?? 0;
}
