import { connect, createServer, type Socket } from 'node:net';

/** Stands between a driver and Neo4j, and can fall silent without closing anything, as a machine that hangs does. */
export interface StallingProxy {
  uri: string;
  /** From now on nothing gets through, either way; new connections are taken and not answered. */
  stall(): void;
  /** Whatever has been held back gets through, and all that follows. */
  resume(): void;
  close(): Promise<void>;
}

export async function openStallingProxy(neo4jUri: string): Promise<StallingProxy> {
  const { hostname, port } = new URL(neo4jUri);
  const sockets = new Set<Socket>();
  let isStalled = false;
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, neo4j],
      [neo4j, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => to.write(chunk));
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (isStalled) from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    stall() {
      isStalled = true;
      for (const socket of sockets) socket.pause();
    },
    resume() {
      isStalled = false;
      for (const socket of sockets) socket.resume();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
