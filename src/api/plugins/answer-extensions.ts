import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../request/context.ts';

/** Every answer tells the dataset version that it is given from, its cost, once known, and the request's id. */
export const answerExtensions: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { index, cost, requestId } = contextValue;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          datasetVersion: index.data.version,
          ...(cost === undefined ? {} : { cost }),
          requestId,
        };
      },
    };
  },
};
