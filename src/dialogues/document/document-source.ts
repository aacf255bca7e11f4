import { createHash } from 'node:crypto';

/** A document whose text can be read as often as it is needed: an import keeps no texts in memory. */
export interface DocumentSource {
  /** The name that messages give it. */
  file: string;
  /** The line of the file on which the text begins. */
  firstLine: number;
  /** sha256 of the text, in hexadecimal. */
  sha256: string;
  /** Set where it stands for a document that is retracted, with the id of the one that is to take its place, if any. */
  retracts?: { successor: string | null };
  /** Reads the text. */
  text(): string;
}

/** A document whose text is already in memory. */
export function textSource({ file, text }: { file: string; text: string }): DocumentSource {
  // A byte order mark is no part of the text: it would take the first column.
  return { file, firstLine: 1, sha256: sha256Of(text), text: () => text.replace(/^\uFEFF/, '') };
}

/** sha256 in hexadecimal; of a text, that of its UTF-8 bytes. */
export function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
