import { distance } from 'fastest-levenshtein';

/** The candidate with the least edit distance, or null where more than a third of its letters (and more than two) differ. */
export function closestMatch(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(written, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best !== null && least <= Math.max(2, Math.floor(best.length / 3)) ? best : null;
}
