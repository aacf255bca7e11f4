import { distance } from 'fastest-levenshtein';

/**
 * How many letters are wrong if this word was written for that one; null if there are too many for a typing error. A
 * swap of neighbours counts as one. In a word of up to three letters none may be wrong, since most such words are one
 * letter from another; one may have been added.
 */
export function slips(written: string, meant: string): number | null {
  const most =
    meant.length > 3 ? Math.floor((meant.length + 2) / 4) : Number(written.length === meant.length + 1);
  if (Math.abs(written.length - meant.length) > most) return null;
  const edits = distance(written, meant);
  // A swap is two edits; it counts as one if undoing it leaves two fewer.
  const isSwap =
    edits > most && edits === most + 1 && swapsOf(written).some((one) => distance(one, meant) === edits - 2);
  if (isSwap) return most;
  return edits <= most ? edits : null;
}

function swapsOf(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

/** The candidate with the fewest {@link slips}; null if none is near. */
export function closestMatch(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const wrong = slips(written, candidate);
    if (wrong !== null && wrong < fewest) [best, fewest] = [candidate, wrong];
  }
  return best;
}
