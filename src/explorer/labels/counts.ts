import type { Coverage } from '../gql/graphql.ts';
import type { MessageKey } from '../messages/en.ts';
import { numberText } from './dates.ts';

/** The messages that explain the signs of counts. */
export const signs = { '–': 'sign.none', '·': 'sign.part', '+': 'sign.least' } as const satisfies Record<
  string,
  MessageKey
>;

/** The sign of an incomplete count; null for a complete one. */
export function signOf(count: number | null, coverage: Coverage): keyof typeof signs | null {
  if (count === null) return coverage === 'NONE' ? '–' : '·';
  return coverage === 'ALL' ? null : '+';
}

/** A count with its sign: `3`, `3+`, `·` or `–`. */
export const signedText = (count: number | null, coverage: Coverage): string =>
  `${count === null ? '' : numberText(count)}${signOf(count, coverage) ?? ''}`;

/** A total as far as it is known: zero is known only if all meetings are coded. */
export const knownTotal = ({ total, coverage }: { total: number; coverage: Coverage }): number | null =>
  total === 0 && coverage !== 'ALL' ? null : total;

/** The coverage of several together. */
export function together(all: readonly Coverage[]): Coverage {
  const [first = 'NONE'] = all;
  return all.every((one) => one === first) ? first : 'PART';
}
