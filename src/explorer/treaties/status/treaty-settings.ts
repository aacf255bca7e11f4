import { type AddressProblem, type Codec, entityId, oneOf, readValue } from '../../address/codecs.ts';
import type { RegionalGroup, TreatyStatus } from '../../gql/graphql.ts';
import { keysOf, regionalGroups } from '../../labels/terms.ts';

/** The values of a status, in the order of the key. */
export const statuses = ['PARTY', 'SIGNATORY', 'UNKNOWN'] as const satisfies readonly TreatyStatus[];

/** What the view of treaty status shows. Null does not filter. */
export interface TreatySettings {
  /** Id of the instrument on the map. */
  instrument: string | null;
  regionalGroup: RegionalGroup | null;
  /** The status under that instrument. */
  status: TreatyStatus | null;
  /** Id of the State or organization whose actions are open beside the picture. */
  actor: string | null;
}

/** The parameters by setting, and their values. */
const parametersOf = {
  instrument: ['instrument', entityId],
  regionalGroup: ['regional-group', oneOf(keysOf(regionalGroups))],
  status: ['status', oneOf(statuses)],
  actor: ['actor', entityId],
} as const satisfies {
  [Setting in keyof TreatySettings]: readonly [
    name: string,
    codec: Codec<NonNullable<TreatySettings[Setting]>>,
  ];
};

/** Reads the settings from an address. A value that is not allowed is a problem, and is left out. */
export function readTreatySettings(parameters: URLSearchParams) {
  const problems: AddressProblem[] = [];
  const read = keysOf(parametersOf).map((setting) => {
    const [name, codec] = parametersOf[setting];
    const found = parameters.get(name);
    return [setting, readValue(name, { found, codec: codec as Codec<unknown>, problems }) ?? null];
  });
  return { settings: Object.fromEntries(read) as TreatySettings, problems };
}

/** The parameters with other settings; without the dataset version of a shared address, since these are no longer those that were shared. */
export function withTreatySettings(
  parameters: URLSearchParams,
  changes: Partial<TreatySettings>,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  next.delete('version');
  for (const setting of keysOf(parametersOf)) {
    const value = changes[setting];
    const [name, codec] = parametersOf[setting];
    if (value === null) next.delete(name);
    else if (value !== undefined) next.set(name, (codec as Codec<string>).write(value));
  }
  return next;
}
