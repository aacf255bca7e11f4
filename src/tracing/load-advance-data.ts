import { z } from 'zod';
import { latestDatasetVersion } from '../dialogues/dataset-version.ts';
import { foldedWords } from '../domain/fold.ts';
import { oldestFirstKey } from '../domain/order-key.ts';
import * as vocabulary from '../domain/vocabulary.ts';
import type { Executor, NamedQuery } from '../graph/executor.ts';
import type { AdvanceAct, AdvanceData, Discussion, MeetingCard } from './advance-data.ts';

/** The statements that the advance index is loaded by. */
export const advanceDataQueries = {
  acts: {
    name: 'advances.acts',
    text: `MATCH (a:Act)-[:AT]->(m:Meeting)
RETURN a.id AS id, a.kind AS kind, a.text AS text, a.dateEarliest AS earliest, a.dateLatest AS latest,
  a.sortKey AS sortKey, a.newestKey AS newestKey, m.id AS meeting,
  [(a)-[b:BY]->(x:Actor) | {actor: x.id, attribution: b.attribution, through: b.through}] AS by,
  [(a)-[:ADDRESSES]->(t:Theme) | t.id] AS themes,
  [(a)-[:ADDRESSED_TO]->(x:Actor) | x.id] AS addressedTo,
  [(a)-[:CONCERNS]->(i:Instrument) | i.id] + [(a)-[:CONCERNS]->(:Article)-[:OF]->(i:Instrument) | i.id] AS concerns,
  EXISTS { (a)<-[:OF]-(:Uptake) } AS hasUptake`,
  },
  participations: {
    name: 'advances.participations',
    text: `MATCH (x:Actor)<-[:BY]-(p:Participation)-[:AT]->(m:Meeting)
RETURN p.id AS id, x.id AS actor, m.id AS meeting, p.role AS role, p.status AS status,
  [(p)-[:AFFILIATED_WITH]->(a:Actor) | a.id] AS affiliatedWith, [(p)-[:ON_BEHALF_OF]->(a:Actor) | a.id] AS onBehalfOf`,
  },
  uptakes: {
    name: 'advances.uptakes',
    text: `MATCH (of:Entity)<-[:OF]-(u:Uptake)-[:INTO]->(into:Entity)
RETURN u.id AS id, u.kind AS kind, of.id AS of, into.id AS into`,
  },
  ties: {
    name: 'advances.ties',
    text: `MATCH (p:Actor)-[:REPRESENTS]->(x:Actor) RETURN p.id AS person, x.id AS actor
UNION MATCH (:Act)-[b:BY]->(x:Actor) WHERE b.through IS NOT NULL RETURN b.through AS person, x.id AS actor`,
  },
  cards: {
    name: 'advances.cards',
    // One statement for all kinds: each statement costs planning when the database has just started.
    text: `MATCH (n:Actor|Theme|Meeting|ReviewCycle|Instrument|Resolution)
RETURN n{.id, .kind, .country, .sector, .regionalGroup, .standsFor, .actsSurveyed, .uptakesSurveyed, .level,
    label: coalesce(n.name, n.prefLabel, n.title, n.label),
    earliest: coalesce(n.startEarliest, n.fromEarliest), latest: coalesce(n.endLatest, n.startLatest, n.toLatest)} AS card,
  head([label IN labels(n) WHERE label IN ['Actor', 'Theme', 'Meeting', 'ReviewCycle', 'Instrument', 'Resolution']]) AS type,
  [(n)-[r:BROADER|IN_CYCLE|REVIEWS|PART_OF|DISCUSSES|ADOPTED_AT|ADDRESSES]->(t:Entity) | [type(r), t.id]] AS links`,
  },
} as const satisfies Record<string, NamedQuery>;

const id = z.string();
const ids = z.array(id);
const day = z.string().nullable();
const rows = {
  act: z.object({
    id,
    kind: z.enum(vocabulary.actKinds),
    text: z.string(),
    earliest: day,
    latest: day,
    sortKey: z.string(),
    newestKey: z.string(),
    meeting: id,
    by: z.array(
      z.object({ actor: id, attribution: z.enum(vocabulary.attributions), through: z.string().nullable() }),
    ),
    themes: ids,
    addressedTo: ids,
    concerns: ids,
    hasUptake: z.boolean(),
  }),
  participation: z.object({
    id,
    actor: id,
    meeting: id,
    role: z.enum(vocabulary.participationRoles),
    status: z.enum(vocabulary.participationStatuses).nullable(),
    affiliatedWith: ids,
    onBehalfOf: ids,
  }),
  uptake: z.object({ id, kind: z.enum(vocabulary.uptakeKinds), of: id, into: id }),
  tie: z.object({ person: id, actor: id }),
  card: z.object({
    type: z.enum(['Actor', 'Theme', 'Meeting', 'ReviewCycle', 'Instrument', 'Resolution']),
    card: z.record(z.string(), z.unknown()),
    links: z.array(z.tuple([z.string(), id])),
  }),
};
const cards = {
  Actor: z.object({
    id,
    label: z.string(),
    kind: z.enum(vocabulary.actorKinds),
    country: z.string().nullable(),
    sector: z.enum(vocabulary.sectors).nullable(),
    regionalGroup: z.enum(vocabulary.regionalGroups).nullable(),
    standsFor: z.enum(vocabulary.actorKinds).nullable(),
  }),
  Theme: z.object({ id, label: z.string(), broader: ids }),
  Meeting: z.object({
    id,
    label: z.string(),
    kind: z.enum(vocabulary.meetingKinds),
    cycle: z.string().nullable(),
    earliest: day,
    latest: day,
    instruments: ids,
    actsSurveyed: z.boolean(),
    uptakesSurveyed: z.boolean(),
  }),
  ReviewCycle: z.object({
    id,
    label: z.string(),
    level: z.enum(vocabulary.cycleLevels),
    partOf: z.string().nullable(),
    earliest: day,
    latest: day,
  }),
  Instrument: z.object({ id, label: z.string() }),
  Resolution: z.object({
    id,
    kind: z.enum(vocabulary.resolutionKinds),
    adoptedAt: z.string().nullable(),
    themes: ids,
  }),
};

