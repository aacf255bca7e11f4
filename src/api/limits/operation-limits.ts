/** How large an operation may be; each limit is a setting. What is larger answers QUERY_TOO_EXPENSIVE, HTTP 400. */
export interface OperationLimits {
  /** Deepest nesting of fields. */
  depth: number;
  /** Objects that an answer can hold, by the arithmetic of {@link queryCost}. */
  cost: number;
  /** Fields under another name. */
  aliases: number;
  /** Fields of Query or Mutation. */
  rootFields: number;
  /** `@skip` and `@include`. */
  directives: number;
  /** Words and signs of the text. */
  tokens: number;
}

/** Fields of an operation with its fragments written out: without this, few words could stand for billions of them. */
export const MAX_FIELDS = 5_000;
/** Values in a list, in the text and in variables. */
export const MAX_LIST_VALUES = 500;
/** How deep lists and objects stand in one another, in the text and in variables. */
export const MAX_VALUE_DEPTH = 32;
