import { parse } from '@formatjs/icu-messageformat-parser';
import { type Formatters, formatToParts } from 'intl-messageformat';
import { Children, type ReactNode, useSyncExternalStore } from 'react';
import { type Catalogue, en, type MessageKey } from './en.ts';
import { dateFormat, listFormat, numberIn, pluralRules } from './formats.ts';

/** The languages of the interface, each by its own name. */
export const languages = { en: 'English', fr: 'Français', es: 'Español' } as const;
export type Language = keyof typeof languages;

interface Interface {
  language: Language;
  /** The locale of dates, numbers and lists. */
  locale: string;
  catalogue: Catalogue;
}
let current: Interface = { language: 'en', locale: 'en-GB', catalogue: en };
const listeners = new Set<() => void>();

/** The locale of dates, numbers and lists. */
export const locale = (): string => current.locale;
/** The language of the interface. */
export const language = (): Language => current.language;

/** The language of the interface; renders again when it changes. */
export const useLanguage = (): Language =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, language);

/** Changes the language of the interface. */
export function show(next: Interface): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Adds messages of the present language, before the page that needs them is drawn. */
export function addMessages(messages: Catalogue): void {
  current = { ...current, catalogue: { ...current.catalogue, ...messages } };
}

/** How values in messages are formatted; no message states a form of its own. */
const formatters: Formatters = {
  getNumberFormat: () =>
    ({ format: (value: number) => numberIn(current.locale, value) }) as Intl.NumberFormat,
  getDateTimeFormat: dateFormat,
  getPluralRules: pluralRules,
};
const formats = { number: {}, date: {}, time: {} };

/** The parts of a message. One without placeholders is its text: the build does not parse it. */
function partsOf<Value>(key: MessageKey, values?: Record<string, string | number | Value>) {
  const message = current.catalogue[key];
  if (message === undefined) throw new Error(`The message ${key} has not been loaded`);
  if (typeof message === 'string' && !message.includes('{')) return [message];
  const elements = typeof message === 'string' ? parse(message) : message;
  return formatToParts<Value>(elements, current.locale, formatters, formats, values).map(
    ({ value }) => value,
  );
}

/**
 * A message in the language of the interface.
 *
 * @throws {Error} if a placeholder has no value
 */
export const text = (key: MessageKey, values?: Record<string, string | number>): string =>
  partsOf(key, values).join('');

/** A message with elements in its placeholders. */
export const Text = ({ id, ...values }: { id: MessageKey } & Record<string, ReactNode>): ReactNode =>
  Children.toArray(partsOf<ReactNode>(id, values));

/** Texts as a list: `A, B and C`. */
export const listText = (items: readonly string[]): string => listFormat(current.locale).format(items);
