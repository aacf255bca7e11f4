import { byCodePoint } from '../../domain/order-key.ts';
import type { EvidenceRow } from '../../graph/entity-repository.ts';
import type { EntityRecord } from './entity-record.ts';
import { orderEvidence } from './evidence-order.ts';

/** Whether a relationship is followed from what it leads from, or towards it. */
export type Direction = 'OUT' | 'IN';

const none: readonly EntityRecord[] = [];

/** The cards of a dataset version with what leads from one to another, each way. */
export class EntityTable {
  readonly #cards: ReadonlyMap<string, EntityRecord>;
  #incoming: Map<string, EntityRecord[]> | null = null;

  constructor(cards: ReadonlyMap<string, EntityRecord>) {
    this.#cards = cards;
  }

  get(id: string): EntityRecord | undefined {
    return this.#cards.get(id);
  }

  /** What stands at the other end of a thing's relationships of a type, in order of the keys that things are paged by. */
  linked(id: string, type: string, direction: Direction): readonly EntityRecord[] {
    const found = direction === 'OUT' ? this.#targets(id, type) : this.#sources(id, type);
    return found.length < 2 ? found : [...found].sort(byKey);
  }

  /** Ids, each once, in order of the keys that things are paged by. */
  inOrder(ids: readonly string[]): string[] {
    const keyOf = (id: string) => String(this.#cards.get(id)?.properties['sortKey']);
    return [...new Set(ids)].sort((a, b) => byCodePoint(keyOf(a), keyOf(b)));
  }

  /** Where a thing is written, by date of the source, then locator. */
  evidence(id: string): EvidenceRow[] {
    return orderEvidence(this.#cards.get(id)?.evidence ?? [], this.#cards);
  }

  #targets(id: string, type: string): readonly EntityRecord[] {
    const links = this.#cards.get(id)?.links.filter(([of]) => of === type) ?? [];
    return links.map(([, to]) => this.#cards.get(to)).filter((card) => card !== undefined);
  }

  #sources(id: string, type: string): readonly EntityRecord[] {
    if (this.#incoming === null) {
      this.#incoming = new Map();
      for (const card of this.#cards.values())
        for (const [of, to] of card.links) {
          const key = `${of} ${to}`;
          const found = this.#incoming.get(key);
          if (found === undefined) this.#incoming.set(key, [card]);
          else found.push(card);
        }
    }
    return this.#incoming.get(`${type} ${id}`) ?? none;
  }
}

function byKey(a: EntityRecord, b: EntityRecord): number {
  return byCodePoint(String(a.properties['sortKey']), String(b.properties['sortKey']));
}
