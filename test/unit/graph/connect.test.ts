import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { connect, GraphUnreachableError, NothingListensError } from '../../../src/graph/connect.ts';

async function failureOf(port: number, ifListening: boolean) {
  const told: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => told.push(line) });
  const began = Date.now();
  const connecting = connect({ uri: `bolt://127.0.0.1:${port}` }, { seconds: 7, log, ifListening });
  const error = await connecting.catch((failure: unknown) => failure);
  return { error, told, ms: Date.now() - began };
}

it('a Neo4j that accepts connections and never answers is given up within a limit, and reported meanwhile', async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const { error, told, ms } = await failureOf(port, true);
  expect(error).toBeInstanceOf(GraphUnreachableError);
  expect(error).not.toBeInstanceOf(NothingListensError);
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]).toContain('does not answer yet');
  expect(ms).toBeLessThan(18_000);
  for (const socket of sockets) socket.destroy();
  server.close();
}, 30_000);

it('an address where nothing listens is reported at once', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  const { error, ms } = await failureOf(port, true);
  expect(error).toBeInstanceOf(NothingListensError);
  expect(ms).toBeLessThan(3_000);
}, 30_000);
