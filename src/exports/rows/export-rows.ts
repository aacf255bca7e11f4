import type { ApiSchema } from '../../api/build-schema.ts';
import { StaleAnswerError } from '../../api/errors/api-error.ts';
import type { QueryAdvancesArgs, QueryMatrixArgs } from '../../api/generated/resolver-types.ts';
import { createContext } from '../../api/request/context.ts';
import { filterFrom } from '../../api/resolvers/tracing/filter-from.ts';
import { matrixRequest } from '../../api/resolvers/tracing/matrix.ts';
import type { SnapshotLease } from '../../snapshot/snapshot.ts';
import type { SnapshotStore } from '../../snapshot/snapshot-store.ts';
import { advanceIndex } from '../../tracing/engine/advance-index.ts';
import { matrixOf } from '../../tracing/questions/matrix.ts';
import type { ExportBeginning, ExportRow } from '../formats/export-format.ts';
import type { Column } from '../kinds/columns.ts';
import { columnsOf, type ExportKind } from '../kinds/export-kinds.ts';
import type { ExportParameters } from '../kinds/parameters.ts';
import { type ActWithText, actRow, edgeRows } from './act-rows.ts';
import { type ActReading, readActTexts, withDetails } from './acts-with-text.ts';
import { entityRows } from './entity-rows.ts';
import { matrixRows } from './matrix-rows.ts';

/** What rows are read with. */
export interface ExportReading extends Omit<ActReading, 'snapshot'> {
  schema: ApiSchema;
  indexSource: SnapshotStore;
  /** All rows are of its dataset version. */
  lease: SnapshotLease;
}

/** Rows in lists, and the metadata about them. */
export interface ExportRows {
  rows: AsyncIterable<Iterable<ExportRow>>;
  about: Pick<ExportBeginning, 'total' | 'omitted'>;
}

/** Whether all rows of a kind can be read from memory. */
export function isInMemory(
  { root }: ExportKind,
  { hasAll }: ExportParameters,
  { snapshot }: SnapshotLease,
): boolean {
  if (root === 'matrix' && !hasAll) return true;
  return (root === 'advances' || root === 'matrix') && snapshot.hasDetails;
}

/**
 * The rows of an export, selected as by its root field.
 *
 * @throws {InvalidArgumentError | ApiError} at once, if the parameters contain unknown values; other failures occur
 *   when a row is read
 */
export function exportRows(
  kind: ExportKind,
  parameters: ExportParameters,
  reading: ExportReading,
): ExportRows {
  const { args, given, isEdges, hasAll } = parameters;
  const { snapshot } = reading.lease;
  const index = advanceIndex(snapshot);
  const acts: ActReading = { ...reading, snapshot };
  const rowsOf = (act: ActWithText): Iterable<ExportRow> =>
    isEdges ? edgeRows(act, snapshot.entities) : [actRow(act, snapshot.entities)];
  switch (kind.root) {
    case 'advances': {
      const { where, sort } = args as QueryAdvancesArgs;
      const selection = index.select(filterFrom(where ?? null));
      return { rows: eachOf(readActTexts(selection, sort ?? 'NEWEST_FIRST', acts), rowsOf), about: {} };
    }
    case 'matrix': {
      const matrix = matrixOf(index, matrixRequest(args as QueryMatrixArgs));
      const { total, omitted } = matrix;
      const rows = matrixRows(matrix, snapshot.entities, (cell) =>
        hasAll ? readActTexts(cell.selection, 'NEWEST_FIRST', acts) : [],
      );
      return { rows, about: { total, omitted } };
    }
    case 'acts':
      return { rows: eachOf(actsByPage(given, reading), rowsOf), about: {} };
    default:
      return { rows: pages(kind.root, columnsOf(kind, parameters), given, reading), about: {} };
  }
}

/** The acts of the root field with that name, with all of their actors and themes. */
async function* actsByPage(
  given: ExportParameters['given'],
  reading: ExportReading,
): AsyncGenerator<ActWithText[]> {
  const { snapshot } = reading.lease;
  for await (const page of pages('acts', ['id'], given, reading)) {
    const matches = page.map(({ id }) => {
      const act = snapshot.act(String(id));
      if (act === undefined) throw new StaleAnswerError();
      return { act, by: act.by, themes: act.themes };
    });
    yield withDetails(matches, { ...reading, snapshot });
  }
}

function pages(
  root: string,
  columns: readonly Column[],
  given: ExportParameters['given'],
  reading: ExportReading,
): AsyncGenerator<ExportRow[]> {
  const { lease, executor, requestId, schema } = reading;
  // A context that reads this lease.
  const contextOf = () =>
    createContext({
      scope: executor.beginScope(requestId),
      executor,
      lease,
      library: schema.library,
      requireEditor: changesNothing,
      renewSnapshot: changesNothing,
      newestVersion: () => lease.snapshot.data.version,
      onStale: () => undefined,
    });
  return entityRows({ schema: schema.public, root, columns, given, contextOf });
}

function changesNothing(): never {
  throw new Error('Exports change nothing');
}

async function* eachOf(
  lists: AsyncIterable<ActWithText[]>,
  rowsOf: (act: ActWithText) => Iterable<ExportRow>,
): AsyncGenerator<Iterable<ExportRow>> {
  for await (const list of lists) for (const act of list) yield rowsOf(act);
}
