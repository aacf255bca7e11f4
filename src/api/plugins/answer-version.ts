import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import { datasetState } from '../../graph/dataset-version.ts';
import { StaleAnswerError } from '../errors/api-error.ts';
import type { ApiContext } from '../request/context.ts';
import { type AnswerTags, namesTag } from './answer-tag.ts';

/**
 * Reports the dataset version of an answer: in `extensions`, and for a GET without errors as an ETag of version, query,
 * variables and operation name. A GET with that tag in If-None-Match gets 304 without execution; `no-cache` makes
 * caches revalidate each time.
 *
 * An answer says `unpublished: true` and has no tag if it was partly read from Neo4j while that did not contain exactly
 * the snapshot's version, or from a snapshot that contains more than its version. An answer that refers to something
 * that an import has retired meanwhile is reported as stale.
 */
export function answerVersion(tags: AnswerTags): ApolloServerPlugin<ApiContext> {
  const tagOf = ({ contextValue, queryHash, request }: GraphQLRequestContext<ApiContext>) =>
    tags(contextValue.index.data.version, [queryHash, request.variables, request.operationName]);
  return {
    async requestDidStart({ request: { http } }) {
      const isGet = http?.method === 'GET';
      return {
        async responseForOperation(request) {
          if (!isGet || !namesTag(http.headers.get('if-none-match'), tagOf(request))) return null;
          const body = { kind: 'single' as const, singleResult: {} };
          return { http: { status: 304, headers: new HeaderMap() }, body };
        },
        async didEncounterErrors({ errors, operation, contextValue }) {
          // A mutation must not run twice.
          if (operation?.operation === 'query' && errors.some(isStale)) contextValue.onStale();
        },
        async willSendResponse(request) {
          const { response, errors, operation, contextValue } = request;
          if (response.body.kind !== 'single') return;
          const isMutation = operation?.operation === 'mutation';
          const isPublished = isMutation || (await isOfOneVersion(contextValue));
          response.body.singleResult.extensions = {
            ...response.body.singleResult.extensions,
            datasetVersion: isMutation ? contextValue.newestVersion() : contextValue.index.data.version,
            ...(isPublished ? {} : { unpublished: true }),
            requestId: contextValue.scope.requestId,
          };
          if (!isGet || errors !== undefined) return;
          response.http.headers.set('cache-control', isPublished ? 'no-cache' : 'no-store');
          if (isPublished) response.http.headers.set('etag', tagOf(request));
        },
      };
    },
  };
}

const isStale = ({ originalError }: { originalError?: unknown }): boolean =>
  originalError instanceof StaleAnswerError;

/**
 * Whether the snapshot is of one version, and Neo4j, if anything was read from it, contains exactly that version.
 * Versions only increase, so one check after the last read is enough. A graph that cannot be checked now may contain
 * anything.
 */
async function isOfOneVersion({
  hasReadGraph,
  index,
  snapshot,
  executor,
  scope,
}: ApiContext): Promise<boolean> {
  if (!snapshot.core.isConsistent) return false;
  if (!hasReadGraph()) return true;
  const state = await datasetState(executor, scope).catch(() => null);
  return state !== null && state.number === index.data.version && state.unpublished.length === 0;
}
