import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  validate,
} from 'graphql';
import { ApiError } from './api-error.ts';
import type { ApiContext } from './context.ts';
import type { OperationLimits } from './limits/operation-limits.ts';
import { type QueryCost, queryCost } from './limits/query-cost.ts';
import { textRules } from './limits/text-rules.ts';
import { variablesProblem } from './limits/value-bounds.ts';

/**
 * Refuses operations that are too large by any of the limits (QUERY_TOO_EXPENSIVE), or that name a field as one of
 * our hidden keys, which would then be read instead of the key (BAD_USER_INPUT). All answer HTTP 400, before anything is
 * read. What comes without HTTP is our own, such as the warm-up, and is counted but not limited.
 *
 * @param options.hiddenNames fields of the library's schema that clients do not see
 */
export function operationRules(options: {
  limits: OperationLimits;
  hiddenNames: ReadonlySet<string>;
}): ApolloServerPlugin<ApiContext> {
  const { limits } = options;
  const rules = textRules(limits, options.hiddenNames);
  // Apollo keeps the documents that it has parsed: what the text alone decides is decided once.
  const textProblem = remembered((document: DocumentNode, schema: GraphQLSchema) => {
    return validate(schema, document, rules)[0] ?? null;
  });
  const fixedCost = remembered(costOf);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const isOurs = request.http === undefined;
          const variables = request.variables ?? {};
          const problem = isOurs ? null : (textProblem(document, schema) ?? variablesProblem(variables));
          if (problem !== null) throw asBadRequest(problem);
          if (operation === undefined) return;
          const isFixed = (operation.variableDefinitions ?? []).length === 0;
          const cost = (isFixed ? fixedCost : costOf)(operation, { schema, document, variables });
          if (cost === null) return;
          contextValue.cost = { requested: cost.requested, limit: limits.cost };
          if (!isOurs && cost.requested > limits.cost) throw asBadRequest(tooExpensive(cost, limits.cost));
        },
      };
    },
  };
}

/** What an operation costs; null where its variables are wrong, which execution tells. */
function costOf(
  operation: OperationDefinitionNode,
  from: { schema: GraphQLSchema; document: DocumentNode; variables: Record<string, unknown> },
): QueryCost | null {
  const { schema, document } = from;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], from.variables);
  if (coerced === undefined) return null;
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return queryCost(schema, operation, {
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced,
  });
}

/** How many of the largest page sizes an error names. */
const NAMED_SIZES = 3;

function tooExpensive({ requested, sizes }: QueryCost, limit: number): ApiError {
  const found = (count: number) => count.toLocaleString('en');
  const named = sizes.slice(0, NAMED_SIZES).map(({ argument, size }) => `${argument} (${size})`);
  return new ApiError(
    'QUERY_TOO_EXPENSIVE',
    `cost: expected at most ${found(limit)} objects in an answer, found up to ${found(requested)}. Select less, or lower ${named.join(', ')}.`,
  );
}

function asBadRequest({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

function remembered<Key extends object, Rest, Result>(
  find: (key: Key, rest: Rest) => Result,
): (key: Key, rest: Rest) => Result {
  const found = new WeakMap<Key, { result: Result }>();
  return (key, rest) => {
    const known = found.get(key) ?? { result: find(key, rest) };
    found.set(key, known);
    return known.result;
  };
}
