import { z } from 'zod';
import { foldedWords, waysOfWriting } from '../../domain/fold.ts';
import { addTo } from '../../domain/group-by.ts';
import { oncePer } from '../../domain/once.ts';
import { newestFirstKey, oldestFirstKey } from '../../domain/order-key.ts';
import * as vocabulary from '../../domain/vocabulary.ts';
import type { EvidenceRow } from '../../graph/entity-repository.ts';
import type { Executor, NamedQuery } from '../../graph/executor.ts';
import { detailColumns, detailExpression, detailsAt, packedDetails } from '../entities/act-details.ts';
import type { ActWithWords, AdvanceData, Credit, MeetingRecord } from '../entities/advance-data.ts';
import type { EntityRecord } from '../entities/entity-record.ts';
import { orderEvidence } from '../entities/entity-table.ts';

/**
 * The statements that load acts. Each returns one row for a meeting, by id, with flat lists as columns: far fewer
 * values to pack, send and check than a row for each act.
 */
export const actQueries = {
  acts: actsWith('advances.acts', ['text', 'dateEarliest', 'dateLatest', 'datePrecision', 'outcome']),
  actsWithDetails: actsWith('advances.actsWithDetails', ['outcome', ...Object.keys(detailColumns)]),
  evidence: {
    name: 'advances.evidence',
    text: `MATCH (m:Meeting)<-[:AT]-(a:Act)-[e:EVIDENCED_BY]->(s:Source)
RETURN m.id AS meeting, collect(a.id) AS acts, collect(s.id) AS sources, collect(e.locator) AS locators,
  collect(coalesce(e.quote, '')) AS quotes ORDER BY meeting`,
  },
  authors: {
    name: 'advances.authors',
    text: `MATCH (m:Meeting)<-[:AT]-(a:Act)-[b:BY]->(x:Actor)
RETURN m.id AS meeting, collect(a.id) AS acts, collect(x.id) AS actors, collect(b.attribution) AS attributions,
  collect(coalesce(b.through, '')) AS through ORDER BY meeting`,
  },
  themes: {
    name: 'advances.themes',
    text: `MATCH (m:Meeting)<-[:AT]-(a:Act)-[:ADDRESSES]->(t:Theme)
RETURN m.id AS meeting, collect(a.id) AS acts, collect(t.id) AS themes ORDER BY meeting`,
  },
  links: {
    name: 'advances.links',
    text: `MATCH (m:Meeting)<-[:AT]-(a:Act)-[r:ADDRESSED_TO|CONCERNS]->(x:Entity)
RETURN m.id AS meeting, collect(a.id) AS acts, collect(type(r)) AS types,
  collect(CASE WHEN x:Article THEN coalesce(head([(x)-[:OF]->(i:Instrument) | i.id]), '') ELSE x.id END) AS targets
ORDER BY meeting`,
  },
  takenUp: {
    name: 'advances.takenUp',
    text: 'MATCH (a:Act)<-[:OF]-(:Uptake) RETURN DISTINCT a.id AS id',
  },
  stances: {
    name: 'advances.stances',
    text: 'MATCH (a:Act)<-[:ON]-(p:Position) RETURN a.id AS id, collect(DISTINCT p.stance) AS stances',
  },
} as const satisfies Record<string, NamedQuery>;

function actsWith(name: string, columns: readonly string[]): NamedQuery {
  return {
    name,
    text: `MATCH (m:Meeting)<-[:AT]-(a:Act)
WITH m.id AS meeting, collect(a) AS acts ORDER BY meeting
RETURN meeting, [a IN acts | a.id] AS acts, [a IN acts | a.kind] AS kinds,
  ${columns.map((column) => `[a IN acts | ${detailExpression(column)}] AS ${column}`).join(', ')}`,
  };
}

/** A list has one kind of value, so it is checked as a whole; the columns of a row have the same length. */
const texts = z.array(z.string());
const rowOf = <Columns extends z.ZodRawShape>(columns: Columns) =>
  z.object({ meeting: z.string(), acts: texts, ...columns }).refine((row) => {
    const lists = Object.values(row).filter(Array.isArray);
    return lists.every(({ length }) => length === lists[0]?.length);
  });
