import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import {
  type ErrorCode,
  type ErrorReason,
  errorExtensions,
  errorReasons,
} from '../api/errors/error-reasons.ts';
import { knownError, unforeseen } from '../api/errors/format-error.ts';
import { sendExplorer } from './page-files.ts';
import type { Site } from './page-html.ts';

/**
 * HTTP status of errors outside GraphQL by code, and after how many seconds a retry makes sense (Retry-After):
 * temporary errors are 503, which download programs recognize.
 */
const statuses: Record<ErrorCode, { status: number; retryAfter?: number }> = {
  BAD_USER_INPUT: { status: 400 },
  DOCUMENT_INVALID: { status: 400 },
  QUERY_TOO_EXPENSIVE: { status: 400 },
  UNAUTHENTICATED: { status: 401 },
  FORBIDDEN: { status: 403 },
  METHOD_NOT_ALLOWED: { status: 405 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  NOT_FOUND: { status: 404 },
  INTERNAL_SERVER_ERROR: { status: 500 },
  QUERY_TIMEOUT: { status: 503 },
  CONFLICT: { status: 503, retryAfter: 5 },
  DATABASE_UNAVAILABLE: { status: 503, retryAfter: 5 },
  RATE_LIMITED: { status: 503, retryAfter: 10 },
};

/** An error outside GraphQL in the shape of GraphQL's. */
export const errorBody = (reason: ErrorReason, message: string, requestId: string) => ({
  errors: [{ message, extensions: errorExtensions(reason) }],
  extensions: { requestId },
});

/** Gives errors outside GraphQL, such as an invalid JSON body, the shape of GraphQL's. */
export function answerErrorsAsGraphql(
  http: FastifyInstance,
  { log, site }: { log: Logger; site: Site },
): void {
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const known = knownError(error);
    if (known !== null) {
      const { status, retryAfter } = statuses[errorReasons[known.reason]];
      if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
      return reply.code(status).send(errorBody(known.reason, known.message, request.id));
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(error, request, reply);
    log.error({ err: error, requestId: request.id }, 'Unforeseen error');
    return reply.code(status).send(errorBody('UNEXPECTED', unforeseen, request.id));
  });
  http.setNotFoundHandler((request, reply) => {
    if (sendExplorer(request, reply, { status: 404, site })) return reply;
    const message = `Nothing is served at ${request.method} ${request.url.slice(0, 200)}. GraphQL is at /graphql.`;
    return reply.code(404).send(errorBody('UNKNOWN_ADDRESS', message, request.id));
  });
}

/**
 * Fastify's answers to requests that it cannot read: an invalid address, headers that are too large, no HTTP at all.
 */
export const unreadableRequests = (site: Site) => ({
  frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    // No hook has run if the address could not be read.
    reply.header('x-request-id', request.id);
    if (!sendExplorer(request, reply, { status: error.statusCode ?? 400, site }))
      refuse(error, request, reply);
  },
  clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const { status, reason, message } = unreadable[error.code ?? ''] ?? {
      status: '400 Bad Request',
      reason: 'MALFORMED_REQUEST' as const,
      message: 'Expected an HTTP/1.1 request.',
    };
    const requestId = crypto.randomUUID();
    const body = JSON.stringify(errorBody(reason, message, requestId));
    const head = `HTTP/1.1 ${status}\r\nx-request-id: ${requestId}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
    if (socket.writable) socket.write(`${head}\r\n\r\n${body}`);
    socket.destroySoon();
  },
});

const unreadable: Record<string, { status: string; reason: ErrorReason; message: string }> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    reason: 'HEADERS_TOO_LARGE',
    message:
      'address and headers: expected at most 16 KB together, found more. Send the query by POST, or by its hash.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    reason: 'MALFORMED_REQUEST',
    message: 'The request did not arrive in time.',
  },
};

/** Fastify's messages may contain an address, which may be long. */
const MAX_CHARACTERS = 300;

function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 400;
  const [reason, message] = refusalOf(error, status, request);
  return reply.code(status).send(errorBody(reason, message.slice(0, MAX_CHARACTERS), request.id));
}

const bodyTypes = ['application/json', 'application/x-www-form-urlencoded'];

function refusalOf(error: FastifyError, status: number, request: FastifyRequest): [ErrorReason, string] {
  const limit = request.routeOptions?.bodyLimit;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' && limit !== undefined)
    return ['BODY_TOO_LARGE', `body: expected at most ${limit} bytes, found more.`];
  if (status !== 415) return ['MALFORMED_REQUEST', error.message];
  const types = bodyTypes.filter((type) => request.server.hasContentTypeParser(type));
  const found = request.headers['content-type'];
  return [
    'UNSUPPORTED_MEDIA_TYPE',
    `content-type: expected ${types.join(' or ')}, found ${found === undefined ? 'none' : JSON.stringify(found)}.`,
  ];
}
