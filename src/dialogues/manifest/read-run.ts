import { createYielder } from '../../domain/yielder.ts';
import type { Executor } from '../../graph/executor.ts';
import type { DocumentSource } from '../document/document-source.ts';
import { DocumentError, type Problem } from '../document/problems.ts';
import { type UnchangedDocument, unchangedDocuments } from '../stored/imported-documents.ts';
import { ImportManifest } from './import-manifest.ts';

/** The progress of a run through its documents. */
export interface Position {
  done: number;
  of: number;
}
export type OnRead = (source: DocumentSource, position: Position) => void;

/** The documents of a run, except those whose text is unchanged in the graph. */
export interface ReadRun {
  sources: readonly DocumentSource[];
  /** By sha256: read only if something that they refer to changes. */
  unchanged: ReadonlyMap<string, UnchangedDocument>;
  manifest: ImportManifest;
}

/**
 * Reads a run, and yields to the event loop between two documents.
 *
 * @throws {DocumentError} if a document cannot be read at all, with the mistakes of the others that are found without
 *   the graph
 */
export async function readRun(
  executor: Executor,
  sources: readonly DocumentSource[],
  onRead?: OnRead,
): Promise<ReadRun> {
  const unchanged = await unchangedDocuments(executor, sources);
  const manifest = new ImportManifest();
  const malformed: Problem[] = [];
  const skipped = new Map<string, DocumentSource>();
  const yieldNow = createYielder();
  for (const [done, source] of sources.entries()) {
    onRead?.(source, { done, of: sources.length });
    await yieldNow();
    // If the same text comes twice, it is read, so that it is reported as a mistake.
    const id = unchanged.get(source.sha256)?.id;
    if (id !== undefined && !skipped.has(id)) {
      skipped.set(id, source);
      continue;
    }
    try {
      manifest.read(source);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      malformed.push(...error.problems);
    }
  }
  const last = sources.at(-1);
  if (last !== undefined) onRead?.(last, { done: sources.length, of: sources.length });
  for (const document of manifest.documents) {
    const other = skipped.get(document.id);
    if (other !== undefined) manifest.reportSameId(document, other.file);
  }
  // References are not checked while a document that they may lead to cannot be read at all.
  if (malformed.length > 0) throw new DocumentError([...malformed, ...manifest.problems]);
  return { sources, unchanged, manifest };
}
