import { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import { type DialogueDocument, dialogueDocument } from './dialogue-document.ts';

/** An item with mistakes of form, as it is in the document. */
export interface MalformedItem {
  section: string;
  /** Its position in its section; null if the section is not a list. */
  index: number | null;
  item: Readonly<Record<string, unknown>>;
  /** Its wrong keys; null if it cannot be read without them. */
  without: ReadonlySet<string> | null;
}

/** What can be read of a document with mistakes of form. */
export interface PartialDocument {
  document: DialogueDocument;
  malformed: MalformedItem[];
  /** By section, the positions of its items in the document, without those that cannot be read. */
  positions: ReadonlyMap<string, readonly number[]>;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a document without its mistakes of form, so that everything else can be checked in the same run: leaves wrong
 * keys out of an item that can be read without them, and other items entirely.
 *
 * @returns null if the document cannot be identified, as without its id
 */
export function partialDocument(value: unknown, issues: readonly z.core.$ZodIssue[]): PartialDocument | null {
  if (!isMap(value)) return null;
  const rest: Record<string, unknown> = { ...value, format: 'dialogue-graph/1' };
  const malformed: MalformedItem[] = [];
  const positions = new Map<string, number[]>();
  for (const issue of issues)
    if (issue.path.length === 0 && issue.code === 'unrecognized_keys')
      for (const key of issue.keys) delete rest[key];
  for (const [section, inSection] of groupBy(issues, ({ path }) => String(path[0] ?? ''))) {
    const content = value[section];
    const form = itemForm(section);
    if (section === '') continue;
    if (form === null || inSection.some(({ path }) => path.length === 1 && Array.isArray(content))) {
      if (section !== 'format') delete rest[section];
      continue;
    }
    const isList = Array.isArray(content);
    const issuesOf = groupBy(inSection, ({ path }) => (isList ? path[1] : 0));
    const kept: unknown[] = [];
    const places: number[] = [];
    for (const [index, item] of (isList ? content : [content]).entries()) {
      const depth = isList ? 2 : 1;
      const own = issuesOf.get(index) ?? [];
      const without = new Set(
        own.flatMap((issue) =>
          issue.code === 'unrecognized_keys' && issue.path.length === depth
            ? issue.keys
            : [String(issue.path[depth])],
        ),
      );
      const repaired = isMap(item)
        ? Object.fromEntries(Object.entries(item).filter(([key]) => !without.has(key)))
        : item;
      const isRead = own.length === 0 || form.safeParse(repaired).success;
      if (own.length > 0 && isMap(item))
        malformed.push({ section, index: isList ? index : null, item, without: isRead ? without : null });
      if (!isRead) continue;
      kept.push(repaired);
      places.push(index);
    }
    if (isList) {
      rest[section] = kept;
      positions.set(section, places);
    } else if (kept.length > 0) rest[section] = kept[0];
    else delete rest[section];
  }
  const read = dialogueDocument.safeParse(rest);
  return read.success ? { document: read.data, malformed, positions } : null;
}

/** The form of the items of a section; null if it is not a section. */
function itemForm(section: string): z.ZodType | null {
  const field = (dialogueDocument.shape as Record<string, z.ZodType>)[section];
  const form = field instanceof z.ZodOptional ? field.unwrap() : null;
  if (form instanceof z.ZodArray) return form.element as z.ZodType;
  return form instanceof z.ZodObject ? form : null;
}
