import { describeValue } from '../../dialogues/document/problems.ts';
import { decodedText } from './decoded-text.ts';
import { type CellValue, refuseTable, type Table, type TableForm, trimmed } from './table-row.ts';

/**
 * Opens a table of NDJSON: each line is an object, its keys are the columns, those within another object as `outer.inner`.
 * The columns are known once the rows have been read.
 */
export function openLinesTable(file: string, { encoding }: TableForm): Table {
  const header: string[] = [];
  const positions = new Map<string, number>();
  const refuse = (row: number, expected: string, found: string, column: number | null = null): never =>
    refuseTable({ file, sheet: null, header }, { row, column }, { expected, found });
  const columnOf = (name: string): number => {
    const column = positions.get(name) ?? header.push(name) - 1;
    positions.set(name, column);
    return column;
  };

  function addCells(cells: CellValue[], row: number, object: object, outer: string): void {
    for (const [key, value] of Object.entries(object)) {
      const name = outer + trimmed(key);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        addCells(cells, row, value, `${name}.`);
        continue;
      }
      const column = columnOf(name);
      if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
        refuse(row, 'a number of at most 15 digits, or the digits in quotes', String(value), column);
      if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
        refuse(row, 'a list of texts or numbers', describeValue(value), column);
      cells[column] = Array.isArray(value) ? value.map(String) : (value as CellValue);
    }
  }

  async function* rows() {
    let row = 0;
    for await (const line of linesOf(decodedText(file, encoding))) {
      row += 1;
      if (line.trim() === '') continue;
      const value = parsedLine(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        refuse(row, 'a JSON object on each line', describeValue(line.trim()));
      const cells: CellValue[] = [];
      addCells(cells, row, value as object, '');
      yield { row, cells: Array.from(cells, (cell) => cell ?? null) };
    }
  }
  return { file, sheet: null, header, rows };
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
