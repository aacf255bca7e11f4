import { z } from 'zod';
import { latestDatasetVersion } from '../dialogues/dataset-version.ts';
import { foldedWords } from '../domain/fold.ts';
import * as vocabulary from '../domain/vocabulary.ts';
import type { Executor, NamedQuery } from '../graph/executor.ts';
import type { AdvanceAct, AdvanceData, MeetingCard } from './advance-data.ts';

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
  [(a)-[:CONCERNS]->(i:Instrument) | i.id] + [(a)-[:CONCERNS]->(:Article)-[:OF]->(i:Instrument) | i.id] AS concerns`,
  },
  takenUp: { name: 'advances.takenUp', text: 'MATCH (:Uptake)-[:OF]->(a:Act) RETURN DISTINCT a.id AS id' },
  roles: {
    name: 'advances.roles',
    text: `MATCH (x:Actor)<-[:BY]-(p:Participation)-[:AT]->(m:Meeting)
RETURN x.id AS actor, m.id AS meeting, collect(DISTINCT p.role) AS roles`,
  },
  actors: {
    name: 'advances.actors',
    text: `MATCH (x:Actor)
RETURN x.id AS id, x.name AS label, x.kind AS kind, x.country AS country, x.sector AS sector,
  x.regionalGroup AS regionalGroup, x.standsFor AS standsFor`,
  },
  themes: {
    name: 'advances.themes',
    text: 'MATCH (t:Theme) RETURN t.id AS id, t.prefLabel AS label, [(t)-[:BROADER]->(b:Theme) | b.id] AS broader',
  },
  meetings: {
    name: 'advances.meetings',
    text: `MATCH (m:Meeting)
RETURN m.id AS id, m.title AS label, m.kind AS kind, head([(m)-[:IN_CYCLE]->(c:ReviewCycle) | c.id]) AS cycle,
  m.startEarliest AS earliest, m.startLatest AS latest, m.sortKey AS sortKey,
  [(m)-[:REVIEWS]->(i:Instrument) | i.id] AS instruments,
  m.actsSurveyed AS actsSurveyed, m.uptakesSurveyed AS uptakesSurveyed`,
  },
  cycles: {
    name: 'advances.cycles',
    text: `MATCH (c:ReviewCycle)
RETURN c.id AS id, c.label AS label, c.level AS level,
  head([(c)-[:PART_OF]->(p:ReviewCycle) | p.id]) AS partOf, c.fromEarliest + ' ' + c.id AS sortKey`,
  },
  instruments: { name: 'advances.instruments', text: 'MATCH (i:Instrument) RETURN i.id AS id, i.title AS label' },
} as const satisfies Record<string, NamedQuery>;

const id = z.string();
const ids = z.array(id);
const day = z.string().nullable();
const role = z.enum(vocabulary.participationRoles);
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
  }),
  roles: z.object({ actor: id, meeting: id, roles: z.array(role) }),
  actor: z.object({
    id,
    label: z.string(),
    kind: z.enum(vocabulary.actorKinds),
    country: z.string().nullable(),
    sector: z.enum(vocabulary.sectors).nullable(),
    regionalGroup: z.enum(vocabulary.regionalGroups).nullable(),
    standsFor: z.enum(vocabulary.actorKinds).nullable(),
  }),
  theme: z.object({ id, label: z.string(), broader: ids }),
  meeting: z.object({
    id,
    label: z.string(),
    kind: z.enum(vocabulary.meetingKinds),
    cycle: z.string().nullable(),
    earliest: day,
    latest: day,
    sortKey: z.string(),
    instruments: ids,
    actsSurveyed: z.boolean(),
    uptakesSurveyed: z.boolean(),
  }),
  cycle: z.object({
    id,
    label: z.string(),
    level: z.enum(vocabulary.cycleLevels),
    partOf: z.string().nullable(),
    sortKey: z.string(),
  }),
  instrument: z.object({ id, label: z.string() }),
  takenUp: z.object({ id }),
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
  const queries = advanceDataQueries;
  const [acts, takenUp, roles, actors, themes, meetings, cycles, instruments] = await Promise.all([
    executor.read(queries.acts, rows.act),
    executor.read(queries.takenUp, rows.takenUp),
    executor.read(queries.roles, rows.roles),
    executor.read(queries.actors, rows.actor),
    executor.read(queries.themes, rows.theme),
    executor.read(queries.meetings, rows.meeting),
    executor.read(queries.cycles, rows.cycle),
    executor.read(queries.instruments, rows.instrument),
  ]);
  const meetingCards = byId(meetings);
  const uptakes = new Set(takenUp.map((row) => row.id));
  const rolesAt = new Map(roles.map((row) => [`${row.meeting} ${row.actor}`, row.roles]));
  return {
    acts: acts.map((row) => actOf(row, meetingCards, uptakes, rolesAt)),
    actors: byId(actors),
    themes: byId(themes),
    meetings: meetingCards,
    cycles: byId(cycles),
    instruments: byId(instruments),
  };
}

function actOf(
  { text, concerns, ...row }: z.output<typeof rows.act>,
  meetings: Map<string, MeetingCard>,
  uptakes: Set<string>,
  rolesAt: Map<string, vocabulary.ParticipationRole[]>,
): AdvanceAct {
  const meeting = meetings.get(row.meeting);
  const rolesOf = (actor: string | null) => rolesAt.get(`${row.meeting} ${actor}`) ?? [];
  return {
    ...row,
    by: row.by.map((one) => ({ ...one, roles: new Set([...rolesOf(one.actor), ...rolesOf(one.through)]) })),
    instruments: concerns.length > 0 ? [...new Set(concerns)] : (meeting?.instruments ?? []),
    searchText: ` ${foldedWords(text).join(' ')} `,
    takenUp: meeting?.uptakesSurveyed === true ? uptakes.has(row.id) : null,
  };
}

function byId<Row extends { id: string }>(list: Row[]): Map<string, Row> {
  return new Map(list.map((row) => [row.id, row]));
}
