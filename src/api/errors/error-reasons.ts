import { type ArgumentReason, argumentReasons } from '../../domain/invalid-argument-error.ts';

/** The values of `extensions.code` besides GraphQL's own. They are a contract. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'DOCUMENT_INVALID',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'QUERY_TOO_EXPENSIVE',
  'RATE_LIMITED',
  'QUERY_TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * The values of `extensions.reason`, each with its code. They are a contract, documented in docs/dashboards.md; wording
 * may change.
 */
export const errorReasons = {
  ...(Object.fromEntries(argumentReasons.map((reason) => [reason, 'BAD_USER_INPUT'])) as Record<
    ArgumentReason,
    'BAD_USER_INPUT'
  >),
  BAD_CURSOR: 'BAD_USER_INPUT',
  INVALID_PARAMETERS: 'BAD_USER_INPUT',
  RESERVED_ALIAS: 'BAD_USER_INPUT',
  UNSUPPORTED_OPERATION: 'BAD_USER_INPUT',
  DOCUMENT_TOO_LARGE: 'BAD_USER_INPUT',
  BODY_TOO_LARGE: 'BAD_USER_INPUT',
  HEADERS_TOO_LARGE: 'BAD_USER_INPUT',
  MALFORMED_REQUEST: 'BAD_USER_INPUT',
  DOCUMENT_INVALID: 'DOCUMENT_INVALID',
  NOTHING_IMPORTED: 'NOT_FOUND',
  UNKNOWN_DOCUMENT: 'NOT_FOUND',
  UNKNOWN_EXPORT: 'NOT_FOUND',
  UNKNOWN_ADDRESS: 'NOT_FOUND',
  DATASET_CHANGED: 'CONFLICT',
  DOCUMENT_OUTDATED: 'CONFLICT',
  IMPORT_RUNNING: 'CONFLICT',
  WRITE_CONFLICT: 'CONFLICT',
  KEY_MISSING: 'UNAUTHENTICATED',
  KEY_WRONG: 'UNAUTHENTICATED',
  READ_ONLY: 'FORBIDDEN',
  METHOD_NOT_ALLOWED: 'METHOD_NOT_ALLOWED',
  UNSUPPORTED_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  UNSUPPORTED_CHARSET: 'UNSUPPORTED_MEDIA_TYPE',
  COST_TOO_HIGH: 'QUERY_TOO_EXPENSIVE',
  QUERY_TOO_DEEP: 'QUERY_TOO_EXPENSIVE',
  TOO_MANY_FIELDS: 'QUERY_TOO_EXPENSIVE',
  TOO_MANY_ROOT_FIELDS: 'QUERY_TOO_EXPENSIVE',
  TOO_MANY_ALIASES: 'QUERY_TOO_EXPENSIVE',
  TOO_MANY_DIRECTIVES: 'QUERY_TOO_EXPENSIVE',
  TOO_MANY_TOKENS: 'QUERY_TOO_EXPENSIVE',
  VALUE_TOO_DEEP: 'QUERY_TOO_EXPENSIVE',
  LIST_TOO_LONG: 'QUERY_TOO_EXPENSIVE',
  EXPORT_SLOTS_TAKEN: 'RATE_LIMITED',
  QUERY_TIMEOUT: 'QUERY_TIMEOUT',
  DATABASE_UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  UNEXPECTED: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<string, ErrorCode>;
export type ErrorReason = keyof typeof errorReasons;

/** The `extensions` of an error. */
export const errorExtensions = (reason: ErrorReason): { code: ErrorCode; reason: ErrorReason } => ({
  code: errorReasons[reason],
  reason,
});
