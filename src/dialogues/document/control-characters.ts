import type { Scalar } from 'yaml';

const control = /(?![\t\n\r])\p{Cc}/gu;
const withRestOfLine = new RegExp(`${control.source}.*`, 'gu');

/** The first control character of each line of a text. No format of documents allows them except as escapes. */
export function controlCharacters(text: string): { offset: number; character: string }[] {
  return [...text.matchAll(withRestOfLine)].map(({ index, 0: [character = ''] }) => ({
    offset: index,
    character,
  }));
}

/** A text with spaces for its control characters, so that the rest can be read. */
export const withoutControlCharacters = (text: string): string => text.replace(control, ' ');

/** The Unicode code point of a character, such as U+0007. */
export const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** Escapes of YAML and JSON that write a control character as a letter. */
const byLetter: Record<string, string> = {
  ...{ '0': '\0', a: '\x07', b: '\b', v: '\v', f: '\f', e: '\x1b', N: '\x85' },
};
const writtenCharacter = /\\(?:x(..)|ud[89ab]..\\ud[c-f]..|u(....)|U(.{8})|(.))|[\s\S]/gu;

/** The offset, within the source of a scalar, at which a character is first written, literally or as an escape. */
export function offsetInScalar(source: string, type: Scalar['type'], character: string): number {
  if (type !== 'QUOTE_DOUBLE') return Math.max(0, source.indexOf(character));
  for (const { index, 0: whole, 1: two, 2: four, 3: eight, 4: letter } of source.matchAll(writtenCharacter)) {
    const digits = two ?? four ?? eight;
    const meant = digits === undefined ? null : Number.parseInt(digits, 16);
    if (meant === character.codePointAt(0) || (byLetter[letter ?? ''] ?? whole) === character) return index;
  }
  return 0;
}
