import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DocumentError } from '../../dialogues/document/problems.ts';
import { ImportConflictError } from '../../dialogues/write/import-lock.ts';
import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { GraphError } from '../../graph/graph-error.ts';
import { type ErrorCode, errorCodes } from './api-error.ts';

/**
 * Gives every error of an answer its code and hides what is not the client's: an error that we did
 * not foresee becomes INTERNAL_SERVER_ERROR with nothing but that, and goes to the log.
 */
export function createErrorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof DocumentError) {
      const { problems } = cause;
      const code: ErrorCode = 'DOCUMENT_INVALID';
      return { ...withoutStack(formatted), message: cause.message, extensions: { code, problems } };
    }
    const known = knownError(cause) ?? knownError(error);
    if (known !== null)
      return { ...withoutStack(formatted), message: known.message, extensions: { code: known.code } };
    // GraphQL.js gives up after 50 wrong values, with an error of which Apollo does not know that it is the client's.
    if (formatted.message.startsWith('Too many errors processing variables'))
      return { ...withoutStack(formatted), extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } };
    const code = formatted.extensions?.['code'];
    const tooLarge =
      code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED ? tooLargeToParse(formatted.message) : null;
    if (tooLarge !== null)
      return { message: tooLarge, extensions: { code: 'QUERY_TOO_EXPENSIVE' satisfies ErrorCode } };
    if (isApolloRefusal(error))
      return { ...withoutStack(formatted), extensions: { code: ApolloServerErrorCode.BAD_REQUEST } };
    if (isGraphqlCode(code)) return { ...withoutStack(formatted), extensions: { code } };
    log.error({ err: cause }, 'Unforeseen error');
    return {
      ...withoutStack(formatted),
      message: 'Something went wrong on our side. The log holds it under the request id of this answer.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode },
    };
  };
}

/** The code and message of an error that we raise on purpose; null for all others. */
export function knownError(error: unknown): { code: ErrorCode; message: string } | null {
  if (error instanceof GraphError) return { code: error.code, message: error.message };
  if (error instanceof ImportConflictError) return { code: 'CONFLICT', message: error.message };
  if (error instanceof InvalidArgumentError || error instanceof InvalidArgumentError)
    return { code: 'BAD_USER_INPUT', message: error.message };
  if (error instanceof GraphQLError) {
    const code = errorCodes.find((one) => one === error.extensions['code']);
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return { code, message: error.message };
  }
  return null;
}

/** What the parser's giving up means, in our words; null for all other messages. */
function tooLargeToParse(message: string): string | null {
  const [, most] = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(message) ?? [];
  if (most !== undefined) return `tokens: expected at most ${most}, found more.`;
  // The parser follows what stands in one another by recursion.
  if (!/Maximum call stack size exceeded$/.test(message)) return null;
  return 'text: expected selections, lists and objects less deep in one another.';
}

/** Apollo refuses some requests, such as a hash that is not its query's, by HTTP 400 without a code. */
function isApolloRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  return (error.extensions['http'] as { status?: number } | undefined)?.status === 400;
}

function isGraphqlCode(code: unknown): boolean {
  return (
    code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR &&
    (Object.values(ApolloServerErrorCode) as unknown[]).includes(code)
  );
}

function withoutStack({ message, locations, path }: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  };
}
