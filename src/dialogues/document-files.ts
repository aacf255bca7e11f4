import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DocumentError } from './problems.ts';
import type { DocumentText } from './read-document.ts';

/** Thrown when a path given for import is not there or holds no documents. */
export class NoSuchDocumentError extends Error {
  override name = 'NoSuchDocumentError';
}

/**
 * Reads the documents at these paths: files, and folders with all `.yaml`, `.yml`, `.json` and
 * `.ndjson` files below them, in the order of their names. Each line of a `.ndjson` file is a document.
 *
 * @throws {NoSuchDocumentError} when a path leads nowhere or to a folder without documents
 * @throws {DocumentError} when a file is not UTF-8
 */
export async function readDocumentFiles(paths: string[]): Promise<DocumentText[]> {
  const files: string[] = [];
  for (const given of paths) {
    const found = await documentsBelow(given);
    if (found.length === 0)
      throw new NoSuchDocumentError(`${given}: no .yaml, .yml, .json or .ndjson file here`);
    files.push(...found);
  }
  const texts = await Promise.all(
    files.map(async (file) => documentsIn(file, decode(file, await readFile(file)))),
  );
  return texts.flat();
}

function documentsIn(file: string, text: string): DocumentText[] {
  if (!file.endsWith('.ndjson')) return [{ file, text }];
  return text
    .split('\n')
    .map((line, at) => ({ file, text: line, firstLine: at + 1 }))
    .filter((line) => line.text.trim() !== '');
}

async function documentsBelow(given: string): Promise<string[]> {
  const about = await stat(given).catch(() => null);
  if (about === null) throw new NoSuchDocumentError(`${given}: no such file or folder`);
  if (!about.isDirectory()) return [given];
  const names = await readdir(given, { recursive: true });
  return names
    .filter((name) => /\.(ya?ml|json|ndjson)$/.test(name))
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
