import type { Readable } from 'node:stream';
import { ApiError } from '../api/errors/api-error.ts';
import { datasetState } from '../graph/dataset-version.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { SnapshotLease } from '../snapshot/snapshot.ts';
import { fileName } from './file-name.ts';
import { csvFormat } from './formats/csv.ts';
import type { ExportBeginning, ExportFormat } from './formats/export-format.ts';
import { exportText, streamOf } from './formats/export-text.ts';
import { jsonldFormat } from './formats/jsonld.ts';
import { ndjsonFormat } from './formats/ndjson.ts';
import { type ExportKind, edgeTypes } from './kinds/export-kinds.ts';
import type { ExportParameters } from './kinds/parameters.ts';
import { type ExportReading, exportRows, isInMemory } from './rows/export-rows.ts';

/** The form of a file, by the end of its name. */
export const extensions = ['csv', 'ndjson', 'jsonld'] as const satisfies ExportFormat['extension'][];

/** What is to be exported, and in which form. */
export interface ExportRequest {
  kind: ExportKind;
  extension: ExportFormat['extension'];
  parameters: ExportParameters;
}

/** What an export is read with; the executor is to end with the client. */
export type ExportParts = Omit<ExportReading, 'lease'>;

/** An export whose request is valid; its rows have not been read. */
export interface OpenedExport {
  fileName: string;
  contentType: string;
  datasetVersion: number;
  /**
   * Reads the first piece and gives the text, to be read or destroyed: it holds the index.
   *
   * @param whenOver called once the text has ended, however it did, or could not begin
   * @throws {ApiError | GraphError} for whatever is wrong before the first piece
   */
  begin(whenOver: () => void): Promise<Readable>;
  /** Gives the index back if the text has not begun. */
  releaseUnlessBegun(): void;
}

/**
 * Opens an export. All of it is of one dataset version: rows that are not in memory are given only while the graph
 * stays as it was, and where it changes the text fails and has no end.
 *
 * @throws {ApiError | InvalidArgumentError | GraphError} for whatever is wrong with the request; CONFLICT while an import
 *   has written what is not published yet
 */
export async function openExport(request: ExportRequest, parts: ExportParts): Promise<OpenedExport> {
  const { kind, parameters } = request;
  const { lease, checkConsistent } = await leaseFor(kind, parts);
  try {
    const { rows, about } = exportRows(kind, parameters, { ...parts, lease });
    const { version: datasetVersion, publishedAt } = lease.snapshot.data;
    const beginning: ExportBeginning = {
      export: kind.name,
      ...(kind.edges && { rowsAre: parameters.isEdges ? 'edges' : 'acts' }),
      datasetVersion,
      publishedAt,
      parameters: parameters.given,
      ...about,
    };
    const format = formatOf(request);
    let isBegun = false;
    return {
      fileName: fileName(beginning, format),
      contentType: format.contentType,
      datasetVersion,
      async begin(whenOver) {
        isBegun = true;
        const text = endingWith(exportText(format, beginning, rows, checkConsistent), () => {
          lease.release();
          whenOver();
        });
        return streamOf(await text.next(), text);
      },
      releaseUnlessBegun() {
        if (!isBegun) lease.release();
      },
    };
  } catch (error) {
    lease.release();
    throw error;
  }
}

/** Borrows the snapshot; where the graph is read beside it, the newest one, with a check that the graph is of its version. */
async function leaseFor(
  kind: ExportKind,
  { indexSource, executor }: ExportParts,
): Promise<{ lease: SnapshotLease; checkConsistent: () => Promise<void> }> {
  const current = indexSource.lease();
  if (isInMemory(kind, current)) return { lease: current, checkConsistent: async () => undefined };
  current.release();
  await indexSource.renew().catch((error: unknown) => {
    // The check reports what any other failure means.
    if (error instanceof GraphError) throw error;
  });
  const lease = indexSource.lease();
  const { version } = lease.snapshot.data;
  const checkConsistent = async () => {
    const { number, unpublished } = await datasetState(executor);
    if (number === version && unpublished.length === 0) return;
    const found = number === version ? 'an import that has not been published yet' : `version ${number}`;
    throw new ApiError(
      'DATASET_CHANGED',
      `An import is running: all rows have to be of dataset version ${version}, found ${found}. Try again later.`,
    );
  };
  try {
    await checkConsistent();
    return { lease, checkConsistent };
  } catch (error) {
    lease.release();
    throw error;
  }
}

async function* endingWith(text: AsyncGenerator<string>, whenOver: () => void): AsyncGenerator<string> {
  try {
    yield* text;
  } finally {
    whenOver();
  }
}

function formatOf({ kind, extension, parameters: { isEdges, hasBom } }: ExportRequest): ExportFormat {
  const columns = (isEdges && kind.edges) || kind.columns;
  switch (extension) {
    case 'csv':
      return csvFormat(columns, { hasBom });
    case 'ndjson':
      return ndjsonFormat;
    case 'jsonld':
      return jsonldFormat(isEdges ? edgeTypes : kind.types);
  }
}
