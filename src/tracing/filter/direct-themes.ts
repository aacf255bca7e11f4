import type { AdvanceData } from '../../snapshot/entities/advance-data.ts';
import { hierarchiesOf } from '../../snapshot/entities/hierarchies.ts';
import { type AdvanceFilter, narrowed, selectedThemes } from './advance-filter.ts';
import { MAX_VALUES } from './check-filter.ts';

/**
 * Filters that together select the same as this one. Grouping them by theme gives each theme the acts that address it
 * directly, without those of narrower ones. No theme is in two of them.
 *
 * @param filter one that {@link checkFilter} has accepted
 */
export function directThemeFilters(filter: AdvanceFilter, data: AdvanceData): AdvanceFilter[] {
  const { themes, themesAll, includeNarrower, ...rest } = filter;
  const selected = selectedThemes(filter);
  if (includeNarrower === false || selected === undefined) {
    return [{ ...filter, includeNarrower: false }];
  }
  const hierarchies = hierarchiesOf(data);
  const isSelected = (theme: string) => selected.some((one) => hierarchies.themeWithBroader(theme).has(one));
  const allowed = [...data.themes.keys()].filter(isSelected);
  // `themesAll` requires an act to have a theme within each: that is a condition on acts, so it can be nested.
  const conditions = themesAll === undefined ? rest : narrowed(rest, { themesAll });
  const groups = Array.from({ length: Math.max(1, Math.ceil(allowed.length / MAX_VALUES)) }, (_, part) =>
    allowed.slice(part * MAX_VALUES, (part + 1) * MAX_VALUES),
  );
  return groups.map((some) => ({ ...conditions, themes: some, includeNarrower: false }));
}
