/** A text that takes up no other, and what came of it. */
export interface Chain<Text> {
  start: Text;
  /** Number of later texts, over any number of steps. */
  laterTexts: number;
  /** Most steps in a row. */
  steps: number;
}

interface ChainText {
  id: string;
  day: string | null;
}

/**
 * The texts where a flow begins, with how far each one goes: the longest first, then those with more later texts, then
 * by date. Uptakes that go round in a circle count once.
 */
export function chainsOf<Text extends ChainText>(
  uptakes: readonly { earlier: Text; later: Text }[],
): Chain<Text>[] {
  const later = new Map<string, string[]>();
  const texts = new Map<string, Text>();
  const takesUp = new Set<string>();
  for (const { earlier, later: into } of uptakes) {
    texts.set(earlier.id, earlier);
    texts.set(into.id, into);
    takesUp.add(into.id);
    later.set(earlier.id, [...(later.get(earlier.id) ?? []), into.id]);
  }
  const lengths = new Map<string, number>();
  const passed = new Set<string>();
  const lengthFrom = (id: string): number => {
    const known = lengths.get(id);
    if (known !== undefined) return known;
    passed.add(id);
    let length = 0;
    for (const next of later.get(id) ?? [])
      if (!passed.has(next)) length = Math.max(length, 1 + lengthFrom(next));
    passed.delete(id);
    lengths.set(id, length);
    return length;
  };
  const countFrom = (id: string): number => {
    const reached = new Set([id]);
    for (const one of reached) for (const next of later.get(one) ?? []) reached.add(next);
    return reached.size - 1;
  };
  return [...texts.values()]
    .filter(({ id }) => !takesUp.has(id))
    .map((start) => ({
      start,
      laterTexts: countFrom(start.id),
      steps: lengthFrom(start.id),
    }))
    .sort(
      (one, other) =>
        other.steps - one.steps ||
        other.laterTexts - one.laterTexts ||
        (one.start.day ?? '9999').localeCompare(other.start.day ?? '9999') ||
        one.start.id.localeCompare(other.start.id),
    );
}
