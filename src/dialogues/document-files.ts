import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentText } from './import-run.ts';
import { DocumentError } from './problems.ts';

/** Thrown when a path given for import is not there or holds no documents. */
export class NoSuchDocumentError extends Error {
  override name = 'NoSuchDocumentError';
}

/**
 * Reads the documents at these paths: files, and folders with all `.yaml`, `.yml` and `.json` files
 * below them, in the order of their names.
 *
 * @throws {NoSuchDocumentError} when a path leads nowhere or to a folder without documents
 * @throws {DocumentError} when a file is not UTF-8
 */
export async function readDocumentFiles(paths: string[]): Promise<DocumentText[]> {
  const files: string[] = [];
  for (const given of paths) {
    const found = await documentsBelow(given);
    if (found.length === 0) throw new NoSuchDocumentError(`${given}: no .yaml, .yml or .json file here`);
    files.push(...found);
  }
  return Promise.all(files.map(async (file) => ({ file, text: decode(file, await readFile(file)) })));
}

async function documentsBelow(given: string): Promise<string[]> {
  const about = await stat(given).catch(() => null);
  if (about === null) throw new NoSuchDocumentError(`${given}: no such file or folder`);
  if (!about.isDirectory()) return [given];
  const names = await readdir(given, { recursive: true });
  return names
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => path.join(given, name));
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentError([
      {
        file,
        line: 1,
        column: 1,
        path: '',
        expected: 'UTF-8 text',
        found: 'bytes that are not UTF-8',
        nearest: null,
      },
    ]);
  }
}
