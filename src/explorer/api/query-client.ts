import { QueryClient, useQuery } from '@tanstack/react-query';

/** The cache of results. A result is fresh for a minute, unless a result of a newer dataset version arrives. */
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

const unpublished = ['unpublished'];

/** Records the dataset version of a response, and whether the response contained more than that. */
export function noteVersion(version: number, isUnpublished: boolean): void {
  queryClient.setQueryData(unpublished, isUnpublished);
  if (version <= (queryClient.getQueryData<number>(newestVersion) ?? 0)) return;
  void queryClient.invalidateQueries({ refetchType: 'none' });
  queryClient.setQueryData(newestVersion, version);
}

/** Whether the last response contained unpublished changes of an import. */
export const useIsUnpublished = (): boolean =>
  useQuery({ queryKey: unpublished, initialData: false, enabled: false }).data;

/** The newest dataset version of any response; 0 before the first. */
export const useDatasetVersion = (): number =>
  useQuery({ queryKey: newestVersion, initialData: 0, enabled: false }).data;
