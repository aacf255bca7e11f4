import { z } from 'zod';

/** A number that would be written differently: 9.10, 1e3, 010, 9007199254740993. */
export class WrittenNumber {
  /** As in the document. */
  readonly source: string;
  readonly #value: number;

  constructor(source: string, value: number) {
    this.source = source;
    this.#value = value;
  }

  /** The number, if it equals the decimals as written; null if it would be another. */
  get exact(): number | null {
    const written = significant(this.source);
    return written !== null && written === significant(String(this.#value)) ? this.#value + 0 : null;
  }

  toJSON(): string {
    return this.source;
  }
}

/**
 * A decimal number as its significant digits and the power of ten of the last: 9.10 and 91e-1 are `91e-1`; null for
 * other forms.
 */
function significant(text: string): string | null {
  const parts = /^([-+]?)(0|[1-9]\d*)?(?:\.(\d*))?(?:[eE]([-+]?\d{1,4}))?$/.exec(text);
  if (parts === null) return null;
  const [, sign, whole = '', fraction = '', power = '0'] = parts;
  const digits = (whole + fraction).replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  if (short === '') return '0';
  return `${sign === '-' ? '-' : ''}${short}e${Number(power) - fraction.length + digits.length - short.length}`;
}

const error = ({ input }: { input?: unknown }) =>
  input instanceof WrittenNumber
    ? 'a number in decimals that is kept exactly: about 15 digits, without noughts before the first'
    : undefined;
const exactly = (input: unknown) => (input instanceof WrittenNumber ? (input.exact ?? input) : input);

/** A number that is stored exactly as written. */
export const number = z.preprocess(exactly, z.number({ error }));
/** The greatest Int of GraphQL. */
const MAX_INT = 2_147_483_647;
/** A number of things, from 1. */
export const wholeNumber = z.preprocess(exactly, z.int({ error, abort: true }).min(1).max(MAX_INT));

/** Where a text or a number may be, a number is the text as written: the source of a {@link WrittenNumber}. */
export const asWritten = (input: unknown) => (input instanceof WrittenNumber ? input.source : input);