const { text, dateEarliest, dateLatest, datePrecision, ...otherDetails } = detailColumns;
const actColumns = {
  kinds: z.array(z.enum(vocabulary.actKinds)),
  outcome: z.array(z.enum(vocabulary.outcomes).nullable()),
  text,
  dateEarliest,
  dateLatest,
  datePrecision,
};
const rows = {
  acts: rowOf(actColumns),
  actsWithDetails: rowOf({ ...actColumns, ...otherDetails }),
  evidence: rowOf({ sources: texts, locators: texts, quotes: texts }),
  authors: rowOf({ actors: texts, attributions: z.array(z.enum(vocabulary.attributions)), through: texts }),
  themes: rowOf({ themes: texts }),
  links: rowOf({ types: z.array(z.enum(['ADDRESSED_TO', 'CONCERNS'])), targets: texts }),
  id: z.object({ id: z.string() }),
  stances: z.object({ id: z.string(), stances: z.array(z.enum(vocabulary.stances)) }),
};

/** Rows of a meeting are long. */
const MEETINGS_AT_ONCE = 10;
const IDS_AT_ONCE = 1_000;

/**
 * Reads all acts, meeting by meeting, over the records that have been read before.
 *
 * @param options.withDetails whether to read their texts and evidence, besides what they are counted by
 */
export async function* loadActs(
  executor: Executor,
  records: Pick<AdvanceData, 'meetings' | 'participations' | 'records'>,
  { withDetails }: { withDetails: boolean },
): AsyncGenerator<ActWithWords> {
  const [takenUp, stances] = await Promise.all([takenUpActs(executor), stancesByAct(executor)]);
  const rolesAt = rolesByMeeting(records.participations);
  const rowsOf = <Row extends { meeting: string }>(query: NamedQuery, row: z.ZodType<Row>) =>
    executor.stream(query, row, MEETINGS_AT_ONCE);
  const authors = byMeeting(rowsOf(actQueries.authors, rows.authors));
  const themes = byMeeting(rowsOf(actQueries.themes, rows.themes));
  const links = byMeeting(rowsOf(actQueries.links, rows.links));
  const evidence = withDetails ? byMeeting(rowsOf(actQueries.evidence, rows.evidence)) : null;
  const acts = withDetails
    ? rowsOf(actQueries.actsWithDetails, rows.actsWithDetails)
    : rowsOf(actQueries.acts, rows.acts);
  try {
    for await (const row of acts) {
      const { meeting: id } = row;
      yield* actsOf(row, {
        authors: await authors.of(id),
        themes: await themes.of(id),
        links: await links.of(id),
        evidence: (await evidence?.of(id)) ?? null,
        records: records.records,
        meeting: records.meetings.get(id),
        roles: rolesAt(id),
        takenUp,
        stances,
      });
    }
  } finally {
    await Promise.all([authors, themes, links, evidence].map((one) => one?.close()));
  }
}

async function takenUpActs(executor: Executor): Promise<Set<string>> {
  const takenUp = new Set<string>();
  for await (const { id } of executor.stream(actQueries.takenUp, rows.id, IDS_AT_ONCE)) takenUp.add(id);
  return takenUp;
}

async function stancesByAct(executor: Executor): Promise<Map<string, vocabulary.Stance[]>> {
  const stancesOf = new Map<string, vocabulary.Stance[]>();
  for await (const { id, stances } of executor.stream(actQueries.stances, rows.stances, IDS_AT_ONCE))
    stancesOf.set(id, stances);
  return stancesOf;
}

type Row<Name extends keyof typeof rows> = z.output<(typeof rows)[Name]>;

