import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../request/context.ts';

/**
 * Has each operation keep the advance index that it begins with, and gives it back once the answer is
 * complete, or has failed beyond all that was foreseen.
 */
export const borrowIndex: ApolloServerPlugin<ApiContext> = {
  async requestDidStart({ contextValue }) {
    contextValue.begin(contextValue);
    return {
      async willSendResponse() {
        contextValue.release();
      },
    };
  },
  async unexpectedErrorProcessingRequest({ requestContext }) {
    requestContext.contextValue.release();
  },
};
