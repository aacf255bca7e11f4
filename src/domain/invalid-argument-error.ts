/** Why an argument is refused; stable, for programs to act on. */
export const argumentReasons = [
  'UNKNOWN_ID',
  'OUT_OF_RANGE',
  'INVALID_DATE',
  'INVALID_VALUE',
  'EMPTY_LIST',
  'TOO_MANY_VALUES',
  'FILTER_TOO_LARGE',
  'INCOMPATIBLE_ARGUMENTS',
  'TOO_MANY_CELLS',
  'TOO_MANY_PERIODS',
] as const;
export type ArgumentReason = (typeof argumentReasons)[number];

/** Thrown for an invalid argument: the message says what is wrong, where, and what is allowed. */
export class InvalidArgumentError extends Error {
  override name = 'InvalidArgumentError';
  readonly reason: ArgumentReason;

  constructor(reason: ArgumentReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
