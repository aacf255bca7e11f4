import { generate, random } from './generate.ts';

/** A node as the import stores it. */
export interface GeneratedNode {
  labels: string[];
  properties: Record<string, unknown> & { id: string };
}

/** A relationship between two nodes, by their ids. */
export interface GeneratedLink {
  from: string;
  type: string;
  to: string;
  properties: Record<string, unknown>;
}

const roles = ['SPEAKER', 'PANELLIST', 'CHAIR', 'DELEGATE'];
const partners = Array.from({ length: 40 }, (_, place) => (place < 25 ? `org-g${place}` : `state-g${place}`));
const groups = ['AFRICAN_GROUP', 'ASIA_PACIFIC_GROUP', 'EASTERN_EUROPEAN_GROUP'];

/**
 * The generated set as the import would store it, with what the set itself does not have: phases, regional
 * groups, roles, addressees, articles, uptakes, meetings of several days, one without a day, and one that
 * nobody has surveyed. The same scale and seed give the same graph.
 */
export function generatedGraph(scale: number, seed = 1): { nodes: GeneratedNode[]; links: GeneratedLink[] } {
  const set = generate({ scale, interventions: true, seed });
  const next = random(seed + 1);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(next() * values.length)] as Value;
  const nodes: GeneratedNode[] = [];
  const links: GeneratedLink[] = [];
  const node = (labels: string[], properties: GeneratedNode['properties']) =>
    nodes.push({
      labels: ['Entity', ...labels],
      properties: { since: 1, documents: ['generated'], ...properties },
    });
  const link = (from: string, type: string, to: string, properties: Record<string, unknown> = {}) =>
    links.push({ from, type, to, properties });

  for (const register of set.registers as any[]) writeRegister(register, { node, link });
  let count = 0;
  for (const { meeting, acts } of set.dialogues() as Generator<any>) {
    count += 1;
    const date = count === 5 ? null : meeting.date;
    const end = date !== null && count % 6 === 0 ? `${date.slice(0, 8)}28` : date;
    node(['Meeting'], {
      ...keyed(date, meeting.id),
      title: meeting.title,
      kind: count % 9 === 0 ? 'CONFERENCE' : meeting.kind,
      ...(date === null ? {} : { startEarliest: date, startLatest: date, endEarliest: end, endLatest: end }),
      actsSurveyed: true,
      uptakesSurveyed: count % 2 === 0,
    });
    link(meeting.id, 'IN_CYCLE', meeting.cycle);
    link(meeting.id, 'REVIEWS', meeting.reviews[0]);
    const seen = new Set<string>();
    for (const [number, act] of acts.entries()) {
      const { id, kind, text, wording } = act;
      node(['Claim', 'Act', kind === 'RECOMMENDATION' ? 'Recommendation' : 'Intervention'], {
        ...keyed(date, id),
        kind,
        text,
        wording,
        ...(kind === 'RECOMMENDATION' && number % 5 === 0 && { outcome: 'AGREED' }),
        ...(date === null ? {} : { dateEarliest: date, dateLatest: date }),
      });
      link(id, 'AT', meeting.id);
      link(id, 'EVIDENCED_BY', 'source-generated', {
        locator: act.evidence[0].locator,
        documents: ['generated'],
      });
      for (const theme of act.themes) link(id, 'ADDRESSES', theme, { basis: 'EDITORIAL' });
      for (const speaker of act.by) {
        const actor = typeof speaker === 'string' ? speaker : speaker.actor;
        link(id, 'BY', actor, { attribution: 'DIRECT' });
        for (const org of speaker.affiliatedWith ?? [])
          link(id, 'BY', org, { attribution: next() < 0.2 ? 'ON_BEHALF' : 'AFFILIATION', through: actor });
        if (seen.has(actor) || next() < 0.5) continue;
        seen.add(actor);
        const participation = `participation/${meeting.id}/${actor}`;
        const status = next() < 0.2 ? { status: 'APPLIED' } : {};
        node(['Claim', 'Participation'], {
          id: participation,
          sortKey: participation,
          role: pick(roles),
          ...status,
        });
        link(participation, 'BY', actor);
        link(participation, 'AT', meeting.id);
      }
      // Statements made together, of which real data has many.
      const partner = pick(partners);
      if (next() < 0.15 && !actorsOf(act).includes(partner))
        link(id, 'BY', partner, { attribution: 'DIRECT' });
      if (next() < 0.3)
        link(id, 'ADDRESSED_TO', pick(['collective-states', 'state-g1', 'state-g2', 'org-g0']));
      if (next() < 0.2) link(id, 'CONCERNS', pick(['instrument-g0', 'instrument-g1', 'article-g0']));
      if (kind === 'RECOMMENDATION' && number % 4 === 0) {
        const position = `position/${id}`;
        node(['Claim', 'Position'], { id: position, sortKey: position, stance: 'SUPPORTS' });
        link(position, 'BY', `state-g${count % 10}`);
        link(position, 'ON', id);
      }
      if (kind === 'RECOMMENDATION' && next() < 0.1) {
        node(['Claim', 'Uptake'], { id: `uptake/${id}`, sortKey: `uptake/${id}`, kind: 'CITED' });
        link(`uptake/${id}`, 'OF', id);
      }
    }
  }
  node(['Meeting'], {
    ...keyed('2026-01-01', 'g-unsurveyed'),
    title: 'Nobody looked',
    kind: 'CONFERENCE',
    startEarliest: '2026-01-01',
    startLatest: '2026-01-01',
    actsSurveyed: false,
    uptakesSurveyed: false,
  });
  return { nodes, links };
}

