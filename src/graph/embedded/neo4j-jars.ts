import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { javaArguments, neo4jConfiguration } from './java-arguments.ts';
import { rehearse } from './rehearsal.ts';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
const sources = path.join(projectRoot, 'src', 'graph', 'embedded');

/** Thrown when Java or Maven is missing or fails: says what to install. */
export class MissingToolError extends Error {
  override name = 'MissingToolError';
}

/** What the launcher needs to start Neo4j. */
export interface Neo4jJars {
  /** Folder with all jars, our launcher's among them. */
  folder: string;
  /** A class data archive, which saves the JVM some seconds at each start; null where it could not be made. */
  archive: string | null;
}

/**
 * Makes the embedded Neo4j's jars ready: fetched by Maven into `.data/neo4j-jars-<version>-<launcher>` once,
 * the launcher compiled beside them. Half-made folders are never left under the final name.
 *
 * @throws {MissingToolError} when `java`, `javac` or `mvn` is missing or fails
 */
export async function prepareNeo4jJars(log: Logger): Promise<Neo4jJars> {
  const version = await neo4jVersion();
  const launcher = createHash('sha256')
    .update(await readFile(path.join(sources, 'Neo4jServer.java')))
    .digest('hex');
  const folder = path.join(projectRoot, '.data', `neo4j-jars-${version}-${launcher.slice(0, 8)}`);
  const archive = path.join(folder, 'classes.jsa');
  if (!existsSync(folder)) await fetchJars(folder, version, log);
  if (!existsSync(archive) && !existsSync(noArchiveMark(folder))) await archiveClasses(folder, log);
  return { folder, archive: existsSync(archive) ? archive : null };
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
    const classes = path.join(work, 'classes');
    await run('javac', ['-cp', `${work}/*`, '-d', classes, path.join(sources, 'Neo4jServer.java')]);
    await run('jar', [
      '--create',
      '--file',
      path.join(work, 'dialogue-graph-launcher.jar'),
      '-C',
      classes,
      '.',
    ]);
    await rm(classes, { recursive: true });
    await rename(work, folder);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    // Another process may have finished the same work first.
    if (!existsSync(folder)) throw error;
  }
}

/** Stands where the archive could not be made, so that it is not tried at every start. */
function noArchiveMark(folder: string): string {
  return path.join(folder, 'no-classes-archive');
}

/** Starts Neo4j once on an empty folder and keeps the JVM's loaded classes; a failure only costs speed. */
async function archiveClasses(folder: string, log: Logger): Promise<void> {
  log.info('Preparing the class archive of Neo4j (once, about 30 s)');
  const home = await mkdtemp(path.join(folder, 'archive-home-'));
  try {
    const configuration = path.join(home, 'neo4j.conf');
    await writeFile(configuration, neo4jConfiguration());
    const archive = path.join(home, 'classes.jsa');
    const flags = [
      `-XX:ArchiveClassesAtExit=${archive}`,
      ...javaArguments({ jars: folder, heap: '512m', home, configuration, port: 0 }),
    ];
    await run('java', flags, rehearse);
    await rename(archive, path.join(folder, 'classes.jsa'));
  } catch (error) {
    await writeFile(noArchiveMark(folder), String(error));
    log.warn({ reason: String(error) }, 'No class archive: Neo4j will start some seconds slower');
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** @throws {MissingToolError} naming each of Java, its compiler and Maven that cannot be run, and what to install */
async function requireTools(): Promise<void> {
  const missing: string[] = [];
  for (const [tool, argument] of [
    ['java', '-version'],
    ['javac', '-version'],
    ['mvn', '-v'],
  ] as const) {
    await run(tool, [argument]).catch(() => missing.push(tool));
  }
  if (missing.length === 0) return;
  throw new MissingToolError(
    `The embedded Neo4j needs ${missing.join(' and ')}, which cannot be run here. Install a JDK 17 and Maven ` +
      '(Debian: apt-get install openjdk-17-jdk-headless maven; macOS: brew install openjdk@17 maven), ' +
      'or set NEO4J_URI to a Neo4j 5.26 of your own.',
  );
}

/** Runs a command to its end; with `whenReady`, tells it the address in its READY line and then ends its input. */
function run(command: string, args: string[], whenReady?: (uri: string) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: [whenReady === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let told = false;
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4_000);
      const uri = /^READY (bolt:\S+)$/m.exec(output)?.[1];
      if (whenReady === undefined || uri === undefined || told) return;
      told = true;
      whenReady(uri)
        .catch(reject)
        .finally(() => child.stdin?.end());
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new MissingToolError(`${command} failed with exit code ${code}:\n${output.trim()}`));
    });
  });
}
