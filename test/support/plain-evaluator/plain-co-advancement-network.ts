import { isMeantActor, type PlainMatch, type PlainWhere, select } from './plain-filter.ts';
import { compareNamed, meetingOf } from './plain-order.ts';
import type { PlainWorld } from './plain-world.ts';

export interface PlainNetwork {
  actors: { actor: string; acts: number }[];
  links: { a: string; b: string; count: number }[];
  minShared: number;
  omitted: { actors: number; unlinked: number; links: number };
}

/** The whole of `coAdvancementNetwork`: each actor with each other one, by the documents. */
export function plainNetwork(
  world: PlainWorld,
  question: {
    by: 'ACT' | 'THEME_IN_CYCLE';
    where: PlainWhere;
    minShared: number;
    maxLinks: number;
    top: number;
  },
): PlainNetwork {
  const { by, where, minShared, maxLinks, top } = question;
  const matches = select(world, where);
  const all = world.actors
    .filter((actor) => isMeantActor(world, where, actor))
    .map(({ id, name, kind }) => ({
      ...{ id, label: name, isState: kind === 'STATE' },
      matches: matches.filter(({ actors }) => actors.some((one) => one.actor === id)),
    }))
    .filter((actor) => actor.matches.length > 0);
  const states = all.filter(({ isState }) => isState).sort(compareNamed);
  const others = all
    .filter(({ isState }) => !isState)
    .sort((one, other) => other.matches.length - one.matches.length || compareNamed(one, other));
  const compared = [...states, ...others].slice(0, Math.max(top, states.length));

  const pairs: PlainNetwork['links'] = [];
  for (const [place, one] of compared.entries())
    for (const other of compared.slice(place + 1)) {
      if (areTied(world, one.id, other.id)) continue;
      const theirs = comparedOf(world, by, other.matches);
      const count = [...comparedOf(world, by, one.matches)].filter((key) => theirs.has(key)).length;
      if (count > 0) pairs.push({ a: one.id, b: other.id, count });
    }
  let least = minShared;
  while (pairs.filter(({ count }) => count >= least).length > maxLinks) least += 1;
  const links = pairs.filter(({ count }) => count >= least);
  const isLinked = (id: string) => links.some(({ a, b }) => a === id || b === id);
  const linked = compared.filter(({ id }) => isLinked(id));
  return {
    actors: linked.map((one) => ({ actor: one.id, acts: one.matches.length })),
    links,
    minShared: least,
    omitted: {
      actors: all.length - compared.length,
      unlinked: compared.length - linked.length,
      links: pairs.length - links.length,
    },
  };
}

/** Acts, or themes with the cycle of the meeting. */
function comparedOf(world: PlainWorld, by: 'ACT' | 'THEME_IN_CYCLE', matches: PlainMatch[]): Set<string> {
  const keys = new Set<string>();
  for (const { act, themes } of matches) {
    const { cycle } = meetingOf(world, act);
    if (by === 'ACT') keys.add(act.id);
    else if (cycle !== null)
      for (const theme of themes) if (theme !== 'theme-unclassified') keys.add(`${theme} ${cycle}`);
  }
  return keys;
}

/** Tied by an office, or because one spoke for the other or was presented with it. */
function areTied(world: PlainWorld, one: string, other: string): boolean {
  const hasOffice = world.actors.some(
    ({ id, represents }) =>
      (id === one && represents.includes(other)) || (id === other && represents.includes(one)),
  );
  return (
    hasOffice ||
    world.acts.some(({ by }) =>
      by.some(
        ({ actor, through }) => (actor === one && through === other) || (actor === other && through === one),
      ),
    )
  );
}
