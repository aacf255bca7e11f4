import type { EntityTable } from '../../snapshot/entities/entity-table.ts';
import type { Heading } from '../../tracing/questions/headings.ts';
import type { Cell, Matrix } from '../../tracing/questions/matrix.ts';
import type { ExportRow } from '../formats/export-format.ts';
import { type ActWithText, evidenceOf } from './act-rows.ts';

type Lists = AsyncIterable<ActWithText[]> | Iterable<ActWithText[]>;

/**
 * A row for each cell of a matrix, row by row, including empty ones: zero if all meetings are coded, else null. Each
 * has the acts that it counts, newest first, and their evidence.
 *
 * @param actsOf the acts of a cell, in bounded lists; none if they are to be left out
 */
export async function* matrixRows(
  { rows, columns, cells, counts, coverage }: Matrix,
  entities: EntityTable,
  actsOf: (cell: Cell) => Lists,
): AsyncGenerator<ExportRow[]> {
  const cellAt = new Map(cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]));
  for (const [position, row] of rows.entries())
    for (const [columnPosition, column] of columns.entries()) {
      const cell = cellAt.get(`${row.id}\n${column.id}`);
      const empty = counts[position]?.[columnPosition] ?? null;
      yield [
        {
          ...headings(row, column),
          coverage: coverage[position]?.[columnPosition] ?? 'NONE',
          ...(cell === undefined ? emptyCell(empty) : await fullCell(cell, entities, actsOf(cell))),
        },
      ];
    }
}

function headings(row: Heading, column: Heading): ExportRow {
  return {
    row: { id: row.id, label: row.label },
    column: { id: column.id, label: column.label },
    rowTotal: row.total,
    columnTotal: column.total,
  };
}

function emptyCell(count: number | null): ExportRow {
  return {
    count,
    recommendations: count,
    interventions: count,
    ...{ takenUp: null, firstOn: null, firstPrecision: null, lastOn: null, lastPrecision: null },
    ...{ acts: [], evidence: [] },
  };
}

async function fullCell({ count, tally }: Cell, entities: EntityTable, lists: Lists): Promise<ExportRow> {
  const { recommendations, interventions, takenUp, firstOn, firstPrecision, lastOn, lastPrecision } = tally;
  const acts: ExportRow[] = [];
  const evidence: ExportRow[] = [];
  for await (const list of lists)
    for (const { match, details } of list) {
      const act = { id: match.act.id };
      acts.push(act);
      evidence.push(...evidenceOf(details, entities).map((one) => ({ act, ...one })));
    }
  const when = { firstOn, firstPrecision, lastOn, lastPrecision };
  return { count, recommendations, interventions, takenUp, ...when, acts, evidence };
}
