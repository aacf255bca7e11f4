import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, stringify } from 'yaml';
import { foldedWords } from '../src/domain/fold.ts';

/**
 * Writes the everyday English names of States into seed/registers/states.yaml, as CLDR and i18n-iso-countries give them:
 *
 *   npx tsx scripts/write-state-names.ts
 *
 * A name that two States bear in them, such as Congo, is left out, as is one that a State has already. All else in the file stays.
 */
const file = 'seed/registers/states.yaml';
const load = createRequire(import.meta.url);
const countries = load('i18n-iso-countries') as { alpha3ToAlpha2(code: string): string | undefined };
const english = load('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
const territories = (
  load('cldr-localenames-full/main/en/territories.json') as {
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
  }
).main.en.localeDisplayNames.territories;

interface Name {
  text: string;
  source: string;
  locator: string;
  /** Whether it is in brackets in another name, where it may be only a part of one. */
  isInner?: boolean;
}

/** The names that the sources give for a country code of two letters; the first source of a name counts. */
function namesOf(code: string): Name[] {
  const cldr = Object.entries(territories)
    .filter(([key]) => key === code || key.startsWith(`${code}-alt-`))
    .map(([key, text]) => ({
      text,
      source: 'source-cldr-48-2-0',
      locator: `main/en/territories.json, ${key}`,
    }));
  const isoCountries = [english.countries[code] ?? []].flat().map((text) => ({
    text,
    source: 'source-i18n-iso-countries-7-14-0',
    locator: `langs/en.json, ${code}`,
  }));
  return [...cldr, ...isoCountries].flatMap(withInner);
}

/** A name, and the one in its brackets: Burma of "Myanmar (Burma)". */
const withInner = (name: Name): Name[] => {
  const inner = /\((.+)\)$/.exec(name.text)?.[1];
  return inner === undefined ? [name] : [name, { ...name, text: inner, isInner: true }];
};

/** The name of a territory, not of the State. */
const leftOut = ['Palestinian Territories'];

/** Names that are equal when searched for. */
const key = (text: string): string => foldedWords(text).join('');
const line = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: true, lineWidth: 0 }).trim();

interface State {
  id: string;
  name: string;
  iso3: string;
  names?: { text: string }[];
}

const text = readFileSync(file, 'utf8');
const { actors } = parse(text) as { actors: State[] };
const bearers = new Map<string, Set<string>>();
const note = (name: string, id: string) =>
  bearers.set(key(name), (bearers.get(key(name)) ?? new Set()).add(id));
const given = actors.map((state) => ({ state, names: namesOf(countries.alpha3ToAlpha2(state.iso3) ?? '') }));
for (const { state, names } of given)
  for (const one of [
    state.name,
    state.iso3,
    ...(state.names ?? []).map((own) => own.text),
    ...names.map((own) => own.text),
  ])
    note(one, state.id);

let written = text;
for (const { state, names } of given) {
  const known = new Set([state.name, state.iso3, ...(state.names ?? []).map((own) => own.text)].map(key));
  const isTelling = (name: string) =>
    foldedWords(name).some((word) =>
      actors.every(({ id, name: other }) => id === state.id || !foldedWords(other).includes(word)),
    );
  const added = names.filter((one) => {
    if (leftOut.includes(one.text) || (one.isInner && !isTelling(one.text))) return false;
    if (known.has(key(one.text)) || bearers.get(key(one.text))?.size !== 1) return false;
    known.add(key(one.text));
    return true;
  });
  if (added.length === 0) continue;
  const lines = added.map(({ text: own }) => {
    const kind = /^[A-Z]{2,5}$/.test(own) ? 'ACRONYM' : 'ALIAS';
    return `      - ${line({ text: own, language: 'en', kind })}\n`;
  });
  const evidence = added.map(({ source, locator }) => `      - ${line({ source, locator })}\n`);
  const [before = '', block = '', after = ''] = partsAround(written, state.id);
  const named = /^ {4}names:\n/m.test(block)
    ? block.replace(/^ {4}names:\n(?: {6}.*\n)*/m, (own) => own + lines.join(''))
    : block.replace(/^ {4}evidence:\n/m, (own) => `    names:\n${lines.join('')}${own}`);
  written =
    before +
    named.replace(/^ {4}evidence:\n(?: {6}.*\n)*/m, (own) => own + [...new Set(evidence)].join('')) +
    after;
}
writeFileSync(file, written);

/** The text before a State's entry, the entry, and the text after it. */
function partsAround(whole: string, id: string): [string, string, string] {
  const start = whole.indexOf(`  - id: ${id}\n`);
  const next = whole.slice(start + 1).search(/^(?: {2}- id: |\S)/m);
  const end = next < 0 ? whole.length : start + 1 + next;
  return [whole.slice(0, start), whole.slice(start, end), whole.slice(end)];
}
