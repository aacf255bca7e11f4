import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { openGraph } from '../graph/open-graph.ts';
import { invariants } from '../verify/invariants.ts';
import { verifyGraph } from '../verify/verify-graph.ts';

/**
 * `npm run verify`: prints each breach of the stored graph's invariants. Exit code 0: clean, 1: breaches, 2: could not
 * run.
 */
async function main(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const graph = await openGraph(readConfig(process.env), pino({ level: 'warn' }, pino.destination(2)), {
    join: true,
  });
  try {
    const breaches = await verifyGraph(graph.executor);
    for (const { message, id, detail } of breaches) process.stdout.write(`${id}: ${detail} (${message})\n`);
    process.stdout.write(`${invariants.length} invariants checked, ${breaches.length} breaches\n`);
    return breaches.length === 0 ? 0 : 1;
  } finally {
    await graph.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});

// Connections to a frozen Neo4j must not keep the process alive.
setTimeout(() => process.exit(), 1_000).unref();
