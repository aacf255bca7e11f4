import type { AdvanceWhere } from '../gql/graphql.ts';
import {
  actKinds,
  actorKinds,
  attributions,
  type ListedType,
  meetingKinds,
  outcomes,
  regionalGroups,
  roles,
  sectors,
} from '../labels/terms.ts';

/** The part of an {@link AdvanceWhere} that the filter bar sets: all of it but `AND`, `OR`, `NOT` and deprecated names. */
export type Filter = Omit<AdvanceWhere, 'AND' | 'OR' | 'NOT' | 'acts'>;
type FacetKey = keyof Filter;

/** A condition: its name in addresses, its label, and what its values are. */
export type Facet = {
  key: FacetKey;
  name: string;
  label: string;
  /** Joins its values to the sentence about what is shown: `by` in "acts by Kenya". */
  joiner?: string;
  /** What it means, where the label alone does not say so. */
  hint?: string;
} & (
  | { values: 'ids'; of: ListedType | 'Cycle' | 'Instrument' }
  | { values: 'words'; words: Readonly<Record<string, string>> }
  | { values: 'countries' }
  | {
      values: 'flag';
      yes: string;
      no: string;
      /** What the API does where the condition is not set; missing where it then does neither. */
      byDefault?: boolean;
      /** What it says in the sentence about what is shown, where it says anything. */
      clauses: { yes?: string; no?: string };
      /** The condition that it widens: a box in the field of that, where it makes a difference. */
      widens?: FacetKey;
    }
  | { values: 'day' }
  | { values: 'text' }
);

/** All conditions, in the order of the filter bar and of addresses. */
export const facets: readonly Facet[] = [
  { key: 'themes', name: 'theme', label: 'Theme', joiner: 'on', values: 'ids', of: 'Theme' },
  {
    key: 'themesAll',
    name: 'theme-all',
    label: 'All of these themes',
    joiner: 'on both',
    hint: 'Only acts that address every one of them.',
    values: 'ids',
    of: 'Theme',
  },
  {
    key: 'includeNarrower',
    name: 'narrower',
    label: 'Narrower themes',
    values: 'flag',
    yes: 'count too',
    no: 'do not count',
    byDefault: true,
    clauses: { no: 'without narrower themes' },
  },
  { key: 'actors', name: 'actor', label: 'Actor', joiner: 'by', values: 'ids', of: 'Actor' },
  {
    key: 'includeMembers',
    name: 'members',
    label: 'Members of groups',
    values: 'flag',
    yes: 'included',
    no: 'left out',
    byDefault: false,
    clauses: { yes: 'including members of groups' },
    widens: 'actors',
  },
  {
    key: 'actorKinds',
    name: 'actor-kind',
    label: 'Kind of actor',
    joiner: 'by actors of the kind',
    values: 'words',
    words: actorKinds,
  },
  {
    key: 'sectors',
    name: 'sector',
    label: 'Sector',
    joiner: 'by actors of the sector',
    values: 'words',
    words: sectors,
  },
  {
    key: 'countries',
    name: 'country',
    label: 'Country',
    joiner: 'by actors of',
    hint: 'A State, and organizations seated there.',
    values: 'countries',
  },
  {
    key: 'regionalGroups',
    name: 'regional-group',
    label: 'Regional group',
    joiner: 'by members of the',
    values: 'words',
    words: regionalGroups,
  },
  {
    key: 'roles',
    name: 'role',
    label: 'Role at the meeting',
    joiner: 'as',
    values: 'words',
    words: roles,
  },
  {
    key: 'attribution',
    name: 'attribution',
    label: 'How it is credited',
    joiner: 'where the actor',
    hint: 'An organization is credited with what its speaker said only where the source presents them together.',
    values: 'words',
    words: attributions,
  },
  { key: 'cycles', name: 'cycle', label: 'Review cycle', joiner: 'in the', values: 'ids', of: 'Cycle' },
  { key: 'meetings', name: 'meeting', label: 'Meeting', joiner: 'at the', values: 'ids', of: 'Meeting' },
  {
    key: 'includeParts',
    name: 'parts',
    label: 'Parts of meetings',
    values: 'flag',
    yes: 'included',
    no: 'left out',
    byDefault: false,
    clauses: { yes: 'including parts of meetings' },
    widens: 'meetings',
  },
  {
    key: 'meetingKinds',
    name: 'meeting-kind',
    label: 'Kind of meeting',
    joiner: 'at meetings of the kind',
    values: 'words',
    words: meetingKinds,
  },
  {
    key: 'instruments',
    name: 'instrument',
    label: 'Instrument',
    joiner: 'under the',
    values: 'ids',
    of: 'Instrument',
  },
  { key: 'from', name: 'from', label: 'Wholly on or after', joiner: 'wholly from', values: 'day' },
  { key: 'to', name: 'to', label: 'Wholly on or before', joiner: 'wholly to', values: 'day' },
  {
    key: 'actKinds',
    name: 'act',
    label: 'Kind of act',
    joiner: 'of the kind',
    values: 'words',
    words: actKinds,
  },
  {
    key: 'outcomes',
    name: 'outcome',
    label: 'Outcome',
    joiner: 'with the outcome',
    hint: 'What the meeting did with it. Acts of which no source says so are in none.',
    values: 'words',
    words: outcomes,
  },
  {
    key: 'addressedTo',
    name: 'addressed-to',
    label: 'Addressed to',
    joiner: 'addressed to',
    values: 'ids',
    of: 'Actor',
  },
  {
    key: 'addressedToKinds',
    name: 'addressed-to-kind',
    label: 'Addressed to a kind of actor',
    joiner: 'addressed to actors of the kind',
    values: 'words',
    words: actorKinds,
  },
  {
    key: 'takenUp',
    name: 'taken-up',
    label: 'Taken up later',
    hint: 'Acts of meetings that nobody has followed up are in neither.',
    values: 'flag',
    yes: 'yes',
    no: 'no',
    clauses: { yes: 'taken up later', no: 'known not to be taken up' },
  },
  { key: 'text', name: 'words', label: 'Words in the text', joiner: 'with the words', values: 'text' },
];
