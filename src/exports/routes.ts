import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../api/errors/api-error.ts';
import { knownError } from '../api/errors/format-error.ts';
import { type AnswerTags, namesTag } from '../api/plugins/answer-tag.ts';
import { utf8Text } from '../api/request/utf8-text.ts';
import { groupBy } from '../domain/group-by.ts';
import { extensions } from './formats/export-format.ts';
import { jsonldContext } from './formats/jsonld-context.ts';
import { exportKinds } from './kinds/export-kinds.ts';
import { Repeated, readParameters } from './kinds/parameters.ts';
import { type ExportParts, type ExportRequest, type OpenedExport, openExport } from './open-export.ts';

/** What exports read with, and their limits. */
export interface ExportSettings extends Omit<ExportParts, 'requestId'> {
  tags: AnswerTags;
  /** Whether errors must not reveal names of the schema that are not in the request. */
  hidesSchema?: boolean;
  /** How many may run at once. */
  atOnce: number;
  /** How long a client may read nothing: meanwhile, the index of its export stays in memory. */
  stallMs?: number;
  /** How long an export may take in total. */
  longestMs?: number;
}

const STALL_MS = 120_000;
const LONGEST_MS = 60 * 60_000;
/** Lists in filters are bounded, so every accepted filter is shorter. */
const MAX_BODY_BYTES = 1_000_000;

type ExportCall = FastifyRequest<{ Params: { file: string }; Querystring: Record<string, unknown> }>;

/**
 * Adds `/export/<kind>.<csv|ndjson|jsonld>` and `/export/context.jsonld`. Parameters that are too long for an address
 * are sent by POST, as JSON or as a form. Rows are streamed at the speed of the client; a problem before the first row
 * gets an error, a later failure closes the connection. When a client disconnects, reading ends. HEAD, and GET of an
 * unchanged export (304), read no rows.
 */
export function registerExports(http: FastifyInstance, settings: ExportSettings): void {
  const {
    tags,
    hidesSchema = false,
    atOnce,
    stallMs = STALL_MS,
    longestMs = LONGEST_MS,
    ...parts
  } = settings;
  let running = 0;
  const closing = new AbortController();
  // An export that may run for minutes must not keep the server from stopping.
  http.addHook('preClose', async () => closing.abort(new Error('The server is stopping')));
  const context = `${JSON.stringify({ '@context': jsonldContext }, null, 2)}\n`;
  http.get('/export/context.jsonld', async (_, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(context),
  );

  /** @throws {ApiError} RATE_LIMITED if all slots are in use */
  function takeSlot(text: Readable): void {
    if (running >= atOnce)
      throw new ApiError(
        'EXPORT_SLOTS_TAKEN',
        `All ${atOnce} export slots are in use. Try again when one of the exports has finished.`,
      );
    running += 1;
    text.once('close', () => {
      running -= 1;
    });
  }

  async function answer(call: ExportCall, reply: FastifyReply, signal: AbortSignal) {
    const request = readRequest(
      { schema: parts.schema, hidesSchema },
      call.params.file,
      givenParameters(call),
    );
    const executor = parts.executor.until(signal);
    const opened = await openExport(request, { ...parts, requestId: call.id, executor });
    const { text } = opened;
    try {
      const tag =
        call.method === 'POST'
          ? null
          : tags(opened.datasetVersion, [request.kind.name, request.extension, request.parameters]);
      const isKnown = tag !== null && namesTag(call.headers['if-none-match'], tag);
      if (isKnown || call.method === 'HEAD') {
        text.destroy();
        return describe(reply, opened, tag)
          .code(isKnown ? 304 : 200)
          .send();
      }
      takeSlot(text);
      // Without an error: that the client has gone is not one, and Fastify closes the connection of an incomplete text.
      signal.addEventListener('abort', () => text.destroy());
      await once(text, 'readable', { signal });
      text.once('error', (err) => {
        if (knownError(err) === null) call.log.error({ err, requestId: call.id }, 'Unforeseen error');
      });
      reply.raw.setTimeout(stallMs, () => text.destroy());
      return describe(reply, opened, tag).send(text);
    } catch (error) {
      text.destroy();
      throw error;
    }
  }

  const route = {
    method: ['GET', 'HEAD', 'POST'],
    url: '/export/:file',
    bodyLimit: MAX_BODY_BYTES,
    async handler(call: ExportCall, reply: FastifyReply) {
      const over = new AbortController();
      const late = setTimeout(() => over.abort(new Error('The export took too long')), longestMs);
      reply.raw.once('close', () => {
        clearTimeout(late);
        over.abort(new Error('The client went away'));
      });
      const signal = AbortSignal.any([over.signal, closing.signal]);
      try {
        return await answer(call, reply, signal);
      } catch (error) {
        if (!signal.aborted) throw error;
        reply.hijack();
        reply.raw.destroy();
      }
    },
  };
  // In a context of its own: elsewhere forms, which pages of other sites may send, are not read.
  http.register(async (scope) => {
    scope.removeContentTypeParser('text/plain');
    const asBytes = { parseAs: 'buffer' } as const;
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      asBytes,
      async (_: unknown, body: Buffer) => collected(new URLSearchParams(utf8Text(body))),
    );
    scope.route(route);
  });
}

/** Parameters by name. */
function collected(entries: Iterable<[string, unknown]>): Record<string, unknown> {
  const values = groupBy(entries, ([name]) => name);
  return Object.fromEntries(
    [...values].map(([name, [first, ...more]]) => [
      name,
      more.length === 0 ? first?.[1] : new Repeated(more.length + 1),
    ]),
  );
}

/**
 * The parameters in the address and in the body of a request.
 *
 * @throws {ApiError} BAD_USER_INPUT unless the body is an object
 */
function givenParameters({ query, body = {} }: ExportCall): Record<string, unknown> {
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new ApiError('INVALID_PARAMETERS', 'body: expected an object of parameters by name.');
  const inAddress = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, unknown] => [name, one]),
  );
  return collected([...inAddress, ...Object.entries(body)]);
}

function describe(
  reply: FastifyReply,
  { contentType, fileName, datasetVersion }: OpenedExport,
  tag: string | null,
): FastifyReply {
  if (tag !== null) reply.header('cache-control', 'no-cache').header('etag', tag);
  return reply
    .type(contentType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('x-dataset-version', datasetVersion);
}

/** @throws {ApiError} NOT_FOUND if there is no such export, BAD_USER_INPUT or QUERY_TOO_EXPENSIVE for its parameters */
function readRequest(
  { schema, hidesSchema }: Pick<ExportParts, 'schema'> & { hidesSchema: boolean },
  file: string,
  query: Readonly<Record<string, unknown>>,
): ExportRequest {
  const dot = file.lastIndexOf('.');
  const kind = exportKinds.find(({ name }) => name === file.slice(0, dot));
  const extension = extensions.find((one) => one === file.slice(dot + 1));
  if (kind === undefined || extension === undefined) {
    const kinds = hidesSchema
      ? 'the names of exports'
      : `one of ${exportKinds.map(({ name }) => name).join(', ')}`;
    throw new ApiError(
      'UNKNOWN_EXPORT',
      `/export/: expected ${kinds}, then ${extensions.map((one) => `.${one}`).join(', ')}, found ${JSON.stringify(file.slice(0, 80))}.`,
    );
  }
  const parameters = readParameters(
    schema.public,
    { kind, isTable: extension === 'csv', hidesSchema },
    query,
  );
  return { kind, extension, parameters };
}
