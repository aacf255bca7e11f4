import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql';
import { ApiError } from '../errors/api-error.ts';
import { MAX_FIELDS, type OperationLimits } from './operation-limits.ts';
import { operationSize } from './operation-size.ts';
import { writtenValuesProblem } from './value-bounds.ts';

/** What is counted, as errors name it. */
const counted = {
  fields: 'fields, fragments written out',
  rootFields: 'fields of Query or Mutation',
  aliases: 'aliases',
  directives: 'directives',
} as const;

/**
 * Rules on what the text of an operation alone decides: depth, sizes, values, and names of fields that would be taken
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
          new ApiError('QUERY_TOO_EXPENSIVE', error.message.replace('Syntax Error: ', '')),
        ),
    ],
  });
  const most = { ...limits, fields: MAX_FIELDS };
  const sizeRule = (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      // Validation lets pass what no root type is there for.
      if (context.getSchema().getRootType(operation.operation) == null) {
        const message = `operation: expected a query or a mutation, found a ${operation.operation}.`;
        context.reportError(new ApiError('BAD_USER_INPUT', message));
      }
      const size = operationSize(operation, (name) => context.getFragment(name));
      for (const part of Object.keys(counted) as (keyof typeof counted)[]) {
        if (size[part] <= most[part]) continue;
        const message = `${counted[part]}: expected at most ${most[part]}, found ${size[part]}.`;
        context.reportError(new ApiError('QUERY_TOO_EXPENSIVE', message));
      }
    },
  });
  const valueRule = (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const problem = writtenValuesProblem(document);
      if (problem !== null) context.reportError(problem);
    },
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
  return [(context) => depthRule(context) as ASTVisitor, sizeRule, valueRule, aliasRule];
}
