import { useSyncExternalStore } from 'react';

let newest = 0;
const listeners = new Set<() => void>();

/** Records that a response was of this dataset version. */
export function noteVersion(version: number): void {
  if (version <= newest) return;
  newest = version;
  for (const listener of listeners) listener();
}

/** Calls a listener whenever a newer dataset version is seen; returns how to stop that. */
export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The newest dataset version that any response has been of; 0 before the first. */
export const useDatasetVersion = (): number => useSyncExternalStore(onNewVersion, () => newest);
