import { readFileSync } from 'node:fs';
import { ApolloServer, type GraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { lexicographicSortSchema, NoSchemaIntrospectionCustomRule, printSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiSchema } from '../api/build-schema.ts';
import { createErrorFormatter } from '../api/errors/format-error.ts';
import { answerTags } from '../api/plugins/answer-tag.ts';
import { answerVersion } from '../api/plugins/answer-version.ts';
import { hideSchema } from '../api/plugins/hide-schema.ts';
import { operationRules } from '../api/plugins/operation-rules.ts';
import type { ApiContext } from '../api/request/context.ts';
import { MAX_DOCUMENT_BYTES } from '../api/resolvers/imports.ts';
import { hiddenFields } from '../api/schema/entity-shapes.ts';
import { registerExports } from '../exports/routes.ts';
import type { Executor } from '../graph/executor.ts';
import type { SnapshotStore } from '../snapshot/snapshot-store.ts';
import { refuseOtherMethods } from './allowed-methods.ts';
import { refuseOtherCharsets } from './body-charset.ts';
import { registerGraphql, withContext } from './graphql-route.ts';
import { registerHealth } from './health.ts';
import { finishCaching, registerDelivery } from './http-delivery.ts';
import { answerErrorsAsGraphql, unreadableRequests } from './http-errors.ts';
import type { HttpSettings } from './http-settings.ts';
import { registerPages } from './page-files.ts';

/** What the HTTP server is made from. */
export interface ServerParts extends HttpSettings {
  schema: ApiSchema;
  executor: Executor;
  indexSource: SnapshotStore;
  log: Logger;
}

/** The HTTP server before it listens. */
export interface ApiServer {
  http: FastifyInstance;
  /** Runs an operation without HTTP, as for a client; for warming up. */
  execute(query: string, variables?: Record<string, unknown>): Promise<GraphQLResponse>;
  /** From now on `/health/ready` answers 200 while the database can be reached. */
  markReady(): void;
  /** Until {@link markReady}, `/health/ready` answers 503 with this reason. */
  markNotReady(reason: string): void;
}

/** A document of the maximum size in its mutation, if JSON escapes each of its bytes as two. */
const MAX_BODY_BYTES = 2 * MAX_DOCUMENT_BYTES + 100_000;
/** Maximum time in which a request must have arrived. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Builds the server: GraphQL at `/graphql`, `/schema.graphql`, `/export/`, `/health/live`, `/health/ready`, and the pages that have been built. */
export async function createServer(parts: ServerParts): Promise<ApiServer> {
  const { schema, executor, indexSource, limits, introspection, log } = parts;
  const http = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { ignoreTrailingSlash: true },
    ...unreadableRequests(parts.site),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
  });
  const operations = { ...parts, library: schema.library };
  const { formatError, plugin: requestIds } = createErrorFormatter(log);
  const sdl = printSchema(lexicographicSortSchema(schema.public));
  const tags = answerTags(`${productVersion()} ${sdl}`);
  const apollo = new ApolloServer<ApiContext>({
    schema: schema.public,
    introspection: true,
    ...(introspection
      ? {}
      : { validationRules: [NoSchemaIntrospectionCustomRule], hideSchemaDetailsFromClientErrors: true }),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(http),
      operationRules({ schema: schema.public, limits, hiddenNames: hiddenFields }),
      answerVersion(tags),
      ...(introspection ? [] : [hideSchema]),
      requestIds,
    ],
  });
  await apollo.start();

  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  finishCaching(http);
  answerErrorsAsGraphql(http, parts);
  await registerDelivery(http, parts);
  refuseOtherMethods(http);
  refuseOtherCharsets(http);
  registerGraphql(http, apollo, operations);
  registerExports(http, {
    schema,
    executor,
    indexSource,
    tags,
    atOnce: parts.exportsAtOnce,
    hidesSchema: !introspection,
  });
  const readiness = registerHealth(http, { executor, indexSource });
  if (introspection)
    http.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(`${sdl}\n`));
  if (!(await registerPages(http, parts.site)))
    http.get('/', async (_, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .send(
          'dialogue-graph: GraphiQL at /graphiql, GraphQL by POST to /graphql, its schema at /schema.graphql, health at /health/ready\n',
        ),
    );

  return {
    http,
    execute: (query, variables = {}) => {
      const scope = executor.beginScope('warm-up');
      return withContext(
        operations,
        { scope, onStale: () => undefined, authorization: undefined },
        (context) => apollo.executeOperation({ query, variables }, { contextValue: context }),
      );
    },
    ...readiness,
  };
}

function productVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
