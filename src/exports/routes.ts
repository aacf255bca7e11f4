import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../api/errors/api-error.ts';
import { knownError } from '../api/errors/format-error.ts';
import { type AnswerTags, namesTag } from '../api/plugins/answer-tag.ts';
import { extensions } from './formats/export-format.ts';
import { jsonldContext } from './formats/jsonld-context.ts';
import { exportKinds } from './kinds/export-kinds.ts';
import { readParameters } from './kinds/parameters.ts';
import { type ExportParts, type ExportRequest, type OpenedExport, openExport } from './open-export.ts';

/** What exports read with, and how they are bounded. */
export interface ExportSettings extends Omit<ExportParts, 'requestId'> {
  tags: AnswerTags;
  /** How many may run at once. */
  atOnce: number;
  /** How long a client may take nothing of what waits for it: while it does, the index of its export is kept. */
  stallMs?: number;
  /** How long an export may take in all, however the client takes it. */
  longestMs?: number;
}

const STALL_MS = 120_000;
const LONGEST_MS = 60 * 60_000;

type ExportCall = FastifyRequest<{ Params: { file: string }; Querystring: Record<string, unknown> }>;

/**
 * Adds `/export/<kind>.<csv|ndjson|jsonld>` and `/export/context.jsonld`. Rows are streamed as they are read and as
 * the client takes them; what is wrong before the first of them answers as an error, what fails later breaks the
 * connection off. A client that goes away ends what is being read for it. HEAD, and GET of what the client has
 * already (304), read no rows.
 */
export function registerExports(http: FastifyInstance, settings: ExportSettings): void {
  const { tags, atOnce, stallMs = STALL_MS, longestMs = LONGEST_MS, ...parts } = settings;
  let running = 0;
  const closing = new AbortController();
  // What may go on for minutes must not keep a server from stopping.
  http.addHook('preClose', async () => closing.abort(new Error('The server is stopping')));
  const context = `${JSON.stringify({ '@context': jsonldContext }, null, 2)}\n`;
  http.get('/export/context.jsonld', async (_, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(context),
  );

  /** @throws {ApiError} RATE_LIMITED where all slots are taken */
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
    const request = readRequest(parts, call.params.file, call.query);
    const executor = parts.executor.until(signal);
    const opened = await openExport(request, { ...parts, requestId: call.id, executor });
    const { text } = opened;
    try {
      const tag = tags(opened.datasetVersion, [request.kind.name, request.extension, request.parameters]);
      const isKnown = namesTag(call.headers['if-none-match'], tag);
      if (isKnown || call.method === 'HEAD') {
        text.destroy();
        return describe(reply, opened, tag)
          .code(isKnown ? 304 : 200)
          .send();
      }
      takeSlot(text);
      // Without an error of its own: that nobody takes a text any more is none, and Fastify breaks off what has no end.
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

  http.route({
    method: ['GET', 'HEAD'],
    url: '/export/:file',
    async handler(call: ExportCall, reply) {
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
  });
}

function describe(
  reply: FastifyReply,
  { contentType, fileName, datasetVersion }: OpenedExport,
  tag: string,
): FastifyReply {
  return reply
    .type(contentType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('x-dataset-version', datasetVersion)
    .header('cache-control', 'no-cache')
    .header('etag', tag);
}

/** @throws {ApiError} NOT_FOUND where there is no such export, BAD_USER_INPUT or QUERY_TOO_EXPENSIVE for its parameters */
function readRequest(
  { schema }: Pick<ExportParts, 'schema'>,
  file: string,
  query: Readonly<Record<string, unknown>>,
): ExportRequest {
  const dot = file.lastIndexOf('.');
  const kind = exportKinds.find(({ name }) => name === file.slice(0, dot));
  const extension = extensions.find((one) => one === file.slice(dot + 1));
  if (kind === undefined || extension === undefined) {
    const kinds = exportKinds.map(({ name }) => name).join(', ');
    throw new ApiError(
      'UNKNOWN_EXPORT',
      `/export/: expected one of ${kinds}, then ${extensions.map((one) => `.${one}`).join(', ')}, found ${JSON.stringify(file.slice(0, 80))}.`,
    );
  }
  const parameters = readParameters(schema.public, { kind, isTable: extension === 'csv' }, query);
  return { kind, extension, parameters };
}
