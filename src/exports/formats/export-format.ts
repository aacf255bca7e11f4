/** A row as the API would return it: objects and lists by field. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** The metadata at the beginning of an export. */
export interface ExportBeginning {
  /** The kind, such as `advances`. */
  export: string;
  /** What a row is, if there is a choice. */
  rowsAre?: 'acts' | 'edges';
  datasetVersion: number;
  /** When that version was published, ISO 8601 in UTC; null if nothing has been published. */
  publishedAt: string | null;
  /** The parameters of the request. */
  parameters: Readonly<Record<string, unknown>>;
  /** Of a matrix: its distinct acts, and what `top` left out. */
  total?: number;
  omitted?: { rows: number; columns: number; acts: number };
}

/** The metadata at the end: a file without it has been cut. */
export interface ExportEnd extends ExportBeginning {
  /** How many rows there were. */
  rowCount: number;
  /** In a table, the number of cells that are longer than spreadsheets accept. */
  longCells?: number;
}

/** The format of a file, by its extension. */
export const extensions = ['csv', 'ndjson', 'jsonld'] as const;

/** Writes an export as text, piece by piece. */
export interface ExportFormat {
  extension: (typeof extensions)[number];
  contentType: string;
  begin(beginning: ExportBeginning): string;
  /** @param place from 0 */
  row(row: ExportRow, place: number): string;
  end(end: ExportEnd): string;
}
