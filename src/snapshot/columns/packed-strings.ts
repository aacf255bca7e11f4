/** Many short texts in one piece of memory that can be transferred between threads without a copy. */
export interface PackedStrings {
  /** All texts, one after the other, in UTF-8. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each one ends. */
  ends: Uint32Array<ArrayBuffer>;
}

/** Packs texts in their order. */
export function packStrings(texts: readonly string[]): PackedStrings {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [position, text] of texts.entries()) {
    end += Buffer.byteLength(text);
    ends[position] = end;
  }
  const bytes = new Uint8Array(end);
  const buffer = Buffer.from(bytes.buffer);
  for (const [position, text] of texts.entries())
    buffer.write(text, position === 0 ? 0 : (ends[position - 1] as number));
  return { bytes, ends };
}

/** Reads single texts out of packed ones. */
export class StringTable {
  readonly #buffer: Buffer;
  readonly #ends: Uint32Array;

  constructor({ bytes, ends }: PackedStrings) {
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#ends = ends;
  }

  get length(): number {
    return this.#ends.length;
  }

  /** The text at a position from 0 to below {@link length}. */
  at(position: number): string {
    const begin = position === 0 ? 0 : (this.#ends[position - 1] as number);
    return this.#buffer.toString('utf8', begin, this.#ends[position] as number);
  }
}
