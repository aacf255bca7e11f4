import { useMemo } from 'react';
import { addressOf, go, useAddress } from '../../address/location.tsx';
import { withoutOpenCell } from '../../address/use-view.ts';
import { type NetworkSettings, readNetworkSettings, withNetworkSettings } from './network-settings.ts';

/** The settings of the network that the address describes, and how to change them. */
export function useNetworkSettings() {
  const { path, parameters } = useAddress();
  const { settings: read, problems } = readNetworkSettings(parameters);
  // The same object until a setting changes: a network is laid out again for another, but not when a panel opens.
  const written = JSON.stringify(read);
  const settings = useMemo((): NetworkSettings => JSON.parse(written), [written]);
  /** The address of the same view with other settings; what is open closes, and something else may open. */
  const addressWith = (
    changes: Partial<NetworkSettings>,
    open: { row?: string; column?: string } = {},
  ): string => {
    const next = withNetworkSettings(withoutOpenCell(parameters), changes);
    for (const [name, id] of Object.entries(open)) next.set(name, id);
    return addressOf(path, next);
  };
  const change = (changes: Partial<NetworkSettings>) => go(addressWith(changes));
  return { settings, problems, addressWith, change };
}

/** How to change the settings in the address. */
export type NetworkAddress = Pick<ReturnType<typeof useNetworkSettings>, 'addressWith' | 'change'>;
