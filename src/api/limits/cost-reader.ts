import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type QueryCost, queryCost, sizeArguments } from './query-cost.ts';

/** What an operation is read with, its variables as the client sends them. */
type CostQuestion = { schema: GraphQLSchema; document: DocumentNode; variables: Record<string, unknown> };

/** How many costs of an operation are kept: clients use few page sizes. */
const KEPT = 20;

/**
 * Computes what operations cost; null if the variables are wrong, which execution reports. Results are kept as long as
 * the parsed document is, by the variables that sizes and directives use: to check a repeated operation costs next to
 * nothing.
 */
export function costReader(): (
  operation: OperationDefinitionNode,
  question: CostQuestion,
) => QueryCost | null {
  const kept = new WeakMap<OperationDefinitionNode, { names: string[]; costs: Map<string, QueryCost> }>();
  return (operation, question) => {
    const found = kept.get(operation) ?? { names: sizingVariables(question.document), costs: new Map() };
    kept.set(operation, found);
    const { names, costs } = found;
    const key = JSON.stringify(
      Object.fromEntries(names.map((name) => [name, sizeOf(question.variables[name])])),
    );
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = costOf(operation, question);
    if (costs.size >= KEPT) costs.clear();
    if (cost !== null) costs.set(key, cost);
    return cost;
  };
}

function costOf(
  operation: OperationDefinitionNode,
  { schema, document, variables }: CostQuestion,
): QueryCost | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return null;
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return queryCost(schema, operation, {
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced,
  });
}

/** Variables within the arguments that sizes are read from, and within directives. */
function sizingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const collect = {
    Variable({ name }: { name: { value: string } }) {
      names.add(name.value);
    },
  };
  visit(document, {
    Directive(directive) {
      visit(directive, collect);
    },
    Argument(argument) {
      if (sizeArguments.some((name) => name === argument.name.value)) visit(argument, collect);
    },
  });
  return [...names];
}

/** Only the length of a list is a size. */
const sizeOf = (value: unknown): unknown => (Array.isArray(value) ? [value.length] : value);
