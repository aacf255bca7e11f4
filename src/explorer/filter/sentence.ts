import { type Facet, type Filter, facets } from '../address/facets.ts';
import { valuesOf } from '../address/filter-in-address.ts';
import type { ExtentFragment } from '../gql/graphql.ts';
import { countText, numberText } from '../labels/dates.ts';

/** A part of a sentence; what the filter names is stressed. */
export interface Words {
  text: string;
  isStressed?: boolean;
}

/** Names by id, and of States by country code. */
export type Names = ReadonlyMap<string, string>;

/** A value of a condition in words. */
export function valueText(facet: Facet, value: string | boolean, names: Names): string {
  if (typeof value === 'boolean')
    return facet.values === 'flag' ? (value ? facet.yes : facet.no) : String(value);
  if (facet.values === 'words') return facet.words[value] ?? value;
  if (facet.values === 'text') return `“${value}”`;
  return names.get(value) ?? value;
}

/** What a filter selects, as words that follow a noun: `on Youth, by Persons, in the 2022 series`. */
export function scopeOf(filter: Filter, names: Names): Words[] {
  const clauses = facets.flatMap((facet): Words[][] => {
    const values = valuesOf(filter, facet);
    if (values.length === 0) return [];
    if (facet.values === 'flag') {
      const text = facet.clauses[values[0] === true ? 'yes' : 'no'];
      return text === undefined ? [] : [[{ text, isStressed: true }]];
    }
    const named = values.flatMap((value, index): Words[] => [
      ...(index === 0 ? [] : [{ text: facet.key === 'themesAll' ? ' and ' : ' or ' }]),
      { text: valueText(facet, value, names), isStressed: true },
    ]);
    const joiner = facet.key === 'themesAll' && values.length !== 2 ? 'on' : facet.joiner;
    return [[{ text: `${joiner} ` }, ...named]];
  });
  return clauses.flatMap((clause, index) => [{ text: index === 0 ? ' ' : ', ' }, ...clause]);
}

/** How much a filter selects: `14 acts by 9 actors in 4 cycles; 3 of 12 meetings not surveyed`. */
export function extentText({ actors, cycles }: ExtentFragment): string {
  if (actors.total === 0) return 'no acts';
  const filled = cycles.buckets.filter(({ count }) => (count ?? 0) > 0).length;
  return [
    countText(actors.total, 'act'),
    ` by ${countText(actors.rows.length + actors.omitted.rows, 'actor')}`,
    filled === 0 ? '' : ` in ${countText(filled, 'cycle')}`,
    unsurveyedText(cycles.buckets),
  ].join('');
}

function unsurveyedText(periods: readonly { meetings: number; actsSurveyed: number }[]): string {
  const sum = (key: 'meetings' | 'actsSurveyed') => periods.reduce((all, one) => all + one[key], 0);
  const missing = sum('meetings') - sum('actsSurveyed');
  return missing === 0
    ? ''
    : `; ${numberText(missing)} of ${countText(sum('meetings'), 'meeting')} not surveyed`;
}

/** A sentence as plain text. */
export const plainText = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
