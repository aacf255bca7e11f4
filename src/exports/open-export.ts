import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ApiError } from '../api/errors/api-error.ts';
import { datasetState } from '../graph/dataset-version.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { SnapshotLease } from '../snapshot/snapshot.ts';
import { csvFormat } from './formats/csv.ts';
import type { ExportBeginning, ExportFormat } from './formats/export-format.ts';
import { exportText } from './formats/export-text.ts';
import { jsonldFormat } from './formats/jsonld.ts';
import { ndjsonFormat } from './formats/ndjson.ts';
import { columnsOf, type ExportKind, edgeTypes } from './kinds/export-kinds.ts';
import type { ExportParameters } from './kinds/parameters.ts';
import { type ExportReading, exportRows, isInMemory } from './rows/export-rows.ts';

/** What to export, and in which format. */
export interface ExportRequest {
  kind: ExportKind;
  extension: ExportFormat['extension'];
  parameters: ExportParameters;
}

/** What an export is read with; the executor ends when the client disconnects. */
export type ExportParts = Omit<ExportReading, 'lease'>;

/** An export with a valid request; its rows have not been read. */
export interface OpenedExport {
  fileName: string;
  contentType: string;
  datasetVersion: number;
  /**
   * Reads rows only when it is read itself. It keeps the snapshot until it is closed: read it to its end, or destroy
   * it.
   */
  text: Readable;
}

/**
 * Opens an export. All of it is of one dataset version: rows that are not in memory are read only while the graph is
 * unchanged; if it changes, the text fails and has no end.
 *
 * @throws {ApiError | InvalidArgumentError | GraphError} if the request is wrong; CONFLICT while an import has
 *   unpublished changes
 */
export async function openExport(request: ExportRequest, parts: ExportParts): Promise<OpenedExport> {
  const { kind, parameters } = request;
  const { lease, checkConsistent } = await leaseFor(request, parts);
  try {
    await checkConsistent();
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
    const pieces = exportText(format, beginning, rows, checkConsistent);
    const text = Readable.from(pieces, { objectMode: false }).once('close', () => lease.release());
    return { fileName: fileName(beginning, format), contentType: format.contentType, datasetVersion, text };
  } catch (error) {
    lease.release();
    throw error;
  }
}

/**
 * Leases the snapshot; if it is not consistent, or the graph is read too, the newest one, and checks that the graph is
 * of its version.
 */
async function leaseFor(
  { kind, parameters }: Pick<ExportRequest, 'kind' | 'parameters'>,
  { indexSource, executor }: ExportParts,
): Promise<{ lease: SnapshotLease; checkConsistent: () => Promise<void> }> {
  const current = indexSource.lease();
  if (isInMemory(kind, parameters, current) && current.snapshot.core.isConsistent)
    return { lease: current, checkConsistent: async () => undefined };
  current.release();
  await indexSource.renew().catch((error: unknown) => {
    // The check reports any other failure better.
    if (error instanceof GraphError) throw error;
  });
  const lease = indexSource.lease();
  const { version } = lease.snapshot.data;
  const checkConsistent = async () => {
    // Rows from memory would also contain more than the version.
    const { isConsistent } = lease.snapshot.core;
    const { number, unpublished } = isConsistent
      ? await datasetState(executor)
      : { number: version, unpublished: [null] };
    if (number === version && unpublished.length === 0) return;
    const found = number === version ? 'an import that has not been published yet' : `version ${number}`;
    throw new ApiError(
      'DATASET_CHANGED',
      `An import is running: all rows have to be of dataset version ${version}, found ${found}. Try again later.`,
    );
  };
  return { lease, checkConsistent };
}

/**
 * `dialogue-graph-advances-v7-3fa94c1b.csv`: kind, dataset version, and the first 8 hexadecimal digits of the sha256 of
 * the parameters; `all` if there are none. The same request of the same version has the same name.
 */
function fileName(beginning: ExportBeginning, { extension }: ExportFormat): string {
  const { export: kind, rowsAre, datasetVersion, parameters } = beginning;
  const given = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 8);
  const parts = [
    kind,
    ...(rowsAre === 'edges' ? [rowsAre] : []),
    `v${datasetVersion}`,
    given.length > 0 ? hash : 'all',
  ];
  return `dialogue-graph-${parts.join('-')}.${extension}`;
}

function formatOf({ kind, extension, parameters }: ExportRequest): ExportFormat {
  const { isEdges, hasBom } = parameters;
  switch (extension) {
    case 'csv':
      return csvFormat(columnsOf(kind, parameters), { hasBom });
    case 'ndjson':
      return ndjsonFormat;
    case 'jsonld':
      return jsonldFormat(isEdges ? edgeTypes : kind.types);
  }
}
