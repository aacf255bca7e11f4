import { QueryClient } from '@tanstack/react-query';
import { onNewVersion } from './dataset-version.ts';

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

onNewVersion(() => void queryClient.invalidateQueries({ refetchType: 'none' }));
