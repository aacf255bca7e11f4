import { sharedVersionIn } from '../../address/codecs.ts';
import { addressOf, useAddress } from '../../address/location.tsx';
import { readTreatySettings, type TreatySettings, withTreatySettings } from './treaty-settings.ts';

/** The settings of the address, and addresses with others. */
export function useTreatySettings() {
  const { path, parameters } = useAddress();
  return {
    ...readTreatySettings(parameters),
    /** The dataset version in a shared address. */
    sharedVersion: sharedVersionIn(parameters),
    /** The address with other settings. */
    addressWith: (changes: Partial<TreatySettings>) =>
      addressOf(path, withTreatySettings(parameters, changes)),
  };
}
