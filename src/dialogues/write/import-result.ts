import type { DocumentSource } from '../document/document-source.ts';
import type { Problem } from '../document/problems.ts';
import type { OnRead, Position, ReadRun } from '../manifest/read-run.ts';
import type { RunDocument } from '../manifest/run-document.ts';
import type { DocumentPlan } from '../plan/document-plan.ts';
import { type PlanDetails, planDetails } from '../plan/plan-details.ts';
import type { LockOptions } from './import-lock.ts';

/** The result of one document: numbers of records. */
export interface DocumentResult {
  id: string;
  file: string;
  added: number;
  changed: number;
  retired: number;
  unchanged: number;
  /** Record by record, in a dry run. */
  plan?: PlanDetails;
}

/** The result of a run; `version` is the dataset version that readers see after it. */
export interface ImportResult {
  version: number;
  documents: DocumentResult[];
  /** What is allowed in the documents that were read, but may be wrong. */
  warnings: Problem[];
}

/** Settings of a run. */
export interface ImportOptions {
  /**
   * Who imports what, by the ids of its documents: stored with the dataset version, and shown to imports that wait for
   * the lock.
   */
  by: string | ((documents: readonly string[]) => string);
  dryRun?: boolean;
  /** The dataset version that the documents' texts are based on: later changes are not overwritten. */
  basedOn?: number;
  /** The day of the import, `YYYY-MM-DD`: later events have not taken place. The current day in UTC if missing. */
  today?: string;
  /** Called before each document is read, and after the last. */
  onRead?: OnRead;
  /** Called when a document is done, with the line of its file on which it begins. */
  onDocument?: (result: DocumentResult, position: Position & { line: number }) => void;
  lock?: LockOptions;
  /** Called with a sentence if another import has to end first. */
  onWait?: (message: string) => void;
}

/** The results of a run, reported as they come in. Unchanged documents are reported at once. */
export class RunResults {
  readonly #results = new Map<DocumentSource, DocumentResult>();
  readonly #sources: readonly DocumentSource[];
  readonly #options: ImportOptions;

  constructor({ sources, unchanged, manifest }: ReadRun, options: ImportOptions) {
    this.#sources = sources;
    this.#options = options;
    const read = new Set(manifest.documents.map(({ source }) => source));
    for (const source of sources) {
      const document = unchanged.get(source.sha256);
      if (document === undefined || read.has(source)) continue;
      const { id, things } = document;
      this.#add(source, { id, file: source.file, added: 0, changed: 0, retired: 0, unchanged: things });
    }
  }

  /** Reports a document that has been written or, in a dry run, planned. */
  add({ id, source }: RunDocument, plan: DocumentPlan): void {
    this.#add(source, {
      id,
      file: source.file,
      added: plan.added.length,
      changed: plan.changed.length,
      retired: plan.retired.length,
      unchanged: plan.unchanged,
      ...(this.#options.dryRun && { plan: planDetails(plan) }),
    });
  }

  /** The results in the order of the sources. */
  inOrder(): DocumentResult[] {
    return this.#sources.map((source) => this.#results.get(source)).filter((result) => result !== undefined);
  }

  #add(source: DocumentSource, result: DocumentResult): void {
    this.#results.set(source, result);
    this.#options.onDocument?.(result, {
      done: this.#results.size,
      of: this.#sources.length,
      line: source.firstLine,
    });
  }
}
