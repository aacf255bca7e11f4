import type { NamedFragment } from '../gql/graphql.ts';
import { dateText, isUndated } from './dates.ts';

/** What a thing of any kind is called; its id where it has no name. */
export function nameOf(thing: NamedFragment): string {
  switch (thing.__typename) {
    case 'Actor':
      return thing.name;
    case 'Theme':
      return thing.prefLabel;
    case 'Meeting': {
      const { title, start } = thing;
      return isUndated(start) ? title : `${apart(title)}, ${dateText(start)}`;
    }
    case 'Resolution':
      return resolutionName({ number: thing.number, title: thing.resolutionTitle });
    case 'Act':
      return thing.text;
    case 'Source':
      return thing.sourceTitle;
    case 'ReviewCycle':
      return thing.label;
    case 'Instrument':
      return thing.instrumentTitle;
    case 'Body':
      return thing.bodyName;
    default:
      return thing.id;
  }
}

/** A resolution by number and title, as far as both are known. */
export const resolutionName = ({ number, title }: { number: string | null; title: string }): string =>
  number === null ? title : `${number}: ${title}`;

/** A name with letters that run from the right, kept from moving what stands beside it (Unicode's isolates). */
const apart = (name: string): string => (/[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name);
