import type { TargetLabel } from '../../domain/graph-labels.ts';
import type { DocumentRecords } from '../records/document-records.ts';
import type { Link } from '../records/graph-record.ts';

/** Where the links of a run lead and what they accept there, without the links themselves. */
export class RunLinks {
  readonly #numbers = new Map<string, number>();
  readonly #targets: { id: string; accepts: Set<readonly TargetLabel[]> }[] = [];
  /** Lists of labels that are equal are one. */
  readonly #lists = new Map<string, readonly TargetLabel[]>();
  /** By document, the numbers of the targets that it does not assert itself. */
  readonly #of: Uint32Array[] = [];

  /** Notes the links of the next document of the run. */
  add({ records }: DocumentRecords): void {
    const own = new Set(records.map(({ id }) => id));
    const others = new Set<number>();
    for (const { links } of records) {
      for (const link of links) {
        const number = this.#note(link.to, link.accepts);
        if (!own.has(link.to)) others.add(number);
        const source = citedSource(link);
        if (source !== null) this.#note(source, ['Source']);
      }
    }
    this.#of.push(Uint32Array.from(others));
  }

  /** Every target once, with each list of labels of which it must have one. */
  targets(): readonly { id: string; accepts: ReadonlySet<readonly TargetLabel[]> }[] {
    return this.#targets;
  }

  /** The targets of a document's links that it does not assert itself. */
  *targetsOf(document: number): Iterable<string> {
    for (const number of this.#of[document] ?? []) {
      const target = this.#targets[number];
      if (target !== undefined) yield target.id;
    }
  }

  #note(id: string, accepts: readonly TargetLabel[]): number {
    const key = accepts.join();
    const list = this.#lists.get(key) ?? accepts;
    if (list === accepts) this.#lists.set(key, list);
    const known = this.#numbers.get(id);
    if (known !== undefined) {
      this.#targets[known]?.accepts.add(list);
      return known;
    }
    this.#numbers.set(id, this.#targets.length);
    return this.#targets.push({ id, accepts: new Set([list]) }) - 1;
  }
}

/** A link such as REPRESENTS names the source that says so in a property of its own. */
export function citedSource({ properties: { source } }: Pick<Link, 'properties'>): string | null {
  return typeof source === 'string' ? source : null;
}
