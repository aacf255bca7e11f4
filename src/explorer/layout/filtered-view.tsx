import { type ReactNode, useEffect, useState } from 'react';
import type { Facet } from '../address/facets.ts';
import { isEmbedded } from '../address/location.tsx';
import type { View } from '../address/use-view.ts';
import type { QueryState } from '../api/use-query-state.ts';
import { WhenIdle } from '../elements/when-idle.tsx';
import { Conditions } from '../filter/conditions.tsx';
import { FilterFields } from '../filter/filter-fields.tsx';
import { extentText, plainText, scopeOf, type Words } from '../filter/sentence.ts';
import { useNames } from '../filter/use-names.ts';
import type { Bucket, ExtentFragment } from '../gql/graphql.ts';
import { Text, text } from '../messages/text.ts';
import type { Download } from './downloads.ts';
import { AddressNotices } from './notices.tsx';
import { PageHeading } from './page-heading.tsx';
import type { Drawing } from './picture.ts';
import { sourcesOf } from './picture-sources.ts';
import { type GraphQLRequest, ViewActions } from './view-actions.tsx';

/**
 * A view of a filter: its fields beside the picture, its conditions and a sentence above it, the points below or beside
 * it, and on demand the points behind a mark.
 */
export function FilteredView({
  view: { filter, setFilter, problems, sharedVersion },
  offered,
  lead,
  request,
  downloads,
  drawing,
  list,
  panel,
  children,
  ...about
}: {
  view: View;
  /** The conditions of its filter; all if missing. */
  offered?: readonly Facet[];
  /** The subject of the view, before the words of the filter: `Themes by review cycle`. */
  lead: string;
  request: GraphQLRequest;
  downloads: readonly Download[];
  /** Draws the view for download. */
  drawing?: (() => Drawing) | undefined;
  /** The points that the filter selects: below the picture, or beside it where there is room. */
  list?: ReactNode;
  /** The points behind a mark, beside the picture. */
  panel?: ReactNode;
  children: ReactNode;
} & (
  | {
      /** The level of cycles in which the view counts; null until it is known. */
      level: Bucket | null;
      /** The result with the extent of the filter. */
      extent: QueryState<ExtentFragment>;
      finding?: undefined;
      sources?: undefined;
    }
  | {
      /** What a view that is not about the extent of the filter finds; empty until it is known. */
      finding: { text: string; isPending: boolean; hasFailed: boolean };
      /** The sources of its picture; those of the points of the filter if missing. */
      sources?: () => Promise<string>;
    }
)) {
  const named = useNames(filter);
  const scope: Words[] = [{ text: lead }, ...scopeOf(filter, named.names)];
  const { text: extent, isPending, hasFailed } = about.finding ?? extentFound(about);
  const sentence =
    extent === '' ? plainText(scope) : text('extent.sentence', { scope: plainText(scope), extent });
  const scopeWords = scope.map(({ text: words, isStressed }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no other key
    isStressed === true ? <mark key={index}>{words}</mark> : words,
  );
  return (
    <div className={panel ? 'view view-with-panel' : 'view'}>
      {!isEmbedded && <FilterFields {...{ filter, offered }} onChange={setFilter} />}
      <div className="view-main">
        {!isEmbedded && <Conditions filter={filter} named={named} onChange={setFilter} />}
        <AddressNotices {...{ problems, sharedVersion }} />
        <PageHeading title={sentence}>
          {hasFailed ? (
            scopeWords
          ) : (
            <Text
              id="extent.sentence"
              scope={scopeWords}
              extent={<span className={isPending ? 'extent dimmed' : 'extent'}>{extent}</span>}
            />
          )}
        </PageHeading>
        {/* Hidden while the next result is being loaded: the sentence would mix both. */}
        <Announcement text={isPending || named.isPending ? '' : sentence} />
        <ViewActions
          sentence={sentence}
          request={request}
          downloads={downloads}
          drawing={extent === '' ? undefined : drawing}
          sources={about.sources ?? (() => sourcesOf(filter))}
        />
        <div className="view-body">
          <div>{children}</div>
          {list !== undefined && (
            <section className="view-list">
              <h2>{text('frame.points')}</h2>
              <WhenIdle>{() => list}</WhenIdle>
            </section>
          )}
        </div>
      </div>
      {panel}
    </div>
  );
}

function extentFound({
  extent: { data, isPending, error },
  level,
}: {
  extent: QueryState<ExtentFragment>;
  level: Bucket | null;
}) {
  return {
    text: data === undefined || level === null || error !== null ? '' : extentText(data, level),
    isPending,
    hasFailed: error !== null,
  };
}

/** Announces to screen readers what the view now shows; silent at first, when the page itself is read. */
function Announcement({ text }: { text: string }) {
  const [first, setFirst] = useState('');
  useEffect(() => setFirst((known) => known || text), [text]);
  return (
    <p role="status" className="unseen">
      {text === first ? '' : text}
    </p>
  );
}
