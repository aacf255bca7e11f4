import { loadLanguage } from './load-messages.ts';
import { type Language, languages, show } from './text.ts';

/** The locale of each language if the browser prefers no variant of it. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr', es: 'es' };
const STORAGE_KEY = 'language';

const isLanguage = (name: string | null): name is Language => name !== null && name in languages;

/** Changes the language of the interface, and remembers it for the next visit. */
export async function setLanguage(next: Language): Promise<void> {
  await open(next);
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // If the browser stores nothing, each visit starts in the browser's language.
  }
}

/** Starts in the language of the address (`?lang=fr`), else the remembered one, else the browser's, else English. */
export async function startLanguage(): Promise<void> {
  const url = new URL(window.location.href);
  const wanted = url.searchParams.get('lang');
  if (wanted !== null) {
    // A shared address opens in the reader's language.
    url.searchParams.delete('lang');
    window.history.replaceState(window.history.state, '', url);
    if (isLanguage(wanted)) return setLanguage(wanted);
  }
  const preferred = [remembered(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  await open(preferred.find(isLanguage) ?? 'en');
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

async function open(language: Language): Promise<void> {
  const variant = navigator.languages.find((tag) => tag.startsWith(`${language}-`));
  show({ language, locale: variant ?? locales[language], catalogue: await loadLanguage(language) });
  document.documentElement.lang = language;
}
