import { type Facet, type Filter, facets } from '../address/facets.ts';
import { valuesOf } from '../address/filter-in-address.ts';
import type { Bucket, ExtentFragment } from '../gql/graphql.ts';
import { listFormat } from '../messages/formats.ts';
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
    const named = listFormat(locale(), { type }).formatToParts(
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

/** How many meetings a view counts, by how far they are coded. */
function meetingsIn({ periods: { buckets } }: ExtentFragment) {
  const sum = (key: 'meetings' | 'actsSurveyed' | 'partlySurveyed') =>
    buckets.reduce((all, one) => all + one[key], 0);
  const [meetings, partly] = [sum('meetings'), sum('partlySurveyed')];
  const missing = meetings - sum('actsSurveyed') - partly;
  const state = partly === 0 ? 'missing' : missing === 0 ? 'partly' : 'both';
  return { meetings, partly, missing, state };
}

/**
 * How much a filter selects: `14 points by 9 actors in 4 series; 3 of 12 meetings in series partly coded, 2 not coded
 * yet`.
 */
export function extentText(extent: ExtentFragment, period: Bucket): string {
  const { actors, periods } = extent;
  if (actors.total === 0) return text('extent.none');
  const filled = periods.buckets.filter(({ count }) => (count ?? 0) > 0).length;
  const points = text(filled === 0 ? 'extent.points' : 'extent.inPeriods', {
    points: actors.total,
    actors: actors.rows.length + actors.omitted.rows,
    period,
    periods: filled,
    outside: periods.outside,
  });
  const { meetings, partly, missing, state } = meetingsIn(extent);
  if (partly + missing === 0) return points;
  return text('extent.incomplete', { extent: points, meetings, partly, missing, state, period });
}

/** What an empty cell does not mean; null if all meetings are coded. */
export function incompleteText(extent: ExtentFragment, period: Bucket): string | null {
  const { partly, missing, state } = meetingsIn(extent);
  return partly + missing === 0 ? null : text('table.incomplete', { partly, missing, state, period });
}

/** A sentence as plain text. */
export const plainText = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
