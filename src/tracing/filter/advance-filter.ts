import type {
  ActKind,
  ActorKind,
  Attribution,
  MeetingKind,
  Outcome,
  ParticipationRole,
  RegionalGroup,
  Sector,
  Stance,
} from '../../domain/vocabulary.ts';

/**
 * Which advances to select (design 1.4). Values in a list are alternatives, and an empty list allows none; all
 * conditions must be met; AND, OR and NOT restrict acts only. A missing condition allows everything.
 */
export interface AdvanceFilter {
  actors?: readonly string[];
  includeMembers?: boolean;
  actorKinds?: readonly ActorKind[];
  sectors?: readonly Sector[];
  countries?: readonly string[];
  regionalGroups?: readonly RegionalGroup[];
  roles?: readonly ParticipationRole[];
  attribution?: readonly Attribution[];
  themes?: readonly string[];
  themesAll?: readonly string[];
  includeNarrower?: boolean;
  actKinds?: readonly ActKind[];
  outcomes?: readonly Outcome[];
  stances?: readonly Stance[];
  addressedTo?: readonly string[];
  addressedToKinds?: readonly ActorKind[];
  cycles?: readonly string[];
  meetings?: readonly string[];
  includeParts?: boolean;
  meetingKinds?: readonly MeetingKind[];
  instruments?: readonly string[];
  from?: string;
  to?: string;
  takenUp?: boolean;
  text?: string;
  AND?: readonly AdvanceFilter[];
  OR?: readonly AdvanceFilter[];
  NOT?: AdvanceFilter;
}

/** Parts that the product itself has added: a client's limit does not count them. */
const added = new WeakSet<AdvanceFilter>();

/** The filter with one more condition on acts: its conditions on actors and themes remain at the top level. */
export function narrowed(filter: AdvanceFilter, part: AdvanceFilter): AdvanceFilter {
  added.add(part);
  return { ...filter, AND: [...(filter.AND ?? []), part] };
}

/** The filters directly in a filter. */
export function partsOf({ AND = [], OR = [], NOT }: AdvanceFilter): readonly AdvanceFilter[] {
  return [...AND, ...OR, ...(NOT === undefined ? [] : [NOT])];
}

/** How many filters a client's filter contains, including itself; stops counting after `max`. */
export function countParts(filter: AdvanceFilter, max: number): number {
  if (added.has(filter)) return 0;
  let count = 1;
  for (const part of partsOf(filter)) {
    if (count > max) break;
    count += countParts(part, max - count);
  }
  return count;
}

/**
 * The themes, with narrower ones, whose advances a filter is about (T* of design 1.4): those of `themes`; without these
 * those of `themesAll`, which otherwise only restricts what else an act must address. Undefined: any.
 */
export function selectedThemes({ themes, themesAll = [] }: AdvanceFilter): readonly string[] | undefined {
  return themes ?? (themesAll.length === 0 ? undefined : themesAll);
}
