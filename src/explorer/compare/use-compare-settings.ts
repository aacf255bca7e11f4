import { addressOf, go, useAddress } from '../address/location.tsx';
import { withoutOpenCell } from '../address/use-view.ts';
import { names } from './cycles-in-address.ts';

/** What is compared in the two cycles. */
export type Compared = 'THEME' | 'ACTOR';

/** The ids of the two cycles, and what is compared in them. */
export interface CompareSettings {
  first: string;
  second: string;
  compared: Compared;
}

/** The cycles of the address and what is compared in them, and how to change that; ids are empty if it names none. */
export function useCompareSettings(): CompareSettings & { set: (changes: Partial<CompareSettings>) => void } {
  const { path, parameters } = useAddress();
  return {
    first: parameters.get(names.first) ?? '',
    second: parameters.get(names.second) ?? '',
    compared: parameters.get(names.compared) === 'actor' ? 'ACTOR' : 'THEME',
    set(changes) {
      const next = withoutOpenCell(parameters);
      const { compared, ...cycles } = changes;
      for (const [name, id] of Object.entries(cycles)) next.set(name, id);
      if (compared === 'ACTOR') next.set(names.compared, 'actor');
      if (compared === 'THEME') next.delete(names.compared);
      go(addressOf(path, next));
    },
  };
}
