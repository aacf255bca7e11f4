import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { ApiContext } from './context.ts';

/**
 * Gives each answer to a GET that has no errors an ETag of all that it depends on: dataset version, query, variables,
 * operation name and edition. A GET that names it in If-None-Match is answered by 304, without execution. The tag is weak
 * (RFC 9110, 8.8.1), since `extensions.requestId` is each request's own. By `no-cache` whoever keeps an answer asks before using
 * it again; all other answers may not be kept.
 *
 * @param edition what else answers depend on: the version of the product and its schema
 */
export function conditionalGet(edition: string): ApolloServerPlugin<ApiContext> {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
  const editionDigest = digest(edition);
  const tagOf = ({ contextValue, queryHash, request }: GraphQLRequestContext<ApiContext>) => {
    const { version } = contextValue.index.data;
    const asked = JSON.stringify([editionDigest, queryHash, request.variables, request.operationName]);
    return `W/"${version}-${digest(asked).slice(0, 22)}"`;
  };
  return {
    async requestDidStart({ request: { http } }) {
      if (http?.method !== 'GET') return;
      return {
        async responseForOperation(asked) {
          if (!namesTag(http.headers.get('if-none-match'), tagOf(asked))) return null;
          const body = { kind: 'single' as const, singleResult: {} };
          return { http: { status: 304, headers: new HeaderMap() }, body };
        },
        async willSendResponse(asked) {
          if (asked.errors !== undefined) return;
          const { headers } = asked.response.http;
          headers.set('cache-control', 'no-cache');
          headers.set('etag', tagOf(asked));
        },
      };
    },
  };
}

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

/** Whether If-None-Match names the tag, by weak comparison (RFC 9110, 13.1.2). `*` names none: it has no answer that could be kept. */
function namesTag(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return (header ?? '').split(',').map(opaque).includes(opaque(tag));
}
