import { byCodePoint } from '../../domain/order-key.ts';
import type { EvidenceRow } from '../../graph/entity-repository.ts';
import type { EntityRecord } from './entity-record.ts';

/** Evidence by date of the source, undated ones last, then source, then locator: as `evidenceByIds` gives it. */
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
