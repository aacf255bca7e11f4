import { z } from 'zod';

/** The forms of texts. A text has visible characters, is well-formed, and is not a placeholder. */

/** Characters that are invisible and do harm: control characters, direction overrides, halves of surrogate pairs. */
const hidden = '\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';
const visible = new RegExp(`^(?:[^${hidden}]|[\\t\\n\\r])*$`, 'u');
const firstHidden = new RegExp(`(?![\\t\\n\\r])[${hidden}]`, 'u');

/** The first character of a value that no text may contain; null if there is none. */
export const hiddenIn = (value: string): string | null => firstHidden.exec(value)?.[0] ?? null;
const lettersAndDigits = /[^\p{Default_Ignorable_Code_Point}\P{L}]|\p{N}/u;

/**
 * What a wrong conversion leaves: replacement characters, characters for private use, escapes of programs, entities of
 * HTML, UTF-8 read as Latin-1.
 */
const broken =
  /\uFFFD|\p{Co}|\\(?:x[\da-fA-F]{2}|u\{?[\da-fA-F]{4}|[nrt"'])|&#[xX]?[\da-fA-F]+;|&[a-zA-Z]{2,8}\d{0,2};|â€|[ÂÃ][\u0080-\u009F¡-ª¬-º¼-¿]/u;

/** What people write if nothing is known, reduced to small letters and digits. */
const placeholders = new Set(
  `na none null unknown undefined tbd tba tbc blank empty untitled unnamed unspecified noname notitle notknown
  notavailable notapplicable objectobject placeholder loremipsum xxx`.split(/\s+/),
);

function isPlaceholder(value: string): boolean {
  if (/^(#(REF|VALUE|NAME|NUM|NULL|DIV\/0)[!?]|NaN|TODO)$/.test(value)) return true;
  return placeholders.has(
    value
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
}

const shownUpTo = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'a text that is not empty', abort: true })
    .max(max, { error: `at most ${max} characters`, abort: true })
    .regex(visible, { error: 'a text without control characters and direction overrides', abort: true })
    .refine((value) => lettersAndDigits.test(value), {
      error: 'a text with a letter or a digit',
      abort: true,
    });

/** The text of a source, or much of it, as published. */
export const longText = shownUpTo(2_000_000);
/** A passage of such a text. */
export const quote = shownUpTo(10_000);
/** A value that a source states in its own words, such as "none". */
export const statedText = quote.refine((value) => !broken.test(value), {
  error: ({ input }) =>
    `a text without signs of a wrong conversion, such as ${JSON.stringify(broken.exec(String(input))?.[0])}`,
  abort: true,
});
/** A name, title, label, description or locator. */
export const text = statedText.refine(
  (value) => !isPlaceholder(value),
  'a text that says something; if nothing is known, leave out the key or, if it is required, the item',
);

/** Whether a name may be a date or number from the wrong column of a table. */
export function isDoubtfulName(name: string): boolean {
  return (
    !/\p{L}/u.test(name) || /^\d{1,2}(\.|st|nd|rd|th)? \p{L}+ \d{4}$|^\p{L}+ \d{1,2}, \d{4}$/u.test(name)
  );
}
