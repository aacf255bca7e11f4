import type { NamedFragment } from '../gql/graphql.ts';
import { text } from '../messages/text.ts';
import { dateText, isUndated } from './dates.ts';

/** An entity with its name, and the number that some resolutions have. */
export interface NamedEntity {
  id: string;
  name: string;
  number?: string | null;
}

/** The name of an entity of any type; its id if it has no name. */
export function nameOf(entity: NamedFragment): string {
  if (!('name' in entity)) return entity.id;
  if (entity.__typename !== 'Meeting' || isUndated(entity.start)) return numberedName(entity);
  return `${isolate(entity.name)}, ${dateText(entity.start)}`;
}

/** A resolution by number and name, anything else by name. */
export const numberedName = ({ number = null, name }: NamedEntity): string =>
  number === null ? name : text('labelled', { label: number, value: name });

/** A name in a right-to-left script, isolated so that it does not reorder the text around it. */
const isolate = (name: string): string => (/[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name);