function writeRegister(
  register: any,
  {
    node,
    link,
  }: {
    node: (labels: string[], properties: GeneratedNode['properties']) => void;
    link: (from: string, type: string, to: string) => void;
  },
): void {
  const labels: Record<string, string[]> = {
    STATE: ['Actor', 'State'],
    STAKEHOLDER: ['Actor', 'Stakeholder'],
    PERSON: ['Actor', 'Person'],
  };
  for (const { id, title, url, publisher, language } of register.sources)
    node(['Source'], { id, title, url, publisher, language, sortKey: id });
  for (const { id, prefLabel, broader = [] } of register.themes) {
    node(['Theme'], { id, prefLabel, definition: `What ${prefLabel} is.`, sortKey: `${prefLabel}\t${id}` });
    for (const one of broader) link(id, 'BROADER', one);
  }
  for (const { id, kind, title } of register.instruments)
    node(['Instrument'], { id, kind, title, sortKey: id });
  node(['Article'], { id: 'article-g0', number: '1', sortKey: 'article-g0' });
  link('article-g0', 'OF', 'instrument-g2');
  for (const [phase, from, to] of [
    ['cycle-phase-one', '2016', '2019'],
    ['cycle-phase-two', '2020', '2025'],
  ] as const)
    node(['ReviewCycle'], {
      id: phase,
      level: 'PHASE',
      label: phase,
      ...years(from, to),
      sortKey: `${from} ${phase}`,
    });
  for (const { id, level, label, from } of register.cycles) {
    node(['ReviewCycle'], { id, level, label, ...years(from, from), sortKey: `${from} ${id}` });
    link(id, 'PART_OF', from < '2020' ? 'cycle-phase-one' : 'cycle-phase-two');
  }
  for (const [place, { id, kind, name, iso3, sector, country }] of register.actors.entries()) {
    const group = kind === 'STATE' && place % 4 > 0 ? { regionalGroup: groups[place % 3] } : {};
    const code = iso3 ?? country;
    node(labels[kind] as string[], {
      id,
      kind,
      name,
      sortKey: `${name}\t${id}`,
      ...(code === undefined ? {} : { country: code }),
      ...(sector === undefined ? {} : { sector }),
      ...group,
    });
  }
  node(['Actor', 'Collective'], {
    id: 'collective-states',
    kind: 'COLLECTIVE',
    name: 'States',
    standsFor: 'STATE',
    sortKey: 'states\tcollective-states',
  });
}

const years = (from: string, to: string) => ({ fromEarliest: `${from}-01-01`, toLatest: `${to}-12-31` });

/** The id with the keys that order dated things. */
const keyed = (date: string | null, id: string) => ({
  id,
  sortKey: `${date ?? '9999-99-99'} ${id}`,
  newestKey: `${date ?? '0000-00-00'} ${id}`,
});

const actorsOf = (act: any): string[] =>
  act.by.flatMap((speaker: any) =>
    typeof speaker === 'string' ? [speaker] : [speaker.actor, ...(speaker.affiliatedWith ?? [])],
  );
