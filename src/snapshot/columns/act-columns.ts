import type { Attribution, ParticipationRole } from '../../domain/vocabulary.ts';
import type { GroupDimension } from '../entities/actor-groups.ts';
import type { Lists } from './lists.ts';
import type { PackedStrings } from './packed-strings.ts';

/**
 * The acts of a dataset version by column. An act is a number, its rank: acts are ordered by first possible day, then
 * id, those without a known day last. Actors, themes, meetings and instruments are numbers too: their positions among
 * the records of the version ({@link AdvanceData}, in the order of its maps). All of it can be transferred between
 * threads without a copy.
 */
export interface ActColumns {
  /** How many acts there are. */
  count: number;
  /** How many have a known first day; these come first. */
  dated: number;
  ids: PackedStrings;
  /** Ranks in the order of ids. */
  byId: Uint32Array<ArrayBuffer>;
  /** Every day that an act has, in order. */
  days: readonly string[];
  occasions: OccasionColumns;
  /** Position among `occasions`. */
  occasion: Uint32Array<ArrayBuffer>;
  /** Position among `actKinds`. */
  kind: Uint8Array<ArrayBuffer>;
  /** Position among `outcomes`, -1 for none. */
  outcome: Int8Array<ArrayBuffer>;
  /** 1 and 0; -1 where not coded. */
  takenUp: Int8Array<ArrayBuffer>;
  credits: CreditColumns;
  themes: SetColumn;
  addressees: SetColumn;
  instruments: SetColumn;
  stances: SetColumn;
  words: WordColumns;
  /** The text and evidence of each act (`packedDetails`); null if they would take too much memory. */
  details: PackedStrings | null;
}

/** Meetings with the dates of their acts: mostly one each, the days of the meeting itself. */
export interface OccasionColumns {
  meeting: Uint32Array<ArrayBuffer>;
  /** Positions among `days`, -1 for an unknown day. */
  earliest: Int32Array<ArrayBuffer>;
  latest: Int32Array<ArrayBuffer>;
  /** Positions among `datePrecisions`: of the dates that the first and the last day belong to. */
  earliestPrecision: Uint8Array<ArrayBuffer>;
  latestPrecision: Uint8Array<ArrayBuffer>;
}

/** The credits of act `r` are those from `starts[r]` up to below `starts[r + 1]`. */
export interface CreditColumns {
  starts: Uint32Array<ArrayBuffer>;
  actor: Uint32Array<ArrayBuffer>;
  /** Position among `creditKinds`. */
  creditKind: Uint16Array<ArrayBuffer>;
  creditKinds: readonly CreditKind[];
  /** Actor who spoke, -1 for none. */
  through: Int32Array<ArrayBuffer>;
}

/** How an act is credited: what a filter can select besides the actor. */
export interface CreditKind {
  attribution: Attribution;
  roles: readonly ParticipationRole[];
}

/** A set of numbers for each act: acts with the same set share it. */
export interface SetColumn {
  /** Position of each act's list among `lists`. */
  set: Uint32Array<ArrayBuffer>;
  lists: Lists;
}

/** The ranks of the acts that use each folded word. */
export interface WordColumns {
  /** In order. */
  words: PackedStrings;
  ranks: Lists;
}

/** The columns with one code for each act: the members of a facet depend on that code alone. */
export const codeColumns = ['occasion', 'kind', 'outcome', 'instruments', 'addressees', 'stances'] as const;
export type CodeColumn = (typeof codeColumns)[number];

/** The ranks of the acts of each member of each condition, from which bitmaps are made. */
export interface ActPostings {
  actors: Lists;
  creditKinds: Lists;
  /** By a property that authors share; groups are in the order of their first actors. */
  groups: Record<GroupDimension, { ids: readonly string[]; ranks: Lists }>;
  themes: Lists;
  codes: Record<CodeColumn, Lists>;
  /** Acts known not to have been taken up, and acts that were. */
  uptakes: Lists;
}

/** The acts of a dataset version, ready for an index. */
export interface CollectedActs {
  columns: ActColumns;
  postings: ActPostings;
}
