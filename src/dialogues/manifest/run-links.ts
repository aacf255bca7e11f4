import type { TargetLabel } from '../../domain/graph-labels.ts';
import type { GraphRecord, Link } from '../records/graph-record.ts';
import type { RunDocument } from './run-document.ts';

/**
 * An id to which links of the run lead, with the lists of labels that it must have one of. The lists are those of the
 * forms, so there are few.
 */
export interface LinkTarget {
  id: string;
  accepts: Set<readonly TargetLabel[]>;
}

const SOURCE: readonly TargetLabel[] = ['Source'];

/**
 * Where the links of a run lead and what they accept there. The links themselves are not kept: there may be millions.
 */
export class RunLinks {
  readonly #targets = new Map<string, LinkTarget>();
  /** By document, the targets that the document itself does not assert. */
  readonly #foreign = new Map<RunDocument, LinkTarget[]>();

  /** Adds the links of a document of the run. */
  add(records: readonly GraphRecord[], document: RunDocument): void {
    const own = new Set(records.map(({ id }) => id));
    const foreign = new Set<LinkTarget>();
    for (const { links } of records) {
      for (const link of links) {
        for (const { to, accepts } of endsOf(link)) {
          const target = this.#note(to, accepts);
          if (!own.has(to)) foreign.add(target);
        }
      }
    }
    this.#foreign.set(document, [...foreign]);
  }

  /** Every target once. */
  targets(): LinkTarget[] {
    return [...this.#targets.values()];
  }

  /** The targets of a document's links that the document itself does not assert. */
  foreignTargetsOf(document: RunDocument): readonly LinkTarget[] {
    return this.#foreign.get(document) ?? [];
  }

  #note(id: string, accepts: readonly TargetLabel[]): LinkTarget {
    const target = this.#targets.get(id) ?? { id, accepts: new Set() };
    target.accepts.add(accepts);
    this.#targets.set(id, target);
    return target;
  }
}

/** The target of a link, and the source that a link such as REPRESENTS names in a property. */
export function endsOf(link: Link): Pick<Link, 'to' | 'accepts' | 'path'>[] {
  const { source } = link.properties;
  if (typeof source !== 'string') return [link];
  return [link, { to: source, accepts: SOURCE, path: [...link.path.slice(0, -1), 'source'] }];
}
