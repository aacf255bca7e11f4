import { addAbortSignal } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../api/api-error.ts';
import { exportKinds } from './export-kinds.ts';
import { jsonldContext } from './jsonld-context.ts';
import { type ExportParts, type ExportRequest, extensions, openExport } from './open-export.ts';
import { readParameters } from './parameters.ts';

/** How long a client may take nothing of what waits for it: while it does, the index of its export is kept. */
const STALL_MS = 120_000;

/**
 * Adds `/export/<kind>.<csv|ndjson|jsonld>` and `/export/context.jsonld`. Rows are streamed as they are read and as
 * the client takes them; what is wrong before the first of them answers as an error, what fails later breaks the
 * connection off. A client that goes away ends what is being read for it.
 */
export function registerExports(
  http: FastifyInstance,
  { stallMs = STALL_MS, ...parts }: Omit<ExportParts, 'requestId'> & { stallMs?: number },
): void {
  const closing = new AbortController();
  // What may go on for minutes must not keep a server from stopping.
  http.addHook('preClose', async () => closing.abort(new Error('The server is stopping')));
  const context = `${JSON.stringify({ '@context': jsonldContext }, null, 2)}\n`;
  http.get('/export/context.jsonld', async (_, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(context),
  );
  http.route<{ Params: { file: string }; Querystring: Record<string, unknown> }>({
    method: ['GET', 'HEAD'],
    url: '/export/:file',
    async handler({ params, query, method, id: requestId }, reply) {
      const request = readRequest(parts, params.file, query);
      const client = new AbortController();
      reply.raw.once('close', () => client.abort(new Error('The client went away')));
      const signal = AbortSignal.any([client.signal, closing.signal]);
      const executor = parts.executor.until(signal);
      const opened = await openExport(request, { ...parts, requestId, executor }).catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      });
      if (opened === null) {
        reply.hijack();
        reply.raw.destroy();
        return;
      }
      const { text, contentType, fileName, datasetVersion } = opened;
      reply
        .type(contentType)
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .header('x-dataset-version', datasetVersion);
      if (method === 'HEAD') {
        text.destroy();
        return reply.send();
      }
      addAbortSignal(closing.signal, text);
      reply.raw.setTimeout(stallMs, () => text.destroy(new Error('The client took nothing for too long')));
      return reply.send(text);
    },
  });
}

/** @throws {ApiError} NOT_FOUND where there is no such export, BAD_USER_INPUT for its parameters */
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
      'NOT_FOUND',
      `/export/: expected one of ${kinds}, then ${extensions.map((one) => `.${one}`).join(', ')}, found ${JSON.stringify(file.slice(0, 80))}.`,
    );
  }
  const parameters = readParameters(schema.public, { kind, isTable: extension === 'csv' }, query);
  return { kind, extension, parameters };
}
