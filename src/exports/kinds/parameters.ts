import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLError,
  GraphQLInt,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isRequiredArgument,
} from 'graphql';
import { ApiError } from '../../api/errors/api-error.ts';
import { givenValueProblem } from '../../api/limits/value-bounds.ts';
import { schemaNamesHider } from '../../api/plugins/hide-schema.ts';
import type { ExportKind } from './export-kinds.ts';

/** The parameters of an export. */
export interface ExportParameters {
  /** The arguments of the kind's root field, with their defaults, as its resolver would receive them. */
  args: Record<string, unknown>;
  /** The same as in the request, without defaults. */
  given: Record<string, unknown>;
  /** Whether a row is an act, one of its actors and one of its themes. */
  isEdges: boolean;
  /** Whether the optional columns are included: always, except in tables. */
  hasAll: boolean;
  /** Whether a table begins with the byte order mark by which spreadsheets recognize UTF-8. */
  hasBom: boolean;
}

/** A parameter that the request has several times. */
export class Repeated {
  readonly times: number;

  constructor(times: number) {
    this.times = times;
  }
}

/** Arguments by which root fields are paged; an export contains everything. */
const paging = ['first', 'after'];
const MAX_MISTAKES = 10;
/** Stops reading a value after that many mistakes. */
const enough = Symbol('enough mistakes');

/**
 * Reads the query of an address, or a body, as arguments of the kind's root field: each is checked against its type in
 * the schema, as GraphQL checks variables. A filter is JSON: as a text or, in a JSON body, as an object.
 *
 * @param options.hidesSchema whether errors must not reveal names of the schema that are not in the query
 * @param query the parameters by name; {@link Repeated} if there are several with a name
 * @throws {ApiError} BAD_USER_INPUT naming each wrong parameter, what was expected and what was found;
 *   QUERY_TOO_EXPENSIVE for a filter with lists that are too long or nested too deeply
 */
export function readParameters(
  schema: GraphQLSchema,
  { kind, isTable, hidesSchema }: { kind: ExportKind; isTable: boolean; hidesSchema: boolean },
  query: Readonly<Record<string, unknown>>,
): ExportParameters {
  const field = schema.getQueryType()?.getFields()[kind.root];
  if (field === undefined) throw new Error(`There is no root field ${kind.root}`);
  const fieldArgs = field.args.filter(({ name }) => !paging.includes(name));
  const onDemand = isTable ? kind.onDemand?.parameter : undefined;
  const own = {
    ...(kind.edges && { rows: ['acts', 'edges'] }),
    ...(onDemand !== undefined && { [onDemand]: ['0', '1'] }),
    ...(isTable && { bom: ['0', '1'] }),
  };
  const mistakes: string[] = [];

  const names = [...fieldArgs.map(({ name }) => name), ...Object.keys(own)];
  for (const [name, value] of Object.entries(query)) {
    if (!names.includes(name))
      mistakes.push(
        `${cut(name)}: expected ${hidesSchema ? 'a parameter of this export' : `one of the parameters ${names.join(', ')}`}. An export gives all rows.`,
      );
    else if (value instanceof Repeated)
      mistakes.push(`${name}: expected it once, found ${value.times} times.`);
  }
  const givenAs = (name: string) => {
    const value = Object.hasOwn(query, name) ? query[name] : undefined;
    return value instanceof Repeated ? undefined : value;
  };
  for (const [name, values] of Object.entries<string[]>(own)) {
    const value = givenAs(name);
    if (value !== undefined && (typeof value === 'object' || !values.includes(String(value))))
      mistakes.push(`${name}: expected ${values.join(' or ')}, found ${shown(value)}.`);
  }

  const args: Record<string, unknown> = {};
  const given: Record<string, unknown> = {};
  for (const argument of fieldArgs) {
    const { name } = argument;
    const value = givenAs(name);
    if (value !== undefined) {
      const read = readArgument(argument, value, hidesSchema);
      given[name] = read.given;
      args[name] = read.value;
      mistakes.push(...read.mistakes);
    } else if (argument.defaultValue !== undefined) args[name] = argument.defaultValue;
    else if (isRequiredArgument(argument))
      mistakes.push(`${name}: expected ${typeName(argument, hidesSchema)}, found none.`);
  }
  if (mistakes.length > 0)
    throw new ApiError('INVALID_PARAMETERS', mistakes.slice(0, MAX_MISTAKES).join(' '));
  const hasAll = onDemand === undefined || String(givenAs(onDemand)) === '1';
  // A file with other columns is another file: its metadata and its name show that.
  if (onDemand !== undefined && hasAll) given[onDemand] = 1;
  return {
    args,
    given,
    isEdges: givenAs('rows') === 'edges' && 'rows' in own,
    hasAll,
    hasBom: String(givenAs('bom')) === '1',
  };
}

function readArgument(
  argument: GraphQLArgument,
  value: unknown,
  hidesSchema: boolean,
): { given: unknown; value: unknown; mistakes: string[] } {
  const { name, type } = argument;
  const nullable = getNullableType(type);
  let given = value;
  if (isInputObjectType(nullable)) {
    try {
      if (typeof value === 'string') given = JSON.parse(value);
    } catch {
      const mistake = `${name}: expected ${typeName(argument, hidesSchema)} as JSON, found ${shown(value)}.`;
      return { given: null, value: null, mistakes: [mistake] };
    }
    const problem = givenValueProblem(name, given);
    if (problem !== null) throw problem;
  } else if (nullable === GraphQLInt && typeof value === 'string' && /^-?\d+$/.test(value))
    given = Number(value);
  else if (isEnumType(nullable) && nullable.getValue(String(value)) == null) {
    const mistake = `${name}: expected ${typeName(argument, hidesSchema)}, found ${shown(value)}.`;
    return { given: null, value: null, mistakes: [mistake] };
  }
  const mistakes: string[] = [];
  const hide = hidesSchema ? schemaNamesHider(JSON.stringify(given)) : (message: string) => message;
  const onError = (path: readonly (string | number)[], found: unknown, error: GraphQLError) => {
    const message = hide(error.message);
    // Most of GraphQL's messages show the value, after "found" or at their end.
    const hasValue = message.includes('found') || message.endsWith(`: ${JSON.stringify(found)}`);
    const tail = hasValue ? '' : ` Found ${shown(found)}.`;
    mistakes.push(`${placeOf(name, path)}: ${cut(message, 400)}${/[.?]$/.test(message) ? '' : '.'}${tail}`);
    if (mistakes.length === MAX_MISTAKES) throw enough;
  };
  try {
    return { given, value: coerceInputValue(given, type, onError), mistakes };
  } catch (error) {
    if (error !== enough) throw error;
    return { given, value: null, mistakes };
  }
}

function typeName({ type }: GraphQLArgument, hidesSchema: boolean): string {
  const nullable = getNullableType(type);
  if (hidesSchema || !isEnumType(nullable)) return String(nullable);
  return `one of ${nullable
    .getValues()
    .map(({ name }) => name)
    .join(', ')}`;
}

/** `where.OR[1].actKinds[0]` */
function placeOf(name: string, path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (place, step) => place + (typeof step === 'number' ? `[${step}]` : `.${step}`),
    name,
  );
}

const shown = (value: unknown): string => cut(JSON.stringify(value) ?? 'nothing');

/** A value from a client may be as long as an address can be. */
function cut(text: string, max = 80): string {
  return text.length > max ? `${text.slice(0, max)}…` : text;
}
