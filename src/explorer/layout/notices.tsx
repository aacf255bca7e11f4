import type { ReactNode } from 'react';
import type { AddressProblem } from '../address/codecs.ts';
import { RequestError } from '../api/fetch-graphql.ts';
import { useDatasetVersion } from '../api/query-client.ts';
import type { PagesState, QueryState } from '../api/use-query-state.ts';
import { type Shape, Skeleton } from '../elements/skeleton.tsx';
import { Text, text } from '../messages/text.ts';

/** A notice, and the next step. */
export const Notice = ({
  title,
  role,
  children,
}: {
  title: string;
  role?: 'status' | 'alert';
  children: ReactNode;
}) => (
  <div className={role === 'alert' ? 'notice notice-failure' : 'notice'} role={role}>
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
);

/** What an error means to the reader and what to do, by its code and the message of the server. */
const advice: Record<string, (message: string) => readonly [title: string, advice: string]> = {
  UNREACHABLE: (message) => [message, text('error.connection')],
  TOO_SLOW: (message) => [message, text('error.tryLess')],
  QUERY_TIMEOUT: (message) => [message, text('error.tryLess')],
  DATABASE_UNAVAILABLE: () => [text('error.unavailable'), text('error.unavailableText')],
  CONFLICT: () => [text('error.unavailable'), text('error.unavailableText')],
  QUERY_TOO_EXPENSIVE: (message) => [text('error.tooMuch'), text('error.tooMuchText', { message })],
  RATE_LIMITED: () => [text('error.rate'), text('error.rateText')],
  BAD_USER_INPUT: (message) => [text('error.input'), message],
};

/** An error, and what to do about it. */
export function ErrorNotice({ error, retry }: { error: Error; retry: () => void }) {
  const explain = advice[error instanceof RequestError ? error.code : ''];
  const [title, next] = explain?.(error.message) ?? [text('error.unknown'), error.message];
  return (
    <Notice title={title} role="alert">
      <p>{next}</p>
      <button type="button" onClick={() => retry()}>
        {text('retry')}
      </button>
    </Notice>
  );
}

/**
 * The result of a query: its shape until it has arrived, the last one dimmed while the next is being loaded, or the
 * error.
 */
export function QueryResult<Result>({
  query: { data, error, isPending, retry },
  minHeight,
  shape = 'text',
  children,
}: {
  query: QueryState<Result>;
  /** The room to keep free, as a CSS length: about as high as the result, so that nothing below it jumps. */
  minHeight: string;
  /** What to show in that room. */
  shape?: Shape;
  children: (data: Result) => ReactNode;
}) {
  if (error !== null) return <ErrorNotice error={error} retry={retry} />;
  if (data === undefined) return <Skeleton {...{ shape, minHeight }} />;
  return (
    <div className={isPending ? 'dimmed' : undefined} aria-busy={isPending}>
      {children(data)}
    </div>
  );
}

/** Loads the next page of a list; nothing if there is none. A printed list says that it is cut. */
export function MoreButton({ loadMore, isLoadingMore, moreError }: PagesState<unknown>) {
  if (loadMore === null) return null;
  if (moreError !== null) return <ErrorNotice error={moreError} retry={loadMore} />;
  return (
    <>
      <button type="button" disabled={isLoadingMore} onClick={() => loadMore()}>
        {text(isLoadingMore ? 'loadingMore' : 'showMore')}
      </button>
      <p className="print-only hint">{text('print.cut')}</p>
    </>
  );
}

/** What the reader of an address must know: what of it was not understood, and that the data has changed since. */
export const AddressNotices = ({
  problems,
  sharedVersion,
}: {
  problems: readonly AddressProblem[];
  sharedVersion: number | null;
}) => (
  <>
    <AddressProblems problems={problems} />
    <VersionNotice shared={sharedVersion} />
  </>
);

/** Parameters of the address with a value that is not allowed. */
function AddressProblems({ problems }: { problems: readonly AddressProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice title={text('address.problems')} role="status">
      <ul className="bullets">
        {problems.map(({ at, expected, found }) => (
          <li key={`${at} ${found}`}>
            <Text
              id="address.problem"
              at={<code>{at}</code>}
              {...{ expected }}
              found={<code>{found}</code>}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** For an address with another dataset version than the current one. */
function VersionNotice({ shared }: { shared: number | null }) {
  const version = useDatasetVersion();
  if (shared === null || version === 0 || shared === version) return null;
  return (
    <Notice title={text('address.moved')} role="status">
      <p>{text('address.movedText', { shared, version })}</p>
    </Notice>
  );
}
