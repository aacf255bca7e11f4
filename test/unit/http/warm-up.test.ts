import { expect, it } from 'vitest';
import { warmUp, warmUpQueries } from '../../../src/http/warm-up.ts';
import { serverInMemory } from '../../support/http/server-in-memory.ts';
import { quiet } from '../../support/test-graph.ts';
import { tinyData } from '../../support/tiny-data.ts';

it('the server is ready only once all warm-up queries are answered, and says why it is not', async () => {
  const server = await serverInMemory(tinyData([]));
  const ready = async () => JSON.parse((await server.http.inject('/health/ready')).body).status;
  expect(await ready()).toBe('starting');
  // The gaps of the dataset are read from Neo4j, which cannot be reached here.
  let rounds = 0;
  const isOver = () => {
    rounds += 1;
    return rounds > 3;
  };
  await warmUp(server, { log: quiet, retryMs: 1, isOver });
  expect(rounds).toBe(4);
  expect(await ready()).toBe('warming up failed: The database cannot be reached right now. Try again.');

  let asked = 0;
  const answered = { body: { kind: 'single' as const, singleResult: { data: {} } } } as never;
  const failed = {
    body: { kind: 'single', singleResult: { errors: [{ message: 'no', extensions: {} }] } },
  } as never;
  const execute = async () => {
    asked += 1;
    return asked === 2 ? failed : answered;
  };
  await warmUp({ ...server, execute }, { log: quiet, retryMs: 1, isOver: () => false });
  expect(asked).toBe(2 + warmUpQueries.length + 1);
  expect(await ready()).toBe('database unavailable');
}, 60_000);