function* actsOf(
  row: Row<'acts'> | Row<'actsWithDetails'>,
  of: {
    authors: Row<'authors'> | null;
    themes: Row<'themes'> | null;
    links: Row<'links'> | null;
    evidence: Row<'evidence'> | null;
    records: ReadonlyMap<string, EntityRecord>;
    meeting: MeetingRecord | undefined;
    roles: ReadonlyMap<string, vocabulary.ParticipationRole[]>;
    takenUp: ReadonlySet<string>;
    stances: ReadonlyMap<string, vocabulary.Stance[]>;
  },
): Generator<ActWithWords> {
  const { authors, themes, links, evidence, records, meeting } = of;
  const rolesOf = (actor: string) => of.roles.get(actor) ?? [];
  const credits = grouped(authors, (at, row): Credit => {
    const actor = row.actors[at] as string;
    const through = row.through[at] as string;
    return {
      actor,
      attribution: row.attributions[at] as vocabulary.Attribution,
      through: through === '' ? null : through,
      roles: new Set([...rolesOf(actor), ...rolesOf(through)]),
    };
  });
  const themesOf = grouped(themes, (at, row) => row.themes[at] as string);
  const linksOf = grouped(links, (at, row) => ({ type: row.types[at], target: row.targets[at] as string }));
  const evidenceOf = grouped(evidence, (at, row): EvidenceRow => {
    const quote = row.quotes[at] as string;
    return {
      source: row.sources[at] as string,
      locator: row.locators[at] as string,
      quote: quote === '' ? null : quote,
    };
  });
  for (const [at, id] of row.acts.entries()) {
    const earliest = row.dateEarliest[at] ?? null;
    const precision = row.datePrecision[at] ?? 'UNKNOWN';
    const isPeriod = precision === 'PERIOD';
    const targets = (type: string) =>
      (linksOf.get(id) ?? [])
        .filter((link) => link.type === type && link.target !== '')
        .map(({ target }) => target);
    const concerns = [...new Set(targets('CONCERNS'))];
    yield {
      id,
      kind: row.kinds[at] as vocabulary.ActKind,
      earliest,
      latest: row.dateLatest[at] ?? null,
      // The first and last day of a meeting can have different precisions.
      earliestPrecision: isPeriod ? (meeting?.earliestPrecision ?? precision) : precision,
      latestPrecision: isPeriod ? (meeting?.latestPrecision ?? precision) : precision,
      sortKey: oldestFirstKey({ earliest }, id),
      newestKey: newestFirstKey({ earliest }, id),
      meeting: row.meeting,
      // The speaker comes first; within one attribution, and for themes, by id: Neo4j gives no order.
      by: (credits.get(id) ?? []).sort(
        (a, b) => rank(a.attribution) - rank(b.attribution) || (a.actor < b.actor ? -1 : 1),
      ),
      themes: (themesOf.get(id) ?? []).sort(),
      addressedTo: targets('ADDRESSED_TO'),
      instruments: concerns.length > 0 ? concerns : (meeting?.instruments ?? []),
      words: waysOfWriting(row.text[at] as string).flatMap(foldedWords),
      ...('wording' in row && {
        details: packedDetails({
          ...detailsAt(row, at),
          evidence: orderEvidence(evidenceOf.get(id) ?? [], records),
        }),
      }),
      outcome: row.outcome[at] ?? null,
      takenUp: meeting?.uptakesSurveyed === true ? of.takenUp.has(id) : null,
      stances: of.stances.get(id) ?? [],
    };
  }
}

/** The values at the positions of a row's columns, by act. */
function grouped<Of extends { acts: string[] }, Value>(
  row: Of | null,
  valueAt: (position: number, row: Of) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  if (row !== null) for (const [at, act] of row.acts.entries()) addTo(groups, act, valueAt(at, row));
  return groups;
}

/** Rows in the order of meetings, read meeting by meeting in the same order; null for a meeting without one. */
function byMeeting<Of extends { meeting: string }>(given: AsyncIterable<Of>) {
  const rows = given[Symbol.asyncIterator]();
  const ahead = () => {
    const promise = rows.next();
    // It is awaited later, if at all; until then, a failure must not be an unhandled rejection.
    promise.catch(() => undefined);
    return promise;
  };
  let next = ahead();
  return {
    async of(meeting: string): Promise<Of | null> {
      for (;;) {
        const { done, value } = await next;
        if (done === true || value.meeting > meeting) return null;
        next = ahead();
        if (value.meeting === meeting) return value;
      }
    },
    async close(): Promise<void> {
      await rows.return?.();
    },
  };
}

/** The roles of each actor at each meeting; none for those who are not known to have taken part. */
function rolesByMeeting(
  participations: AdvanceData['participations'],
): (meeting: string) => ReadonlyMap<string, vocabulary.ParticipationRole[]> {
  const rolesAt = oncePer((_meeting: string) => new Map<string, vocabulary.ParticipationRole[]>());
  for (const { meeting, actor, role, status } of participations)
    if (vocabulary.tookPart(status)) addTo(rolesAt(meeting), actor, role);
  return rolesAt;
}

function rank(attribution: vocabulary.Attribution): number {
  return vocabulary.attributions.indexOf(attribution);
}
