import { useMemo } from 'react';
import type { Filter } from './facets.ts';
import { type AddressProblem, readFilter, writeFilter } from './filter-in-address.ts';
import { addressOf, go, useAddress } from './location.tsx';
import { readSettings, type ViewSettings, writeSetting } from './view-settings.ts';

/** A view's whole state as its address tells it, and how to change it. */
export interface View {
  path: string;
  filter: Filter;
  settings: ViewSettings;
  /** The cell, row or column whose acts are open beside the picture, by ids of its headings. */
  open: { row?: string; column?: string } | null;
  problems: AddressProblem[];
  /** The dataset version that a shared address names. */
  sharedVersion: number | null;
  /** The address of a view with another filter; nothing stays open, since it may not be there. */
  withFilter(filter: Filter, path?: string): string;
  setFilter(filter: Filter): void;
  setSettings(changes: Partial<ViewSettings>): void;
  setOpen(open: View['open']): void;
}

const STATE_OF_PANEL = ['row', 'column'] as const;

/** The view that the address tells. */
export function useView(): View {
  const { path, parameters, address } = useAddress();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parameters change with the address
  return useMemo(() => {
    const { filter, problems } = readFilter(parameters);
    const { settings, problems: others } = readSettings(parameters);
    const changed = (change: (next: URLSearchParams) => void, keepOpen = false) => {
      const next = new URLSearchParams(parameters);
      next.delete('version');
      if (!keepOpen) for (const name of STATE_OF_PANEL) next.delete(name);
      change(next);
      return next;
    };
    const row = parameters.get('row');
    const column = parameters.get('column');
    const version = Number(parameters.get('version'));
    return {
      path,
      filter,
      settings,
      open:
        row === null && column === null
          ? null
          : { ...(row === null ? {} : { row }), ...(column === null ? {} : { column }) },
      problems: [...problems, ...others],
      sharedVersion: Number.isInteger(version) && version > 0 ? version : null,
      withFilter: (next: Filter, to = path) =>
        addressOf(
          to,
          changed((target) => writeFilter(next, target)),
        ),
      setFilter: (next: Filter) =>
        go(
          addressOf(
            path,
            changed((target) => writeFilter(next, target)),
          ),
        ),
      setSettings: (changes: Partial<ViewSettings>) =>
        go(
          addressOf(
            path,
            changed((target) => {
              for (const [name, value] of Object.entries(changes))
                writeSetting(target, name as keyof ViewSettings, value);
            }),
          ),
        ),
      setOpen: (opened: View['open']) =>
        go(
          addressOf(
            path,
            changed((target) => {
              for (const name of STATE_OF_PANEL) {
                const id = opened?.[name];
                if (id !== undefined) target.set(name, id);
              }
            }),
          ),
        ),
    };
  }, [address]);
}
