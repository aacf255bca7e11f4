import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { ErrorCode } from './api-error.ts';
import { knownError } from './format-error.ts';

/** HTTP status of errors outside GraphQL by code. */
const statuses: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  DOCUMENT_INVALID: 400,
  QUERY_TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  DATABASE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
};

const bodyOf = (code: ErrorCode, message: string, requestId?: string) => ({
  errors: [{ message, extensions: { code } }],
  ...(requestId === undefined ? {} : { extensions: { requestId } }),
});

/** Gives errors outside GraphQL, such as a body that is no JSON, the shape of GraphQL's. */
export function answerErrorsAsGraphql(http: FastifyInstance, log: Logger): void {
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const known = knownError(error);
    if (known !== null)
      return reply.code(statuses[known.code]).send(bodyOf(known.code, known.message, request.id));
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(error, request, reply);
    log.error({ err: error, requestId: request.id }, 'Unforeseen error');
    const message = 'Something went wrong on our side.';
    return reply.code(status).send(bodyOf('INTERNAL_SERVER_ERROR', message, request.id));
  });
  http.setNotFoundHandler((request, reply) => {
    const message = `Nothing is served at ${request.method} ${request.url.slice(0, 200)}. GraphQL is at /graphql.`;
    return reply.code(404).send(bodyOf('NOT_FOUND', message, request.id));
  });
}

/** How Fastify answers what it cannot read: an address that is none, headers too large, no HTTP at all. */
export const unreadableRequests = {
  frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    refuse(error, request, reply);
  },
  clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const [status, message] = unreadable[error.code ?? ''] ?? [
      '400 Bad Request',
      'Expected an HTTP/1.1 request.',
    ];
    const body = JSON.stringify(bodyOf('BAD_USER_INPUT', message));
    const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
    if (socket.writable) socket.write(`${head}\r\n\r\n${body}`);
    socket.destroySoon();
  },
};

const unreadable: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'address and headers: expected at most 16 KB together, found more. Send the query by POST, or by its hash.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
};

function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const most = request.routeOptions?.bodyLimit;
  const message =
    error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' && most !== undefined
      ? `body: expected at most ${most} bytes, found more.`
      : error.message;
  return reply.code(error.statusCode ?? 400).send(bodyOf('BAD_USER_INPUT', message, request.id));
}
