import { kindOfLabels, withArticle, wordForLabel } from '../../domain/graph-labels.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Executor } from '../../graph/executor.ts';
import { labelOf } from '../../snapshot/texts/searched-texts.ts';
import { describeValue, type Problem } from '../document/problems.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { retiredThings } from '../stored/stored-marks.ts';

/**
 * Checks that ids keep their meaning. A retired id is never reused for another kind of record; if it comes back with
 * another title, or an act with other words, a warning says what it was.
 */
export async function checkRetired(
  executor: Executor,
  run: ImportManifest,
): Promise<{ problems: Problem[]; warnings: Problem[] }> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const retired = await retiredThings(executor, run.things.keys());
  for (const [document, things] of groupBy(retired, ({ id }) => run.things.get(id)?.document)) {
    const byId = new Map(things.map((thing) => [thing.id, thing]));
    for (const { id, kind, properties, path } of document?.records() ?? []) {
      const thing = byId.get(id);
      if (document === undefined || thing === undefined) continue;
      byId.delete(id);
      const { until, labels, title } = thing;
      const before = wordForLabel[kindOfLabels(labels) ?? 'Entity'];
      const after = wordForLabel[kind];
      const was = `${before}${title === null ? '' : ` ${describeValue(title)}`} until version ${until}`;
      const found = labelOf({ properties }) || properties['text'];
      if (before !== after)
        problems.push(
          document.problem([...path, 'id'], {
            expected: `another id, since ${id} was the ${was}`,
            found: `the id of ${withArticle(after)}`,
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
  }
  return { problems, warnings };
}
