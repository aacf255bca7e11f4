import { z } from 'zod';
import { oldestFirstKey, withinCycles } from '../../domain/order-key.ts';
import * as vocabulary from '../../domain/vocabulary.ts';
import type { EntityRecord } from './entity-record.ts';

/** The first and the last day (ISO) that something can have been on, and how exactly the dates are known that these are of. */
export interface Span {
  earliest: string | null;
  latest: string | null;
  earliestPrecision: vocabulary.DatePrecision;
  latestPrecision: vocabulary.DatePrecision;
}

/** How an act belongs to an actor: one BY relationship, with the roles that count for it. */
export interface Credit {
  actor: string;
  attribution: vocabulary.Attribution;
  /** The person who spoke, where the actor was spoken for or is an affiliation. */
  through: string | null;
  /** Roles at the act's meeting, of the actor or of the person through whom it acted. */
  roles: ReadonlySet<vocabulary.ParticipationRole>;
}

/** An act with everything that selecting and counting reads. Its span is its date: of its own, or the days of its meeting. */
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
  /** What the meeting did with it; null where no source says. */
  outcome: vocabulary.Outcome | null;
  /** Null where the uptakes of its meeting are not coded. */
  takenUp: boolean | null;
}

/** An act on its way into an index, which keeps who uses which word instead of the texts. */
export interface ActWithWords extends AdvanceAct {
  /** The folded words of its text. */
  words: readonly string[];
  /** What it says and where that is written, packed; missing where nobody will ask. */
  details?: string;
}

const id = z.string();
const ids = z.array(id);
/** Of a property that a thing need not have. */
const optional = id.nullable().default(null);
/** A {@link Span}. */
const days = {
  earliest: optional,
  latest: optional,
  earliestPrecision: z.enum(vocabulary.datePrecisions).default('UNKNOWN'),
  latestPrecision: z.enum(vocabulary.datePrecisions).default('UNKNOWN'),
};

/** What is counted of the records of a type. */
export const countedRecords = {
  Actor: z.object({
    id,
    label: z.string(),
    kind: z.enum(vocabulary.actorKinds),
    /** A State's own code, or that of a stakeholder's seat: ISO 3166-1 alpha-3. */
    country: optional,
    sector: z.enum(vocabulary.sectors).nullable().default(null),
    regionalGroup: z.enum(vocabulary.regionalGroups).nullable().default(null),
    /** For a standing collective, the kind of actor that it represents as a whole. */
    standsFor: z.enum(vocabulary.actorKinds).nullable().default(null),
    /** Collectives and organizations of which it is a known member. */
    groups: ids,
  }),
  Theme: z.object({ id, label: z.string(), broader: ids }),
  Meeting: z
    .object({
      id,
      label: z.string(),
      kind: z.enum(vocabulary.meetingKinds),
      cycle: optional,
      /** The meeting of which it is a part. */
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
/** A meeting with each of its dates: on its own days, and on those of its acts that have a date of their own. */
export interface DatedMeeting extends MeetingRecord {
  dates: readonly MeetingRecord[];
  /** Whether any act is known from it, whatever a filter selects. */
  hasActs: boolean;
}
export type CycleRecord = CountedRecord<'ReviewCycle'>;
export type ResolutionRecord = CountedRecord<'Resolution'>;

/** A participation, with the actors that its source ties to it. */
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

/** A person represents an actor, or an act that the person spoke is credited to that actor as well. */
export const tie = z.object({ person: id, actor: id });

/** A theme was a topic of a meeting beyond its acts. */
export interface Discussion {
  meeting: string;
  theme: string;
}

/** What acts are selected and counted by, beside the acts themselves, of one dataset version. */
export interface AdvanceData {
  version: number;
  /** When that version was published; null for a graph with nothing published. */
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
