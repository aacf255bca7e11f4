import { createHash } from 'node:crypto';
import type { ParsedText } from './problems.ts';

/** A document whose text can be read whenever it is needed: an import keeps no texts in memory. */
export interface DocumentSource {
  /** Its name in messages. */
  file: string;
  /** The line of the file on which the text begins; 0 for a retraction, which is in no file. */
  firstLine: number;
  /** sha256 of the text, in hexadecimal. */
  sha256: string;
  /** Set for a retracted document, with the id of its replacement, if any. */
  retracts?: { successor: string | null };
  /** Reads the text. */
  text(): string;
  /** For a document that was made from something else: its value, whose mistakes are reported where they are there. */
  parsed?(): ParsedText;
}

/** A document whose text is already in memory. */
export function textSource({ file, text }: { file: string; text: string }): DocumentSource {
  // A byte order mark is not part of the text: it would take the first column.
  return { file, firstLine: 1, sha256: sha256Of(text), text: () => text.replace(/^\uFEFF/, '') };
}

/** sha256 in hexadecimal; for a text, of its UTF-8 bytes. */
export function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
