import { trimmed } from '../readers/table-row.ts';

/** The columns of a table by their headers. */
export class Columns {
  readonly #header: readonly string[];
  readonly #positions = new Map<string, number>();

  /** @param header it may become longer */
  constructor(header: readonly string[]) {
    this.#header = header;
  }

  /** The position of the first column with a header; -1 if there is none. */
  indexOf(name: string): number {
    const before = this.#positions.get(name);
    if (before !== undefined) return before;
    const position = this.#header.indexOf(trimmed(name));
    if (position >= 0) this.#positions.set(name, position);
    return position;
  }
}
