import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { meetingIdOf } from '../records/claim-id.ts';
import { storedMeetingsOfTexts, storedPoints } from '../stored/stored-points.ts';

/**
 * A point of a text is an act of the meeting that adopted the text, or else that it was submitted to, where a source says
 * which. Points and texts of other documents in the graph count as well.
 */
export async function checkPoints(
  executor: Executor,
  { facts, things, documentIds }: ImportManifest,
): Promise<Problem[]> {
  const texts = new Set(facts.partsOfTexts.map(({ link }) => link.to).filter((id) => !things.has(id)));
  const stored = await storedMeetingsOfTexts(executor, [...texts]);
  const own = facts.partsOfTexts.flatMap(({ document, id, link: { to, path } }) => {
    const meeting = facts.meetingOfText.get(to)?.meeting ?? stored.get(to);
    if (meeting === undefined || meeting === meetingIdOf(id)) return [];
    return document.problem(path, {
      expected: `a text adopted at ${meetingIdOf(id)} or submitted to it`,
      found: `${describeValue(to)}, a text of ${meeting}`,
    });
  });
  const points = await storedPoints(executor, [...facts.meetingOfText.keys()], documentIds);
  const others = points.flatMap(({ act, text }) => {
    const changed = facts.meetingOfText.get(text);
    // What the run asserts is checked above.
    if (changed === undefined || things.has(act) || changed.meeting === meetingIdOf(act)) return [];
    return changed.document.problem(changed.path, {
      expected: `${meetingIdOf(act)}, the meeting of its point ${act}`,
      found: describeValue(changed.meeting),
    });
  });
  return [...own, ...others];
}
