import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { type Span, storedSpans, storedTimeLinks } from '../stored/stored-days.ts';

/**
 * Checks dates that exclude each other: a meeting is within its cycle, a cycle in the one that it is part of, and no meeting
 * follows a later one. Days that are not known exactly pass if the dates can be right. Also checks links from other
 * documents to what this run changes.
 */
export async function checkDays(
  executor: Executor,
  { facts, things, documentIds }: ImportManifest,
): Promise<Problem[]> {
  const stored = (await storedTimeLinks(executor, [...facts.spans.keys()], documentIds)).filter(
    // What the run asserts is checked as it will be.
    ({ from }) => !things.has(from),
  );
  const ends = [...facts.timeLinks.map(({ link }) => link.to), ...stored.map(({ from }) => from)];
  const outside = await storedSpans(
    executor,
    [...new Set(ends)].filter((id) => !things.has(id)),
  );
  const spanOf = (id: string) => facts.spans.get(id) ?? outside.get(id) ?? null;
  const days = (id: string) => shown(spanOf(id));
  const own = facts.timeLinks.flatMap(({ document, id, link: { type, to, path } }) => {
    if (isPossible(type, spanOf(id), spanOf(to))) return [];
    const expected =
      type === 'FOLLOWS'
        ? `a meeting that is not later than ${id} (${days(id)})`
        : `a cycle that contains ${id} (${days(id)})`;
    return document.problem(path, {
      expected,
      found: `${describeValue(to)} (${type === 'FOLLOWS' ? days(to) : shownCycle(spanOf(to))})`,
    });
  });
  const others = stored.flatMap(({ type, from, to }) => {
    const changed = facts.spans.get(to);
    if (changed === undefined || isPossible(type, spanOf(from), changed)) return [];
    const expected = `days ${type === 'FOLLOWS' ? 'not after' : 'that contain'} those of ${from} (${days(from)})`;
    const found = type === 'FOLLOWS' ? days(to) : shownCycle(changed);
    return changed.document.problem(changed.path, { expected, found });
  });
  return [...own, ...others];
}

function isPossible(type: string, one: Span | null, other: Span | null): boolean {
  if (one === null || other === null) return true;
  const begins = other.first.earliest;
  const isBefore = [one.first.latest, one.last.latest].some(
    (day) => day !== null && begins !== null && day < begins,
  );
  if (type === 'FOLLOWS') return !isBefore;
  const ends = other.last.latest;
  return (
    !isBefore &&
    ![one.first.earliest, one.last.earliest].some((day) => day !== null && ends !== null && day > ends)
  );
}

/** A cycle without an end may not be over. */
const shownCycle = (span: Span | null) =>
  span?.last.latest === null ? `from ${span.first.earliest ?? 'unknown'}` : shown(span);

function shown(span: Span | null): string {
  const [from, to] = [
    span?.first.earliest ?? 'unknown',
    span?.last.latest ?? span?.first.latest ?? 'unknown',
  ];
  return from === to ? from : `${from} to ${to}`;
}
