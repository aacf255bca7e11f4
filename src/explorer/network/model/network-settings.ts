import {
  type AddressProblem,
  type Codec,
  inAddress,
  matching,
  oneOf,
  readValue,
} from '../../address/codecs.ts';

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
  const read = (name: string, codec: Codec<string>) =>
    readValue(name, { found: parameters.get(name), codec, problems });
  const chosen = names.map((name) => [name, read(name, oneOf<string>(choices[name])) ?? choices[name][0]]);
  const focus = read('focus', id) ?? null;
  return { settings: { ...Object.fromEntries(chosen), focus } as NetworkSettings, problems };
}

/** The parameters with other settings. Where nodes become others, the focus ends. */
export function withNetworkSettings(
  parameters: URLSearchParams,
  changes: Partial<NetworkSettings>,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if ('links' in changes || 'group' in changes) next.delete('focus');
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === choices[name as keyof typeof choices]?.[0]) next.delete(name);
    else next.set(name, name === 'focus' ? value : inAddress(value));
  return next;
}
