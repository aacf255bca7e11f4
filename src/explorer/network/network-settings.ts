import { useMemo } from 'react';
import { type AddressProblem, type Codec, inAddress, matching, oneOf } from '../address/codecs.ts';
import { addressOf, go, useAddress } from '../address/location.tsx';
import { withoutOpenCell } from '../address/use-view.ts';

/** What the edges of a network are, what they compare, the least count, and the groups of actors. */
const choices = {
  /** THEME: actors and the themes of their points. ACTOR: actors that advance the same. */
  links: ['THEME', 'ACTOR'],
  by: ['THEME_IN_CYCLE', 'ACT'],
  /** AUTO: as small as the picture stays readable. */
  shared: ['AUTO', '1', '2', '3', '4', '5', '7', '10', '15', '20', '30', '50'],
  group: ['NONE', 'ACTOR_KIND', 'REGIONAL_GROUP', 'SECTOR'],
} as const;

/** The settings of a network. An address leaves out what is the first of its choices. */
export type NetworkSettings = {
  [Setting in keyof typeof choices]: (typeof choices)[Setting][number];
} & {
  /** The node whose neighbours alone are shown, by its id; null for all. */
  focus: string | null;
};

const names = Object.keys(choices) as (keyof typeof choices)[];
const id = matching(/^[a-z0-9][a-z0-9._-]*$/i, 'address.id');

export const sharedChoices = choices.shared;

/** Reads the settings of a network from an address. An unknown value is a problem, and the default replaces it. */
export function readNetworkSettings(parameters: URLSearchParams): {
  settings: NetworkSettings;
  problems: AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const read = (name: string, codec: Codec<string>): string | undefined => {
    const found = parameters.get(name);
    const value = found === null ? undefined : codec.read(found);
    if (found !== null && value === undefined) problems.push({ at: name, expected: codec.expected, found });
    return value;
  };
  const chosen = names.map((name) => [name, read(name, oneOf<string>(choices[name])) ?? choices[name][0]]);
  const focus = read('focus', id) ?? null;
  return { settings: { ...Object.fromEntries(chosen), focus } as NetworkSettings, problems };
}

/**
 * The parameters with other settings. What is open closes, and where nodes become others, so does the focus.
 */
export function withNetworkSettings(
  parameters: URLSearchParams,
  changes: Partial<NetworkSettings>,
): URLSearchParams {
  const next = withoutOpenCell(parameters);
  if ('links' in changes || 'group' in changes) next.delete('focus');
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === choices[name as keyof typeof choices]?.[0]) next.delete(name);
    else next.set(name, name === 'focus' ? value : inAddress(value));
  return next;
}

/** The settings of the network that the address describes, and how to change them. */
export function useNetworkSettings() {
  const { path, parameters } = useAddress();
  return useMemo(() => {
    /** The address of the same view with other settings, and with something open. */
    const addressWith = (changes: Partial<NetworkSettings>, open: { row?: string; column?: string } = {}) => {
      const next = withNetworkSettings(parameters, changes);
      for (const [name, id] of Object.entries(open)) next.set(name, id);
      return addressOf(path, next);
    };
    return {
      ...readNetworkSettings(parameters),
      addressWith,
      change: (changes: Partial<NetworkSettings>) => go(addressWith(changes)),
    };
  }, [path, parameters]);
}
