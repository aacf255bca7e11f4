import { type Facet, type Filter, facets } from '../address/facets.ts';
import { valuesOf } from '../address/filter-in-address.ts';
import type { ExtentFragment } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { locale, text } from '../messages/text.ts';

/** A part of a sentence; names in the filter are stressed. */
export interface Words {
  text: string;
  isStressed?: boolean;
}

/** Names by id, and of States by country code. */
export type Names = ReadonlyMap<string, string>;

/** A value of a condition in words. */
export function valueText(facet: Facet, value: string | boolean, names: Names): string {
  if (typeof value === 'boolean')
    return facet.values === 'flag' ? text(facet.words[value ? 'yes' : 'no']) : String(value);
  if (facet.values === 'words') return facet.words[value] ?? value;
  if (facet.values === 'text') return text('quoted', { text: value });
  return names.get(value) ?? value;
}

/** A placeholder for the values while a message is formatted. */
const VALUES = '\u0000';

/** What a filter selects, in words that follow a noun: `on Youth, by Persons, in the 2022 series`. */
export function scopeOf(filter: Filter, names: Names): Words[] {
  const clauses = facets.flatMap((facet): Words[][] => {
    const values = valuesOf(filter, facet);
    if (values.length === 0) return [];
    if (facet.values === 'flag') {
      const clause = facet.clauses[values[0] === true ? 'yes' : 'no'];
      return clause === undefined ? [] : [[{ text: text(clause), isStressed: true }]];
    }
    const type = facet.key === 'themesAll' ? 'conjunction' : 'disjunction';
    const named = new Intl.ListFormat(locale(), { type }).formatToParts(
      values.map((value) => valueText(facet, value, names)),
    );
    const [before = '', after = ''] = text(`scope.${facet.key}`, { values: VALUES }).split(VALUES);
    return [
      [
        { text: before },
        ...named.map(({ type: part, value }) => ({ text: value, isStressed: part === 'element' })),
        ...(after === '' ? [] : [{ text: after }]),
      ],
    ];
  });
  return clauses.flatMap((clause, index) => [{ text: index === 0 ? ' ' : ', ' }, ...clause]);
}

/** How much a filter selects: `14 points by 9 actors in 4 series; 3 of 12 meetings in series not coded yet`. */
export function extentText({ actors, cycles: { buckets } }: ExtentFragment): string {
  if (actors.total === 0) return text('extent.none');
  const sum = (key: 'count' | 'meetings' | 'actsSurveyed') =>
    buckets.reduce((all, one) => all + (one[key] ?? 0), 0);
  const series = buckets.filter(({ count }) => (count ?? 0) > 0).length;
  const extent = text(series === 0 ? 'extent.points' : 'extent.inSeries', {
    points: actors.total,
    actors: actors.rows.length + actors.omitted.rows,
    series,
    outside: actors.total - sum('count'),
  });
  const [meetings, missing] = [sum('meetings'), sum('meetings') - sum('actsSurveyed')];
  return missing === 0 ? extent : text('extent.missing', { extent, meetings, missing: numberText(missing) });
}

/** A sentence as plain text. */
export const plainText = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
