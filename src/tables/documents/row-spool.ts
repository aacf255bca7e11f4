import type { TableRow } from '../readers/table-row.ts';
import type { TemporaryFile } from './temporary-file.ts';

/**
 * The rows of a table by the document that they belong to, in a temporary file: in memory are only their positions,
 * 16 bytes for each row that does not follow one of the same document.
 */
export class RowSpool {
  readonly #file: TemporaryFile;
  /** By document, where its rows begin and end, in pairs. */
  readonly #spans = new Map<string, number[]>();

  constructor(file: TemporaryFile) {
    this.#file = file;
  }

  add(document: string, { row, cells }: TableRow): void {
    const { from, to } = this.#file.append(`${JSON.stringify([row, ...cells])}\n`);
    const spans = this.#spans.get(document) ?? [];
    if (spans.at(-1) === from) spans[spans.length - 1] = to;
    else spans.push(from, to);
    this.#spans.set(document, spans);
  }

  /** The documents in the order of their first rows. */
  documents(): string[] {
    return [...this.#spans.keys()];
  }

  /** The rows of a document, in their order. */
  rowsOf(document: string): TableRow[] {
    const rows: TableRow[] = [];
    const spans = this.#spans.get(document) ?? [];
    for (let at = 0; at < spans.length; at += 2) {
      const text = this.#file.read({ from: spans[at] as number, to: spans[at + 1] as number });
      for (const line of text.trimEnd().split('\n')) {
        const [row, ...cells] = JSON.parse(line) as [number, ...TableRow['cells']];
        rows.push({ row, cells });
      }
    }
    return rows;
  }
}
