import type { generatedGraph } from './generated-graph.ts';
import { type PlainAct, type PlainGraph, plainGraph } from './plain-graph.ts';
import {
  actorKindsOf,
  actorsOf,
  cyclesOf,
  plainMatrix,
  plainNameKey,
  themesOf,
  yearsOf,
} from './plain-matrix.ts';

const PAGE = 20;

/**
 * The answers to the benchmark's questions by plain loops over a generated graph, by name of the question,
 * in the form that every peer's answer is put into:
 * a list of acts is `{ total, acts }`, newest first; a matrix `{ rows, columns, counts, total }` with
 * headings `[id, label, total]`. Slow: meant for small scales.
 */
export function plainAnswer(graph: ReturnType<typeof generatedGraph>): Record<string, unknown> {
  const world = plainGraph(graph);
  const { acts, actors } = world;
  const kindOf = (actor: string) => actors.get(actor)?.kind;
  const isNoState = ({ actor }: PlainAct['by'][number]) =>
    kindOf(actor) === 'STAKEHOLDER' || kindOf(actor) === 'PERSON';
  const isDirect = (by: PlainAct['by'][number]) => by.attribution === 'DIRECT' && isNoState(by);
  const ofHub = acts.filter(({ allThemes }) => allThemes.has('theme-g0'));
  const ofOthers = acts.filter(({ by }) => by.some(isNoState));
  const inTwoCycles = acts.filter(
    ({ cycle, by }) => (cycle === 'cycle-g1' || cycle === 'cycle-g2') && by.some(isDirect),
  );
  const deep = startOfPage100(ofHub.length);
  const list = (selected: PlainAct[]) => ({
    total: selected.length,
    acts: selected.slice(0, PAGE).map((act) => listed(act, world)),
  });
  return {
    page: { ...list(ofHub), total: null },
    'page 100': { ...list(ofHub.slice(deep)), total: null },
    headline: plainMatrix(ofHub, actorsOf(world, 50), cyclesOf(world)),
    'themes by cycles': plainMatrix(acts, themesOf(world, 200), cyclesOf(world)),
    'actors by themes': plainMatrix(ofOthers, actorsOf(world, 50, isNoState), themesOf(world, 50)),
    'actor kinds by cycles': plainMatrix(acts, actorKindsOf(world), cyclesOf(world)),
    timeline: timeline(world),
    'filtered page': list(
      acts.filter(
        ({ cycle, allThemes, by }) =>
          cycle === 'cycle-g2' &&
          allThemes.has('theme-g1') &&
          by.some(({ actor }) => kindOf(actor) === 'STAKEHOLDER'),
      ),
    ),
    'filtered matrix': plainMatrix(inTwoCycles, actorsOf(world, 50, isDirect), themesOf(world, 50)),
    words: list(
      acts.filter(({ text }) => {
        const words = text.toLowerCase().split(/[^a-z0-9]+/);
        return ['vict', 'rout'].every((begin) => words.some((word) => word.startsWith(begin)));
      }),
    ),
    search: searched('victims', world),
    'co-advancing by act': coAdvancingByAct('org-g0', world),
    'co-advancing by theme in cycle': coAdvancingByTheme('state-g0', world),
    meeting: meeting('g-1', world),
    actor: actors.get('org-g7'),
    'recommendations of a theme': recommendations(world),
  };
}

/** Where the hundredth page of twenty begins; where there are fewer acts, the last twenty are taken for it. */
export function startOfPage100(total: number): number {
  return Math.max(0, Math.min(99 * PAGE, total - PAGE));
}

function listed(act: PlainAct, world: PlainGraph) {
  const { id, text, meeting } = act;
  return { id, text, meeting, ...credited(act, world), evidence: act.evidence };
}

function credited({ by, themes }: PlainAct, world: PlainGraph) {
  return {
    actors: [...new Set(by.map(({ actor }) => actor))]
      .sort()
      .map((id) => ({ id, name: world.actors.get(id)?.name })),
    themes: [...themes].sort().map((id) => ({ id, label: world.themes.get(id)?.label })),
  };
}

