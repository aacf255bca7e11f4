import neo4j, {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  type QueryResult,
  type Result,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import type { z } from 'zod';
import { timedOut, toGraphError } from './graph-error.ts';
import { idleTimeout } from './idle-timeout.ts';

/** One Cypher statement. Its name is sent at the beginning of the text, so that Neo4j's query log shows it. */
export interface NamedQuery {
  name: string;
  text: string;
  parameters?: Record<string, unknown>;
}

/** The request that statements are run for, sent as the transaction's metadata, which `SHOW TRANSACTIONS` shows. */
export interface Scope {
  requestId?: string;
  /** When all reads of the request must have ended, in milliseconds since 1970. */
  deadline?: number;
  /** Called for each statement that is sent. */
  onStatement?: () => void;
}

/** Runs one statement inside a write transaction and returns its rows. */
export type Run = (query: NamedQuery) => Promise<Record<string, unknown>[]>;

/** Opens all sessions: every Cypher statement of the product runs through it. */
export interface Executor {
  /** The scope of a request that begins now: all of its reads together have the time of one read. */
  beginScope(requestId: string): Scope & { requestId: string; deadline: number };
  /**
   * Runs a reading statement and checks each row against a model.
   *
   * @throws {GraphError} DATABASE_UNAVAILABLE after two retries, QUERY_TIMEOUT past the limit
   */
  read<Row>(query: NamedQuery, row: z.ZodType<Row>, scope?: Scope): Promise<Row[]>;
  /**
   * Runs a reading statement and yields its rows as they arrive, each checked against a model; a slow consumer slows
   * Neo4j down. It is not retried. It may run for {@link STREAM_TIMEOUT_MS}, and no row may take more than
   * {@link STREAM_IDLE_MS}.
   *
   * @param rowsAtOnce how many rows may be buffered: few if they are long
   * @throws {GraphError} DATABASE_UNAVAILABLE or QUERY_TIMEOUT, at any row
   */
  stream<Row>(query: NamedQuery, row: z.ZodType<Row>, rowsAtOnce: number): AsyncIterable<Row>;
  /**
   * Runs `work` in one write transaction: all of its statements take effect, or none does. The driver may run it again
   * after a transient failure.
   */
  write<T>(name: string, work: (run: Run) => Promise<T>, scope?: Scope): Promise<T>;
  /** Runs one schema statement (a constraint or an index) in a transaction of its own. */
  define(query: NamedQuery): Promise<void>;
  /**
   * The same executor, but once the signal is aborted its reading statements end, in Neo4j too, and fail with the
   * signal's reason.
   */
  until(signal: AbortSignal): Executor;
  /** What @neo4j/graphql takes as its executionContext: reads through this executor. */
  forLibrary(scope: Scope): { run(text: string, parameters: Record<string, unknown>): Promise<QueryResult> };
  /** Statements sent since the process started; tests count queries by it. */
  readonly statementsSent: number;
}

/** Limits and the database's name for {@link createExecutor}. */
export interface ExecutorOptions {
  database: string;
  /** Milliseconds after which Neo4j ends a reading statement. */
  timeoutMs: number;
}

/** Maximum number of retries of a read, within a time that a client can wait. */
const READ_RETRIES = 2;
const RETRY_WITHIN_MS = 1_000;
const WRITE_TIMEOUT_MS = 10 * 60_000;
const STREAM_TIMEOUT_MS = 10 * 60_000;
const STREAM_IDLE_MS = 60_000;
/** Neo4j ends a transaction at its limit and reports it: if nothing comes for this much longer, it hangs. */
const GRACE_MS = 3_000;

/** Makes the executor over a connected driver, which the caller closes. */
export function createExecutor(driver: Driver, options: ExecutorOptions): Executor {
  const bookmarkManager = driver.executeQueryBookmarkManager;
  let statementsSent = 0;

  const metadata = (operation: string, scope: Scope | undefined) => ({
    app: 'dialogue-graph',
    operation,
    ...(scope?.requestId === undefined ? {} : { requestId: scope.requestId }),
  });

  const openSession = (config: SessionConfig = {}) =>
    driver.session({ database: options.database, bookmarkManager, ...config });
  const forReading = { defaultAccessMode: neo4j.session.READ };

  function send(to: Pick<Session, 'run'>, query: NamedQuery, config?: Parameters<Session['run']>[2]): Result {
    statementsSent += 1;
    const { name, text, parameters = {} } = query;
    // The library makes integers itself, and its text begins with "CYPHER 5", which must stay first.
    if (name === 'library') return to.run(text, parameters, config);
    return to.run(`/* ${name} */ ${text}`, withIntegers(parameters), config);
  }

  type ReadRequest = { query: NamedQuery; scope: Scope | undefined; signal: AbortSignal | undefined };

  async function readOnce({ query, scope, signal }: ReadRequest): Promise<QueryResult> {
    signal?.throwIfAborted();
    const timeout = Math.min(options.timeoutMs, (scope?.deadline ?? Number.POSITIVE_INFINITY) - Date.now());
    if (timeout <= 0) throw timedOut();
    return withTimeout(openSession(forReading), { limitMs: timeout, signal }, (session) => {
      scope?.onStatement?.();
      return send(session, query, { timeout, metadata: metadata(query.name, scope) });
    });
  }

  async function readWithRetries(request: ReadRequest): Promise<QueryResult> {
    const began = Date.now();
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await readOnce(request);
      } catch (error) {
        request.signal?.throwIfAborted();
        const mayRetry = attempt < READ_RETRIES && Date.now() - began < RETRY_WITHIN_MS;
        if (!mayRetry || !(error instanceof Error && isRetryableError(error))) throw toGraphError(error);
      }
    }
  }

  const over = (signal: AbortSignal | undefined): Executor => ({
    get statementsSent() {
      return statementsSent;
    },

    until: over,

    beginScope: (requestId) => ({ requestId, deadline: Date.now() + options.timeoutMs }),

    async read(query, row, scope) {
      const result = await readWithRetries({ query, scope, signal });
      return result.records.map((record) => row.parse(record.toObject()));
    },

    async *stream(query, row, rowsAtOnce) {
      signal?.throwIfAborted();
      const session = openSession({ ...forReading, fetchSize: rowsAtOnce });
      const { wait, end } = bounded(session, STREAM_IDLE_MS, signal);
      try {
        const config = { timeout: STREAM_TIMEOUT_MS, metadata: metadata(query.name, undefined) };
        const rows = send(session, query, config)[Symbol.asyncIterator]();
        for (;;) {
          const { done, value } = await wait(rows.next());
          if (done === true) break;
          yield row.parse(value.toObject());
        }
      } catch (error) {
        signal?.throwIfAborted();
        throw toGraphError(error);
      } finally {
        await end();
      }
    },

    async write(name, work, scope) {
      const run =
        (transaction: ManagedTransaction): Run =>
        async (query) =>
          (await send(transaction, query)).records.map((record) => record.toObject());
      const config = { timeout: WRITE_TIMEOUT_MS, metadata: metadata(name, scope) };
      return withTimeout(openSession(), { limitMs: WRITE_TIMEOUT_MS }, (session) =>
        session.executeWrite((transaction) => work(run(transaction)), config),
      ).catch((error: unknown) => {
        throw toGraphError(error);
      });
    },

    async define(query) {
      const config = { timeout: WRITE_TIMEOUT_MS, metadata: metadata(query.name, undefined) };
      await withTimeout(openSession(), { limitMs: WRITE_TIMEOUT_MS }, (session) =>
        send(session, query, config),
      ).catch((error: unknown) => {
        throw toGraphError(error);
      });
    },

    forLibrary: (scope) => ({
      run: (text, parameters) =>
        readWithRetries({ query: { name: 'library', text, parameters }, scope, signal }),
    }),
  });
  return over(undefined);
}

