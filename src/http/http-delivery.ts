import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What a browser on another origin may send and read beside what all may. */
const ALLOWED_HEADERS = [
  'content-type',
  'authorization',
  'if-none-match',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];
const EXPOSED_HEADERS = ['etag', 'x-request-id', 'content-disposition', 'x-dataset-version', 'retry-after'];
/** Browsers remember for so long what they may send. */
const PREFLIGHT_SECONDS = 7_200;
/** JSON in all its forms, of which the library knows not all, and text. */
const COMPRESSED_TYPES = /^text\/|[/+](?:x-nd)?json(?:;|$)/;
/** Smaller answers fit into one packet anyway. */
const MIN_BYTES = 1_024;

/**
 * Compresses what is sent (brotli or gzip, as the client accepts), and lets browsers on other origins read it. Register before
 * routes. Compressed requests are not taken: a small body could unfold to any size.
 *
 * @param corsOrigins which origins, or `*`; none where missing
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
 * Says what tagged answers vary by, beside what others have said (Apollo's headers would replace theirs), marks as not to
 * be stored what says nothing else, and sends 304 without a body. Register before routes.
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
