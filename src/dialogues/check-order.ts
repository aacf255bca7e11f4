import { alg, Graph } from '@dagrejs/graphlib';
import { z } from 'zod';
import type { LinkType } from '../domain/entity-kinds.ts';
import type { Executor } from '../graph/executor.ts';
import type { DocumentRecords } from './document-records.ts';
import type { GraphRecord } from './graph-record.ts';
import type { Problem } from './problems.ts';

/** Links that may lead in no circle: what is broader, what is the whole, what came before. */
const acyclic: readonly LinkType[] = ['BROADER', 'PART_OF', 'FOLLOWS'];

/**
 * Checks what must come in an order: no theme is broader than itself through others, no meeting follows
 * itself, and no text takes up a later one. What the graph holds of other documents counts as well.
 */
export async function checkOrder(executor: Executor, run: DocumentRecords[]): Promise<Problem[]> {
  return [...(await circles(executor, run)), ...(await uptakesOfLater(executor, run))];
}

async function circles(executor: Executor, run: DocumentRecords[]): Promise<Problem[]> {
  const graph = new Graph();
  const edge = (type: string, from: string, to: string) => graph.setEdge(`${type} ${from}`, `${type} ${to}`);
  const own = run.flatMap(({ document, records }) =>
    records.flatMap(({ id, links }) =>
      links.filter(({ type }) => acyclic.includes(type)).map((link) => ({ document, id, link })),
    ),
  );
  if (own.length === 0) return [];
  for (const { id, link } of own) edge(link.type, id, link.to);
  const given = new Set(run.flatMap(({ records }) => records.map(({ id }) => id)));
  for (const { type, from, to } of await storedLinks(executor)) if (!given.has(from)) edge(type, from, to);
  const inCircle = new Map<string, string[]>();
  for (const circle of alg.findCycles(graph)) for (const node of circle) inCircle.set(node, circle);
  return own.flatMap(({ document, id, link }) => {
    const circle = inCircle.get(`${link.type} ${id}`);
    // A thing that links to itself is told already.
    if (circle === undefined || link.to === id || !circle.includes(`${link.type} ${link.to}`)) return [];
    const ids = circle.map((node) => node.slice(node.indexOf(' ') + 1)).reverse();
    return [
      document.problem(link.path, {
        expected: 'no circle',
        found: `"${link.to}", which leads back to ${id}: ${ids.join(', ')}`,
      }),
    ];
  });
}

async function storedLinks(executor: Executor): Promise<{ type: string; from: string; to: string }[]> {
  return executor.read(
    {
      name: 'import.orderedLinks',
      text: `MATCH (a:Theme|Meeting|ReviewCycle)-[r:${acyclic.join('|')}]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to`,
    },
    z.object({ type: z.string(), from: z.string(), to: z.string() }),
  );
}

interface Days {
  earliest: string | null;
  latest: string | null;
}

/** A text that takes up another cannot be older: its last possible day is not before the other's first. */
async function uptakesOfLater(executor: Executor, run: DocumentRecords[]): Promise<Problem[]> {
  const uptakes = run.flatMap(({ document, records }) =>
    records.filter(({ kind }) => kind === 'Uptake').map((record) => ({ document, record })),
  );
  if (uptakes.length === 0) return [];
  const end = (record: GraphRecord, type: LinkType) => record.links.find((link) => link.type === type);
  const ids = uptakes.flatMap(({ record }) => record.links.map(({ to }) => to));
  const days = await daysOfTexts(executor, run, ids);
  return uptakes.flatMap(({ document, record }) => {
    const of = end(record, 'OF');
    const into = end(record, 'INTO');
    const earlier = of && days.get(of.to);
    const later = into && days.get(into.to);
    if (into === undefined || earlier?.earliest == null || later?.latest == null) return [];
    if (later.latest >= earlier.earliest) return [];
    return [
      document.problem(into.path, {
        expected: `a text not older than ${of?.to} (${earlier.earliest})`,
        found: `"${into.to}" (${later.latest})`,
      }),
    ];
  });
}

/** The days of acts and resolutions: those of the meeting at which each was made or adopted. */
async function daysOfTexts(
  executor: Executor,
  run: DocumentRecords[],
  ids: readonly string[],
): Promise<Map<string, Days>> {
  const days = new Map<string, Days>();
  const meetingOf = new Map<string, string>();
  for (const row of await storedDays(executor, ids)) days.set(row.id, row);
  for (const record of run.flatMap(({ records }) => records)) {
    if (record.kind === 'Meeting') {
      const { startEarliest, startLatest, endLatest } = record.properties;
      days.set(record.id, { earliest: text(startEarliest), latest: text(endLatest ?? startLatest) });
    }
    const at = record.links.find(
      ({ type }) => type === 'ADOPTED_AT' || (type === 'AT' && record.kind !== 'Participation'),
    );
    if (at !== undefined) meetingOf.set(record.id, at.to);
  }
  const absent = [...meetingOf.values()].filter((meeting) => !days.has(meeting));
  for (const row of await storedDays(executor, absent)) days.set(row.id, row);
  for (const [id, meeting] of meetingOf) {
    const of = days.get(meeting);
    if (of !== undefined) days.set(id, of);
  }
  return days;
}

async function storedDays(executor: Executor, ids: readonly string[]): Promise<({ id: string } & Days)[]> {
  if (ids.length === 0) return [];
  return executor.read(
    {
      name: 'import.daysOfTexts',
      text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[:AT|ADOPTED_AT]->(m:Meeting)
WITH id, coalesce(m, n) AS of
RETURN id, of.startEarliest AS earliest, coalesce(of.endLatest, of.startLatest) AS latest`,
      parameters: { ids },
    },
    z.object({ id: z.string(), earliest: z.string().nullable(), latest: z.string().nullable() }),
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
