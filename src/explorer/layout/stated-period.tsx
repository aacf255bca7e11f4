import { type ReactNode, useLayoutEffect } from 'react';
import { addressOf, go, useAddress } from '../address/location.tsx';
import { type SettingsWithPeriod, statedIn } from '../address/stated-period.ts';
import { readSettings, writeSetting } from '../address/view-settings.ts';
import { sendEarly, useGraphQL } from '../api/use-query-state.ts';
import { type Bucket, PointsByLevelDocument } from '../gql/graphql.ts';
import { levelOfView, periodsOf, widestLevel } from '../labels/widest-level.ts';
import { QueryResult } from './notices.tsx';

/** The query for the usual period, and the period, null until the data is known. The frame of each page needs it too. */
function usePointsByLevel() {
  const query = useGraphQL(PointsByLevelDocument, {});
  return { query, usual: query.data === undefined ? null : widestLevel(query.data.dataset.coverage) };
}

/** Sends the query for the usual period, which every view waits for, before any is drawn. */
export const askUsualPeriod = (): Promise<void> => sendEarly(PointsByLevelDocument, {});

/** The period by which views count where nothing else is chosen; null until the data is known. */
export const useUsualPeriod = (): Bucket | null => usePointsByLevel().usual;

/** The level of cycles in which a view counts, by its settings; null until it is known. */
export function useLevel(...stated: readonly string[]): Bucket | null {
  const { query, usual } = usePointsByLevel();
  // The counts of the view matter more than their level.
  return levelOfView(stated, query.error === null ? usual : 'CYCLE');
}

/** The period by which a page counts: the one in its address, or the usual one; null until that is known. */
export function usePeriod() {
  const { path, parameters } = useAddress();
  const { query, usual } = usePointsByLevel();
  const stated = parameters.has('bucket') ? readSettings(parameters).settings.bucket : null;
  return {
    period: stated ?? (query.error === null ? usual : 'YEAR'),
    /** The periods that the data has. */
    offered: periodsOf(query.data?.dataset.coverage ?? []),
    setPeriod(next: Bucket) {
      const changed = new URLSearchParams(parameters);
      writeSetting(changed, 'bucket', next);
      go(addressOf(path, changed));
    },
  };
}

/**
 * A view that counts by period. An address that names none is replaced by one that does, so that what is copied or
 * bookmarked keeps its meaning when the data changes.
 */
export function StatedPeriod({ setting, children }: { setting: SettingsWithPeriod; children: ReactNode }) {
  const { path, parameters } = useAddress();
  const isStated = parameters.has(setting);
  const { query, usual } = usePointsByLevel();
  useLayoutEffect(() => {
    if (isStated || usual === null) return;
    go(addressOf(path, statedIn(parameters, setting, usual)), { replace: true });
  }, [isStated, usual, path, parameters, setting]);
  if (isStated) return children;
  return (
    <QueryResult query={query} minHeight="60rem">
      {() => null}
    </QueryResult>
  );
}
