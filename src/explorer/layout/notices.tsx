import type { ReactNode } from 'react';
import type { AddressProblem } from '../address/filter-in-address.ts';
import type { Failure } from '../api/ask.ts';
import { useDatasetVersion } from '../api/dataset-version.ts';
import type { Asked } from '../api/use-answer.ts';

/** What a failure means to the reader, and what to do. */
function adviceOf({ code, message }: Failure): { title: string; advice: string } {
  switch (code) {
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
export function FailureNotice({ failure, again }: { failure: Failure; again: () => void }) {
  const { title, advice } = adviceOf(failure);
  return (
    <div className="notice notice-failure" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{advice}</p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

/**
 * An answer's place: the room that it will take while it is not there, the last one dimmed while the next is on its way, the
 * failure where there is none.
 */
export function Answered<Result>({
  asked,
  room,
  children,
}: {
  asked: Asked<Result>;
  /** Height to keep free, as CSS has it. */
  room: string;
  children: (data: Result) => ReactNode;
}) {
  if (asked.failure !== undefined) return <FailureNotice failure={asked.failure} again={asked.again} />;
  if (asked.data === undefined)
    return (
      <div className="waiting" style={{ minHeight: room }}>
        <p role="status">Asking for the data …</p>
      </div>
    );
  return (
    <div className={asked.isPending ? 'dimmed' : undefined} aria-busy={asked.isPending}>
      {children(asked.data)}
    </div>
  );
}

/** Groups of the address that could not be followed: said, not swallowed. */
export function AddressProblems({ problems }: { problems: readonly AddressProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>
        <strong>A part of the address was not understood and is left out.</strong>
      </p>
      <ul>
        {problems.map(({ at, expected, found }) => (
          <li key={`${at} ${found}`}>
            <code>{at}</code>: expected {expected}, found <code>{found}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Said where an address names a dataset version other than the one that answers. */
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
    <div className="notice notice-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
