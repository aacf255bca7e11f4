import { isRetryableError, Neo4jError } from 'neo4j-driver';

/** What can go wrong between us and Neo4j, in the words of the API's error codes. */
export type GraphErrorCode = 'DATABASE_UNAVAILABLE' | 'QUERY_TIMEOUT' | 'CONFLICT';

/** A failure of the graph that a caller can act on. Its message is fit for clients; its cause is not. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** A query that Neo4j has ended, or that the time of its request did not suffice for. */
export const timedOut = (cause?: unknown): GraphError =>
  new GraphError(
    'QUERY_TIMEOUT',
    'The query ran longer than the time limit and was ended. Ask for less at once.',
    cause,
  );

/** A database that has said nothing for longer than its own time limit. */
export const silent = (): GraphError =>
  new GraphError(
    'QUERY_TIMEOUT',
    'The database has not answered within the time limit. Try again; what was to be written may have been.',
  );

/**
 * Translates a driver's error: lost connections, timeouts and broken uniqueness get a code,
 * everything else (a mistake of ours, such as wrong Cypher) comes back unchanged.
 */
export function toGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return timedOut(error);
  }
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new GraphError('CONFLICT', 'Someone else wrote the same at the same time. Try again.', error);
  }
  // The driver gives no code to a wait for a connection that took too long.
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
