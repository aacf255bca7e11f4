import { type Facet, type FacetKey, type Filter, facets } from '../address/facets.ts';
import { valuesOf } from '../address/filter-in-address.ts';
import type { ExtentFragment } from '../gql/graphql.ts';
import { countText, numberText } from './dates.ts';

/** A piece of a sentence; what the filter itself names is stressed. */
export interface Words {
  text: string;
  isStressed?: boolean;
}

/** Names of things by id. */
export type Names = ReadonlyMap<string, string>;

const joiners: Partial<Record<FacetKey, string>> = {
  themes: 'on',
  themesAll: 'on both',
  actors: 'by',
  actorKinds: 'by actors of the kind',
  sectors: 'by actors of the sector',
  countries: 'by actors of',
  regionalGroups: 'by members of the',
  roles: 'as',
  attribution: 'where the actor',
  cycles: 'in the',
  meetings: 'at the',
  meetingKinds: 'at meetings of the kind',
  instruments: 'under the',
  from: 'from',
  to: 'to',
  actKinds: 'of the kind',
  addressedTo: 'addressed to',
  addressedToKinds: 'addressed to actors of the kind',
  text: 'with the words',
};

/** How a value of a condition is read out. */
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
    if (facet.key === 'takenUp')
      return [
        [{ text: values[0] === true ? 'taken up later' : 'known not to be taken up', isStressed: true }],
      ];
    if (facet.key === 'includeNarrower')
      return values[0] === false ? [[{ text: 'without narrower themes' }]] : [];
    const named = values.flatMap((value, place): Words[] => [
      ...(place === 0 ? [] : [{ text: facet.key === 'themesAll' ? ' and ' : ' or ' }]),
      { text: valueText(facet, value, names), isStressed: true },
    ]);
    const joiner = facet.key === 'themesAll' && values.length !== 2 ? 'on' : joiners[facet.key];
    return [[{ text: `${joiner} ` }, ...named]];
  });
  return clauses.flatMap((clause, place) => [{ text: place === 0 ? ' ' : ', ' }, ...clause]);
}

/** How much a filter comes to: `14 acts by 9 actors in 4 cycles; 3 of 12 meetings not surveyed`. */
export function extentText({ actors, cycles }: ExtentFragment): string {
  if (actors.total === 0) return 'no acts';
  const held = cycles.buckets.filter(({ count }) => (count ?? 0) > 0).length;
  return [
    countText(actors.total, 'act'),
    ` by ${countText(actors.rows.length + actors.omitted.rows, 'actor')}`,
    held === 0 ? '' : ` in ${countText(held, 'cycle')}`,
    unsurveyedText(cycles.buckets),
  ].join('');
}

function unsurveyedText(stretches: readonly { meetings: number; actsSurveyed: number }[]): string {
  const sum = (key: 'meetings' | 'actsSurveyed') => stretches.reduce((all, one) => all + one[key], 0);
  const missing = sum('meetings') - sum('actsSurveyed');
  return missing === 0
    ? ''
    : `; ${numberText(missing)} of ${countText(sum('meetings'), 'meeting')} not surveyed`;
}

/** A sentence without its stresses. */
export const plain = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
