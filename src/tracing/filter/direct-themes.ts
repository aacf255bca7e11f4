import type { AdvanceData } from '../../snapshot/entities/advance-data.ts';
import { hierarchiesOf } from '../../snapshot/entities/hierarchies.ts';
import { type AdvanceFilter, MAX_VALUES, meantThemes, narrowed } from './advance-filter.ts';

/**
 * Filters that together select what this one does, and under which splitting by theme gives for each
 * theme the acts that address it themselves, without those of narrower ones. No theme is in two of them.
 *
 * @param filter one that {@link checkFilter} has passed
 */
export function directThemeFilters(filter: AdvanceFilter, data: AdvanceData): AdvanceFilter[] {
  const { themes, themesAll, includeNarrower, ...rest } = filter;
  const meant = meantThemes(filter);
  if (includeNarrower === false || meant === undefined) {
    return [{ ...filter, includeNarrower: false }];
  }
  const trees = hierarchiesOf(data);
  const isMeant = (theme: string) => meant.some((one) => trees.themeWithBroader(theme).has(one));
  const allowed = [...data.themes.keys()].filter(isMeant);
  // That an act has a theme within each of `themesAll` is a condition on acts, so it can stand below.
  const asked = themesAll === undefined ? rest : narrowed(rest, { themesAll });
  const groups = Array.from({ length: Math.max(1, Math.ceil(allowed.length / MAX_VALUES)) }, (_, part) =>
    allowed.slice(part * MAX_VALUES, (part + 1) * MAX_VALUES),
  );
  return groups.map((some) => ({ ...asked, themes: some, includeNarrower: false }));
}
