import { type ParticipationStatus, tookPart } from '../../domain/vocabulary.ts';
import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { storedAttendance } from '../stored/stored-claims.ts';
import { storedSpans } from '../stored/stored-days.ts';

/**
 * Checks that nobody took part in a meeting that has not begun. A person who is expected there needs a status that says
 * so, or would count as present once the day has come. A meeting whose first day is not known exactly passes if it can
 * have begun.
 *
 * @param today the day of the import, `YYYY-MM-DD`
 */
export async function checkAttendance(
  executor: Executor,
  { facts, things, documentIds }: ImportManifest,
  today: string,
): Promise<Problem[]> {
  const outside = [...facts.attended.keys()].filter((id) => !things.has(id));
  const spans = new Map([...(await storedSpans(executor, outside)), ...facts.spans]);
  const beginning = new Map<string, string>();
  for (const [id, { first }] of spans)
    if (first.earliest !== null && first.earliest > today) beginning.set(id, first.earliest);
  const documents = new Set([...beginning.keys()].flatMap((id) => [...(facts.attended.get(id) ?? [])]));
  const own = [...documents].flatMap((document) =>
    document.records().flatMap(({ kind, properties, links, path }) => {
      const meeting = kind === 'Participation' && links.find(({ type }) => type === 'AT')?.to;
      const status = (properties['status'] as ParticipationStatus | undefined) ?? null;
      const day = meeting ? beginning.get(meeting) : undefined;
      if (day === undefined || !tookPart(status)) return [];
      const expected = `a status such as ANNOUNCED, since ${meeting} begins on ${day}, after today (${today})`;
      const found = status === null ? 'none, which says that the actor took part' : describeValue(status);
      return document.problem([...path, 'status'], { expected, found });
    }),
  );
  const stored = await storedAttendance(executor, [...beginning.keys()], documentIds);
  const others = stored.flatMap(({ meeting, participation }) => {
    const changed = facts.spans.get(meeting);
    if (changed === undefined || things.has(participation)) return [];
    const expected = `a first day not after today (${today}), since by ${participation} somebody took part`;
    return changed.document.problem(changed.path, { expected, found: beginning.get(meeting) ?? '' });
  });
  return [...own, ...others];
}
