import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, validate } from 'graphql';
import { oncePer } from '../../domain/once.ts';
import { ApiError } from '../errors/api-error.ts';
import { costReader } from '../limits/cost-reader.ts';
import type { QueryCost } from '../limits/query-cost.ts';
import { type OperationLimits, textRules } from '../limits/text-rules.ts';
import { variablesProblem } from '../limits/value-bounds.ts';
import type { ApiContext } from '../request/context.ts';

/**
 * Refuses operations that exceed a limit (QUERY_TOO_EXPENSIVE), or that give a field the name of a hidden key, which
 * would then be read instead of the key (BAD_USER_INPUT). Both get HTTP 400 before anything is read. Operations that do
 * not come by HTTP are our own, such as the warm-up, and are counted but not limited.
 *
 * @param options.hiddenNames fields of the library's schema that clients do not see
 */
export function operationRules(options: {
  schema: GraphQLSchema;
  limits: OperationLimits;
  hiddenNames: ReadonlySet<string>;
}): ApolloServerPlugin<ApiContext> {
  const { schema, limits } = options;
  const rules = textRules(limits, options.hiddenNames);
  // Apollo caches parsed documents, so what depends on the text alone is computed once.
  const textProblem: (document: DocumentNode) => GraphQLError | null = oncePer(
    (document) => validate(schema, document, rules)[0] ?? null,
    new WeakMap(),
  );
  const costOf = costReader();
  return {
    async requestDidStart() {
      let requested: number | null = null;
      return {
        async didResolveOperation({ document, operation, request }) {
          const isOurs = request.http === undefined;
          const variables = request.variables ?? {};
          const problem = isOurs ? null : (textProblem(document) ?? variablesProblem(variables));
          if (problem !== null) throw asBadRequest(problem);
          if (operation === undefined) return;
          const cost = costOf(operation, { schema, document, variables });
          if (cost === null) return;
          requested = cost.requested;
          if (!isOurs && cost.requested > limits.cost) throw asBadRequest(tooExpensive(cost, limits.cost));
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || requested === null) return;
          const cost = { requested, limit: limits.cost };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** How many of the largest page sizes an error names. */
const NAMED_SIZES = 3;

function tooExpensive({ requested, sizes }: QueryCost, limit: number): ApiError {
  const found = (count: number) => count.toLocaleString('en');
  const named = sizes.slice(0, NAMED_SIZES).map(({ argument, size }) => `${argument} (${size})`);
  return new ApiError(
    'COST_TOO_HIGH',
    `cost: expected at most ${found(limit)} objects in an answer, found up to ${found(requested)}. Select less, or lower ${named.join(', ')}.`,
  );
}

function asBadRequest({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}
