import { addTo } from '../../domain/group-by.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import type { EvidenceRow } from '../../graph/entity-repository.ts';
import type { EntityRecord } from './entity-record.ts';

/** Whether a relationship is followed from its beginning, or from its end. */
export type Direction = 'OUT' | 'IN';

const none: readonly EntityRecord[] = [];

/** The records of a dataset version with the links between them, in both directions. */
export class EntityTable {
  readonly #records: ReadonlyMap<string, EntityRecord>;
  #incoming: Map<string, EntityRecord[]> | null = null;

  constructor(records: ReadonlyMap<string, EntityRecord>) {
    this.#records = records;
  }

  get(id: string): EntityRecord | undefined {
    return this.#records.get(id);
  }

  /** The records at the other end of a record's relationships of a type, in the order of paging. */
  linked(id: string, type: string, direction: Direction): readonly EntityRecord[] {
    const found = direction === 'OUT' ? this.#targets(id, type) : this.#sources(id, type);
    return found.length < 2 ? found : [...found].sort(byKey);
  }

  /** Unique ids, in the order of paging. */
  inOrder(ids: readonly string[]): string[] {
    const keyOf = (id: string) => String(this.#records.get(id)?.properties['sortKey']);
    return [...new Set(ids)].sort((a, b) => byCodePoint(keyOf(a), keyOf(b)));
  }

  /** The evidence of a record, by date of the source, then locator. */
  evidence(id: string): EvidenceRow[] {
    return orderEvidence(this.#records.get(id)?.evidence ?? [], this.#records);
  }

  #targets(id: string, type: string): readonly EntityRecord[] {
    const links = this.#records.get(id)?.links.filter(([of]) => of === type) ?? [];
    return links.map(([, to]) => this.#records.get(to)).filter((record) => record !== undefined);
  }

  #sources(id: string, type: string): readonly EntityRecord[] {
    if (this.#incoming === null) {
      this.#incoming = new Map();
      for (const record of this.#records.values())
        for (const [of, to] of record.links) addTo(this.#incoming, `${of} ${to}`, record);
    }
    return this.#incoming.get(`${type} ${id}`) ?? none;
  }
}

function byKey(a: EntityRecord, b: EntityRecord): number {
  return byCodePoint(String(a.properties['sortKey']), String(b.properties['sortKey']));
}

/** Evidence by date of the source, undated ones last, then source, then locator: in the order of `evidenceByIds`. */
export function orderEvidence(
  evidence: readonly EvidenceRow[],
  sources: ReadonlyMap<string, Pick<EntityRecord, 'properties'>>,
): EvidenceRow[] {
  if (evidence.length < 2) return [...evidence];
  const day = ({ source }: EvidenceRow) =>
    String(sources.get(source)?.properties['publishedEarliest'] ?? '9999-99-99');
  return [...evidence].sort(
    (a, b) =>
      byCodePoint(day(a), day(b)) || byCodePoint(a.source, b.source) || byCodePoint(a.locator, b.locator),
  );
}
