import type { ExportFormat } from './export-format.ts';

/** One JSON object on each line: `{"begin": …}`, the rows, `{"end": …}`. */
export const ndjsonFormat: ExportFormat = {
  extension: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  begin: (begin) => line({ begin }),
  row: line,
  end: (end) => line({ end }),
};

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
