import type { AdvanceWhere } from '../gql/graphql.ts';
import {
  actKinds,
  actorKinds,
  attributions,
  type facetLabels,
  type ListedType,
  meetingKinds,
  outcomes,
  regionalGroups,
  roles,
  sectors,
  stancesOn,
} from '../labels/terms.ts';
import type { MessageKey } from '../messages/en.ts';

/**
 * The part of an {@link AdvanceWhere} that the filter bar sets: everything except `AND`, `OR`, `NOT` and deprecated
 * names.
 */
export type Filter = Omit<AdvanceWhere, 'AND' | 'OR' | 'NOT' | 'acts'>;

/** A condition: its name in addresses, and its values. Its label and other words are in the catalogue, by its key. */
export type Facet = {
  key: keyof Filter & keyof typeof facetLabels;
  name: string;
} & (
  | { values: 'ids'; of: ListedType | 'Cycle' | 'Instrument' }
  | { values: 'words'; words: Readonly<Record<string, string>> }
  | { values: 'countries' }
  | {
      values: 'flag';
      /** The messages of its two values. */
      words: Record<'yes' | 'no', MessageKey>;
      /** What the API does if the condition is not set; missing if that is neither. */
      byDefault?: boolean;
      /** Its words in the sentence about what is shown, if any. */
      clauses: { yes?: MessageKey; no?: MessageKey };
      /** The condition that it widens: shown as a box in that condition's field, if it makes a difference. */
      widens?: keyof Filter;
    }
  | { values: 'day' }
  | { values: 'text' }
);

const included = { yes: 'flag.include', no: 'flag.exclude' } as const;

/** All conditions, in the order of the filter bar and of addresses. */
export const facets: readonly Facet[] = [
  { key: 'themes', name: 'theme', values: 'ids', of: 'Theme' },
  {
    key: 'themesAll',
    name: 'theme-all',
    values: 'ids',
    of: 'Theme',
  },
  {
    key: 'includeNarrower',
    name: 'narrower',
    values: 'flag',
    words: included,
    byDefault: true,
    clauses: { no: 'scope.includeNarrower' },
  },
  { key: 'actors', name: 'actor', values: 'ids', of: 'Actor' },
  {
    key: 'includeMembers',
    name: 'members',
    values: 'flag',
    words: included,
    byDefault: false,
    clauses: { yes: 'scope.includeMembers' },
    widens: 'actors',
  },
  {
    key: 'actorKinds',
    name: 'actor-kind',
    values: 'words',
    words: actorKinds,
  },
  {
    key: 'sectors',
    name: 'sector',
    values: 'words',
    words: sectors,
  },
  {
    key: 'countries',
    name: 'country',
    values: 'countries',
  },
  {
    key: 'regionalGroups',
    name: 'regional-group',
    values: 'words',
    words: regionalGroups,
  },
  {
    key: 'roles',
    name: 'role',
    values: 'words',
    words: roles,
  },
  {
    key: 'attribution',
    name: 'attribution',
    values: 'words',
    words: attributions,
  },
  { key: 'cycles', name: 'cycle', values: 'ids', of: 'Cycle' },
  { key: 'meetings', name: 'meeting', values: 'ids', of: 'Meeting' },
  {
    key: 'includeParts',
    name: 'parts',
    values: 'flag',
    words: included,
    byDefault: false,
    clauses: { yes: 'scope.includeParts' },
    widens: 'meetings',
  },
  {
    key: 'meetingKinds',
    name: 'meeting-kind',
    values: 'words',
    words: meetingKinds,
  },
  {
    key: 'instruments',
    name: 'instrument',
    values: 'ids',
    of: 'Instrument',
  },
  { key: 'from', name: 'from', values: 'day' },
  { key: 'to', name: 'to', values: 'day' },
  {
    key: 'actKinds',
    name: 'act',
    values: 'words',
    words: actKinds,
  },
  {
    key: 'outcomes',
    name: 'outcome',
    values: 'words',
    words: outcomes,
  },
  {
    key: 'stances',
    name: 'stance',
    values: 'words',
    words: stancesOn,
  },
  {
    key: 'addressedTo',
    name: 'addressed-to',
    values: 'ids',
    of: 'Actor',
  },
  {
    key: 'addressedToKinds',
    name: 'addressed-to-kind',
    values: 'words',
    words: actorKinds,
  },
  {
    key: 'takenUp',
    name: 'taken-up',
    values: 'flag',
    words: { yes: 'flag.yes', no: 'flag.no' },
    clauses: { yes: 'scope.takenUp', no: 'scope.notTakenUp' },
  },
  { key: 'text', name: 'words', values: 'text' },
];
