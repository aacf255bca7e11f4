import { setTimeout as sleep } from 'node:timers/promises';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { StaleAnswerError } from '../errors/api-error.ts';
import type { ApiContext } from './context.ts';

/**
 * How long to wait before an answer that has been overtaken by an import is given once more: at first at
 * once, then as long as a small import takes to publish what it has written.
 */
const WAITS_MS = [0, 200, 600, 1_200];

/**
 * Executes operations on a schema, in the place where Apollo takes an executor of one's own. A query that
 * names what an import has just retired is answered again, from the newest dataset version; only where that
 * does not help, since a long import has not published yet, CONFLICT is left to the client.
 */
export function retryStale(schema: GraphQLSchema): ApolloServerOptionsWithGateway<ApiContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        async executor({ document, request, operation, context }) {
          const contextValue = context as ApiContext;
          const answer = async () =>
            execute({
              schema,
              document,
              contextValue,
              variableValues: request.variables,
              operationName: request.operationName,
            });
          let result = await answer();
          // What a mutation has done must not be done again.
          if (operation?.operation !== 'query') return result;
          for (const wait of WAITS_MS) {
            if (!isStale(result)) break;
            await sleep(wait);
            await contextValue.useNewestIndex(contextValue);
            result = await answer();
          }
          return result;
        },
      };
    },
    async stop() {},
  };
}

function isStale({ errors }: ExecutionResult): boolean {
  return errors?.some(({ originalError }) => originalError instanceof StaleAnswerError) ?? false;
}
