import { wordForLabel } from '../../domain/graph-labels.ts';
import { type ArgumentReason, InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { MAX_WORDS_ASKED, wordsAsked } from '../../domain/word-forms.ts';
import type { SnapshotCore } from '../../snapshot/snapshot-core.ts';
import { type AdvanceFilter, countParts, partsOf } from './advance-filter.ts';
import { conditions, isKnownId } from './conditions.ts';
import { describeId } from './describe-id.ts';

const MAX_DEPTH = 5;
/** How many values a condition can list. */
export const MAX_VALUES = 500;
const MAX_PARTS = 100;
const MAX_NAMED = 10;

/** The problem with a first day that is after the last one. */
export const reversed = (from: string, to: string): string => `from is after to (${from} > ${to}).`;

interface Mistake {
  reason: ArgumentReason;
  message: string;
}

/** What a filter is checked against. */
type Known = Pick<SnapshotCore, 'data' | 'entities' | 'table'>;

/**
 * Refuses a filter with unknown ids, impossible days or too many conditions.
 *
 * @throws {InvalidArgumentError} naming every wrong value and its position
 */
export function checkFilter(filter: AdvanceFilter, known: Known): void {
  if (countParts(filter, MAX_PARTS) > MAX_PARTS)
    throw new InvalidArgumentError(
      'TOO_MANY_VALUES',
      `where: expected at most ${MAX_PARTS} filters in AND, OR and NOT together.`,
    );
  const mistakes = [...mistakesIn(filter, known, 'where', 1)];
  const [first] = mistakes;
  if (first !== undefined)
    throw new InvalidArgumentError(first.reason, mistakes.map(({ message }) => message).join(' '));
  const words = countWords(filter);
  if (words > MAX_WORDS_ASKED)
    throw new InvalidArgumentError(
      'TOO_MANY_VALUES',
      `where: expected at most ${MAX_WORDS_ASKED} words under text in the whole filter, found ${words}.`,
    );
}

const countWords = (filter: AdvanceFilter): number =>
  partsOf(filter).reduce((sum, part) => sum + countWords(part), wordsAsked(filter.text ?? '').length);

function* mistakesIn(filter: AdvanceFilter, known: Known, path: string, depth: number): Generator<Mistake> {
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
    const unknown = ids === undefined ? [] : given.filter((id) => !isKnownId(ids, id as string, known.data));
    if (ids !== undefined && unknown.length > 0)
      yield {
        reason: 'UNKNOWN_ID',
        message: `${path}.${name}: expected ids of ${wordForLabel[ids]}s in the graph, found ${listed(unknown, (id) => describeId(known, id as string, ids))}.`,
      };
    const problem = check?.(value as never) ?? null;
    if (problem !== null)
      yield {
        reason: problem.reason,
        message: `${path}.${name}: expected ${problem.expected}, found ${typeof problem.found === 'string' ? problem.found : listed(problem.found ?? given)}.`,
      };
  }
  const { from, to } = filter;
  if (from !== undefined && to !== undefined && from > to)
    yield { reason: 'INVALID_VALUE', message: `${path}: ${reversed(from, to)}` };
  for (const name of ['AND', 'OR'] as const)
    for (const [index, part] of (filter[name] ?? []).entries())
      yield* mistakesIn(part, known, `${path}.${name}[${index}]`, depth + 1);
  if (filter.NOT !== undefined) yield* mistakesIn(filter.NOT, known, `${path}.NOT`, depth + 1);
}

const listed = (values: readonly unknown[], shown: (value: unknown) => string = JSON.stringify): string =>
  values
    .slice(0, MAX_NAMED)
    .map((value) => shown(value))
    .join(', ');
