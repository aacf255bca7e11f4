import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { type Closer, closeAll, within } from '../domain/within.ts';

/** The address of a Neo4j and how to sign in; no credentials for the embedded one, which listens on loopback only. */
export interface GraphAddress {
  uri: string;
  credentials?: { username: string; password: string };
}

/** Thrown when Neo4j does not answer in time or rejects the credentials. */
export class GraphUnreachableError extends Error {
  override name = 'GraphUnreachableError';
}

/** Thrown when nothing listens at an address at all. */
export class NothingListensError extends GraphUnreachableError {
  override name = 'NothingListensError';
}

/** A driver that has not connected yet; the caller closes it. */
export function openDriver({ uri, credentials }: GraphAddress): Driver {
  return neo4j.driver(uri, credentials && neo4j.auth.basic(credentials.username, credentials.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 4_000,
    maxTransactionRetryTime: 10_000,
    userAgent: 'dialogue-graph',
  });
}

/** An attempt of the driver fails sooner, unless the driver itself waits for a Neo4j that is frozen. */
const TRY_MS = 5_000;

/** Closes a driver within bounds: it would wait for a Neo4j that is frozen. */
export const driverCloser = (driver: Driver | null): Closer => ({
  what: 'The connection to Neo4j',
  seconds: 5,
  close: () => driver?.close(),
});

/**
 * Opens a driver and waits until Neo4j answers, trying again every second for at most `seconds`. The cause of each
 * failure is logged.
 *
 * @throws {NothingListensError} if nothing listens at the address: at the end, or at once with `ifListening`
 * @throws {GraphUnreachableError} with the address, the time waited and the last failure
 */
export async function connect(
  address: GraphAddress,
  { seconds, log, ifListening = false }: { seconds: number; log: Logger; ifListening?: boolean },
): Promise<Driver> {
  const { uri } = address;
  const driver = openDriver(address);
  const giveUpAt = Date.now() + seconds * 1_000;
  for (;;) {
    try {
      await within(TRY_MS, driver.verifyConnectivity(), `no response within ${TRY_MS / 1_000} s`);
      return driver;
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
      const rejected = error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security');
      const isRefused = /ECONNREFUSED/.test(String(error));
      if (rejected || (isRefused && ifListening) || Date.now() + 1_000 > giveUpAt) {
        await closeAll([driverCloser(driver)]);
        if (rejected)
          throw new GraphUnreachableError(
            `Neo4j at ${uri} refused the sign-in: ${reason}. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
          );
        const Kind = isRefused ? NothingListensError : GraphUnreachableError;
        throw new Kind(
          `Neo4j at ${uri} did not answer within ${seconds} s: ${reason}. Check NEO4J_URI, or raise NEO4J_CONNECT_SECONDS.`,
        );
      }
      log.warn(`Neo4j at ${uri} does not answer yet (${reason}); trying again for up to ${seconds} s`);
      await sleep(1_000);
    }
  }
}
