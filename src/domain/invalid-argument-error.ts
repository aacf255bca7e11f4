/** What is wrong with an argument, by a key that stays while the wording of messages may change. */
export const invalidArgumentReasons = [
  'UNKNOWN_ID',
  'TOO_MANY_VALUES',
  'NESTED_TOO_DEEPLY',
  'INVALID_DATE',
  'INVALID_CODE',
  'SAME_TWICE',
  'LEVELS_DIFFER',
  'MISSING_VALUE',
  'DIMENSIONS_DO_NOT_COMBINE',
  'TOO_MANY_CELLS',
  'TOO_MANY_PERIODS',
  'NOT_A_TEXT',
] as const;
export type InvalidArgumentReason = (typeof invalidArgumentReasons)[number];

/** Thrown for an argument of a question that makes no sense: says each wrong value, where it is and what is allowed. */
export class InvalidArgumentError extends Error {
  override name = 'InvalidArgumentError';
  readonly reason: InvalidArgumentReason;

  constructor(reason: InvalidArgumentReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
