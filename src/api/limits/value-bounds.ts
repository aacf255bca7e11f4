import { BREAK, type DocumentNode, Kind, visit } from 'graphql';
import { ApiError } from '../errors/api-error.ts';

/** Values in a list, in the text and in variables. */
const MAX_LIST_VALUES = 500;
/** How deeply lists and objects may be nested, in the text and in variables. */
const MAX_VALUE_DEPTH = 32;

/** What is wrong with the lists and objects in the text of an operation (QUERY_TOO_EXPENSIVE); null if nothing is. */
export function writtenValuesProblem(document: DocumentNode): ApiError | null {
  let depth = 0;
  let problem: ApiError | null = null;
  const enter = (length: number) => {
    depth += 1;
    if (depth > MAX_VALUE_DEPTH) problem = tooDeep('values');
    if (length > MAX_LIST_VALUES) problem = tooLong('a list', length);
    return problem === null ? undefined : BREAK;
  };
  const leave = () => {
    depth -= 1;
  };
  visit(document, {
    [Kind.OBJECT]: { enter: () => enter(0), leave },
    [Kind.LIST]: { enter: ({ values }) => enter(values.length), leave },
  });
  return problem;
}

/** What is wrong with the lists and objects in variables. */
export function variablesProblem(variables: Record<string, unknown>): ApiError | null {
  for (const [name, given] of Object.entries(variables)) {
    const problem = givenValueProblem(`$${name}`, given);
    if (problem !== null) return problem;
  }
  return null;
}

/**
 * What is wrong with the lists and objects in a value from a client. Goes level by level, not by recursion: a body can
 * contain a million nested ones.
 *
 * @param place the name in the error
 */
export function givenValueProblem(place: string, given: unknown): ApiError | null {
  let level = [given].filter(isNesting);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_VALUE_DEPTH) return tooDeep(place);
    const long = level.find((value) => Array.isArray(value) && value.length > MAX_LIST_VALUES);
    if (long !== undefined) return tooLong(place, (long as unknown[]).length);
    level = level.flatMap((value) => Object.values(value).filter(isNesting));
  }
  return null;
}

const isNesting = (value: unknown): value is object => value !== null && typeof value === 'object';

const tooDeep = (place: string) =>
  new ApiError(
    'VALUE_TOO_DEEP',
    `${place}: lists and objects are nested too deeply; at most ${MAX_VALUE_DEPTH} levels are allowed.`,
  );

const tooLong = (place: string, found: number) =>
  new ApiError(
    'LIST_TOO_LONG',
    `${place}: expected at most ${MAX_LIST_VALUES} values in a list, found ${found}.`,
  );
