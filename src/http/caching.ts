import type { FastifyInstance } from 'fastify';

/**
 * Tells caches what tagged answers vary by beside what others have told them (Apollo's headers would take the place of
 * theirs), marks as not to be kept what says nothing else, and sends 304 without a body. Register before routes.
 */
export function finishCaching(http: FastifyInstance): void {
  http.addHook('onSend', (_, reply, payload, done) => {
    if (reply.hasHeader('etag')) {
      const told = reply.getHeader('vary');
      reply.header('vary', [...(told === undefined ? [] : [told]), 'accept', 'accept-encoding'].join(', '));
    }
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (reply.statusCode !== 304) return done(null, payload);
    reply.removeHeader('content-type');
    done(null, null);
  });
}
