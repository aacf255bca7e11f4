import { findDocuments } from '../../../src/dialogues/document/document-files.ts';
import { importDocuments } from '../../../src/dialogues/import-run.ts';
import { openDriver } from '../../../src/graph/connect.ts';
import { createExecutor } from '../../../src/graph/executor.ts';

/** A process of its own that imports a file and tells how many bytes it came to need: Neo4j's address, the file. */
const [uri = '', file = ''] = process.argv.slice(2);
const driver = openDriver({ uri });
const executor = createExecutor(driver, { database: 'neo4j', timeoutMs: 600_000 });
await importDocuments(executor, await findDocuments([file]), { by: 'bench' });
await driver.close();
// In kilobytes.
process.stdout.write(String(process.resourceUsage().maxRSS * 1_024));
