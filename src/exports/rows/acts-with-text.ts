import { StaleAnswerError } from '../../api/errors/api-error.ts';
import { createYielder } from '../../domain/yielder.ts';
import type { Executor } from '../../graph/executor.ts';
import type { ActOrder } from '../../snapshot/columns/act-table.ts';
import { detailsByIds } from '../../snapshot/load/details-by-ids.ts';
import type { SnapshotReader } from '../../snapshot/snapshot-reader.ts';
import type { ActList } from '../../tracing/engine/act-list.ts';
import { actKey, type MatchedAct } from '../../tracing/engine/selection.ts';
import type { ActWithText } from './act-rows.ts';

/** What acts are read with. */
export interface ActReading {
  snapshot: SnapshotReader;
  executor: Executor;
  requestId: string;
}

const ACTS_AT_ONCE = 200;

/**
 * The acts of a list with their texts, in batches, yielding to the event loop in between.
 *
 * @throws {StaleAnswerError} if one of them is no longer in the graph
 */
export async function* readActTexts(
  list: ActList,
  order: ActOrder,
  reading: ActReading,
): AsyncGenerator<ActWithText[]> {
  const pace = createYielder();
  for (let after: string | null = null; ; ) {
    await pace();
    const { matches, hasNextPage } = list.page({ order, first: ACTS_AT_ONCE, after });
    yield await withDetails(matches, reading);
    const last = matches.at(-1);
    if (!hasNextPage || last === undefined) return;
    after = actKey(last.act, order);
  }
}

/** The texts of these acts: from memory, or read by one statement. */
export async function withDetails(
  matches: readonly MatchedAct[],
  { snapshot, executor, requestId }: ActReading,
): Promise<ActWithText[]> {
  const ids = matches.map(({ act }) => act.id);
  const read = snapshot.hasDetails ? null : await detailsByIds(executor, ids, { requestId });
  return matches.map((match) => {
    const details = read === null ? snapshot.details(match.act.id) : read.get(match.act.id);
    if (details == null) throw new StaleAnswerError();
    return { match, details };
  });
}
