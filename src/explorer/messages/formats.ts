const made = new Map<string, unknown>();

/** Makes each format once: making one takes as long as formatting hundreds of values, and a page has thousands. */
const oncePer =
  <Options extends unknown[], Format>(name: string, make: (...options: Options) => Format) =>
  (...options: Options): Format => {
    const key = `${name} ${JSON.stringify(options)}`;
    if (!made.has(key)) made.set(key, make(...options));
    return made.get(key) as Format;
  };

const largeNumberFormat = oncePer('number', (locale: string) => new Intl.NumberFormat(locale));

/**
 * A number in a locale. Whole numbers below a thousand are their digits in every language of the interface: they need
 * no format, which takes longer to make than the rest of a small table.
 */
export const numberIn = (locale: string, value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1_000
    ? String(value)
    : largeNumberFormat(locale).format(value);

/** The format of dates and times in a locale. */
export const dateFormat = oncePer(
  'date',
  (...options: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...options),
);
/** The rules for plurals in a locale. */
export const pluralRules = oncePer(
  'plural',
  (...options: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...options),
);
/** Lists in a locale. */
export const listFormat = oncePer(
  'list',
  (...options: ConstructorParameters<typeof Intl.ListFormat>) => new Intl.ListFormat(...options),
);
/** The names of languages in a locale; a tag without a name is its own. */
export const languageNames = oncePer(
  'language',
  (locale: string) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }),
);
/** The order of texts in a locale. */
export const collator = oncePer(
  'collator',
  (...options: ConstructorParameters<typeof Intl.Collator>) => new Intl.Collator(...options),
);
