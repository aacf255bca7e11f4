import type { z } from 'zod';
import { addTo } from '../../domain/group-by.ts';
import { datasetState } from '../../graph/dataset-version.ts';
import type { Executor, NamedQuery } from '../../graph/executor.ts';
import type { CollectedActs } from '../columns/act-columns.ts';
import { collectActs } from '../columns/collect-acts.ts';
import { type AdvanceData, countedRecords, participation, tie, uptake } from '../entities/advance-data.ts';
import { type EntityRecord, entityRecord, recordQuery } from '../entities/entity-record.ts';
import { titles } from '../texts/searched-texts.ts';
import { loadActs } from './load-acts.ts';

/** The statements that load the records. */
export const recordQueries = {
  participations: {
    name: 'advances.participations',
    text: `MATCH (x:Actor)<-[:BY]-(p:Participation)-[:AT]->(m:Meeting)
RETURN p.id AS id, x.id AS actor, m.id AS meeting, p.role AS role, p.status AS status,
  [(p)-[:AFFILIATED_WITH]->(a:Actor) | a.id] AS affiliatedWith, [(p)-[:ON_BEHALF_OF]->(a:Actor) | a.id] AS onBehalfOf`,
  },
  uptakes: {
    name: 'advances.uptakes',
    text: `MATCH (of:Entity)<-[:OF]-(u:Uptake)-[:INTO]->(into:Entity)
RETURN u.id AS id, u.kind AS kind, u.verb AS verb, of.id AS of, into.id AS into`,
  },
  ties: {
    name: 'advances.ties',
    text: `MATCH (p:Actor)-[:REPRESENTS]->(x:Actor) RETURN p.id AS person, x.id AS actor
UNION MATCH (:Act)-[b:BY]->(x:Actor) WHERE b.through IS NOT NULL RETURN b.through AS person, x.id AS actor`,
  },
} as const satisfies Record<string, NamedQuery>;

/** A dataset version as it was read from the graph. */
export interface LoadedSnapshot {
  data: AdvanceData;
  acts: CollectedActs;
  /** Acts left out because something that they refer to is missing from the graph, by id. */
  leftOut: string[];
  /**
   * Whether all of it belongs to the version: nothing was written while it was read, and nothing unpublished had been
   * written before.
   */
  isConsistent: boolean;
}

/** How much to load. */
export interface LoadOptions {
  /** Whether to load the texts and evidence of acts, besides what they are counted by. */
  withDetails?: boolean;
}

/** Records and participations are short rows. */
const ROWS_AT_ONCE = 1_000;

/** Reads everything that a snapshot is built from, and whether it is consistent. */
export async function loadSnapshot(
  executor: Executor,
  { withDetails = false }: LoadOptions = {},
): Promise<LoadedSnapshot> {
  const before = await datasetState(executor);
  const { data, ...loaded } = await loadOnce(executor, withDetails);
  const after = await datasetState(executor);
  const isConsistent = before.unpublished.length === 0 && JSON.stringify(before) === JSON.stringify(after);
  return { ...loaded, data: { ...data, version: before.number, publishedAt: before.at }, isConsistent };
}

async function loadOnce(executor: Executor, withDetails: boolean) {
  const [participations, uptakes, ties, records] = await Promise.all([
    all(executor.stream(recordQueries.participations, participation, ROWS_AT_ONCE)),
    all(executor.stream(recordQueries.uptakes, uptake, ROWS_AT_ONCE)),
    all(executor.stream(recordQueries.ties, tie, ROWS_AT_ONCE)),
    all(executor.stream(recordQuery, entityRecord, ROWS_AT_ONCE)),
  ]);
  const groups = groupsByMember(records);
  const data = {
    participations,
    uptakes,
    ties,
    discussions: records.flatMap(({ id: meeting, links }) =>
      links.filter(([type]) => type === 'DISCUSSES').map(([, theme]) => ({ meeting, theme })),
    ),
    actors: byId(countedOf(records, 'Actor', ({ id }) => ({ groups: groups.get(id) ?? [] }))),
    themes: byId(countedOf(records, 'Theme')),
    meetings: byId(countedOf(records, 'Meeting')),
    cycles: byId(countedOf(records, 'ReviewCycle')),
    instruments: byId(countedOf(records, 'Instrument')),
    resolutions: byId(countedOf(records, 'Resolution')),
    records: byId(records),
  };
  const collector = collectActs(data);
  const leftOut: string[] = [];
  for await (const act of loadActs(executor, data, { withDetails }))
    if (!collector.add(act)) leftOut.push(act.id);
  return { data, acts: collector.finish(), leftOut };
}

async function all<Row>(given: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of given) list.push(row);
  return list;
}

function countedOf<Type extends keyof typeof countedRecords>(
  all: readonly EntityRecord[],
  type: Type,
  more: (record: EntityRecord) => object = () => ({}),
): z.output<(typeof countedRecords)[Type]>[] {
  return all
    .filter(({ labels }) => labels.includes(type))
    .map((record) => {
      const { properties: of, links } = record;
      const targets = (link: string) => links.filter(([one]) => one === link).map(([, target]) => target);
      const derived = {
        label: titles.map((title) => of[title]).find((value) => value !== undefined),
        earliest: of['startEarliest'] ?? of['fromEarliest'],
        latest: of['endLatest'] ?? of['startLatest'] ?? of['toLatest'],
        earliestPrecision: of['startPrecision'] ?? of['fromPrecision'],
        latestPrecision:
          of['toPrecision'] ?? (of['endLatest'] === undefined ? of['startPrecision'] : of['endPrecision']),
        broader: targets('BROADER'),
        cycle: targets('IN_CYCLE')[0],
        instruments: targets('REVIEWS'),
        partOf: targets('PART_OF')[0],
        adoptedAt: targets('ADOPTED_AT')[0],
        submittedTo: targets('SUBMITTED_TO')[0],
        themes: targets('ADDRESSES').sort(),
      };
      return countedRecords[type].parse({ ...of, ...derived, ...more(record) }) as z.output<
        (typeof countedRecords)[Type]
      >;
    });
}

/** The collectives and organizations that each actor is known to be a member of, whichever of the two says so. */
function groupsByMember(records: readonly EntityRecord[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, links } of records)
    for (const [type, target] of links) {
      if (type === 'HAS_MEMBER') addTo(groups, target, id);
      if (type === 'MEMBER_OF') addTo(groups, id, target);
    }
  return groups;
}

function byId<Row extends { id: string }>(list: Row[]): Map<string, Row> {
  return new Map(list.map((row) => [row.id, row]));
}
