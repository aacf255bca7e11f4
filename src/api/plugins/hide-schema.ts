import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../request/context.ts';

/**
 * Rewrites messages for clients that may not query the schema: removes suggestions, and the names of fields and
 * arguments that are not in the request. Names of types stay: `__typename` shows them anyway.
 *
 * @param request what the client has sent: the query, its variables, parameters
 */
export function schemaNamesHider(request: string): (message: string) => string {
  const sent = new Set(request.match(/\w+/g));
  return (message) =>
    message
      .replace(/ ?Did you mean .+\?$/s, '')
      .replace(/"([a-z]\w*)"/g, (quoted, name) => (sent.has(name) ? quoted : '(hidden)'));
}

/** Applies {@link schemaNamesHider} to all errors of GraphQL: GraphQL.js names fields in errors of variables too. */
export const hideSchema: ApolloServerPlugin<ApiContext> = {
  async requestDidStart({ request: { query, variables, operationName } }) {
    return {
      async willSendResponse({ source, response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
        const hide = schemaNamesHider(
          `${source ?? query ?? ''} ${JSON.stringify([variables, operationName])}`,
        );
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          message: hide(error.message),
        }));
      },
    };
  },
};
