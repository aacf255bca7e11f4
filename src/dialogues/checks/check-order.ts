import { alg, Graph } from '@dagrejs/graphlib';
import { z } from 'zod';
import type { LinkType } from '../../domain/graph-labels.ts';
import type { Executor } from '../../graph/executor.ts';
import type { Problem } from '../document/problems.ts';
import type { DocumentRecords } from '../records/document-records.ts';
import type { Link } from '../records/graph-record.ts';
import type { ImportManifest } from './import-manifest.ts';

/** Links that may lead in no circle: what is broader, what is the whole, what came before. */
const acyclic: readonly LinkType[] = ['BROADER', 'PART_OF', 'FOLLOWS'];

/** What a run says of the order of things, without the rest of its records. */
export class Chronology {
  /** Links that may lead in no circle. */
  readonly links: { document: number; id: string; link: Link }[] = [];
  readonly uptakes: { document: number; of: Link; into: Link }[] = [];
  readonly meetings = new Map<string, Days>();
  /** The meeting that adopted a resolution. An act's own meeting stands in its id. */
  readonly adoptedAt = new Map<string, string>();

  /** Notes a document's part. */
  add({ records }: DocumentRecords, document: number): void {
    for (const { id, kind, links, properties } of records) {
      for (const link of links) if (acyclic.includes(link.type)) this.links.push({ document, id, link });
      if (kind === 'Meeting') {
        const { startEarliest, startLatest, endLatest } = properties;
        this.meetings.set(id, { earliest: text(startEarliest), latest: text(endLatest ?? startLatest) });
      }
      const end = (type: LinkType) => links.find((link) => link.type === type);
      if (kind === 'Resolution') {
        const meeting = end('ADOPTED_AT');
        if (meeting !== undefined) this.adoptedAt.set(id, meeting.to);
      }
      const [of, into] = [end('OF'), end('INTO')];
      if (kind === 'Uptake' && of !== undefined && into !== undefined)
        this.uptakes.push({ document, of, into });
    }
  }
}

/**
 * Checks what must come in an order: no theme is broader than itself through others, no meeting follows
 * itself, and no text takes up a later one. What the graph holds of other documents counts as well.
 */
export async function checkOrder(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  return [...(await circles(executor, run)), ...(await uptakesOfLater(executor, run))];
}

async function circles(executor: Executor, { order, things, documents }: ImportManifest): Promise<Problem[]> {
  if (order.links.length === 0) return [];
  const graph = new Graph();
  const edge = (type: string, from: string, to: string) => graph.setEdge(`${type} ${from}`, `${type} ${to}`);
  for (const { id, link } of order.links) edge(link.type, id, link.to);
  for (const { type, from, to } of await storedLinks(executor)) if (!things.has(from)) edge(type, from, to);
  const inCircle = new Map<string, string[]>();
  for (const circle of alg.findCycles(graph)) for (const node of circle) inCircle.set(node, circle);
  return order.links.flatMap(({ document, id, link }) => {
    const circle = inCircle.get(`${link.type} ${id}`);
    // A thing that links to itself is told already.
    if (circle === undefined || link.to === id || !circle.includes(`${link.type} ${link.to}`)) return [];
    const ids = circle.map((node) => node.slice(node.indexOf(' ') + 1)).reverse();
    return (
      documents[document]?.problem(link.path, {
        expected: 'no circle',
        found: `"${link.to}", which leads back to ${id}: ${ids.join(', ')}`,
      }) ?? []
    );
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
async function uptakesOfLater(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const { uptakes } = run.order;
  if (uptakes.length === 0) return [];
  const days = await daysOfTexts(
    executor,
    run,
    uptakes.flatMap(({ of, into }) => [of.to, into.to]),
  );
  return uptakes.flatMap(({ document, of, into }) => {
    const earlier = days.get(of.to);
    const later = days.get(into.to);
    if (earlier?.earliest == null || later?.latest == null || later.latest >= earlier.earliest) return [];
    return (
      run.documents[document]?.problem(into.path, {
        expected: `a text not older than ${of.to} (${earlier.earliest})`,
        found: `"${into.to}" (${later.latest})`,
      }) ?? []
    );
  });
}

/** The days of acts and resolutions: those of the meeting at which each was made or adopted. */
async function daysOfTexts(
  executor: Executor,
  { order, things }: ImportManifest,
  ids: readonly string[],
): Promise<Map<string, Days>> {
  const days = new Map<string, Days>();
  const meetingOf = new Map<string, string>();
  for (const id of ids) {
    const adoptedAt = order.adoptedAt.get(id);
    if (adoptedAt !== undefined) meetingOf.set(id, adoptedAt);
    else if (things.kindOf(id) === 'Recommendation') meetingOf.set(id, id.slice(0, id.indexOf('/')));
  }
  // What the run tells anew counts as it will be, not as the graph still has it.
  const untold = [...ids, ...meetingOf.values()].filter((id) => !things.has(id));
  for (const { id, meeting, ...stored } of await storedDays(executor, [...new Set(untold)])) {
    if (meeting !== null && things.has(meeting)) meetingOf.set(id, meeting);
    else days.set(id, stored);
  }
  for (const [id, of] of order.meetings) days.set(id, of);
  for (const [id, meeting] of meetingOf) {
    const of = days.get(meeting);
    if (of !== undefined) days.set(id, of);
  }
  return days;
}

async function storedDays(
  executor: Executor,
  ids: readonly string[],
): Promise<({ id: string; meeting: string | null } & Days)[]> {
  if (ids.length === 0) return [];
  return executor.read(
    {
      name: 'import.daysOfTexts',
      text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[:AT|ADOPTED_AT]->(m:Meeting)
WITH id, m, coalesce(m, n) AS of
RETURN id, m.id AS meeting, of.startEarliest AS earliest, coalesce(of.endLatest, of.startLatest) AS latest`,
      parameters: { ids },
    },
    z.object({
      id: z.string(),
      meeting: z.string().nullable(),
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
    }),
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
