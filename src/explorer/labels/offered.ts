import type { NamedEntity } from './names.ts';
import type { ListedType } from './terms.ts';

/** An entity in a list of suggestions. */
export interface OfferedEntity extends NamedEntity {
  type: ListedType | 'Act';
  /** What distinguishes it from others with the same name. */
  note: string;
  /** The country code of a State. */
  iso3?: string | null;
}

/** Whether a text has anything to search for: `search` refuses one without a letter or digit. */
export const hasWords = (text: string): boolean =>
  /(?![\p{Default_Ignorable_Code_Point}ʹ-ʿˈՙꞋꞌ])[\p{L}\p{N}]/u.test(text);

/** The parts of a note that exist, joined. */
export const listed = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(', ');

const line = ({ type, name, number, note }: OfferedEntity) =>
  [type, number, name, note].join('\n').toLowerCase();

/** Those that share their line with another. */
export function alike<Of>(all: readonly Of[], lineOf: (one: Of) => string): Set<Of> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(lineOf(one), (counts.get(lineOf(one)) ?? 0) + 1);
  return new Set(all.filter((one) => (counts.get(lineOf(one)) ?? 0) > 1));
}

/** Entities of a list that look like another of it. */
export const namesakes = (entities: readonly OfferedEntity[]): OfferedEntity[] => [...alike(entities, line)];

/** The entities of a list so that no two lines are equal: if nothing else distinguishes them, their ids are shown. */
export function toldApart(entities: readonly OfferedEntity[]): OfferedEntity[] {
  const same = alike(entities, line);
  return entities.map((entity) =>
    same.has(entity) ? { ...entity, note: listed([entity.note, entity.id]) } : entity,
  );
}
