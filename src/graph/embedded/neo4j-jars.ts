import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
const sources = path.join(projectRoot, 'src', 'graph', 'embedded');

/** Thrown when Java or Maven is missing or fails; the message says what to install. */
export class MissingToolError extends Error {
  override name = 'MissingToolError';
}

/**
 * Prepares the jars of the embedded Neo4j and the class of our launcher: Maven fetches them into
 * `.data/neo4j-jars-<version>-<launcher>` once. An unfinished folder never has the final name.
 *
 * @returns the folder
 * @throws {MissingToolError} if `java`, `javac` or `mvn` is missing or fails
 */
export async function prepareNeo4jJars(log: Logger): Promise<string> {
  const version = await neo4jVersion();
  const launcher = createHash('sha256')
    .update(await readFile(path.join(sources, 'Neo4jServer.java')))
    .digest('hex');
  const folder = path.join(projectRoot, '.data', `neo4j-jars-${version}-${launcher.slice(0, 8)}`);
  if (!existsSync(folder)) await fetchJars(folder, version, log);
  return folder;
}

async function neo4jVersion(): Promise<string> {
  const pom = await readFile(path.join(sources, 'pom.xml'), 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('pom.xml names no neo4j.version');
  return version;
}

async function fetchJars(folder: string, version: string, log: Logger): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  await requireTools();
  const work = await mkdtemp(`${folder}-`);
  try {
    log.info(`Fetching Neo4j ${version} from Maven Central (once, about 120 MB)`);
    const pom = path.join(sources, 'pom.xml');
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${work}`]);
    await run('javac', ['-cp', `${work}/*`, '-d', work, path.join(sources, 'Neo4jServer.java')]);
    await rename(work, folder);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    // Another process may have done the same work first.
    if (!existsSync(folder)) throw error;
  }
}

/** @throws {MissingToolError} naming Java, its compiler and Maven if they cannot be run, and what to install */
async function requireTools(): Promise<void> {
  const missing: string[] = [];
  for (const tool of ['java', 'javac', 'mvn']) await run(tool, ['-version']).catch(() => missing.push(tool));
  if (missing.length === 0) return;
  throw new MissingToolError(
    `The embedded Neo4j needs ${missing.join(' and ')}, which cannot be run here. Install a JDK 17 and Maven ` +
      '(Debian: apt-get install openjdk-17-jdk-headless maven; macOS: brew install openjdk@17 maven), ' +
      'or set NEO4J_URI to a Neo4j 5.26 of your own.',
  );
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim().slice(-4_000);
      if (error === null) resolve();
      else reject(new MissingToolError(`${command} failed with exit code ${error.code}:\n${output}`));
    });
  });
}
