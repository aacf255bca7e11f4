import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Characters that are held in memory before the rest goes to a file. */
const HELD_IN_MEMORY = 8_000_000;

/**
 * Keeps texts until they are asked for again: a few in memory, many in a file of its own, so that memory
 * does not grow with their number. {@link close} removes the file.
 */
export interface DocumentSpool {
  /** Keeps a text; gives what to ask for it by. */
  put(text: string): () => string;
  close(): void;
}

/** Makes an empty spool. */
export async function openSpool(): Promise<DocumentSpool> {
  let held = 0;
  let end = 0;
  const folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-import-'));
  const descriptor = openSync(path.join(folder, 'documents'), 'w+', 0o600);
  // The file lives as long as it is open, and goes even if the process is killed.
  rmSync(folder, { recursive: true });
  return {
    put(text) {
      held += text.length;
      if (held <= HELD_IN_MEMORY) return () => text;
      const bytes = Buffer.from(text);
      const [from, length] = [end, bytes.length];
      writeSync(descriptor, bytes, 0, length, from);
      end += length;
      return () => {
        const read = Buffer.alloc(length);
        readSync(descriptor, read, 0, read.length, from);
        return read.toString();
      };
    },
    close: () => closeSync(descriptor),
  };
}
