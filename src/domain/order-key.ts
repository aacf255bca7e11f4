import { inAscii } from './fold.ts';
import type { ImpreciseDate } from './imprecise-date.ts';

/**
 * The keys by which entities are ordered and paged. Each begins with what it orders by and ends with the id, so that no
 * two are equal. They are compared by code point.
 */

/** Separates the beginning from the id: less than any character of a folded name, so that "Ann" precedes "Ann B". */
const SEPARATOR = '\t';

/** The key that sorts by first possible day, then id, with unknown dates last. */
export function oldestFirstKey(date: Pick<ImpreciseDate, 'earliest'>, id: string): string {
  return `${date.earliest ?? '9999-99-99'} ${id}`;
}

/** The key that, in descending order, sorts by first possible day, newest first, with unknown dates last. */
export function newestFirstKey(date: Pick<ImpreciseDate, 'earliest'>, id: string): string {
  return `${date.earliest ?? '0000-00-00'} ${id}`;
}

/**
 * Replaces the id in the keys of review cycles, to order those that begin on the same day: by last possible day,
 * unknown ones last, then by label with natural numbers (Session 9 before Session 10), then by id.
 */
export function withinCycles(cycle: { id: string; label: string; latest: string | null }): string {
  return `${cycle.latest ?? '9999-99-99'} ${numberKey(collated(cycle.label), cycle.id)}`;
}

/** The key that sorts by name or title ({@link collated}), then id. */
export function nameKey(name: string, id: string): string {
  return `${collated(name)}${SEPARATOR}${id}`;
}

/**
 * A name so that code points sort it as Unicode's root collation does, apart from case and accents: punctuation,
 * digits, Latin letters, other scripts. Keys are stored, so they do not depend on the version of ICU.
 */
export function collated(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?![a-z0-9 ])[\p{Script=Latin}\p{Nd}\p{P}\p{S}]/gu, weightOf);
}

/** Latin letters that sort as plain ones; others without a mark to remove follow their plain letter, as ŋ follows n. */
const asPlain = /[æðđħłøœß\p{Nd}]/u;
/** Latin letters that follow z. */
const afterZ = /[þƿʔǀ-ǃ]/;
/** Signs that names contain, in their order, before all digits; other signs follow them. */
const signs = `_-‐‒–—,;:!¡?¿.·'‹›"«»()[]{}§¶@*/\\&#%‰†‡•\`^°©®+±÷×<=>|~¤¢$£¥€`;

function weightOf(letter: string): string {
  if (!/[\p{L}\p{Nd}]/u.test(letter)) {
    const place = signs.indexOf(letter);
    return place < 0 ? `!~${letter}` : `!${String.fromCharCode(0x21 + place)}`;
  }
  const plain = inAscii(letter);
  if (asPlain.test(letter)) return plain;
  // After everything else that begins with that letter.
  return afterZ.test(letter) ? `z\uffff\uffff${letter}` : `${plain.slice(0, 1) || 'z'}\uffff${letter}`;
}

/** The key that sorts naturally by number (9/2 before 10/1), then id, without a number last. */
export function numberKey(number: string | number | undefined, id: string): string {
  const counted = String(number ?? '\uffff').replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return `${counted}${SEPARATOR}${id}`;
}

/** Compares keys, for sorting. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
