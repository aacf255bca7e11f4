import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { MissingPostgresError } from './missing-postgres-error.ts';

const run = promisify(execFile);
const MAJOR = '15';
/** Where Debian, Homebrew and the packages of PostgreSQL's own repositories put it. */
const defaultFolders = [
  `/usr/lib/postgresql/${MAJOR}/bin`,
  `/usr/pgsql-${MAJOR}/bin`,
  `/opt/homebrew/opt/postgresql@${MAJOR}/bin`,
  `/usr/local/opt/postgresql@${MAJOR}/bin`,
];

/**
 * Finds the folder that holds `initdb`, `postgres` and `psql` of PostgreSQL 15: where `pg_config` says, in the
 * default folders, then along PATH.
 *
 * @throws {MissingPostgresError} when there is none
 */
export async function findPostgres(): Promise<string> {
  const configured = await run('pg_config', ['--bindir']).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  );
  for (const folder of [
    ...configured,
    ...defaultFolders,
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ]) {
    if (await hasPostgres(folder)) return folder;
  }
  throw new MissingPostgresError(
    `expected PostgreSQL ${MAJOR} (initdb, postgres and psql) where pg_config says, in ${defaultFolders[0]} or on PATH, found none. On Debian: apt-get install postgresql-${MAJOR}; on macOS: brew install postgresql@${MAJOR}.`,
  );
}

async function hasPostgres(folder: string): Promise<boolean> {
  try {
    for (const program of ['initdb', 'psql', 'postgres']) await access(path.join(folder, program));
    const { stdout } = await run(path.join(folder, 'postgres'), ['--version']);
    return stdout.includes(` ${MAJOR}.`);
  } catch {
    return false;
  }
}
