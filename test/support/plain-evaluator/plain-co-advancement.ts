import { rowsOf } from './plain-advances.ts';
import { isMeantActor, type PlainMatch, type PlainWhere, select } from './plain-filter.ts';
import { compareNamed, cyclesInTime, meetingOf } from './plain-order.ts';
import type { PlainWorld } from './plain-world.ts';

export interface PlainCoAdvancement {
  actor: string;
  count: number;
  /** Acts of the other, newest first. */
  advances: string[];
  themes: { theme: string; cycle: string; own: string[]; others: string[] }[];
}

/** All rows of `coAdvancement`. */
export function plainCoAdvancement(
  world: PlainWorld,
  question: { actor: string; by: 'ACT' | 'THEME_IN_CYCLE'; where: PlainWhere },
): PlainCoAdvancement[] {
  const { actor, by, where } = question;
  // All conditions but those on actors restrict both sides.
  const { actors: _0, actorKinds: _1, sectors: _2, countries: _3, regionalGroups: _4, ...conditions } = where;
  const matches = select(world, conditions);
  const matchesOf = (id: string) => matches.filter(({ actors }) => actors.some((one) => one.actor === id));
  const own = matchesOf(actor);
  const answer: (PlainCoAdvancement & { id: string; label: string; isState: boolean })[] = [];
  for (const other of world.actors) {
    if (other.id === actor || !isMeantActor(world, where, other) || areTied(world, actor, other.id)) continue;
    const others = matchesOf(other.id);
    if (others.length === 0) continue;
    const shared = by === 'ACT' ? sharedActs(world, own, others) : sharedThemes(world, own, others);
    if (shared.count > 0)
      answer.push({
        actor: other.id,
        id: other.id,
        label: other.name,
        isState: other.kind === 'STATE',
        ...shared,
      });
  }
  const states = answer.filter(({ isState }) => isState).sort(compareNamed);
  const rest = answer.filter(({ isState }) => !isState);
  rest.sort((one, other) => other.count - one.count || compareNamed(one, other));
  return [...states, ...rest].map(({ actor: id, count, advances, themes }) => ({
    actor: id,
    count,
    advances,
    themes,
  }));
}

type Shared = Omit<PlainCoAdvancement, 'actor'>;

function sharedActs(world: PlainWorld, own: PlainMatch[], others: PlainMatch[]): Shared {
  const shared = others.filter(({ act }) => own.some((match) => match.act === act));
  return { count: shared.length, advances: idsOf(world, shared), themes: [] };
}

function sharedThemes(world: PlainWorld, own: PlainMatch[], others: PlainMatch[]): Shared {
  const themes: Shared['themes'] = [];
  const advances = new Set<PlainMatch>();
  for (const cycle of cyclesInTime(world.cycles)) {
    const labelled = world.themes.map(({ id, prefLabel }) => ({ id, label: prefLabel })).sort(compareNamed);
    for (const { id: theme } of labelled) {
      // That two points fit no theme is nothing that they share.
      if (theme === 'theme-unclassified') continue;
      const isOfPair = ({ act, themes: addressed }: PlainMatch) =>
        addressed.includes(theme) && meetingOf(world, act).cycle === cycle.id;
      const ours = own.filter(isOfPair);
      const theirs = others.filter(isOfPair);
      if (ours.length === 0 || theirs.length === 0) continue;
      themes.push({ theme, cycle: cycle.id, own: idsOf(world, ours), others: idsOf(world, theirs) });
      for (const match of theirs) advances.add(match);
    }
  }
  return { count: themes.length, advances: idsOf(world, [...advances]), themes };
}

/** Tied by an office, or because the one spoke for the other or was presented with it. */
function areTied(world: PlainWorld, one: string, other: string): boolean {
  for (const { id, represents } of world.actors) {
    if (id === one && represents.includes(other)) return true;
    if (id === other && represents.includes(one)) return true;
  }
  for (const act of world.acts)
    for (const { actor, through } of act.by) {
      if (actor === one && through === other) return true;
      if (actor === other && through === one) return true;
    }
  return false;
}

const idsOf = (world: PlainWorld, matches: PlainMatch[]) => rowsOf(world, matches).map(({ id }) => id);
