import { type NameKind, nameKinds } from '../../domain/vocabulary.ts';
import type { EntityRecord } from '../entities/entity-record.ts';

/** What of a thing is searched. */
export const searchedFields = ['NAME', 'CODE', 'DEFINITION', 'TEXT'] as const;
export type SearchedField = (typeof searchedFields)[number];

/** One text of a thing that it can be found by. */
export interface SearchedText {
  field: SearchedField;
  text: string;
  /** What a name is to its bearer; null for what is no name. */
  kind: NameKind | null;
  /** Language tag; null where the text belongs to no one language, or none is given. */
  language: string | null;
}

/** A thing as far as it is searched: a card, or what a document says of one. */
export type Searched = Pick<EntityRecord, 'properties' | 'names'>;

/** Property that a thing is called by, in the order in which it is looked for. */
const titles = ['name', 'prefLabel', 'title', 'label'] as const;
const codes = ['iso3', 'symbol', 'number'] as const;

/** What a thing is called. */
export function labelOf({ properties }: Pick<Searched, 'properties'>): string {
  return String(titles.map((title) => properties[title]).find((value) => typeof value === 'string') ?? '');
}

/**
 * All texts of a thing that it can be found by: the forms of its name, its codes, what it is defined as, the text of a
 * source. Of two that match a query equally, the first gives the reason.
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
