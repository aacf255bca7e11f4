import { useMemo } from 'react';
import {
  type AddressProblem,
  type Codec,
  entityId,
  oneOf,
  readValue,
  sharedVersionIn,
} from '../address/codecs.ts';
import { addressOf, go, useAddress } from '../address/location.tsx';
import type { PathThrough } from '../gql/graphql.ts';

/** What paths may pass through, in the order of the checkboxes. */
export const throughs = [
  'POINTS',
  'ACTORS',
  'TEXTS',
  'MEETINGS',
  'THEMES',
] as const satisfies readonly PathThrough[];
/** Maximum lengths to choose from, in links. */
export const lengths = [2, 4, 6, 8] as const;
/** How many paths are shown, at first and on demand. */
export const counts = [10, 50] as const;
const DEFAULT_LENGTH = 6;

const through = oneOf<PathThrough>(throughs);
const length = oneOf<number>(lengths);
const count = oneOf<number>(counts);
/** In an address: nothing may be passed through. */
const NOTHING = 'nothing';

/** What the view shows. */
export interface PathsSettings {
  from: string | null;
  to: string | null;
  through: readonly PathThrough[];
  /** In links. */
  maxLength: number;
  first: number;
}

/** The address of the paths from an actor or theme, and to another one. */
export function pathsAddress(from: string, to?: string): string {
  return addressOf('/paths', new URLSearchParams({ from, ...(to === undefined ? {} : { to }) }));
}

/** The view that the address describes, and how to change it. */
export function usePathsSettings() {
  const { path, parameters } = useAddress();
  return useMemo(() => {
    const problems: AddressProblem[] = [];
    const read = <Value>(name: string, codec: Codec<Value>, found = parameters.get(name)) =>
      readValue(name, { found, codec, problems }) ?? null;
    const chosen = parameters.getAll('through').filter((one) => one !== NOTHING);
    const passed = chosen.flatMap((one) => read('through', through, one) ?? []);
    const settings: PathsSettings = {
      from: read('from', entityId),
      to: read('to', entityId),
      through: parameters.has('through') ? throughs.filter((one) => passed.includes(one)) : throughs,
      maxLength: read('length', length) ?? DEFAULT_LENGTH,
      first: read('first', count) ?? counts[0],
    };
    return {
      settings,
      problems,
      /** The dataset version in a shared address. */
      sharedVersion: sharedVersionIn(parameters),
      change: (changes: Partial<PathsSettings>) =>
        go(addressOf(path, written({ ...settings, ...changes }, changes))),
    };
  }, [path, parameters]);
}
export type PathsState = ReturnType<typeof usePathsSettings>;

/** The parameters of settings. Defaults are left out, and so is the number of paths of other ones. */
function written(
  { from, to, through: passed, maxLength, first }: PathsSettings,
  changes: Partial<PathsSettings>,
): URLSearchParams {
  const next = new URLSearchParams();
  if (from !== null) next.set('from', from);
  if (to !== null) next.set('to', to);
  if (passed.length < throughs.length)
    for (const one of passed.length === 0 ? [NOTHING] : passed.map(through.write))
      next.append('through', one);
  if (maxLength !== DEFAULT_LENGTH) next.set('length', length.write(maxLength));
  if ('first' in changes && first !== counts[0]) next.set('first', count.write(first));
  return next;
}
