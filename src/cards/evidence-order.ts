import type { EvidenceRow } from '../graph/entity-repository.ts';
import type { Card } from './card.ts';

/** Evidence by date of the source, undated ones last, then source, then locator: as `evidenceByIds` gives it. */
export function orderEvidence(
  evidence: readonly EvidenceRow[],
  sources: ReadonlyMap<string, Pick<Card, 'properties'>>,
): EvidenceRow[] {
  if (evidence.length < 2) return [...evidence];
  const day = ({ source }: EvidenceRow) =>
    String(sources.get(source)?.properties['publishedEarliest'] ?? '9999-99-99');
  const isBefore = (a: EvidenceRow, b: EvidenceRow) => {
    for (const of of [day, (row: EvidenceRow) => row.source, (row: EvidenceRow) => row.locator]) {
      const [left, right] = [of(a), of(b)];
      if (left !== right) return left < right;
    }
    return false;
  };
  return [...evidence].sort((a, b) => {
    if (isBefore(a, b)) return -1;
    return isBefore(b, a) ? 1 : 0;
  });
}
