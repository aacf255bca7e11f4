import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql';
import { ApiError } from '../errors/api-error.ts';
import type { ErrorReason } from '../errors/error-reasons.ts';
import { operationSize } from './operation-size.ts';
import { writtenValuesProblem } from './value-bounds.ts';

/** How large an operation may be; each limit is a setting. A larger operation gets QUERY_TOO_EXPENSIVE, HTTP 400. */
export interface OperationLimits {
  /** Deepest nesting of fields. */
  depth: number;
  /** Objects that an answer can contain, by {@link queryCost}. */
  cost: number;
  /** Fields under another name. */
  aliases: number;
  /** Fields of Query or Mutation. */
  rootFields: number;
  /** `@skip` and `@include`. */
  directives: number;
  /** Tokens of the text. */
  tokens: number;
}

/** Fields of an operation with its fragments expanded: without this limit, a few words could mean billions of them. */
const MAX_FIELDS = 5_000;

/** What is counted, as errors name it, and the reason that they give. */
const counted = {
  fields: ['fields, fragments written out', 'TOO_MANY_FIELDS'],
  rootFields: ['fields of Query or Mutation', 'TOO_MANY_ROOT_FIELDS'],
  aliases: ['aliases', 'TOO_MANY_ALIASES'],
  directives: ['directives', 'TOO_MANY_DIRECTIVES'],
} as const;

/**
 * Rules that depend on the text of an operation alone: depth, sizes, values, and names of fields that would be mistaken
 * for hidden ones.
 *
 * @param hiddenNames fields of the library's schema that clients do not see
 */
export function textRules(limits: OperationLimits, hiddenNames: ReadonlySet<string>): ValidationRule[] {
  const depthRule = maxDepthRule({
    n: limits.depth,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [
      (context, error) =>
        context?.reportError(
          new ApiError(
            'QUERY_TOO_DEEP',
            error.message.replace(/^.*exceeded/, `depth: expected at most ${limits.depth} nested fields`),
          ),
        ),
    ],
  });
  const max = { ...limits, fields: MAX_FIELDS };
  const ownRule = (context: ValidationContext): ASTVisitor => {
    const refuse = (reason: ErrorReason, message: string) =>
      context.reportError(new ApiError(reason, message));
    return {
      Document(document) {
        const problem = writtenValuesProblem(document);
        if (problem !== null) context.reportError(problem);
      },
      OperationDefinition(operation) {
        // Validation accepts an operation whose root type does not exist.
        if (context.getSchema().getRootType(operation.operation) == null)
          refuse(
            'UNSUPPORTED_OPERATION',
            `operation: expected a query or a mutation, found a ${operation.operation}.`,
          );
        const size = operationSize(operation, (name) => context.getFragment(name));
        for (const part of Object.keys(counted) as (keyof typeof counted)[]) {
          if (size[part] <= max[part]) continue;
          const [name, reason] = counted[part];
          refuse(reason, `${name}: expected at most ${max[part]}, found ${size[part]}.`);
        }
      },
      Field({ alias, name }) {
        if (alias === undefined || alias.value === name.value) return;
        if (hiddenNames.has(alias.value) || alias.value.startsWith('_'))
          refuse('RESERVED_ALIAS', `The alias "${alias.value}" is reserved. Choose another.`);
      },
    };
  };
  return [(context) => depthRule(context) as ASTVisitor, ownRule];
}
