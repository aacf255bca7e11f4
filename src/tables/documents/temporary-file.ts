import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const WRITE_BYTES = 1 << 20;

/** A temporary file to which texts are appended, and from which they are read by their positions. */
export class TemporaryFile {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'dialogue-graph-tables-'));
  readonly #file = openSync(path.join(this.#folder, 'texts'), 'w+');
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #end = 0;

  /** @returns where the text begins and ends, in bytes */
  append(text: string): { from: number; to: number } {
    const bytes = Buffer.from(text);
    const from = this.#end;
    this.#end += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= WRITE_BYTES) this.#write();
    return { from, to: this.#end };
  }

  read({ from, to }: { from: number; to: number }): string {
    this.#write();
    const bytes = Buffer.alloc(to - from);
    readSync(this.#file, bytes, 0, bytes.length, from);
    return bytes.toString();
  }

  /** Removes the file. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(): void {
    if (this.#waitingBytes === 0) return;
    writeSync(this.#file, Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
