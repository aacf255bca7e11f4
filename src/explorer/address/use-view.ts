import { useMemo } from 'react';
import { sharedVersionIn } from './codecs.ts';
import type { Filter } from './facets.ts';
import { readFilter, writeFilter } from './filter-in-address.ts';
import { addressOf, go, useAddress } from './location.tsx';
import { readSettings, type ViewSettings, writeSetting } from './view-settings.ts';

/** A row, a column, or the cell of both. */
export interface OpenCell {
  row: string | null;
  column: string | null;
}

/** The parameters of the next view: an open cell closes, since the next picture may not have it. */
export function withoutOpenCell(parameters: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const name of ['version', 'row', 'column']) next.delete(name);
  return next;
}

/** The whole state of a view, as in its address, and how to change it. */
export type View = ReturnType<typeof useView>;

/** The view that the address describes. */
export function useView() {
  const { path, parameters } = useAddress();
  return useMemo(() => {
    const { filter, problems } = readFilter(parameters);
    const { settings, problems: settingProblems } = readSettings(parameters);
    const [row, column] = [parameters.get('row'), parameters.get('column')];
    const change = (write: (next: URLSearchParams) => void) => {
      const next = withoutOpenCell(parameters);
      write(next);
      go(addressOf(path, next));
    };
    return {
      filter,
      settings,
      /** The cell, row or column whose acts are open beside the picture, by ids of its headings. */
      open: row === null && column === null ? null : { row, column },
      problems: [...problems, ...settingProblems],
      /** The dataset version in a shared address. */
      sharedVersion: sharedVersionIn(parameters),
      setFilter: (next: Filter) => change((parameters) => writeFilter(next, parameters)),
      setSettings: (changes: Partial<ViewSettings>) =>
        change((next) => {
          for (const [name, value] of Object.entries(changes))
            writeSetting(next, name as keyof ViewSettings, value);
        }),
      setOpen: (open: OpenCell | null) =>
        change((next) => {
          for (const [name, id] of Object.entries(open ?? {})) if (id !== null) next.set(name, id);
        }),
    };
  }, [path, parameters]);
}