/**
 * Reads everything that the advance index needs, of one dataset version: where a version is
 * published meanwhile, it reads again.
 */
export async function loadAdvanceData(executor: Executor): Promise<AdvanceData> {
  for (;;) {
    const before = await latestDatasetVersion(executor);
    const data = await loadOnce(executor);
    const after = await latestDatasetVersion(executor);
    if (before.number === after.number) return { ...data, version: after.number, publishedAt: after.at };
  }
}

async function loadOnce(executor: Executor): Promise<Omit<AdvanceData, 'version' | 'publishedAt'>> {
  const [acts, participations, uptakes, ties, cardRows] = await Promise.all([
    executor.read(advanceDataQueries.acts, rows.act),
    executor.read(advanceDataQueries.participations, rows.participation),
    executor.read(advanceDataQueries.uptakes, rows.uptake),
    executor.read(advanceDataQueries.ties, rows.tie),
    executor.read(advanceDataQueries.cards, rows.card),
  ]);
  const meetings = byId(
    cardsOf(cardRows, 'Meeting').map((card) => ({ ...card, sortKey: oldestFirstKey(card, card.id) })),
  );
  const rolesAt = new Map<string, vocabulary.ParticipationRole[]>();
  for (const { meeting, actor, role, status } of participations) {
    // Who only applied, or was objected to, has no role.
    if (status === 'APPLIED' || status === 'OBJECTED') continue;
    const at = `${meeting} ${actor}`;
    rolesAt.set(at, [...(rolesAt.get(at) ?? []), role]);
  }
  return {
    acts: acts.map((row) => actOf(row, meetings, rolesAt)),
    participations,
    uptakes,
    ties,
    discussions: discussionsIn(cardRows),
    actors: byId(cardsOf(cardRows, 'Actor')),
    themes: byId(cardsOf(cardRows, 'Theme')),
    meetings,
    cycles: byId(
      cardsOf(cardRows, 'ReviewCycle').map((card) => ({ ...card, sortKey: oldestFirstKey(card, card.id) })),
    ),
    instruments: byId(cardsOf(cardRows, 'Instrument')),
    resolutions: byId(cardsOf(cardRows, 'Resolution')),
  };
}

function discussionsIn(all: z.output<typeof rows.card>[]): Discussion[] {
  return all.flatMap(({ card, links }) =>
    links
      .filter(([type]) => type === 'DISCUSSES')
      .map(([, theme]) => ({ meeting: String(card['id']), theme })),
  );
}

function cardsOf<Type extends keyof typeof cards>(
  all: z.output<typeof rows.card>[],
  type: Type,
): z.output<(typeof cards)[Type]>[] {
  return all
    .filter((row) => row.type === type)
    .map(({ card, links }) => {
      const targets = (link: string) => links.filter(([of]) => of === link).map(([, target]) => target);
      const linked = {
        broader: targets('BROADER'),
        cycle: targets('IN_CYCLE')[0] ?? null,
        instruments: targets('REVIEWS'),
        partOf: targets('PART_OF')[0] ?? null,
        adoptedAt: targets('ADOPTED_AT')[0] ?? null,
        themes: targets('ADDRESSES').sort(),
      };
      return cards[type].parse({ ...card, ...linked }) as z.output<(typeof cards)[Type]>;
    });
}

function actOf(
  { text, concerns, hasUptake, ...row }: z.output<typeof rows.act>,
  meetings: Map<string, MeetingCard>,
  rolesAt: Map<string, vocabulary.ParticipationRole[]>,
): AdvanceAct {
  const meeting = meetings.get(row.meeting);
  const rolesOf = (actor: string | null) => rolesAt.get(`${row.meeting} ${actor}`) ?? [];
  return {
    ...row,
    // What was said at a meeting of several days may have been said on any of them.
    latest: meeting?.latest ?? row.latest,
    // Who spoke comes first; within one attribution, and among themes, by id: Neo4j gives no order.
    by: row.by
      .map((one) => ({ ...one, roles: new Set([...rolesOf(one.actor), ...rolesOf(one.through)]) }))
      .sort((a, b) => rank(a.attribution) - rank(b.attribution) || (a.actor < b.actor ? -1 : 1)),
    themes: [...row.themes].sort(),
    instruments: concerns.length > 0 ? [...new Set(concerns)] : (meeting?.instruments ?? []),
    searchText: ` ${foldedWords(text).join(' ')} `,
    takenUp: meeting?.uptakesSurveyed === true ? hasUptake : null,
  };
}

function rank(attribution: vocabulary.Attribution): number {
  return vocabulary.attributions.indexOf(attribution);
}

function byId<Row extends { id: string }>(list: Row[]): Map<string, Row> {
  return new Map(list.map((row) => [row.id, row]));
}