/** Names that have a word, actors before themes, by name; texts that have it are counted with them. */
function searched(word: string, { actors, themes, acts }: PlainGraph) {
  const has = (text: string) =>
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .includes(word);
  const named = (type: string, things: Iterable<{ id: string; name: string }>) =>
    [...things]
      .filter(({ name }) => has(name))
      .sort((a, b) => (`${a.name}\t${a.id}` < `${b.name}\t${b.id}` ? -1 : 1))
      .map(({ id, name }) => [type, id, name]);
  const hits = [
    ...named('ACTOR', actors.values()),
    ...named(
      'THEME',
      [...themes.values()].map(({ id, label }) => ({ id, name: label })),
    ),
  ];
  return { total: hits.length + acts.filter(({ text }) => has(text)).length, hits: hits.slice(0, PAGE) };
}

function timeline(world: PlainGraph) {
  const { rows, columns, counts, total } = plainMatrix(
    world.acts,
    themesOf(world, Number.POSITIVE_INFINITY, 'TOP'),
    yearsOf(world),
  );
  return {
    buckets: columns.map(([year, , count]) => [year, count]),
    series: rows.map((row, at) => [...row, counts[at]]),
    total,
  };
}

function coAdvancingByAct(own: string, world: PlainGraph) {
  const counts = new Map<string, number>();
  for (const { by } of world.acts) {
    const authors = new Set(by.map(({ actor }) => actor));
    if (!authors.has(own)) continue;
    for (const other of authors) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return othersFirst(own, counts, world);
}

function coAdvancingByTheme(own: string, world: PlainGraph) {
  const cellsOf = new Map<string, Set<string>>();
  for (const { by, themes, cycle } of world.acts) {
    for (const { actor } of by) {
      const cells = cellsOf.get(actor) ?? new Set();
      cellsOf.set(actor, cells);
      for (const theme of themes) if (theme !== 'theme-unclassified') cells.add(`${theme} ${cycle}`);
    }
  }
  const ownCells = cellsOf.get(own) ?? new Set();
  const counts = new Map<string, number>();
  for (const [actor, cells] of cellsOf) {
    const shared = [...cells].filter((cell) => ownCells.has(cell)).length;
    if (shared > 0) counts.set(actor, shared);
  }
  return othersFirst(own, counts, world);
}

/** The first twenty of those that are not the actor itself nor tied to it, and how many there are. */
function othersFirst(own: string, counts: Map<string, number>, world: PlainGraph) {
  const tied = new Set([own]);
  for (const { by } of world.acts) {
    for (const { actor, through } of by) {
      if (actor === own && through !== null) tied.add(through);
      if (through === own) tied.add(actor);
    }
  }
  const keyOf = (id: string, count: number) => {
    const { kind, name = '' } = world.actors.get(id) ?? {};
    const place = kind === 'STATE' ? '' : String(1e9 - count).padStart(10, '0');
    return `${kind === 'STATE' ? 0 : 1} ${place} ${plainNameKey(name, id)}`;
  };
  const others = [...counts]
    .filter(([id]) => !tied.has(id))
    .sort(([a, aCount], [b, bCount]) => (keyOf(a, aCount) < keyOf(b, bCount) ? -1 : 1));
  return { total: others.length, actors: others.slice(0, PAGE) };
}

function meeting(id: string, world: PlainGraph) {
  const { title, cycle } = world.meetings.get(id) ?? {};
  return {
    id,
    title,
    cycle: world.series.find((one) => one.id === cycle),
    acts: world.acts
      .filter((act) => act.meeting.id === id)
      .slice(0, PAGE)
      .map((act) => ({ id: act.id, text: act.text, ...credited(act, world) })),
  };
}

function recommendations({ acts }: PlainGraph) {
  const found = acts.filter(
    ({ isRecommendation, cycle, themes }) =>
      isRecommendation && cycle === 'cycle-g2' && themes.includes('theme-g1'),
  );
  return { total: found.length, acts: found.slice(0, PAGE).map(({ id, text }) => ({ id, text })) };
}
