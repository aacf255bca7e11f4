import { z } from 'zod';
import { datasetState } from '../dialogues/dataset-version.ts';
import { oldestFirstKey } from '../domain/order-key.ts';
import * as vocabulary from '../domain/vocabulary.ts';
import type { Executor, NamedQuery } from '../graph/executor.ts';
import type { CollectedActs } from './act-columns.ts';
import type { AdvanceData, Discussion } from './advance-data.ts';
import { collectActs } from './collect-acts.ts';
import { loadActs } from './load-acts.ts';

/** The statements that the cards are loaded by. */
export const cardQueries = {
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

/** A dataset version as it was read from the graph. */
export interface LoadedAdvances {
  data: AdvanceData;
  acts: CollectedActs;
  /** Acts left out because the graph held no whole picture of them, by id. */
  leftOut: string[];
  /** Whether nothing was written while it was read. */
  isSteady: boolean;
}

const TRIES = 3;
/** Cards and participations are short rows. */
const ROWS_AT_ONCE = 1_000;

/**
 * Reads everything that the advance index needs, from one state of the graph: where something is written
 * meanwhile, it reads again. Where writing goes on, it gives what it found and says so.
 */
export async function loadAdvances(executor: Executor): Promise<LoadedAdvances> {
  for (let left = TRIES; ; left -= 1) {
    const before = await datasetState(executor);
    const { data, ...loaded } = await loadOnce(executor);
    const after = await datasetState(executor);
    const isSteady = JSON.stringify(before) === JSON.stringify(after);
    if (isSteady || left <= 1) {
      return { ...loaded, data: { ...data, version: before.number, publishedAt: before.at }, isSteady };
    }
  }
}

async function loadOnce(executor: Executor): Promise<{
  data: Omit<AdvanceData, 'version' | 'publishedAt'>;
  acts: CollectedActs;
  leftOut: string[];
}> {
  const [participations, uptakes, ties, cardRows] = await Promise.all([
    all(executor.stream(cardQueries.participations, rows.participation, ROWS_AT_ONCE)),
    all(executor.stream(cardQueries.uptakes, rows.uptake, ROWS_AT_ONCE)),
    all(executor.stream(cardQueries.ties, rows.tie, ROWS_AT_ONCE)),
    all(executor.stream(cardQueries.cards, rows.card, ROWS_AT_ONCE)),
  ]);
  const data = {
    participations,
    uptakes,
    ties,
    discussions: discussionsIn(cardRows),
    actors: byId(cardsOf(cardRows, 'Actor')),
    themes: byId(cardsOf(cardRows, 'Theme')),
    meetings: byId(
      cardsOf(cardRows, 'Meeting').map((card) => ({ ...card, sortKey: oldestFirstKey(card, card.id) })),
    ),
    cycles: byId(
      cardsOf(cardRows, 'ReviewCycle').map((card) => ({ ...card, sortKey: oldestFirstKey(card, card.id) })),
    ),
    instruments: byId(cardsOf(cardRows, 'Instrument')),
    resolutions: byId(cardsOf(cardRows, 'Resolution')),
  };
  const collector = collectActs(data);
  const leftOut: string[] = [];
  for await (const act of loadActs(executor, data)) if (!collector.add(act)) leftOut.push(act.id);
  return { data, acts: collector.finish(), leftOut };
}

async function all<Row>(given: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of given) list.push(row);
  return list;
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

function byId<Row extends { id: string }>(list: Row[]): Map<string, Row> {
  return new Map(list.map((row) => [row.id, row]));
}
