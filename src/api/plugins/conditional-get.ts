import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import type { ApiContext } from '../request/context.ts';
import { type AnswerTags, namesTag } from './answer-tag.ts';

/**
 * Gives each answer to a GET that has no errors an ETag of dataset version, query, variables, operation name and edition. A GET
 * that names it in If-None-Match is answered by 304, without execution. By `no-cache` whoever keeps an answer asks before using
 * it again; all other answers may not be kept.
 */
export function conditionalGet(tags: AnswerTags): ApolloServerPlugin<ApiContext> {
  const tagOf = ({ contextValue, queryHash, request }: GraphQLRequestContext<ApiContext>) =>
    tags(contextValue.index.data.version, [queryHash, request.variables, request.operationName]);
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
