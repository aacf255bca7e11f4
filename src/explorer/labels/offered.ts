import type { NamedEntity } from './names.ts';
import type { ListedType } from './terms.ts';

/** An entity as it is offered in lists. */
export interface OfferedEntity extends NamedEntity {
  type: ListedType;
  /** What distinguishes it from others of the same name. */
  note: string;
  /** The country code of a State. */
  iso3?: string | null;
}

/** Whether a text has anything to search for: `search` refuses one without a letter or digit. */
export const hasWords = (text: string): boolean =>
  /(?![\p{Default_Ignorable_Code_Point}ʹ-ʿˈՙꞋꞌ])[\p{L}\p{N}]/u.test(text);

/** Parts of a note, those that there are. */
export const listed = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(', ');

const line = ({ type, name, number, note }: OfferedEntity) =>
  [type, number, name, note].join('\n').toLowerCase();

/** Those of which another has the same line. */
export function alike<Of>(all: readonly Of[], lineOf: (one: Of) => string): Set<Of> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(lineOf(one), (counts.get(lineOf(one)) ?? 0) + 1);
  return new Set(all.filter((one) => (counts.get(lineOf(one)) ?? 0) > 1));
}

/** Entities of a list that look like another of it. */
export const namesakes = (entities: readonly OfferedEntity[]): OfferedEntity[] => [...alike(entities, line)];

/** The entities of a list so that no two lines are equal: those that nothing else distinguishes show their ids. */
export function toldApart(entities: readonly OfferedEntity[]): OfferedEntity[] {
  const same = alike(entities, line);
  return entities.map((entity) =>
    same.has(entity) ? { ...entity, note: listed([entity.note, entity.id]) } : entity,
  );
}
