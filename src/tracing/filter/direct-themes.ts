import type { AdvanceData } from '../../snapshot/entities/advance-data.ts';
import { hierarchiesOf } from '../../snapshot/entities/hierarchies.ts';
import { type AdvanceFilter, narrowed, selectedThemes } from './advance-filter.ts';
import { MAX_VALUES } from './check-filter.ts';

/**
 * Filters that together select what this one does, and under which grouping by theme gives for each
 * theme the acts that address it themselves, without those of narrower ones. No theme is in two of them.
 *
 * @param filter one that {@link checkFilter} has passed
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
  // That an act has a theme within each of `themesAll` is a condition on acts, so it can be nested.
  const conditions = themesAll === undefined ? rest : narrowed(rest, { themesAll });
  const groups = Array.from({ length: Math.max(1, Math.ceil(allowed.length / MAX_VALUES)) }, (_, part) =>
    allowed.slice(part * MAX_VALUES, (part + 1) * MAX_VALUES),
  );
  return groups.map((some) => ({ ...conditions, themes: some, includeNarrower: false }));
}
