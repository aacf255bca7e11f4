import { findDocuments } from '../dialogues/document/document-files.ts';
import type { DocumentSource } from '../dialogues/document/document-source.ts';
import { DocumentError, type Problem } from '../dialogues/document/problems.ts';
import { retraction } from '../dialogues/document/retraction.ts';
import { tableDocuments } from '../tables/documents/table-documents.ts';
import { type ReadMapping, readMapping } from '../tables/mapping/read-mapping.ts';
import { isTableFile } from '../tables/readers/open-table.ts';
import type { SeedOptions } from './seed-options.ts';

/** What a run of the command imports. */
export interface SeedSources {
  sources: DocumentSource[];
  /** Removes temporary files. */
  close(): void;
}

/**
 * The documents in the files and tables of the command, and then those that it retracts: an entity that moves to a new
 * document is there before it leaves the old one.
 *
 * @throws {NoSuchDocumentError} if a file does not exist
 * @throws {DocumentError} with the mistakes of all mappings and tables that cannot be read
 */
export async function seedSources({ files, mappings, retract, rename }: SeedOptions): Promise<SeedSources> {
  const problems: Problem[] = [];
  const closing: (() => void)[] = [];
  const close = () => {
    for (const one of closing.splice(0)) one();
  };
  const collect = async <Value>(make: () => Value | Promise<Value>): Promise<Value | null> => {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  };
  try {
    const read = new Map<string, ReadMapping | null>();
    for (const mapping of new Set(mappings)) read.set(mapping, await collect(() => readMapping(mapping)));
    const sources: DocumentSource[] = [];
    for (const { path, mapping } of files) {
      if (mapping === null || !isTableFile(path)) {
        sources.push(...(await findDocuments([path])));
        continue;
      }
      const by = read.get(mapping);
      const made = by ? await collect(() => tableDocuments(path, by)) : null;
      if (made === null) continue;
      closing.push(made.close);
      for (const source of made.sources) sources.push(source);
    }
    if (problems.length > 0) throw new DocumentError(problems);
    sources.push(
      ...retract.map((id) => retraction(id, { file: `--retract ${id}` })),
      ...rename.map(({ id, successor, both }) => retraction(id, { file: `--rename ${both}`, successor })),
    );
    return { sources, close };
  } catch (error) {
    close();
    throw error;
  }
}
