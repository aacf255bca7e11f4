import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Logger } from 'pino';

/** Where a Neo4j is and how to sign in; no credentials for the embedded one, which listens on loopback alone. */
export interface GraphAddress {
  uri: string;
  credentials?: { username: string; password: string };
}

/** Thrown when Neo4j does not answer in time or rejects the credentials. */
export class GraphUnreachableError extends Error {
  override name = 'GraphUnreachableError';
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

/**
 * Opens a driver and waits until Neo4j answers, trying again every second for at most `seconds`.
 *
 * @throws {GraphUnreachableError} with the address, the time waited and the last failure
 */
export async function connect(address: GraphAddress, seconds: number, log: Logger): Promise<Driver> {
  const driver = openDriver(address);
  const giveUpAt = Date.now() + seconds * 1_000;
  for (;;) {
    try {
      await driver.verifyConnectivity();
      return driver;
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
      const rejected = error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security');
      if (rejected || Date.now() + 1_000 > giveUpAt) {
        await driver.close();
        throw new GraphUnreachableError(
          rejected
            ? `Neo4j at ${address.uri} refused the sign-in: ${reason}. Check NEO4J_USERNAME and NEO4J_PASSWORD.`
            : `Neo4j at ${address.uri} did not answer within ${seconds} s: ${reason}. ` +
                'Check NEO4J_URI, or raise NEO4J_CONNECT_SECONDS.',
        );
      }
      log.warn(`Neo4j at ${address.uri} does not answer yet (${reason}); trying again`);
      await sleep(1_000);
    }
  }
}
