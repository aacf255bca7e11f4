import type { Stage } from '../texts/stages.ts';

/** What the order of a flow depends on. */
export interface OrderedText {
  id: string;
  stage: Stage;
  /** ISO; null if unknown. */
  day: string | null;
  isStart: boolean;
}

export interface Link {
  /** Ids of the earlier and the later text. */
  of: string;
  into: string;
}

/** A place in the picture: one text, or several that are folded into one. */
export interface FlowUnit {
  /** The id of the text, or of the fold. */
  id: string;
  stage: Stage;
  column: number;
  /** Ids of the texts, oldest first. */
  texts: string[];
}

/** Texts of one column and stage, beyond which the rest are folded. */
const MAX_UNFOLDED = 6;

/**
 * Texts in order of time, each after those that it takes up, and each column after the last: a text begins a new
 * column if it takes up one of the current column. So time and all uptakes go from left to right. Texts of unknown
 * date follow what they take up. If uptakes go round in a circle, the oldest text of it comes first.
 *
 * @returns the texts with their columns, in order
 */
export function inColumns<Text extends OrderedText>(
  texts: readonly Text[],
  links: readonly Link[],
): { text: Text; column: number }[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const [earlier, later] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { of, into } of links) {
    earlier.set(into, [...(earlier.get(into) ?? []), of]);
    later.set(of, [...(later.get(of) ?? []), into]);
  }
  const days = new Map(texts.map(({ id, day }) => [id, day ?? '']));
  const isBefore = (one: string, other: string) =>
    (days.get(one) ?? '') < (days.get(other) ?? '') || (days.get(one) === days.get(other) && one < other);
  const waiting = new Map(texts.map(({ id }) => [id, new Set(earlier.get(id) ?? [])]));
  const free = new Set(texts.filter(({ id }) => waiting.get(id)?.size === 0).map(({ id }) => id));
  const columns = new Map<string, number>();
  let column = 0;
  while (waiting.size > 0) {
    const candidates = free.size > 0 ? free : waiting.keys();
    const next = [...candidates].reduce((first, one) => (isBefore(one, first) ? one : first));
    free.delete(next);
    waiting.delete(next);
    if ((earlier.get(next) ?? []).some((one) => columns.get(one) === column)) column += 1;
    columns.set(next, column);
    for (const one of later.get(next) ?? []) {
      if (byId.get(one)?.day == null && (days.get(one) ?? '') < (days.get(next) ?? ''))
        days.set(one, days.get(next) ?? '');
      const before = waiting.get(one);
      before?.delete(next);
      if (before?.size === 0) free.add(one);
    }
  }
  return [...columns].flatMap(([id, at]) => {
    const text = byId.get(id);
    return text === undefined ? [] : [{ text, column: at }];
  });
}

/**
 * The places of a flow in reading order. Where a column has many texts of a stage, the first few have a place each
 * and the rest one together, unless it is among those to unfold; the text where the flow starts is never folded.
 */
export function unitsOf(
  columns: readonly { text: OrderedText; column: number }[],
  unfolded: ReadonlySet<string>,
): FlowUnit[] {
  const units: FlowUnit[] = [];
  const counts = new Map<string, number>();
  for (const { text, column } of columns) {
    const fold = `${column} ${text.stage}`;
    counts.set(fold, (counts.get(fold) ?? 0) + 1);
  }
  const shown = new Map<string, number>();
  const folds = new Map<string, FlowUnit>();
  for (const { text, column } of columns) {
    const fold = `${column} ${text.stage}`;
    const before = shown.get(fold) ?? 0;
    const isShown =
      text.isStart ||
      unfolded.has(fold) ||
      (counts.get(fold) ?? 0) <= MAX_UNFOLDED + 1 ||
      before < MAX_UNFOLDED;
    const { stage } = text;
    if (isShown) {
      shown.set(fold, before + 1);
      units.push({ id: text.id, stage, column, texts: [text.id] });
      continue;
    }
    const known = folds.get(fold);
    if (known !== undefined) {
      known.texts.push(text.id);
      continue;
    }
    const unit = { id: fold, stage, column, texts: [text.id] };
    folds.set(fold, unit);
    units.push(unit);
  }
  return units;
}

/** The uptakes between places: how many there are between two, by the ids of the places. */
export function linksBetween(
  units: readonly FlowUnit[],
  links: readonly Link[],
): (Link & { count: number })[] {
  const unitOf = new Map(units.flatMap(({ id, texts }) => texts.map((text) => [text, id] as const)));
  const counted = new Map<string, Link & { count: number }>();
  for (const link of links) {
    const [of, into] = [unitOf.get(link.of), unitOf.get(link.into)];
    if (of === undefined || into === undefined || of === into) continue;
    const key = `${of}\n${into}`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { of, into, count: 1 });
    else known.count += 1;
  }
  return [...counted.values()];
}
