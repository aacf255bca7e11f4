import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Headers that a browser on another origin may send and read, besides those that are always allowed. */
const ALLOWED_HEADERS = [
  'content-type',
  'authorization',
  'if-none-match',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];
const EXPOSED_HEADERS = ['etag', 'x-request-id', 'content-disposition', 'x-dataset-version', 'retry-after'];
/** How long browsers remember what they may send. */
const PREFLIGHT_SECONDS = 7_200;
/** All forms of JSON, some of which the library does not know, and text. */
const COMPRESSED_TYPES = /^text\/|[/+](?:x-nd)?json(?:;|$)/;
/** Smaller answers fit into one packet anyway. */
const MIN_BYTES = 1_024;

/**
 * Compresses answers (brotli or gzip, as the client accepts), and lets browsers on other origins read them. Register
 * before routes. Compressed requests are not accepted: a small body could expand to any size.
 *
 * @param corsOrigins which origins, or `*`; none if missing
 */
export async function registerDelivery(
  http: FastifyInstance,
  { corsOrigins }: { corsOrigins?: readonly string[] | undefined },
): Promise<void> {
  await http.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    customTypes: COMPRESSED_TYPES,
    threshold: MIN_BYTES,
  });
  if (corsOrigins === undefined) return;
  await http.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ALLOWED_HEADERS,
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
    strictPreflight: false,
  });
}

/**
 * Sets `Vary` of tagged answers besides what others have set (Apollo's headers would replace theirs), `no-store` on
 * answers without caching headers, and sends 304 without a body. Register before routes.
 */
export function finishCaching(http: FastifyInstance): void {
  http.addHook('onSend', (_, reply, payload, done) => {
    if (reply.hasHeader('etag')) {
      const vary = reply.getHeader('vary');
      reply.header('vary', [...(vary === undefined ? [] : [vary]), 'accept', 'accept-encoding'].join(', '));
    }
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (reply.statusCode !== 304) return done(null, payload);
    reply.removeHeader('content-type');
    done(null, null);
  });
}
