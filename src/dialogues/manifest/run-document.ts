import type { DocumentSource } from '../document/document-source.ts';
import type { ReportProblem } from '../document/problems.ts';
import type { GraphRecord } from '../records/graph-record.ts';

/** A document of a run. */
export interface RunDocument {
  id: string;
  source: DocumentSource;
  /**
   * What the document asserts.
   *
   * @throws {DocumentChangedError} if it has to be read again and its file has changed
   */
  records(): readonly GraphRecord[];
  /** Whether it has mistakes of form, so that only part of it could be read. */
  isPartial: boolean;
  /** Makes a problem at a path of this document. */
  problem: ReportProblem;
}
