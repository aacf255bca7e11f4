import { type ASTNode, GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDay } from '../../domain/imprecise-date.ts';
import { ApiError } from '../errors/api-error.ts';

/**
 * A calendar day as `YYYY-MM-DD`, a string throughout: no JavaScript date can shift it with the time zone, and a day
 * that does not exist is refused.
 */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, written `YYYY-MM-DD`.',
  serialize: (value) => dayOf(value),
  parseValue: (value) => dayOf(value),
  parseLiteral: (literal) => dayOf(literal.kind === Kind.STRING ? literal.value : undefined, literal),
});

function dayOf(value: unknown, node?: ASTNode): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new ApiError(
    'INVALID_DATE',
    `Expected a day that exists, written YYYY-MM-DD, found ${JSON.stringify(value) ?? 'another kind of value'}.`,
    node,
  );
}
