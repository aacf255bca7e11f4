import neo4j, { type Driver } from 'neo4j-driver';
import { type Logger, pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { type ApiSchema, buildSchema } from '../../src/api/build-schema.ts';
import { readConfig } from '../../src/config.ts';
import { findDocuments } from '../../src/dialogues/document/document-files.ts';
import { textSource } from '../../src/dialogues/document/document-source.ts';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import type { ImportResult } from '../../src/dialogues/write/import-result.ts';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { createExecutor, type Executor } from '../../src/graph/executor.ts';
import { httpSettings } from '../../src/http/http-settings.ts';
import { type ApiServer, createServer } from '../../src/http/server.ts';
import { openSnapshotStore } from '../../src/snapshot/snapshot-store.ts';
import { neo4jUri } from './neo4j-setup.ts';

/** Silent, unless `LOG_LEVEL=error npx vitest …` asks to see what the server logs. */
export const quiet = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });

let schema: Promise<ApiSchema> | undefined;

/** The schema, built once for all files of a worker, since that takes seconds. */
export function builtSchema(): Promise<ApiSchema> {
  schema ??= buildSchema();
  return schema;
}

/** The worker's Neo4j, emptied, with constraints in place. */
export interface TestGraph {
  driver: Driver;
  executor: Executor;
  /** Every row of a statement, for looking behind the product's back. */
  cypher(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  load(documents: Record<string, string>): Promise<ImportResult>;
  loadSeed(): Promise<ImportResult>;
  close(): Promise<void>;
}

export async function openTestGraph(): Promise<TestGraph> {
  const driver = neo4j.driver(neo4jUri(), undefined, { disableLosslessIntegers: true });
  const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 20_000 });
  const cypher: TestGraph['cypher'] = async (text, parameters) => {
    const { records } = await driver.executeQuery(text, parameters ?? {});
    return records.map((record) => record.toObject());
  };
  await cypher('MATCH (n) DETACH DELETE n');
  await ensureConstraints(executor);
  return {
    driver,
    executor,
    cypher,
    load: (documents) =>
      importDocuments(
        executor,
        Object.entries(documents).map(([file, text]) => textSource({ file, text })),
        { by: 'test' },
      ),
    loadSeed: async () => importDocuments(executor, await findDocuments(['seed']), { by: 'test' }),
    close: () => driver.close(),
  };
}

/** A server over an emptied graph with the seed, or with the given documents, in it. */
export interface TestWorld {
  graph: TestGraph;
  api: TestApi;
  close(): Promise<void>;
}

/** Loads the seed, or documents by file name, and opens the whole server over it. */
export async function openTestWorld(
  documents?: Record<string, string>,
  options?: TestApiOptions,
): Promise<TestWorld> {
  const graph = await openTestGraph();
  await (documents === undefined ? graph.loadSeed() : graph.load(documents));
  const api = await openTestApi(graph, options);
  return {
    graph,
    api,
    async close() {
      await api.close();
      await graph.close();
    },
  };
}

/** Stands for what is opened before the tests of the file or block that calls this, and closed after them. */
export function opened<Opened extends { close(): Promise<void> }>(open: () => Promise<Opened>): Opened {
  let now: Opened | undefined;
  beforeAll(async () => {
    now = await open();
  });
  afterAll(() => now?.close());
  return new Proxy({} as Opened, { get: (_, key) => now && Reflect.get(now, key) });
}

/** {@link openTestWorld} for the tests of a file or block. */
export const useTestWorld = (...world: Parameters<typeof openTestWorld>): TestWorld =>
  opened(() => openTestWorld(...world));

/** {@link openTestGraph} for the tests of a file or block. */
export const useTestGraph = (): TestGraph => opened(openTestGraph);

export interface TestApi extends ApiServer {
  url: string;
  /** Sends an operation by HTTP and gives the answer's body with its status. */
  post(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<{ status: number; data: any; errors: any[]; extensions: any }>;
  /** The data of an operation that must have no errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  renewIndex(): Promise<void>;
  close(): Promise<void>;
}

/** For questions that no client would ask at once: whole tables, with all that stands in them. */
export const withoutCostLimit: TestApiOptions = { environment: { MAX_QUERY_COST: '1000000000000' } };

/** How a test's server differs. */
export interface TestApiOptions {
  editorKeySha256?: string;
  maxTextBytes?: number;
  /** Settings of what HTTP clients may do, as the environment gives them. */
  environment?: Record<string, string>;
  log?: Logger;
}

/** The whole server over a test graph, on a free port. */
export async function openTestApi(
  graph: TestGraph,
  { maxTextBytes = 2 ** 20, environment = {}, editorKeySha256 = '', log = quiet }: TestApiOptions = {},
): Promise<TestApi> {
  const indexSource = await openSnapshotStore(graph.executor, {
    pollSeconds: 3_600,
    maxTextBytes,
    firstWaitSeconds: 0,
    log,
  });
  const server = await createServer({
    schema: await builtSchema(),
    executor: graph.executor,
    indexSource,
    ...httpSettings(readConfig({ AUTH_EDITOR_KEY_SHA256: editorKeySha256, ...environment })),
    log,
  });
  const url = await server.http.listen({ port: 0, host: '127.0.0.1' });
  const post: TestApi['post'] = async (query, variables, headers) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as any;
    return {
      status: response.status,
      data: body.data,
      errors: body.errors ?? [],
      extensions: body.extensions,
    };
  };
  return {
    ...server,
    url,
    post,
    async ask(query, variables) {
      const { data, errors } = await post(query, variables);
      if (errors.length > 0)
        throw new Error(`${JSON.stringify(errors, null, 1)}\n${query}\n${JSON.stringify(variables)}`);
      return data;
    },
    renewIndex: () => indexSource.renew(),
    async close() {
      const closing = server.http.close();
      // A browser keeps connections without a request, which would be waited for.
      server.http.server.closeAllConnections();
      await closing;
      await indexSource.close();
    },
  };
}
