import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type DocumentSource, sha256Of } from './document-source.ts';
import { otherFormat } from './other-formats.ts';
import { DocumentError } from './problems.ts';

/** Thrown if a path to import does not exist or contains no documents. */
export class NoSuchDocumentError extends Error {
  override name = 'NoSuchDocumentError';
}

/** Thrown if a file has changed since the import began. */
export class DocumentChangedError extends Error {
  override name = 'DocumentChangedError';
}

/**
 * Finds the documents at these paths: files, and folders with all `.yaml`, `.yml`, `.json` and `.ndjson` files below
 * them, in the order of their names. Each line of a `.ndjson` file is a document. The files are read once to find what
 * has changed since the last import, and their texts are not kept.
 *
 * @throws {NoSuchDocumentError} if a path does not exist or is a folder without documents
 */
export async function findDocuments(paths: string[]): Promise<DocumentSource[]> {
  const sources: DocumentSource[] = [];
  for (const each of paths) {
    const files = await filesBelow(each);
    if (files.length === 0)
      throw new NoSuchDocumentError(`${each}: no .yaml, .yml, .json or .ndjson file here`);
    for (const file of files) {
      const before = sources.length;
      if (file.endsWith('.ndjson')) for await (const source of linesOf(file)) sources.push(source);
      // A file without lines is an empty document, which is a mistake.
      if (sources.length === before) sources.push(wholeFile(file));
    }
  }
  return sources;
}

async function filesBelow(start: string): Promise<string[]> {
  const stats = await stat(start).catch(() => null);
  if (stats === null) throw new NoSuchDocumentError(`${start}: no such file or folder`);
  if (!stats.isDirectory()) return [start];
  const names = await readdir(start, { recursive: true });
  return names
    .filter((name) => /\.(ya?ml|json|ndjson)$/.test(name))
    .sort()
    .map((name) => path.join(start, name));
}

function wholeFile(file: string): DocumentSource {
  const read = () => readFileSync(file);
  return sourceOf({ file, firstLine: 1, bytes: read(), read });
}

/** A document whose bytes have just been read and can be read again. */
function sourceOf({
  file,
  firstLine,
  bytes,
  read,
}: Pick<DocumentSource, 'file' | 'firstLine'> & { bytes: Buffer; read: () => Buffer }): DocumentSource {
  const sha256 = sha256Of(bytes);
  return {
    file,
    firstLine,
    sha256,
    text() {
      const now = read();
      if (sha256Of(now) !== sha256)
        throw new DocumentChangedError(`${file} was changed while it was being imported; import it again.`);
      return decode(file, firstLine, now);
    },
  };
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

async function* linesOf(file: string): AsyncGenerator<DocumentSource> {
  let rest: Buffer = Buffer.alloc(0);
  let firstLine = 1;
  let start = 0;
  const source = (bytes: Buffer, end: number): DocumentSource[] => {
    // A closure over the bytes would keep the whole file in memory.
    const [from, line, { length }] = [start, firstLine, bytes];
    start += end;
    firstLine += 1;
    if (bytes.every((byte) => byte === 32 || byte === 9)) return [];
    return [sourceOf({ file, firstLine: line, bytes, read: () => readPart(file, from, length) })];
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = lineEnd(rest); end !== null; end = lineEnd(rest)) {
      yield* source(rest.subarray(0, end.from), end.to);
      rest = rest.subarray(end.to);
    }
  }
  if (rest.at(-1) === CARRIAGE_RETURN) rest = rest.subarray(0, -1);
  if (rest.length > 0) yield* source(rest, rest.length);
}

/** Where the first line ends and the next begins: at LF, CRLF or CR; null if more must be read to know. */
function lineEnd(bytes: Buffer): { from: number; to: number } | null {
  const feed = bytes.indexOf(LINE_FEED);
  const line = feed === -1 ? bytes : bytes.subarray(0, feed);
  const back = line.indexOf(CARRIAGE_RETURN);
  if (back !== -1 && back + 1 < line.length) return { from: back, to: back + 1 };
  if (feed === -1) return null;
  return { from: back === -1 ? feed : back, to: feed + 1 };
}

function readPart(file: string, from: number, length: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
  } finally {
    closeSync(descriptor);
  }
}

/** @throws {DocumentError} at the first byte that is not UTF-8 */
function decode(file: string, firstLine: number, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = validPrefix(bytes);
    const lines = before.split(/\r\n|\r|\n/);
    const byte = bytes[Buffer.byteLength(before)]?.toString(16).toUpperCase();
    const found =
      otherFormat(bytes.toString('latin1', 0, 100)) ??
      `the byte ${byte}, as in text of another encoding such as Windows-1252`;
    const position = { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    throw new DocumentError([{ file, ...position, path: '', expected: 'UTF-8 text', found, nearest: null }]);
  }
}

/** The longest beginning of these bytes that is valid UTF-8, found by bisection. */
function validPrefix(bytes: Buffer): string {
  const decoded = (length: number) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  let [text, right, wrong] = ['', 0, bytes.length + 1];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    try {
      text = decoded(middle);
      right = middle;
    } catch {
      wrong = middle;
    }
  }
  return text;
}
