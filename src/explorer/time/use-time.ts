import type { Filter } from '../address/facets.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { TimeOfDocument } from '../gql/graphql.ts';
import type { Drawing } from '../layout/picture.ts';
import { usePeriod } from '../layout/stated-period.tsx';
import { timeDrawing } from './time-drawing.ts';

/** The acts of a filter over time, and the period by which they are counted. */
export type Time = ReturnType<typeof useTime>;

/** Counts the acts of a filter by the period of the page's address. */
export function useTime(where: Filter) {
  const { period, offered, setPeriod } = usePeriod();
  const query = useGraphQL(TimeOfDocument, period && { where, bucket: period });
  const periods = query.data?.timeline.buckets ?? [];
  const drawing = (): Drawing => timeDrawing(periods, period ?? 'YEAR');
  return {
    ...{ where, query, period, offered, setPeriod },
    /** Draws it for download; undefined if there is nothing to draw. */
    drawing: periods.length === 0 || query.isPending ? undefined : drawing,
  };
}
