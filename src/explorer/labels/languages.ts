import { languageNames } from '../messages/formats.ts';
import { language, locale } from '../messages/text.ts';

/** The name of a language by its tag; the tag if there is none. */
export const languageName = (tag: string): string => languageNames(locale()).of(tag) ?? tag;

/** Whether a tag is of another language than the interface: `en-GB` is not, in English. */
export const isForeign = (tag: string): boolean => tag.split('-')[0] !== language();
