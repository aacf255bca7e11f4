import { GraphQLError } from 'graphql';
import { type ErrorReason, errorExtensions } from './error-reasons.ts';

/** An error that the API gives on purpose: the message says what is wrong, where, and what is allowed. */
export class ApiError extends GraphQLError {
  override name = 'ApiError';

  constructor(reason: ErrorReason, message: string) {
    super(message, { extensions: errorExtensions(reason) });
  }
}

/** Thrown where an answer names what the graph no longer contains, since something was imported meanwhile. */
export class StaleAnswerError extends ApiError {
  override name = 'StaleAnswerError';

  constructor() {
    super('DATASET_CHANGED', 'The dataset changed while this query ran. Send it again.');
  }
}
