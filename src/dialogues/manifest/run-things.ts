import type { EntityKind } from '../../domain/entity-catalogue.ts';
import { labelsOfKind } from '../../domain/graph-labels.ts';
import type { GraphRecord } from '../records/graph-record.ts';
import type { RunDocument } from './run-document.ts';

/** What a run asserts: each id with its kind and the first document that asserts it. */
export class RunThings {
  readonly #things = new Map<string, { document: RunDocument; kind: EntityKind }>();
  /** Texts of sources, against which quotes are checked. */
  readonly #texts = new Map<string, string>();

  /** Notes a record; returns the document that asserted this id before, or null where this is the first. */
  add({ id, kind, properties: { text } }: GraphRecord, document: RunDocument): RunDocument | null {
    const first = this.documentOf(id);
    if (first !== null) return first;
    this.#things.set(id, { document, kind });
    if (kind === 'Source' && typeof text === 'string') this.#texts.set(id, text);
    return null;
  }

  has(id: string): boolean {
    return this.#things.has(id);
  }

  /** The first document of the run that asserts this id. */
  documentOf(id: string): RunDocument | null {
    return this.#things.get(id)?.document ?? null;
  }

  kindOf(id: string): EntityKind | null {
    return this.#things.get(id)?.kind ?? null;
  }

  labelsOf(id: string): readonly string[] | null {
    const kind = this.kindOf(id);
    return kind === null ? null : labelsOfKind[kind];
  }

  /** The stored text of a source. */
  textOf(id: string): string | null {
    return this.#texts.get(id) ?? null;
  }

  ids(): Iterable<string> {
    return this.#things.keys();
  }
}
