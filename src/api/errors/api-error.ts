import { type ASTNode, GraphQLError } from 'graphql';
import { type ErrorReason, errorExtensions } from './error-reasons.ts';

/** An error that the API returns on purpose: the message says what is wrong, where, and what is allowed. */
export class ApiError extends GraphQLError {
  override name = 'ApiError';

  /** @param node where in the query the error is, if GraphQL does not say so itself */
  constructor(reason: ErrorReason, message: string, node?: ASTNode) {
    super(message, { nodes: node ?? null, extensions: errorExtensions(reason) });
  }
}

/** Thrown where an answer refers to something that an import has removed from the graph meanwhile. */
export class StaleAnswerError extends ApiError {
  override name = 'StaleAnswerError';

  constructor() {
    super('DATASET_CHANGED', 'The dataset changed while this query ran. Send it again.');
  }
}
