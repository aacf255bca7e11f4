import { type ArgumentReason, InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import type { AdvanceData } from '../../snapshot/entities/advance-data.ts';
import { type AdvanceFilter, countParts } from './advance-filter.ts';
import { conditions, isKnownId } from './conditions.ts';

const MAX_DEPTH = 5;
/** How many values a condition can list. */
export const MAX_VALUES = 500;
const MAX_PARTS = 100;
const MAX_NAMED = 10;

interface Mistake {
  reason: ArgumentReason;
  message: string;
}

/**
 * Refuses a filter with unknown ids, impossible days or too much in it.
 *
 * @throws {InvalidArgumentError} naming every wrong value and where it is
 */
export function checkFilter(filter: AdvanceFilter, data: AdvanceData): void {
  if (countParts(filter, MAX_PARTS) > MAX_PARTS)
    throw new InvalidArgumentError(
      'TOO_MANY_VALUES',
      `where: expected at most ${MAX_PARTS} filters in AND, OR and NOT together.`,
    );
  const mistakes = [...mistakesIn(filter, data, 'where', 1)];
  const [first] = mistakes;
  if (first !== undefined)
    throw new InvalidArgumentError(first.reason, mistakes.map(({ message }) => message).join(' '));
}

function* mistakesIn(
  filter: AdvanceFilter,
  data: AdvanceData,
  path: string,
  depth: number,
): Generator<Mistake> {
  if (depth > MAX_DEPTH) {
    yield { reason: 'FILTER_TOO_LARGE', message: `${path} is nested deeper than ${MAX_DEPTH} levels.` };
    return;
  }
  for (const name of Object.keys(filter) as (keyof AdvanceFilter)[]) {
    const value = filter[name];
    if (value === undefined) continue;
    const { ids, check } = conditions[name];
    const given = Array.isArray(value) ? value : [value];
    if (given.length > MAX_VALUES)
      yield {
        reason: 'TOO_MANY_VALUES',
        message: `${path}.${name}: expected at most ${MAX_VALUES} values, found ${given.length}.`,
      };
    const unknown = ids === undefined ? [] : given.filter((id) => !isKnownId(ids, id as string, data));
    if (ids !== undefined && unknown.length > 0)
      yield {
        reason: 'UNKNOWN_ID',
        message: `${path}.${name}: expected ids of ${ids[1]}s in the graph, found ${listed(unknown)}.`,
      };
    const problem = check?.(value as never) ?? null;
    if (problem !== null)
      yield {
        reason: problem.reason,
        message: `${path}.${name}: expected ${problem.expected}, found ${listed(given)}.`,
      };
  }
  for (const name of ['AND', 'OR'] as const)
    for (const [index, part] of (filter[name] ?? []).entries())
      yield* mistakesIn(part, data, `${path}.${name}[${index}]`, depth + 1);
  if (filter.NOT !== undefined) yield* mistakesIn(filter.NOT, data, `${path}.NOT`, depth + 1);
}

const listed = (values: readonly unknown[]): string =>
  values
    .slice(0, MAX_NAMED)
    .map((value) => JSON.stringify(value))
    .join(', ');
