import { type ReactNode, useEffect } from 'react';
import { addressOf, go, useAddress } from '../address/location.tsx';
import { type SettingsWithPeriod, statedIn } from '../address/stated-period.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { type Bucket, PointsByLevelDocument } from '../gql/graphql.ts';
import { levelOfView, widestLevel } from '../labels/widest-level.ts';
import { QueryResult } from './notices.tsx';

/** The period by which views count where nothing else is chosen; null until the data is known. */
export function useUsualPeriod(): Bucket | null {
  const { data } = useGraphQL(PointsByLevelDocument, {});
  return data === undefined ? null : widestLevel(data.dataset.coverage);
}

/** The level of cycles in which a view counts, by its settings; null until it is known. */
export function useLevel(...stated: readonly string[]): Bucket | null {
  const known = levelOfView(stated, null);
  const { data, error } = useGraphQL(PointsByLevelDocument, known === null ? {} : null);
  if (known !== null) return known;
  // The counts of the view matter more than their level.
  if (error !== null) return 'CYCLE';
  return levelOfView([], data === undefined ? null : widestLevel(data.dataset.coverage));
}

/**
 * A view that counts by period. An address that names none is replaced by one that does, so that what is copied or
 * bookmarked keeps its meaning when the data changes.
 */
export function StatedPeriod({ setting, children }: { setting: SettingsWithPeriod; children: ReactNode }) {
  const { path, parameters } = useAddress();
  const isStated = parameters.has(setting);
  const query = useGraphQL(PointsByLevelDocument, isStated ? null : {});
  const coverage = query.data?.dataset.coverage;
  useEffect(() => {
    if (isStated || coverage === undefined) return;
    go(addressOf(path, statedIn(parameters, setting, widestLevel(coverage))), { replace: true });
  }, [isStated, coverage, path, parameters, setting]);
  if (isStated) return children;
  return (
    <QueryResult query={query} minHeight="60rem">
      {() => null}
    </QueryResult>
  );
}
