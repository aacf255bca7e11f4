import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import Fastify from 'fastify';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createErrorFormatter } from '../../../src/api/errors/format-error.ts';
import { answerErrorsAsGraphql } from '../../../src/http/http-errors.ts';

type Context = { scope: { requestId: string } };

/** A log, and what was written to it. */
function kept() {
  const lines: any[] = [];
  return { lines, log: pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) }) };
}

/** Answers an operation under a request id, and gives what was logged. */
async function ask(query: string, requestId: string, plugins: ApolloServerPlugin<Context>[] = []) {
  const { lines, log } = kept();
  const { formatError, plugin } = createErrorFormatter(log);
  const wrong = () => {
    throw new TypeError('no such thing');
  };
  const server = new ApolloServer<Context>({
    typeDefs: 'type Query { wrong: Int, right: Int, further: Query }',
    resolvers: { Query: { wrong, right: () => 1, further: () => ({}) } },
    ...{ formatError, logger: log, plugins: [plugin, ...plugins] },
  });
  await server.executeOperation({ query }, { contextValue: { scope: { requestId } } }).catch(() => undefined);
  return lines.filter(({ msg }) => msg === 'Unforeseen error');
}

it('an unexpected error of a field is logged with the id of its request and its path', async () => {
  const lines = await ask('{ right further { wrong } }', 'request-7');
  expect(lines).toMatchObject([
    { requestId: 'request-7', path: ['further', 'wrong'], err: { message: 'no such thing' } },
  ]);
});

it('an unexpected error outside all fields is logged too', async () => {
  const failing = {
    requestDidStart: async () => ({
      willSendResponse: async () => {
        throw new TypeError('no answer');
      },
    }),
  };
  const lines = await ask('{ right }', 'request-8', [failing]);
  expect(lines).toMatchObject([{ requestId: 'request-8', err: { message: 'no answer' } }]);
});

it('an unexpected error outside GraphQL is logged too, and its answer has the id', async () => {
  const { lines, log } = kept();
  const http = Fastify({ genReqId: () => 'request-9' });
  answerErrorsAsGraphql(http, { log, site: { title: '', about: '', embedders: [] } });
  http.get('/', async () => {
    throw new TypeError('no page');
  });
  const answer = (await http.inject('/')).json();
  expect(lines).toMatchObject([{ requestId: 'request-9', err: { message: 'no page' } }]);
  expect(answer).toMatchObject({
    errors: [
      { message: expect.stringContaining('under this request id'), extensions: { reason: 'UNEXPECTED' } },
    ],
    extensions: { requestId: 'request-9' },
  });
});
