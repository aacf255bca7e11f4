import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { type GraphQLSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Executor } from '../graph/executor.ts';
import type { AdvanceIndexSource } from '../tracing/advance-index-source.ts';
import { answerExtensions } from './answer-extensions.ts';
import { borrowIndex } from './borrow-index.ts';
import { type ApiContext, createContext } from './context.ts';
import { requireEditor } from './editor-key.ts';
import { createErrorFormatter } from './format-error.ts';
import { registerHealth } from './health.ts';
import { answerErrorsAsGraphql } from './http-errors.ts';
import { operationRules } from './operation-rules.ts';
import { MAX_DOCUMENT_BYTES } from './resolvers/imports.ts';
import type { ApiSchema } from './schema.ts';
import { steadyExecution } from './steady-execution.ts';

/** What the HTTP server stands on. */
export interface ServerParts {
  schema: ApiSchema;
  executor: Executor;
  indexSource: AdvanceIndexSource;
  maxDepth: number;
  /** Hash of the key by which documents can be imported over HTTP; undefined: by nobody. */
  editorKeySha256?: string | undefined;
  log: Logger;
}

/** The HTTP server before it listens. */
export interface ApiServer {
  http: FastifyInstance;
  /** Runs an operation without HTTP, as a client would; for warming up. */
  execute(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** From now on `/health/ready` answers 200 while the database can be reached. */
  markReady(): void;
}

/** A document of the greatest size, each of whose bytes JSON may write as two, and its mutation. */
const MAX_BODY_BYTES = 2 * MAX_DOCUMENT_BYTES + 100_000;
const MAX_TOKENS = 5_000;

/** Builds the server: GraphQL at `/graphql`, `/schema.graphql`, `/health/live`, `/health/ready`. */
export async function createServer(parts: ServerParts): Promise<ApiServer> {
  const { schema, executor, indexSource, maxDepth, log } = parts;
  const http = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit: MAX_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
  });
  const contextOf = (requestId: string, authorization?: string) =>
    createContext({
      requestId,
      executor,
      indexSource,
      library: schema.library,
      requireEditor: () => requireEditor(parts.editorKeySha256, authorization),
    });
  const formatError = createErrorFormatter(log);
  const apollo = new ApolloServer<ApiContext>({
    gateway: steadyExecution(schema.public),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      operationRules({ maxDepth, hiddenNames: hiddenNames(schema) }),
      answerExtensions,
      borrowIndex,
    ],
  });
  await apollo.start();

  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  answerErrorsAsGraphql(http, log);
  await http.register(fastifyApollo(apollo), {
    context: async (request) => contextOf(request.id, request.headers.authorization),
  });
  const readiness = registerHealth(http, { executor, indexSource });
  const sdl = printSchema(lexicographicSortSchema(schema.public));
  http.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(`${sdl}\n`));
  http.get('/', async (_, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        'dialogue-graph: GraphQL by POST to /graphql, its schema at /schema.graphql, health at /health/ready\n',
      ),
  );

  return {
    http,
    execute: (query, variables) =>
      apollo.executeOperation(
        { query, ...(variables === undefined ? {} : { variables }) },
        { contextValue: contextOf('warm-up') },
      ),
    markReady: readiness.markReady,
  };
}

/** Names of fields that the library needs and clients do not see. */
function hiddenNames({ library, public: published }: ApiSchema): Set<string> {
  const fieldsOf = (schema: GraphQLSchema, name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.values(type.getFields()) : [];
  };
  return new Set(
    Object.keys(published.getTypeMap()).flatMap((name) =>
      fieldsOf(library, name)
        .filter(({ description }) => description?.startsWith('Hidden'))
        .map((field) => field.name),
    ),
  );
}
