import type { ApolloServerPlugin } from '@apollo/server';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type ASTVisitor, GraphQLError, type ValidationContext, validate } from 'graphql';
import { ApiError } from './api-error.ts';
import type { ApiContext } from './context.ts';

/**
 * Refuses operations that nest too deep (QUERY_TOO_EXPENSIVE), or that name a field as one of our
 * hidden keys, which would then be read instead of the key (BAD_USER_INPUT). Both answer HTTP 400.
 *
 * @param hiddenNames fields of the library's schema that clients do not see
 */
export function operationRules(options: {
  maxDepth: number;
  hiddenNames: ReadonlySet<string>;
}): ApolloServerPlugin<ApiContext> {
  const { maxDepth, hiddenNames } = options;
  const depthRule = maxDepthRule({
    n: maxDepth,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [
      (context, error) => {
        if (context === null) return;
        const message = error.message.replace('Syntax Error: ', '');
        context.reportError(new ApiError('QUERY_TOO_EXPENSIVE', message));
      },
    ],
  });
  const aliasRule = (context: ValidationContext): ASTVisitor => ({
    Field: ({ alias, name }) => {
      if (alias === undefined || alias.value === name.value) return;
      if (!hiddenNames.has(alias.value) && !alias.value.startsWith('_')) return;
      context.reportError(
        new ApiError('BAD_USER_INPUT', `The alias "${alias.value}" is reserved. Choose another.`),
      );
    },
  });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document }) {
          const [first] = validate(schema, document, [
            (context) => depthRule(context) as ASTVisitor,
            aliasRule,
          ]);
          if (first === undefined) return;
          throw new GraphQLError(first.message, {
            extensions: { ...first.extensions, http: { status: 400 } },
          });
        },
      };
    },
  };
}
