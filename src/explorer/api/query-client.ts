import { QueryClient, useQuery } from '@tanstack/react-query';

/** The cache of results. A result is fresh for a minute, and as long as no result of a newer dataset version has come. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: false,
      // A request without a connection fails and says so, instead of waiting.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

const newestVersion = ['dataset version'];

/** Records that a response was of this dataset version. */
export function noteVersion(version: number): void {
  if (version <= (queryClient.getQueryData<number>(newestVersion) ?? 0)) return;
  void queryClient.invalidateQueries({ refetchType: 'none' });
  queryClient.setQueryData(newestVersion, version);
}

/** The newest dataset version that any response has been of; 0 before the first. */
export const useDatasetVersion = (): number =>
  useQuery({ queryKey: newestVersion, initialData: 0, enabled: false }).data;
