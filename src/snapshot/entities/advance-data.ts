import { z } from 'zod';
import { oldestFirstKey, withinCycles } from '../../domain/order-key.ts';
import * as vocabulary from '../../domain/vocabulary.ts';
import type { EntityRecord } from './entity-record.ts';

/** The first and the last possible day (ISO), and the precisions of the dates that these belong to. */
export interface Span {
  earliest: string | null;
  latest: string | null;
  earliestPrecision: vocabulary.DatePrecision;
  latestPrecision: vocabulary.DatePrecision;
}

/** How an act is credited to an actor: one BY relationship, with the roles that count for it. */
export interface Credit {
  actor: string;
  attribution: vocabulary.Attribution;
  /** The person who spoke, if the actor was spoken for or is an affiliation. */
  through: string | null;
  /** Roles at the act's meeting, of the actor or of the person through whom it acted. */
  roles: ReadonlySet<vocabulary.ParticipationRole>;
}

/**
 * An act with everything that selecting and counting needs. Its span is its own date, or else the days of its meeting.
 */
export interface AdvanceAct extends Span {
  id: string;
  kind: vocabulary.ActKind;
  sortKey: string;
  newestKey: string;
  meeting: string;
  by: readonly Credit[];
  themes: readonly string[];
  addressedTo: readonly string[];
  /** Instruments that it concerns, or else those that its meeting reviews. */
  instruments: readonly string[];
  /** What the meeting did with it; null if no source says. */
  outcome: vocabulary.Outcome | null;
  /** Null if the uptakes of its meeting are not coded. */
  takenUp: boolean | null;
  /** Those that actors are recorded to take on it. */
  stances: readonly vocabulary.Stance[];
}

/** An act that is being added to an index, which keeps who uses which word instead of the texts. */
export interface ActWithWords extends AdvanceAct {
  /** The folded words of its text. */
  words: readonly string[];
  /** Its text and evidence, packed; missing if they are not needed. */
  details?: string;
}

const id = z.string();
const ids = z.array(id);
/** For a property that a record need not have. */
const optional = id.nullable().default(null);
/** A {@link Span}. */
const days = {
  earliest: optional,
  latest: optional,
  earliestPrecision: z.enum(vocabulary.datePrecisions).default('UNKNOWN'),
  latestPrecision: z.enum(vocabulary.datePrecisions).default('UNKNOWN'),
};

/** The properties of records that are counted by, for each type. */
export const countedRecords = {
  Actor: z.object({
    id,
    label: z.string(),
    kind: z.enum(vocabulary.actorKinds),
    /** The code of a State, or of a stakeholder's seat: ISO 3166-1 alpha-3. */
    country: optional,
    sector: z.enum(vocabulary.sectors).nullable().default(null),
    regionalGroup: z.enum(vocabulary.regionalGroups).nullable().default(null),
    /** For a standing collective, the kind of actor that it represents as a whole. */
    standsFor: z.enum(vocabulary.actorKinds).nullable().default(null),
    /** Collectives and organizations that it is known to be a member of. */
    groups: ids,
  }),
  Theme: z.object({ id, label: z.string(), broader: ids }),
  Meeting: z
    .object({
      id,
      label: z.string(),
      kind: z.enum(vocabulary.meetingKinds),
      cycle: optional,
      /** The meeting that it is a part of. */
      partOf: optional,
      ...days,
      instruments: ids,
      actsSurveyed: z.boolean(),
      uptakesSurveyed: z.boolean(),
    })
    .transform((meeting) => ({ ...meeting, sortKey: oldestFirstKey(meeting, meeting.id) })),
  ReviewCycle: z
    .object({
      id,
      label: z.string(),
      level: z.enum(vocabulary.cycleLevels),
      partOf: optional,
      ...days,
    })
    .transform((cycle) => ({ ...cycle, sortKey: oldestFirstKey(cycle, withinCycles(cycle)) })),
  Instrument: z.object({ id, label: z.string() }),
  /** A resolution, decision, draft or paper, with the meetings that adopted it and that it was submitted to, where sources say. */
  Resolution: z.object({
    id,
    kind: z.enum(vocabulary.resolutionKinds),
    adoptedAt: optional,
    submittedTo: optional,
    /** First day of its own date. */
    dateEarliest: optional,
    datePrecision: z.enum(vocabulary.datePrecisions).default('UNKNOWN'),
    themes: ids,
  }),
};
type CountedRecord<Type extends keyof typeof countedRecords> = z.output<(typeof countedRecords)[Type]>;
export type ActorRecord = CountedRecord<'Actor'>;
export type ThemeRecord = CountedRecord<'Theme'>;
export type MeetingRecord = CountedRecord<'Meeting'>;
/** A meeting with each of its dates: its own days, and those of its acts that have a date of their own. */
export interface DatedMeeting extends MeetingRecord {
  /** Whether points made there are recorded. If not all are coded, the meeting is partly coded. */
  hasActs: boolean;
  dates: readonly MeetingRecord[];
}
export type CycleRecord = CountedRecord<'ReviewCycle'>;
export type ResolutionRecord = CountedRecord<'Resolution'>;

/** A participation, with the actors that its source connects with it. */
export const participation = z.object({
  id,
  actor: id,
  meeting: id,
  role: z.enum(vocabulary.participationRoles),
  status: z.enum(vocabulary.participationStatuses).nullable(),
  affiliatedWith: ids,
  onBehalfOf: ids,
});
export type ParticipationRecord = z.output<typeof participation>;

/** A later act or resolution takes up an earlier recommendation or resolution. */
export const uptake = z.object({
  id,
  kind: z.enum(vocabulary.uptakeKinds),
  verb: id.nullable(),
  of: id,
  into: id,
});
export type UptakeRecord = z.output<typeof uptake>;

/** A person represents an actor, or an act that the person spoke is also credited to that actor. */
export const tie = z.object({ person: id, actor: id });

/** A theme was a topic of a meeting beyond its acts. */
export interface Discussion {
  meeting: string;
  theme: string;
}

/** What acts of one dataset version are selected and counted by, besides the acts themselves. */
export interface AdvanceData {
  version: number;
  /** When that version was published; null if nothing has been. */
  publishedAt: string | null;
  participations: ParticipationRecord[];
  uptakes: UptakeRecord[];
  ties: z.output<typeof tie>[];
  discussions: Discussion[];
  actors: Map<string, ActorRecord>;
  themes: Map<string, ThemeRecord>;
  meetings: Map<string, MeetingRecord>;
  cycles: Map<string, CycleRecord>;
  instruments: Map<string, CountedRecord<'Instrument'>>;
  resolutions: Map<string, ResolutionRecord>;
  /** Everything that is in memory of things other than acts and claims, by id; the records above are the parts of them that are counted. */
  records: Map<string, EntityRecord>;
}
