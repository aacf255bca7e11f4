/**
 * Folds a name or text for comparison: case, accents, quotes' shapes and runs of white space do not count.
 * "Réseau  Paix" and "reseau paix" fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The folded words of a text: letters and digits, everything else parts them. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Folds runs of white space to one blank: quotes are compared with their source's text so. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
