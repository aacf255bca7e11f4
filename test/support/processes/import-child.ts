import neo4j from 'neo4j-driver';
import { importDocuments } from '../../../src/dialogues/import-run.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { killableSet } from './killable-set.ts';

/** A process that imports a set of documents, to be killed at whatever moment. Takes Neo4j's address. */
const driver = neo4j.driver(process.argv[2] ?? '', undefined, { disableLosslessIntegers: true });
const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 20_000 });
process.stdout.write('importing\n');
await importDocuments(executor, killableSet(Number(process.argv[3])), {
  by: 'child',
  lock: { waitSeconds: 30, leaseSeconds: 0.3 },
});
await driver.close();
process.stdout.write('done\n');
