import { isRetryableError, Neo4jError } from 'neo4j-driver';

/** What can go wrong between the server and Neo4j, as error codes of the API. */
export type GraphErrorCode = 'DATABASE_UNAVAILABLE' | 'QUERY_TIMEOUT' | 'CONFLICT';

/** A failure of the graph that a caller can act on. Clients may see its message, but not its cause. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** A query that Neo4j has ended, or whose request has no time left. */
export const timedOut = (cause?: unknown): GraphError =>
  new GraphError('QUERY_TIMEOUT', 'The query exceeded the time limit. Query less at once.', cause);

/** A database that has not responded for longer than its own time limit. */
export const unresponsive = (): GraphError =>
  new GraphError(
    'QUERY_TIMEOUT',
    'The database has not answered within the time limit. Try again; if you were writing, look first whether it was written.',
  );

/**
 * Translates a driver's error: lost connections, timeouts and violated uniqueness get a code; everything else (a bug,
 * such as wrong Cypher) is returned unchanged.
 */
export function toGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return timedOut(error);
  }
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new GraphError('CONFLICT', 'Someone else wrote the same at the same time. Try again.', error);
  }
  // The driver's error for a connection that takes too long has no code.
  if (
    /acquisition timed out/.test(error.message) ||
    isRetryableError(error) ||
    error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired'
  ) {
    return new GraphError(
      'DATABASE_UNAVAILABLE',
      'The database cannot be reached right now. Try again.',
      error,
    );
  }
  return error;
}
