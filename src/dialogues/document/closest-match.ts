import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, by edit distance, if it is near enough to be meant:
 * at most a third of its letters differ.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = distance(written, candidate);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best !== null && least <= Math.max(2, Math.floor(best.length / 3)) ? best : null;
}
