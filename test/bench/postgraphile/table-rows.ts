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
    {
      table: 'actors',
      columns: ['id', 'kind', 'name', 'sector', 'country', 'regional_group'],
      rows: things('Actor').map((a) => [a.id, a.kind, a.name, a.sector, a.country, a.regionalGroup]),
    },
    {
      table: 'themes',
      columns: ['id', 'label'],
      rows: things('Theme').map(({ id, prefLabel }) => [id, prefLabel]),
    },
    {
      table: 'theme_broader',
      columns: ['theme_id', 'broader_id'],
      rows: linked('BROADER').map(({ from, to }) => [from, to]),
    },
    {
      table: 'instruments',
      columns: ['id', 'kind', 'title'],
      rows: things('Instrument').map(({ id, kind, title }) => [id, kind, title]),
    },
    {
      table: 'cycles',
      columns: ['id', 'level', 'label', 'from_day', 'to_day', 'part_of_id', 'time_key'],
      rows: cycles.map((c) => [
        c.id,
        c.level,
        c.label,
        c.fromEarliest,
        c.toLatest,
        phaseOf.get(c.id),
        c.sortKey,
      ]),
    },
    {
      table: 'sources',
      columns: ['id', 'title'],
      rows: things('Source').map(({ id, title }) => [id, title]),
    },
    {
      table: 'meetings',
      columns: [
        'id',
        'kind',
        'title',
        'start_day',
        'end_day',
        'cycle_id',
        'acts_surveyed',
        'uptakes_surveyed',
      ],
      rows: things('Meeting').map((m) => [
        m.id,
        m.kind,
        m.title,
        m.startEarliest,
        m.endEarliest,
        cycleOf.get(m.id),
        m.actsSurveyed,
        m.uptakesSurveyed,
      ]),
    },
    {
      table: 'meeting_instruments',
      columns: ['meeting_id', 'instrument_id'],
      rows: linked('REVIEWS').map(({ from, to }) => [from, to]),
    },
    {
      table: 'acts',
      columns: [
        'id',
        'is_recommendation',
        'kind',
        'text',
        'wording',
        'day',
        'meeting_id',
        'newest_key',
        'actor_kinds',
      ],
      rows: things('Act').map((a) => [
        a.id,
        recommendations.has(a.id),
        a.kind,
        a.text,
        a.wording,
        a.dateEarliest,
        meetingOf.get(a.id),
        a.newestKey,
        `{${[...(kindsOf.get(a.id) ?? [])].sort().join(',')}}`,
      ]),
    },
    {
      table: 'act_actors',
      columns: ['act_id', 'actor_id', 'attribution', 'through_id'],
      rows: linked('BY', 'Act').map(({ from, to, properties }) => [
        from,
        to,
        properties['attribution'],
        properties['through'],
      ]),
    },
    {
      table: 'act_themes',
      columns: ['act_id', 'theme_id', 'basis'],
      rows: linked('ADDRESSES', 'Act').map(({ from, to, properties }) => [from, to, properties['basis']]),
    },
    {
      table: 'evidence',
      columns: ['act_id', 'source_id', 'locator'],
      rows: linked('EVIDENCED_BY', 'Act').map(({ from, to, properties }) => [
        from,
        to,
        properties['locator'],
      ]),
    },
    {
      table: 'participations',
      columns: ['id', 'meeting_id', 'actor_id', 'role', 'status'],
      rows: things('Participation').map((p) => [
        p.id,
        meetingOf.get(p.id),
        actorOf.get(p.id),
        p.role,
        p.status,
      ]),
    },
  ];
}
