import type { ReactNode } from 'react';
import type { AddressProblem } from '../address/filter-in-address.ts';
import { useDatasetVersion } from '../api/dataset-version.ts';
import { RequestError } from '../api/fetch-graphql.ts';
import type { PagesState, QueryState } from '../api/use-query-state.ts';

/** What an error means to the reader, and what to do. */
function adviceOf(error: Error): { title: string; advice: string } {
  const { message } = error;
  switch (error instanceof RequestError ? error.code : '') {
    case 'UNREACHABLE':
      return {
        title: message,
        advice: 'Check the connection, then try again. Nothing that you set is lost.',
      };
    case 'TOO_SLOW':
    case 'QUERY_TIMEOUT':
      return { title: message, advice: 'Try again, or keep to less: a cycle, a theme, fewer rows.' };
    case 'DATABASE_UNAVAILABLE':
    case 'CONFLICT':
      return { title: 'The data cannot be read just now.', advice: 'Try again in some seconds.' };
    case 'QUERY_TOO_EXPENSIVE':
      return {
        title: 'This is more than the server counts at once.',
        advice: `Ask for fewer rows. (${message})`,
      };
    case 'RATE_LIMITED':
      return { title: 'The server has been asked too often.', advice: 'Wait a minute, then try again.' };
    case 'BAD_USER_INPUT':
      return { title: 'The server does not take this filter.', advice: message };
    default:
      return { title: 'Something went wrong.', advice: message };
  }
}

/** What failed, and a way on. */
export function ErrorNotice({ error, retry }: { error: Error; retry: () => void }) {
  const { title, advice } = adviceOf(error);
  return (
    <div className="notice notice-failure" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{advice}</p>
      <button type="button" onClick={() => retry()}>
        Try again
      </button>
    </div>
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
      <div className="waiting hint" style={{ minHeight }}>
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
export function MoreButton({
  pages: { loadMore, isLoadingMore, moreError },
  label = 'Show more',
}: {
  pages: PagesState<unknown>;
  label?: string;
}) {
  if (loadMore === null) return null;
  if (moreError !== null) return <ErrorNotice error={moreError} retry={loadMore} />;
  return (
    <button type="button" disabled={isLoadingMore} onClick={() => loadMore()}>
      {isLoadingMore ? 'Asking …' : label}
    </button>
  );
}

/** Parameters of the address with a value that is not allowed. */
export function AddressProblems({ problems }: { problems: readonly AddressProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>
        <strong>A part of the address was not understood and is left out.</strong>
      </p>
      <ul className="bullets">
        {problems.map(({ at, expected, found }) => (
          <li key={`${at} ${found}`}>
            <code>{at}</code>: expected {expected}, found <code>{found}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** For an address that names another dataset version than the present one. */
export function VersionNotice({ shared }: { shared: number | null }) {
  const version = useDatasetVersion();
  if (shared === null || version === 0 || shared === version) return null;
  return (
    <p className="notice" role="status">
      <strong>The data has moved on.</strong> This address was shared with dataset version {shared}; you see
      version {version}, and counts may differ.
    </p>
  );
}

/** Why there is nothing to see, and the next step. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="notice">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
