import { alg, Graph } from '@dagrejs/graphlib';
import type { Executor } from '../../graph/executor.ts';
import type { Problem } from '../document/problems.ts';
import { acyclicLinks } from '../manifest/checked-facts.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { meetingIdOf } from '../records/claim-id.ts';
import { type Days, storedDays, storedLinks } from '../stored/stored-claims.ts';
import { daysOf } from '../stored/stored-days.ts';

/**
 * Checks what must be in order: no theme is broader than itself through others, no meeting follows itself, and no text
 * takes up a later one. Also checks what other documents in the graph say.
 */
export async function checkOrder(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  return [...(await cycles(executor, run)), ...(await uptakesOfLaterTexts(executor, run))];
}

async function cycles(executor: Executor, { facts, things }: ImportManifest): Promise<Problem[]> {
  if (facts.acyclic.length === 0) return [];
  const graph = new Graph();
  const edge = (type: string, from: string, to: string) => graph.setEdge(`${type} ${from}`, `${type} ${to}`);
  for (const { id, link } of facts.acyclic) edge(link.type, id, link.to);
  for (const { type, from, to } of await storedLinks(executor, acyclicLinks))
    if (!things.has(from)) edge(type, from, to);
  const cycleOf = new Map<string, string[]>();
  for (const cycle of alg.findCycles(graph)) for (const node of cycle) cycleOf.set(node, cycle);
  return facts.acyclic.flatMap(({ document, id, link }) => {
    const cycle = cycleOf.get(`${link.type} ${id}`);
    // A link to the record itself has been reported already.
    if (cycle === undefined || link.to === id || !cycle.includes(`${link.type} ${link.to}`)) return [];
    const ids = cycle.map((node) => node.slice(node.indexOf(' ') + 1)).reverse();
    const found = `"${link.to}", which leads back to ${id}: ${ids.join(', ')}`;
    return document.problem(link.path, { expected: 'no circle', found });
  });
}

/** A text that takes up another cannot be older: its last possible day is not before the other's first. */
async function uptakesOfLaterTexts(executor: Executor, run: ImportManifest): Promise<Problem[]> {
  const { uptakes } = run.facts;
  const texts = uptakes.flatMap(({ of, into }) => [of.to, into.to]);
  const days = await daysOfTexts(executor, run, texts);
  return uptakes.flatMap(({ document, of, into }) => {
    const earlier = days.get(of.to);
    const later = days.get(into.to);
    if (earlier?.earliest == null || later?.latest == null || later.latest >= earlier.earliest) return [];
    return document.problem(into.path, {
      expected: `a text not older than ${of.to} (${earlier.earliest})`,
      found: `"${into.to}" (${later.latest})`,
    });
  });
}

/** The days of acts, and of resolutions their own date or those of the meeting that adopted each or that it was submitted to. */
async function daysOfTexts(
  executor: Executor,
  { facts, things }: ImportManifest,
  ids: readonly string[],
): Promise<Map<string, Days>> {
  const days = new Map<string, Days>();
  const meetingOf = new Map<string, string>();
  for (const id of ids) {
    if (facts.ownDays.has(id)) continue;
    const meeting = facts.meetingOfText.get(id)?.meeting;
    if (meeting !== undefined) meetingOf.set(id, meeting);
    else if (things.get(id)?.labels.includes('Act')) meetingOf.set(id, meetingIdOf(id));
  }
  // What the run asserts is checked as it will be, not as it is in the graph.
  const outside = [...ids, ...meetingOf.values()].filter((id) => !things.has(id));
  for (const { id, meeting, ...stored } of await storedDays(executor, [...new Set(outside)])) {
    if (meeting !== null && things.has(meeting)) meetingOf.set(id, meeting);
    else days.set(id, stored);
  }
  for (const [id, span] of facts.spans) days.set(id, daysOf(span));
  for (const [id, own] of facts.ownDays) days.set(id, own);
  for (const [id, meeting] of meetingOf) {
    const of = days.get(meeting);
    if (of !== undefined) days.set(id, of);
  }
  return days;
}
