import type { FastifyError, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { ErrorCode } from './api-error.ts';

/** Gives errors outside GraphQL, such as a body that is no JSON, the shape of GraphQL's. */
export function answerErrorsAsGraphql(http: FastifyInstance, log: Logger): void {
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const isOurs = status >= 500;
    if (isOurs) log.error({ err: error, requestId: request.id }, 'Unforeseen error');
    const code: ErrorCode = isOurs ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
    const message = isOurs ? 'Something went wrong on our side.' : error.message;
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code } }], extensions: { requestId: request.id } });
  });
  http.setNotFoundHandler((request, reply) => {
    const message = `Nothing is served at ${request.method} ${request.url.slice(0, 200)}. GraphQL is at /graphql.`;
    const code: ErrorCode = 'NOT_FOUND';
    return reply
      .code(404)
      .send({ errors: [{ message, extensions: { code } }], extensions: { requestId: request.id } });
  });
}