/** Runs the work of a session, which Neo4j ends at `limitMs`, and closes the session. */
async function withTimeout<Value>(
  session: Session,
  { limitMs, signal }: { limitMs: number; signal?: AbortSignal | undefined },
  work: (session: Session) => PromiseLike<Value>,
): Promise<Value> {
  const { wait, end } = bounded(session, limitMs + GRACE_MS, signal);
  try {
    return await wait(work(session));
  } finally {
    await end();
  }
}

/**
 * Bounds each wait for a session by `ms`, and closes the session once the signal is aborted: the running statement then
 * fails, so that its caller knows. `end` returns its connection to the pool.
 */
function bounded(session: Session, ms: number, signal: AbortSignal | undefined) {
  const timeout = idleTimeout(ms);
  const abort = () => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', abort);
  return {
    wait: timeout.wait,
    async end(): Promise<void> {
      signal?.removeEventListener('abort', abort);
      try {
        // Does not wait for a database that hangs: the driver does not reuse the connection until it has been reset or
        // lost.
        if (timeout.isExpired) abort();
        else await timeout.wait(session.close());
      } finally {
        timeout.clear();
      }
    },
  };
}

/** Converts whole numbers, which would arrive as floats, to Neo4j integers at any depth. */
function withIntegers(value: Record<string, unknown>): Record<string, unknown>;
function withIntegers(value: unknown): unknown;
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  // Most of what an import sends contains no number: only what does is copied.
  if (Array.isArray(value)) {
    let list: unknown[] | null = null;
    for (let at = 0; at < value.length; at += 1) {
      const converted = withIntegers(value[at]);
      if (converted !== value[at]) {
        list ??= [...value];
        list[at] = converted;
      }
    }
    return list ?? value;
  }
  const map = value as Record<string, unknown>;
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(map)) {
    const converted = withIntegers(map[key]);
    if (converted !== map[key]) {
      copy ??= { ...map };
      copy[key] = converted;
    }
  }
  return copy ?? map;
}
