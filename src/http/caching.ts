import type { FastifyInstance } from 'fastify';

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
