import { type ASTNode, GraphQLError } from 'graphql';
import { type ErrorReason, errorExtensions } from './error-reasons.ts';

/** An error that the API gives on purpose: the message says what is wrong, where, and what is allowed. */
export class ApiError extends GraphQLError {
  override name = 'ApiError';

  /** @param node where in the query the mistake is, if GraphQL does not say so itself */
  constructor(reason: ErrorReason, message: string, node?: ASTNode) {
    super(message, { nodes: node ?? null, extensions: errorExtensions(reason) });
  }
}

/** Thrown where an answer names what the graph no longer contains, since something was imported meanwhile. */
export class StaleAnswerError extends ApiError {
  override name = 'StaleAnswerError';

  constructor() {
    super('DATASET_CHANGED', 'The dataset changed while this query ran. Send it again.');
  }
}
