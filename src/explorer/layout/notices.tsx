import type { ReactNode } from 'react';
import type { AddressProblem } from '../address/codecs.ts';
import { RequestError } from '../api/fetch-graphql.ts';
import { useDatasetVersion } from '../api/query-client.ts';
import type { PagesState, QueryState } from '../api/use-query-state.ts';

/** Something to know, and the next step. */
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

const checkConnection = 'Check the connection, then try again. Nothing that you set is lost.';
const tryLess = 'Try again, or keep to less: a cycle, a theme, fewer rows.';
const unavailable = ['The data cannot be read just now.', 'Try again in some seconds.'] as const;

/** What an error means to the reader, and what to do, by its code and the message of the server. */
const advice: Record<string, (message: string) => readonly [title: string, advice: string]> = {
  UNREACHABLE: (message) => [message, checkConnection],
  TOO_SLOW: (message) => [message, tryLess],
  QUERY_TIMEOUT: (message) => [message, tryLess],
  DATABASE_UNAVAILABLE: () => unavailable,
  CONFLICT: () => unavailable,
  QUERY_TOO_EXPENSIVE: (message) => [
    'This is more than the server counts at once.',
    `Ask for fewer rows. (${message})`,
  ],
  RATE_LIMITED: () => ['The server has been asked too often.', 'Wait a minute, then try again.'],
  BAD_USER_INPUT: (message) => ['The server does not take this filter.', message],
};

/** What failed, and a way on. */
export function ErrorNotice({ error, retry }: { error: Error; retry: () => void }) {
  const explain = advice[error instanceof RequestError ? error.code : ''];
  const [title, next] = explain?.(error.message) ?? ['Something went wrong.', error.message];
  return (
    <Notice title={title} role="alert">
      <p>{next}</p>
      <button type="button" onClick={() => retry()}>
        Try again
      </button>
    </Notice>
  );
}

/**
 * The result of a query: room for it until it has come, the last one dimmed while the next is on its way, or the error.
 */
export function QueryResult<Result>({
  query: { data, error, isPending, retry },
  minHeight,
  children,
}: {
  query: QueryState<Result>;
  /** The room to keep free, as a CSS length. */
  minHeight: string;
  children: (data: Result) => ReactNode;
}) {
  if (error !== null) return <ErrorNotice error={error} retry={retry} />;
  if (data === undefined)
    return (
      <div className="notice hint" style={{ minHeight }}>
        <p role="status">Asking for the data …</p>
      </div>
    );
  return (
    <div className={isPending ? 'dimmed' : undefined} aria-busy={isPending}>
      {children(data)}
    </div>
  );
}

/** Loads the next page of a list; nothing where there is none. */
export function MoreButton({ loadMore, isLoadingMore, moreError }: PagesState<unknown>) {
  if (loadMore === null) return null;
  if (moreError !== null) return <ErrorNotice error={moreError} retry={loadMore} />;
  return (
    <button type="button" disabled={isLoadingMore} onClick={() => loadMore()}>
      {isLoadingMore ? 'Asking …' : 'Show more'}
    </button>
  );
}

/** Parameters of the address with a value that is not allowed. */
export function AddressProblems({ problems }: { problems: readonly AddressProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice title="A part of the address was not understood and is left out." role="status">
      <ul className="bullets">
        {problems.map(({ at, expected, found }) => (
          <li key={`${at} ${found}`}>
            <code>{at}</code>: expected {expected}, found <code>{found}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** For an address that names another dataset version than the present one. */
export function VersionNotice({ shared }: { shared: number | null }) {
  const version = useDatasetVersion();
  if (shared === null || version === 0 || shared === version) return null;
  return (
    <Notice title="The data has moved on." role="status">
      <p>
        This address was shared with dataset version {shared}; you see version {version}, and counts may
        differ.
      </p>
    </Notice>
  );
}
