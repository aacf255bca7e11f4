import { useEffect } from 'react';
import { fetchGraphQL } from '../../api/fetch-graphql.ts';
import { usePages } from '../../api/use-query-state.ts';
import { AllUptakesDocument, type AllUptakesQuery } from '../../gql/graphql.ts';
import { dateText, isUndated } from '../../labels/dates.ts';
import { namesOf, partsOf } from '../texts/flow-texts.ts';
import { canBeTakenUp, stageOf } from '../texts/stages.ts';
import type { ListedText } from '../texts/step-list.tsx';

type Node = AllUptakesQuery['uptakes']['nodes'][number];
type TextNode = NonNullable<Node['ofAct'] | Node['ofResolution']>;

/** A text at an end of an uptake. */
export interface UptakeText extends ListedText {
  shortName: string;
  /** First possible day; null if unknown. */
  day: string | null;
  /** Null if unknown. */
  meeting: string | null;
  canBeTakenUp: boolean;
  isFollowUpCoded: boolean;
}

/** A later text takes up an earlier one. */
export interface Uptake extends Pick<Node, 'id' | 'kind' | 'verb'> {
  earlier: UptakeText;
  later: UptakeText;
}

/** Pages of 200 that are loaded without being called for: more is better read under a filter of another view. */
const MAX_PAGES = 30;

/** All uptakes, page after page. */
export function useAllUptakes() {
  const pages = usePages(['uptakes'], async (after, signal) => {
    const { uptakes } = await fetchGraphQL(AllUptakesDocument, { after }, signal);
    return uptakes;
  });
  const { data = [], loadMore, isLoadingMore, moreError } = pages;
  const isLoading = loadMore !== null && data.length < MAX_PAGES && moreError === null;
  useEffect(() => {
    if (isLoading && !isLoadingMore) loadMore();
  }, [isLoading, isLoadingMore, loadMore]);
  return { pages, isLoading };
}

/** Uptakes with both their texts, in words. */
export const uptakesIn = (pages: readonly AllUptakesQuery['uptakes'][]): Uptake[] =>
  pages.flatMap(({ nodes }) =>
    nodes.flatMap(({ id, kind, verb, ofAct, ofResolution, intoAct, intoResolution }) => {
      const [earlier, later] = [ofAct ?? ofResolution, intoAct ?? intoResolution];
      return earlier === null || later === null
        ? []
        : [{ id, kind, verb, earlier: uptakeText(earlier), later: uptakeText(later) }];
    }),
  );

function uptakeText(node: TextNode): UptakeText {
  const parts = partsOf(node);
  const meeting = node.__typename === 'Act' ? node.meeting : (node.adoptedAt ?? node.submittedTo);
  const date = isUndated(node.date) && meeting !== null ? meeting.start : node.date;
  const staged = { ...parts, isPointOfText: parts.partOf !== null, meetingKind: meeting?.kind ?? null };
  return {
    id: node.id,
    type: node.__typename,
    stage: stageOf(staged),
    ...namesOf(parts),
    date: dateText(date),
    day: date.earliest,
    meeting: meeting?.id ?? null,
    canBeTakenUp: canBeTakenUp(staged),
    isFollowUpCoded: meeting?.uptakesSurveyed ?? false,
  };
}
