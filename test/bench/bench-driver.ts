import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/connect.ts';

/** The bare driver, as the product opens it. */
export function benchDriver(uri: string): Driver {
  return openDriver({ uri });
}
