import type { EntityKind } from '../../domain/entity-catalogue.ts';
import { labelsOfKind } from '../../domain/graph-labels.ts';
import type { GraphRecord } from '../records/graph-record.ts';

const kinds = Object.keys(labelsOfKind) as EntityKind[];

/** What a run asserts: each id with its kind and the first document that gives it, a few bytes a thing. */
export class RunThings {
  /** Document and kind in one number. */
  readonly #places = new Map<string, number>();
  /** Texts of sources, against which quotes are checked. */
  readonly #texts = new Map<string, string>();

  /** Notes a record; gives the document that had this id first, or null where this one is the first. */
  add(record: GraphRecord, document: number): number | null {
    const first = this.documentOf(record.id);
    if (first !== null) return first;
    this.#places.set(record.id, document * kinds.length + kinds.indexOf(record.kind));
    const { text } = record.properties;
    if (record.kind === 'Source' && typeof text === 'string') this.#texts.set(record.id, text);
    return null;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** The position in the run of the first document that asserts this id. */
  documentOf(id: string): number | null {
    const place = this.#places.get(id);
    return place === undefined ? null : Math.floor(place / kinds.length);
  }

  kindOf(id: string): EntityKind | null {
    const place = this.#places.get(id);
    return place === undefined ? null : (kinds[place % kinds.length] ?? null);
  }

  labelsOf(id: string): readonly string[] | null {
    const kind = this.kindOf(id);
    return kind === null ? null : labelsOfKind[kind];
  }

  /** The kept text of a source. */
  textOf(id: string): string | null {
    return this.#texts.get(id) ?? null;
  }

  ids(): Iterable<string> {
    return this.#places.keys();
  }
}
