import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../request/context.ts';

/**
 * A message for clients that may not query the schema: without suggestions, and without the names of fields and arguments
 * that it quotes and the request does not contain. Names of types stay, which `__typename` tells anyway.
 *
 * @param request what the client has sent: the query, its variables, parameters
 */
export function withoutSchemaNames(message: string, request: string): string {
  const said = new Set(request.match(/\w+/g));
  return message
    .replace(/ ?Did you mean .+\?$/s, '')
    .replace(/"([a-z]\w*)"/g, (quoted, name) => (said.has(name) ? quoted : '(hidden)'));
}

/** Applies {@link withoutSchemaNames} to all errors of GraphQL: GraphQL.js names fields in errors of variables too. */
export const hideSchema: ApolloServerPlugin<ApiContext> = {
  async requestDidStart({ request: { query, variables, operationName } }) {
    return {
      async willSendResponse({ source, response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
        const request = `${source ?? query ?? ''} ${JSON.stringify([variables, operationName])}`;
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          message: withoutSchemaNames(error.message, request),
        }));
      },
    };
  },
};
