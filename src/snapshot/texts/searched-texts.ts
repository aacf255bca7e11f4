import { entityRows } from '../../domain/entity-catalogue.ts';
import { type NameKind, nameKinds } from '../../domain/vocabulary.ts';
import type { EntityRecord } from '../entities/entity-record.ts';

/** What is searched in a record. */
export const searchedFields = ['NAME', 'CODE', 'DEFINITION', 'TEXT'] as const;
export type SearchedField = (typeof searchedFields)[number];

/** One text of a record, by which it can be found. */
export interface SearchedText {
  field: SearchedField;
  text: string;
  /** The kind of a name; null for other texts. */
  kind: NameKind | null;
  /** Language tag; null if the text does not belong to one language, or its language is unknown. */
  language: string | null;
}

/** The searched part of a record, from memory or from a document. */
export type Searched = Pick<EntityRecord, 'properties' | 'names'>;

/** Properties with a name or title. */
export const titles: readonly string[] = [...new Set(entityRows.flatMap(({ title }) => title ?? []))];
export const codes = ['iso3', 'symbol', 'number'] as const;

/** The name or title of a record. */
export function labelOf({ properties }: Pick<Searched, 'properties'>): string {
  return String(titles.map((title) => properties[title]).find((value) => typeof value === 'string') ?? '');
}

/**
 * All searched texts of a record: its names, its codes, its definition, the text of a source. If two match a query
 * equally, the hit shows the first.
 */
export function searchedTexts({ properties, names }: Searched): SearchedText[] {
  const language = typeof properties['language'] === 'string' ? properties['language'] : null;
  const plain = (field: SearchedField, value: unknown): SearchedText[] =>
    typeof value === 'string' || typeof value === 'number'
      ? [{ field, text: String(value), kind: null, language: field === 'CODE' ? null : language }]
      : [];
  const called = labelOf({ properties });
  const given =
    names.length > 0 || called === ''
      ? [...names]
      : [
          { text: called, kind: 'PREFERRED' as const, language },
          ...listed(properties['shortTitles']).map((text) => ({ text, kind: 'ALIAS' as const, language })),
        ];
  return [
    ...given.sort(byKindThenText).map((name): SearchedText => ({ field: 'NAME', ...name })),
    ...codes.flatMap((code) => plain('CODE', properties[code])),
    ...plain('DEFINITION', properties['definition']),
    ...plain('TEXT', properties['text']),
  ];
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function byKindThenText(a: EntityRecord['names'][number], b: EntityRecord['names'][number]): number {
  return nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind) || (a.text < b.text ? -1 : 1);
}
