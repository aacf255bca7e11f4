import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DocumentOutdatedError } from '../../dialogues/checks/check-base.ts';
import { DocumentError } from '../../dialogues/document/problems.ts';
import { ImportConflictError } from '../../dialogues/write/import-lock.ts';
import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { GraphError } from '../../graph/graph-error.ts';
import { type ErrorReason, errorExtensions, errorReasons } from './error-reasons.ts';

/** Message for unexpected errors. */
export const unforeseen =
  'An unexpected error occurred. The server log has the details under this request id.';

/**
 * Gives every error of an answer its code and hides internal ones: an unexpected error becomes INTERNAL_SERVER_ERROR
 * with nothing but that, and is logged with the id of its request. `plugin` provides the id, since Apollo formats
 * errors without their request.
 */
export function createErrorFormatter(log: Logger) {
  const requestIds = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<{ scope: { requestId: string } }> = {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) requestIds.set(error, contextValue.scope.requestId);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      log.error({ err: error, requestId: requestContext.contextValue.scope.requestId }, 'Unforeseen error');
    },
  };
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof DocumentError) {
      const extensions = { ...errorExtensions('DOCUMENT_INVALID'), problems: cause.problems };
      return { ...formatted, message: cause.message, extensions };
    }
    const known = knownError(cause) ?? knownError(error);
    if (known !== null)
      return { ...formatted, message: known.message, extensions: errorExtensions(known.reason) };
    // GraphQL.js gives up after 50 wrong values, with an error that Apollo does not attribute to the client.
    if (formatted.message.startsWith('Too many errors processing variables'))
      return { ...formatted, extensions: errorExtensions('TOO_MANY_VALUES') };
    const code = formatted.extensions?.['code'];
    const tooLarge =
      code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED ? tooLargeToParse(formatted.message) : null;
    if (tooLarge !== null) return { message: tooLarge.message, extensions: errorExtensions(tooLarge.reason) };
    const status = error instanceof GraphQLError ? statusOf(error) : undefined;
    if (code === ApolloServerErrorCode.BAD_REQUEST && (status === 405 || status === 415)) {
      const reason = status === 405 ? 'METHOD_NOT_ALLOWED' : 'UNSUPPORTED_MEDIA_TYPE';
      return { ...formatted, extensions: errorExtensions(reason) };
    }
    if (isApolloRefusal(error))
      return { ...formatted, extensions: { code: ApolloServerErrorCode.BAD_REQUEST } };
    if (isGraphqlCode(code)) return { ...formatted, extensions: { code } };
    const requestId = requestIds.get(error as object);
    log.error({ err: cause, requestId, path: formatted.path }, 'Unforeseen error');
    return { ...formatted, message: unforeseen, extensions: errorExtensions('UNEXPECTED') };
  };
  return { formatError, plugin };
}

/** The reason and message of an error that is returned on purpose; null for all others. */
export function knownError(error: unknown): { reason: ErrorReason; message: string } | null {
  if (error instanceof GraphError)
    return { reason: error.code === 'CONFLICT' ? 'WRITE_CONFLICT' : error.code, message: error.message };
  if (error instanceof DocumentOutdatedError) return { reason: 'DOCUMENT_OUTDATED', message: error.message };
  if (error instanceof ImportConflictError) return { reason: 'IMPORT_RUNNING', message: error.message };
  if (error instanceof InvalidArgumentError) return { reason: error.reason, message: error.message };
  if (!(error instanceof GraphQLError)) return null;
  const { code, reason } = error.extensions;
  if (isReason(reason) && errorReasons[reason] === code) return { reason, message: error.message };
  // GraphQL refuses variables with this code, without a reason.
  return code === ApolloServerErrorCode.BAD_USER_INPUT
    ? { reason: 'INVALID_VALUE', message: error.message }
    : null;
}

const isReason = (reason: unknown): reason is ErrorReason =>
  typeof reason === 'string' && reason !== 'UNEXPECTED' && reason in errorReasons;

/** The reason and message for a query that the parser gives up on; null for all other messages. */
function tooLargeToParse(message: string): { reason: ErrorReason; message: string } | null {
  const [, max] = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(message) ?? [];
  if (max !== undefined)
    return { reason: 'TOO_MANY_TOKENS', message: `tokens: expected at most ${max}, found more.` };
  // The parser follows nesting by recursion.
  if (!/Maximum call stack size exceeded$/.test(message)) return null;
  return { reason: 'QUERY_TOO_DEEP', message: 'The query is nested too deeply.' };
}

/** Apollo refuses some requests, such as a hash that is not its query's, by HTTP 400 without a code. */
function isApolloRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  return statusOf(error) === 400;
}

const statusOf = ({ extensions }: GraphQLError) =>
  (extensions['http'] as { status?: number } | undefined)?.status;

function isGraphqlCode(code: unknown): boolean {
  return (
    code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR &&
    (Object.values(ApolloServerErrorCode) as unknown[]).includes(code)
  );
}
