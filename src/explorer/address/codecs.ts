import type { MessageKey } from '../messages/en.ts';
import { text as message } from '../messages/text.ts';

/** How the values of a parameter are written in an address. */
export interface Codec<Value> {
  /** The allowed values, for messages: `one of yes, no`. */
  expected: string;
  /** The value of a text; undefined if it is not allowed. */
  read(text: string): Value | undefined;
  write(value: Value): string;
}

/** A parameter of an address with a value that is not allowed. */
export interface AddressProblem {
  /** Name of the parameter. */
  at: string;
  expected: string;
  found: string;
}

/** An enum value in an address: `WORKING_GROUP` as `working-group`. */
export const inAddress = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** One of several values, each by its name in addresses. */
export const oneOf = <Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string = (value) => inAddress(String(value)),
): Codec<Value> => ({
  get expected() {
    return message('address.oneOf', { values: values.map(nameOf).join(', ') });
  },
  read: (text) => values.find((value) => nameOf(value) === inAddress(text)),
  write: nameOf,
});

/** A text that matches a pattern. */
export const matching = (form: RegExp, expected: MessageKey): Codec<string> => ({
  get expected() {
    return message(expected);
  },
  read: (text) => (form.test(text) ? text : undefined),
  write: (text) => text,
});

/** The id of an entity. The id of an act contains a slash. */
export const entityId = matching(/^[a-z0-9][a-z0-9./_-]*$/i, 'address.id');

/** The value of a parameter; undefined if it is missing or not allowed, which is then one problem more. */
export function readValue<Value>(
  at: string,
  { found, codec, problems }: { found: string | null; codec: Codec<Value>; problems: AddressProblem[] },
): Value | undefined {
  const value = found === null ? undefined : codec.read(found);
  if (found !== null && value === undefined) problems.push({ at, expected: codec.expected, found });
  return value;
}

/** The dataset version in a shared address; null if it has none. */
export function sharedVersionIn(parameters: URLSearchParams): number | null {
  const version = Number(parameters.get('version'));
  return Number.isInteger(version) && version > 0 ? version : null;
}
