import type { generatedGraph } from '../graph/generated-graph.ts';

/** The rows of one table: what COPY takes, columns in the order named. */
export interface TableRows {
  table: string;
  columns: string[];
  rows: Iterable<unknown[]>;
}

/** Lays a generated graph out in the tables of `schema.sql`, in an order that meets their foreign keys. */
export function tableRows({ nodes, links }: ReturnType<typeof generatedGraph>): TableRows[] {
  const labelOf = new Map<string, 'Act' | 'Participation' | undefined>(
    nodes.map(({ labels, properties }) => [
      properties.id,
      labels.includes('Act') ? 'Act' : labels.includes('Participation') ? 'Participation' : undefined,
    ]),
  );
  const things = (label: string): any[] =>
    nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties);
  const linked = (type: string, from?: 'Act' | 'Participation') =>
    links.filter((link) => link.type === type && (from === undefined || labelOf.get(link.from) === from));
  const targets = (type: string, from?: 'Act' | 'Participation') =>
    new Map(linked(type, from).map((link) => [link.from, link.to]));
  const cycleOf = targets('IN_CYCLE');
  const phaseOf = targets('PART_OF');
  const meetingOf = targets('AT');
  const recommendations = new Set(things('Recommendation').map(({ id }) => id));
  const actorOf = targets('BY', 'Participation');
  const kindOf = new Map(things('Actor').map(({ id, kind }) => [id, kind as string]));
  const kindsOf = new Map<string, Set<string>>();
  for (const { from, to } of linked('BY', 'Act'))
    kindsOf.set(from, (kindsOf.get(from) ?? new Set()).add(kindOf.get(to) ?? ''));
  // A series refers to its phase.
  const cycles = things('ReviewCycle').sort((a, b) => (a.level < b.level ? -1 : 1));

  return [
    table('actors', things('Actor'), (a) => ({
      id: a.id,
      kind: a.kind,
      name: a.name,
      sector: a.sector,
      country: a.country,
      regional_group: a.regionalGroup,
    })),
    table('themes', things('Theme'), ({ id, prefLabel }) => ({ id, label: prefLabel })),
    table('theme_broader', linked('BROADER'), ({ from, to }) => ({ theme_id: from, broader_id: to })),
    table('instruments', things('Instrument'), ({ id, kind, title }) => ({ id, kind, title })),
    table('cycles', cycles, (c) => ({
      id: c.id,
      level: c.level,
      label: c.label,
      from_day: c.fromEarliest,
      to_day: c.toLatest,
      part_of_id: phaseOf.get(c.id),
      time_key: c.sortKey,
    })),
    table('sources', things('Source'), ({ id, title }) => ({ id, title })),
    table('meetings', things('Meeting'), (m) => ({
      id: m.id,
      kind: m.kind,
      title: m.title,
      start_day: m.startEarliest,
      end_day: m.endEarliest,
      cycle_id: cycleOf.get(m.id),
      acts_surveyed: m.actsSurveyed,
      uptakes_surveyed: m.uptakesSurveyed,
    })),
    table('meeting_instruments', linked('REVIEWS'), ({ from, to }) => ({
      meeting_id: from,
      instrument_id: to,
    })),
    table('acts', things('Act'), (a) => ({
      id: a.id,
      is_recommendation: recommendations.has(a.id),
      kind: a.kind,
      text: a.text,
      wording: a.wording,
      day: a.dateEarliest,
      meeting_id: meetingOf.get(a.id),
      newest_key: a.newestKey,
      actor_kinds: `{${[...(kindsOf.get(a.id) ?? [])].sort().join(',')}}`,
    })),
    table('act_actors', linked('BY', 'Act'), ({ from, to, properties }) => ({
      act_id: from,
      actor_id: to,
      attribution: properties['attribution'],
      through_id: properties['through'],
    })),
    table('act_themes', linked('ADDRESSES', 'Act'), ({ from, to, properties }) => ({
      act_id: from,
      theme_id: to,
      basis: properties['basis'],
    })),
    table('evidence', linked('EVIDENCED_BY', 'Act'), ({ from, to, properties }) => ({
      act_id: from,
      source_id: to,
      locator: properties['locator'],
    })),
    table('participations', things('Participation'), (p) => ({
      id: p.id,
      meeting_id: meetingOf.get(p.id),
      actor_id: actorOf.get(p.id),
      role: p.role,
      status: p.status,
    })),
  ];
}

/** The rows of a table, each from a thing or link, by the names of its columns. */
function table<Item>(name: string, items: Item[], rowOf: (item: Item) => Record<string, unknown>): TableRows {
  const rows = items.map(rowOf);
  return { table: name, columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}
