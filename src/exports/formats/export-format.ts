/** A row as the API would answer it: objects and lists by field. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** What an export says of itself at its beginning. */
export interface ExportBeginning {
  /** The kind, such as `advances`. */
  export: string;
  /** What a row is, where there is a choice. */
  rowsAre?: 'acts' | 'edges';
  datasetVersion: number;
  /** When that version was published, ISO 8601 in UTC; null for a graph with nothing published. */
  publishedAt: string | null;
  /** The parameters as they were given. */
  parameters: Readonly<Record<string, unknown>>;
  /** Of a matrix: its distinct acts, and what `top` left out. */
  total?: number;
  omitted?: { rows: number; columns: number; acts: number };
}

/** What it says at its end: a file without this has been cut. */
export interface ExportEnd extends ExportBeginning {
  /** How many rows there were. */
  rowCount: number;
  /** In a table with cells longer than spreadsheets take, how many. */
  longCells?: number;
}

/** The form of a file, by the end of its name. */
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
