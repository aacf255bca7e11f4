import { useSyncExternalStore } from 'react';

/** The newest dataset version that any answer has been given from; 0 before the first. */
let newest = 0;
const listeners = new Set<() => void>();

/** Tells that an answer was of this version. */
export function noteVersion(version: number): void {
  if (version <= newest) return;
  newest = version;
  for (const listener of listeners) listener();
}

export const newestVersion = (): number => newest;

/** The newest dataset version known, followed. */
export const useDatasetVersion = (): number =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, newestVersion);
