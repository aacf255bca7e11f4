import { memo, useEffect, useRef, useState } from 'react';
import { EntityLink } from '../address/entity-link.tsx';
import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { type PagesState, usePages } from '../api/use-query-state.ts';
import { type ActPageFragment, ActsDocument, type AdvanceOrder, type AdvanceWhere } from '../gql/graphql.ts';
import { daysText, numberText } from '../labels/dates.ts';
import { MoreButton, QueryResult } from '../layout/notices.tsx';
import { locale, text, useLanguage } from '../messages/text.ts';
import { type ActEdge, byActors, byMeeting, type Known, knownOf } from './act-groups.ts';
import { Actors, ActRow } from './act-row.tsx';
import { NoActs } from './no-acts.tsx';

const FIRST = 20;
const PAGE_SIZE = 50;
/** Acts by actor, who are grouped within a page. */
const FIRST_BY_ACTOR = 100;
/** A list that loads as it is scrolled waits for its button after so many, so that what is below can be reached. */
const MAX_BY_SCROLLING = 200;

/**
 * The acts that a filter selects, with their evidence: everything needed to cite them. They are grouped by meeting; those
 * of one meeting by actor.
 */
export function ActList({
  where,
  sort = 'NEWEST_FIRST',
  first,
  isEndless = false,
}: {
  where: AdvanceWhere;
  sort?: AdvanceOrder;
  /** Length of the first page. */
  first?: number;
  /** Whether the next pages are loaded as the list is scrolled. */
  isEndless?: boolean;
}) {
  const known = knownOf(where);
  const length = first ?? (known.meeting === null ? FIRST : FIRST_BY_ACTOR);
  const pages = usePages(['acts', where, sort, length], async (after, signal) => {
    const variables = { where, sort, first: after === null ? length : PAGE_SIZE, after };
    return (await fetchGraphQL(ActsDocument, variables, signal)).advances;
  });
  return (
    <QueryResult query={pages} shape="list" minHeight="100vh">
      {(loaded) => {
        const total = loaded[0]?.totalCount ?? 0;
        if (total === 0) return <NoActs />;
        const ends = loaded.map((_, at) =>
          loaded.slice(0, at + 1).reduce((sum, { edges }) => sum + edges.length, 0),
        );
        const shown = ends.at(-1) ?? 0;
        return (
          <>
            <p className={isEndless ? 'acts-count hint' : 'hint'}>
              {text(known.meeting !== null ? 'acts.shownByActor' : ordered[sort], {
                shown: numberText(shown),
                total,
              })}
            </p>
            <div className="acts">
              {loaded.map((page, at) => (
                <ActPage
                  key={page.edges[0]?.node.id}
                  page={page}
                  before={ends[at - 1] ?? 0}
                  meetingBefore={loaded[at - 1]?.edges.at(-1)?.node.meeting?.id ?? null}
                  {...known}
                />
              ))}
            </div>
            {shown < total && (
              <p className="acts-cut hint">{text('acts.cut', { shown: numberText(shown), total })}</p>
            )}
            <More {...{ pages, shown, isEndless }} />
          </>
        );
      }}
    </QueryResult>
  );
}

const ordered = { NEWEST_FIRST: 'acts.shownNewest', OLDEST_FIRST: 'acts.shownOldest' } as const;

/** The heights of pages that have been drawn, in pixels: the browser skips a page out of sight, but keeps its room. */
const heights = new WeakMap<ActPageFragment, number>();
/** About the height of a row, in pixels. */
const USUAL_HEIGHT = 90;

/** A page of the list. Drawn again only if the page changes, not for each one loaded after it. */
export const ActPage = memo(function ActPage({
  page,
  before,
  meetingBefore,
  ...known
}: {
  page: ActPageFragment;
  /** How many acts are before it. */
  before: number;
  /** The meeting of the last act before it: its group goes on. */
  meetingBefore: string | null;
} & Known) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) heights.set(page, entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [page]);
  useLanguage();
  const isUnderActors = known.meeting !== null;
  const groups = isUnderActors ? byActors(page.edges, locale()) : byMeeting(page.edges);
  let at = before;
  return (
    <div
      ref={room}
      className="acts-page"
      // A short page is always drawn: what is below it is then where it belongs from the start.
      style={
        page.edges.length < FIRST
          ? { contentVisibility: 'visible', contain: 'content' }
          : {
              containIntrinsicBlockSize: `auto ${heights.get(page) ?? page.edges.length * USUAL_HEIGHT}px`,
            }
      }
    >
      {groups.map(({ key, acts }, place) => (
        <section key={`${key} ${acts[0]?.node.id}`} className="act-group">
          {(isUnderActors || place > 0 || key !== meetingBefore) && (
            <h3>{isUnderActors ? <Actors actors={acts[0]?.actors ?? []} /> : <MeetingOf act={acts[0]} />}</h3>
          )}
          <ol>
            {acts.map((act) => {
              at += 1;
              return (
                <ActRow key={act.node.id} {...{ act, at, known, isUnderActors }} total={page.totalCount} />
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
});

/** The meeting of a group, its days and its series. */
function MeetingOf({ act }: { act: ActEdge | undefined }) {
  const meeting = act?.node.meeting ?? null;
  if (meeting === null) return text('acts.noMeeting');
  return (
    <>
      <EntityLink type="Meeting" to={meeting} />{' '}
      <small>
        {daysText(meeting)}
        {meeting.cycle !== null && (
          <>
            , <bdi>{meeting.cycle.name}</bdi>
          </>
        )}
      </small>
    </>
  );
}

/** Loads the next page, by its button or as soon as the end of the list comes near. */
function More({
  pages,
  shown,
  isEndless,
}: {
  pages: PagesState<unknown>;
  shown: number;
  isEndless: boolean;
}) {
  const end = useRef<HTMLDivElement>(null);
  const [until, setUntil] = useState(Math.max(MAX_BY_SCROLLING, shown));
  const { loadMore, isLoadingMore, moreError } = pages;
  const isByScrolling =
    isEndless && loadMore !== null && !isLoadingMore && moreError === null && shown < until;
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each page the end may still be near
  useEffect(() => {
    if (!isByScrolling || end.current === null) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadMore(), {
      rootMargin: '600px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isByScrolling, shown]);
  return (
    <div ref={end}>
      <MoreButton
        {...pages}
        loadMore={
          loadMore &&
          (() => {
            setUntil(shown + MAX_BY_SCROLLING);
            loadMore();
          })
        }
      />
    </div>
  );
}
