import type { generatedGraph } from './generated-graph.ts';

/** An act with everything that the benchmark's questions ask of it, joined by plain loops. */
export interface PlainAct {
  id: string;
  isRecommendation: boolean;
  text: string;
  /** ISO; null where the source gives none. */
  day: string | null;
  newestKey: string;
  meeting: { id: string; title: string };
  cycle: string;
  by: { actor: string; attribution: string; through: string | null }[];
  /** Those that it addresses itself. */
  themes: string[];
  /** Those and all that are broader. */
  allThemes: Set<string>;
  evidence: { locator: string; source: string }[];
}

/** What of a generated graph the benchmark asks about; everything by its id. */
export interface PlainGraph {
  /** Newest first, undated last. */
  acts: PlainAct[];
  actors: Map<
    string,
    { id: string; kind: string; name: string; sector: string | null; country: string | null }
  >;
  themes: Map<string, { id: string; label: string; isTop: boolean }>;
  /** Those of level SERIES, in time order. */
  series: { id: string; label: string }[];
  meetings: Map<string, { id: string; title: string; cycle: string | null; startEarliest: string | null }>;
}

/** Joins a generated graph into {@link PlainGraph}, with no index but maps by id. */
export function plainGraph({ nodes, links }: ReturnType<typeof generatedGraph>): PlainGraph {
  const labelled = (label: string): any[] =>
    nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties);
  const linksFrom = new Map<string, typeof links>();
  for (const link of links) {
    const list = linksFrom.get(link.from);
    if (list === undefined) linksFrom.set(link.from, [link]);
    else list.push(link);
  }
  const linked = (id: string, type: string) => (linksFrom.get(id) ?? []).filter((link) => link.type === type);
  const targets = (id: string, type: string) => linked(id, type).map(({ to }) => to);

  const withBroader = (theme: string): string[] => [
    theme,
    ...targets(theme, 'BROADER').flatMap((broader) => withBroader(broader)),
  ];
  const sources = new Map(labelled('Source').map(({ id, title }) => [id, title as string]));
  const meetings: PlainGraph['meetings'] = new Map(
    labelled('Meeting').map(({ id, title, startEarliest = null }) => [
      id,
      { id, title, cycle: targets(id, 'IN_CYCLE')[0] ?? null, startEarliest },
    ]),
  );
  const recommendations = new Set(labelled('Recommendation').map(({ id }) => id));
  const acts = labelled('Act').map(({ id, text, dateEarliest = null, newestKey }): PlainAct => {
    const { title = '', cycle = null } = meetings.get(targets(id, 'AT')[0] ?? '') ?? {};
    const themes = targets(id, 'ADDRESSES');
    return {
      id,
      isRecommendation: recommendations.has(id),
      text,
      day: dateEarliest,
      newestKey,
      meeting: { id: targets(id, 'AT')[0] ?? '', title },
      cycle: cycle ?? '',
      by: linked(id, 'BY').map(({ to, properties }) => ({
        actor: to,
        attribution: String(properties['attribution']),
        through: (properties['through'] as string | undefined) ?? null,
      })),
      themes,
      allThemes: new Set(themes.flatMap(withBroader)),
      evidence: linked(id, 'EVIDENCED_BY').map(({ to, properties }) => ({
        locator: String(properties['locator']),
        source: sources.get(to) ?? '',
      })),
    };
  });
  return {
    acts: acts.sort((a, b) => (a.newestKey < b.newestKey ? 1 : -1)),
    actors: new Map(
      labelled('Actor').map(({ id, kind, name, sector = null, country = null }) => [
        id,
        { id, kind, name, sector, country },
      ]),
    ),
    themes: new Map(
      labelled('Theme').map(({ id, prefLabel }) => [
        id,
        { id, label: prefLabel, isTop: targets(id, 'BROADER').length === 0 },
      ]),
    ),
    series: labelled('ReviewCycle')
      .filter(({ level }) => level === 'SERIES')
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
      .map(({ id, label }) => ({ id, label })),
    meetings,
  };
}
