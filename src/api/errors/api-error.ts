import { GraphQLError } from 'graphql';

/** The codes that an answer's `extensions.code` can hold beside GraphQL's own. They are a contract. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'DOCUMENT_INVALID',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_EXPENSIVE',
  'RATE_LIMITED',
  'QUERY_TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error that tells a client what was expected and what was found. */
export class ApiError extends GraphQLError {
  override name = 'ApiError';

  constructor(code: ErrorCode, message: string) {
    super(message, { extensions: { code } });
  }
}

/** Thrown where an answer names what the graph no longer holds, since something was imported meanwhile. */
export class StaleAnswerError extends ApiError {
  override name = 'StaleAnswerError';

  constructor() {
    super('CONFLICT', 'The dataset changed while this was being answered. Ask again.');
  }
}
