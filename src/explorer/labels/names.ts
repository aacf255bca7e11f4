import type { NamedFragment } from '../gql/graphql.ts';
import { dateText, isUndated } from './dates.ts';

/** The name of an entity of any type; its id where it has no name. */
export function nameOf(entity: NamedFragment): string {
  switch (entity.__typename) {
    case 'Actor':
      return entity.name;
    case 'Theme':
      return entity.prefLabel;
    case 'Meeting': {
      const { title, start } = entity;
      return isUndated(start) ? title : `${isolate(title)}, ${dateText(start)}`;
    }
    case 'Resolution':
      return resolutionName({ number: entity.number, title: entity.resolutionTitle });
    case 'Act':
      return entity.text;
    case 'Source':
      return entity.sourceTitle;
    case 'ReviewCycle':
      return entity.label;
    case 'Instrument':
      return entity.instrumentTitle;
    case 'Body':
      return entity.bodyName;
    default:
      return entity.id;
  }
}

/** A resolution by number and title, as far as both are known. */
export const resolutionName = ({ number, title }: { number: string | null; title: string }): string =>
  number === null ? title : `${number}: ${title}`;

/** An entity with the name that its type has. */
export type Labelled = { id: string } & (
  | { name: string }
  | { prefLabel: string }
  | { label: string }
  | { text: string }
  | { title: string; number?: string | null }
);

/** What a link to an entity says. */
export function linkLabel(entity: Labelled): string {
  if ('name' in entity) return entity.name;
  if ('prefLabel' in entity) return entity.prefLabel;
  if ('label' in entity) return entity.label;
  if ('text' in entity) return entity.text;
  return resolutionName({ number: null, ...entity });
}

/** A name in a right-to-left script, kept by Unicode's isolates from reordering the text around it. */
const isolate = (name: string): string => (/[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name);
