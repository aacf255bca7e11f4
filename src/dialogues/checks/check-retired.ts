import { labelsOfKind, wordForLabel } from '../../domain/graph-labels.ts';
import type { Executor } from '../../graph/executor.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { retiredThings } from '../stored/stored-marks.ts';

/**
 * Ids stay what clients know them by. An id that was retired is never given to another kind of thing; where it comes back
 * under another title, or an act with other words, a warning tells what it was.
 */
export async function checkRetired(
  executor: Executor,
  run: ImportManifest,
): Promise<{ problems: Problem[]; warnings: Problem[] }> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { id, until, labels, title } of await retiredThings(executor, run.things.keys())) {
    const { document } = run.things.get(id) ?? {};
    const record = document?.records().find((one) => one.id === id);
    if (document === undefined || record === undefined) continue;
    const { kind, properties, path } = record;
    const before = wordForLabel[labels.at(-1) as keyof typeof wordForLabel];
    const after = wordForLabel[labelsOfKind[kind].at(-1) as keyof typeof wordForLabel];
    const was = `${before}${title === null ? '' : ` ${describeValue(title)}`} until version ${until}`;
    const found =
      properties['name'] ??
      properties['prefLabel'] ??
      properties['title'] ??
      properties['label'] ??
      properties['text'];
    if (before !== after)
      problems.push(
        document.problem([...path, 'id'], {
          expected: `another id, since ${id} was the ${was}`,
          found: `the id of a ${after}`,
        }),
      );
    else if (title !== null && title !== found)
      warnings.push(
        document.problem([...path, 'id'], {
          expected: `what ${id} was: the ${was}`,
          found: `${after} ${describeValue(found)}`,
        }),
      );
  }
  return { problems, warnings };
}
