import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findPostgres } from './find-postgres.ts';
import { MissingPostgresError } from './missing-postgres-error.ts';

const run = promisify(execFile);
const READY_MS = 60_000;

/** A PostgreSQL 15 of our own, in a temporary folder, reached by a socket in it. */
export interface PostgresCluster {
  /** The folder of its socket, which is what `host` takes; its user is `postgres`, without a password. */
  host: string;
  /**
   * Runs a script through psql.
   *
   * @param script SQL in parts, COPY data included
   * @throws when a statement fails, with what psql says of it
   */
  run(script: Iterable<string>): Promise<void>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/** For reading what has been loaded once: nothing has to outlive the machine. */
const settings = {
  listen_addresses: '',
  max_connections: '64',
  shared_buffers: '512MB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  effective_cache_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  // Small containers have little of the shared memory that it takes otherwise.
  dynamic_shared_memory_type: 'mmap',
  autovacuum: 'off',
  log_min_messages: 'fatal',
};

/**
 * Starts a fresh cluster. It stops, and its folder goes, with this process, however that ends.
 *
 * @throws {MissingPostgresError} when there is no PostgreSQL 15, or, as root, no user to run it as
 */
export async function startPostgresCluster(): Promise<PostgresCluster> {
  const programs = await findPostgres();
  const user = await userToRunAs();
  const folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-postgres-'));
  try {
    await chmod(folder, 0o755);
    if ('uid' in user) await chown(folder, user.uid, user.gid);
    const data = path.join(folder, 'data');
    const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
    await run(path.join(programs, 'initdb'), [`--pgdata=${data}`, ...options], { ...user, cwd: folder });
    const keeper = startKept(path.join(programs, 'postgres'), folder, user);
    await ready(programs, folder, keeper);
    return {
      host: folder,
      run: (script) => throughPsql(path.join(programs, 'psql'), folder, script),
      stop: () => stopKept(keeper),
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Nothing where we are not root ourselves. */
type RunAs = { uid: number; gid: number } | Record<string, never>;

/** PostgreSQL refuses to run as root. */
async function userToRunAs(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  try {
    const idOf = async (option: string) => Number((await run('id', [option, 'postgres'])).stdout);
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch (cause) {
    throw new MissingPostgresError(
      'expected a user "postgres", as whom PostgreSQL can run where we are root, found none. The package of your system makes it; or run the benchmark as another user.',
      { cause },
    );
  }
}

/**
 * Starts the server below a shell that waits for the end of its input: it ends with us even where we are
 * killed, stops the server and removes the folder. A process group of its own keeps Ctrl-C from it.
 */
function startKept(postgres: string, folder: string, user: RunAs): ChildProcess {
  const script = `
    postgres=$1 folder=$2; shift 2
    "$postgres" "$@" </dev/null & server=$!
    cat >/dev/null
    kill -INT "$server"; wait "$server"
    cd /; rm -rf "$folder"`;
  const flags = Object.entries({ ...settings, unix_socket_directories: folder });
  return spawn(
    '/bin/sh',
    [
      '-c',
      script,
      'postgres',
      postgres,
      folder,
      '-D',
      path.join(folder, 'data'),
      ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...user, cwd: folder, detached: true, stdio: ['pipe', 'ignore', 'pipe'] },
  );
}

async function stopKept(keeper: ChildProcess): Promise<void> {
  if (keeper.exitCode !== null) return;
  const ended = once(keeper, 'exit');
  keeper.stdin?.end();
  await ended;
}

async function ready(programs: string, folder: string, keeper: ChildProcess): Promise<void> {
  let said = '';
  keeper.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const until = Date.now() + READY_MS;
  while (true) {
    try {
      await throughPsql(path.join(programs, 'psql'), folder, ['SELECT 1;']);
      return;
    } catch (cause) {
      if (Date.now() > until) {
        await stopKept(keeper);
        throw new Error(`expected PostgreSQL to answer within ${READY_MS / 1_000} s, found: ${said.trim()}`, {
          cause,
        });
      }
      await sleep(50);
    }
  }
}

async function throughPsql(psql: string, host: string, script: Iterable<string>): Promise<void> {
  const flags = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--output=/dev/null'];
  const child = spawn(psql, [...flags, '--host', host, '--username=postgres', '--dbname=postgres'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close');
  // What psql has to say of it is what counts.
  child.stdin.on('error', () => {});
  for (const part of script) {
    if (child.exitCode !== null) break;
    if (!child.stdin.write(part)) await Promise.race([once(child.stdin, 'drain'), ended]);
  }
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`expected psql to run the script, found: ${said.trim()}`);
}
