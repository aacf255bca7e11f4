import type { Readable } from 'node:stream';
import { ApiError } from '../api/api-error.ts';
import { datasetState } from '../dialogues/dataset-version.ts';
import type { IndexLease } from '../tracing/bitmap-index.ts';
import { csvFormat } from './csv.ts';
import type { ExportBeginning, ExportFormat } from './export-format.ts';
import { type ExportKind, edgeTypes } from './export-kinds.ts';
import { type ExportReading, exportRows, isHeld } from './export-rows.ts';
import { exportText, streamOf } from './export-text.ts';
import { fileName } from './file-name.ts';
import { jsonldFormat } from './jsonld.ts';
import { ndjsonFormat } from './ndjson.ts';
import type { ExportParameters } from './parameters.ts';

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

/** An export whose first piece has been read, so that all that can be wrong with the request has been told. */
export interface OpenedExport {
  fileName: string;
  contentType: string;
  datasetVersion: number;
  /** To be read or destroyed: it holds the index. */
  text: Readable;
}

/**
 * Opens an export. All of it is of one dataset version: rows that are not in memory are given only while the graph
 * stays as it was, and where it changes the text fails and has no end.
 *
 * @throws {ApiError | FilterError | MatrixError | GraphError} for whatever is wrong before the first piece
 */
export async function openExport(request: ExportRequest, parts: ExportParts): Promise<OpenedExport> {
  const { kind, parameters } = request;
  const { lease, checkSteady } = await leaseFor(kind, parts);
  let isBegun = false;
  try {
    const { rows, about } = exportRows(kind, parameters, { ...parts, lease });
    const { version: datasetVersion, publishedAt } = lease.index.data;
    const beginning: ExportBeginning = {
      export: kind.name,
      ...(kind.edges && { rowsAre: parameters.isEdges ? 'edges' : 'acts' }),
      datasetVersion,
      publishedAt,
      parameters: parameters.given,
      ...about,
    };
    const format = formatOf(request);
    const text = releasing(lease, exportText(format, beginning, rows, checkSteady));
    isBegun = true;
    const first = await text.next();
    return {
      fileName: fileName(beginning, format),
      contentType: format.contentType,
      datasetVersion,
      text: streamOf(first, text),
    };
  } finally {
    if (!isBegun) lease.release();
  }
}

/** Borrows the index; where the graph is read beside it, that of the newest version, and held against the graph. */
async function leaseFor(
  kind: ExportKind,
  { indexSource, executor }: ExportParts,
): Promise<{ lease: IndexLease; checkSteady: () => Promise<void> }> {
  const held = indexSource.lease();
  if (isHeld(kind, held)) return { lease: held, checkSteady: async () => undefined };
  held.release();
  await indexSource.renew();
  const lease = indexSource.lease();
  try {
    const before = await datasetState(executor);
    const { version } = lease.index.data;
    const checkSteady = async () => {
      const now = await datasetState(executor);
      if (now.number === version && JSON.stringify(now) === JSON.stringify(before)) return;
      throw new ApiError(
        'CONFLICT',
        `Something was imported meanwhile: expected all rows to be of dataset version ${version}. Ask again.`,
      );
    };
    if (before.number !== version) await checkSteady();
    return { lease, checkSteady };
  } catch (error) {
    lease.release();
    throw error;
  }
}

async function* releasing(lease: IndexLease, text: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield* text;
  } finally {
    lease.release();
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
