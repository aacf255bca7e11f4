import type {
  ActKind,
  ActorKind,
  Attribution,
  CycleLevel,
  MeetingKind,
  Outcome,
  ParticipationRole,
  ParticipationStatus,
  RegionalGroup,
  ResolutionKind,
  Sector,
  UptakeKind,
} from '../../domain/vocabulary.ts';
import type { EntityRecord } from './entity-record.ts';

/** How an act belongs to an actor: one BY relationship, with the roles that count for it. */
export interface Credit {
  actor: string;
  attribution: Attribution;
  /** The person who spoke, where the actor was spoken for or is an affiliation. */
  through: string | null;
  /** Roles at the act's meeting, of the actor or of the person through whom it acted. */
  roles: ReadonlySet<ParticipationRole>;
}

/** An act with everything that selecting and counting reads. Dates are ISO days. */
export interface AdvanceAct {
  id: string;
  kind: ActKind;
  earliest: string | null;
  latest: string | null;
  sortKey: string;
  newestKey: string;
  meeting: string;
  by: readonly Credit[];
  themes: readonly string[];
  addressedTo: readonly string[];
  /** Instruments that it concerns, or else those that its meeting reviews. */
  instruments: readonly string[];
  /** What the meeting did with it; null where no source says. */
  outcome: Outcome | null;
  /** Null where nobody has surveyed the uptakes of its meeting. */
  takenUp: boolean | null;
}

/** An act on its way into an index, which keeps who uses which word instead of the texts. */
export interface ActWithWords extends AdvanceAct {
  /** The folded words of its text. */
  words: readonly string[];
  /** What it says and where that is written, packed; missing where nobody will ask. */
  details?: string;
}

export interface ActorRecord {
  id: string;
  label: string;
  kind: ActorKind;
  /** A State's own code, or that of a stakeholder's seat: ISO 3166-1 alpha-3. */
  country: string | null;
  sector: Sector | null;
  regionalGroup: RegionalGroup | null;
  /** For a standing collective, the kind of actor that it represents as a whole. */
  standsFor: ActorKind | null;
}

export interface ThemeRecord {
  id: string;
  label: string;
  broader: readonly string[];
}

export interface MeetingRecord {
  id: string;
  label: string;
  kind: MeetingKind;
  cycle: string | null;
  earliest: string | null;
  latest: string | null;
  sortKey: string;
  instruments: readonly string[];
  actsSurveyed: boolean;
  uptakesSurveyed: boolean;
}

export interface CycleRecord {
  id: string;
  label: string;
  level: CycleLevel;
  partOf: string | null;
  earliest: string | null;
  latest: string | null;
  sortKey: string;
}

export interface InstrumentRecord {
  id: string;
  label: string;
}

/** A participation, with the actors that its source ties to it. */
export interface ParticipationRecord {
  id: string;
  actor: string;
  meeting: string;
  role: ParticipationRole;
  status: ParticipationStatus | null;
  affiliatedWith: readonly string[];
  onBehalfOf: readonly string[];
}

/** A resolution, decision or draft, with the meeting that adopted it, where a source says. */
export interface ResolutionRecord {
  id: string;
  kind: ResolutionKind;
  adoptedAt: string | null;
  themes: readonly string[];
}

/** A later recommendation or resolution takes up an earlier one. */
export interface UptakeRecord {
  id: string;
  of: string;
  into: string;
  kind: UptakeKind;
}

/** A person represents an actor, or an act that the person spoke is credited to that actor as well. */
export interface ActorTie {
  person: string;
  actor: string;
}

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
  ties: ActorTie[];
  discussions: Discussion[];
  actors: Map<string, ActorRecord>;
  themes: Map<string, ThemeRecord>;
  meetings: Map<string, MeetingRecord>;
  cycles: Map<string, CycleRecord>;
  instruments: Map<string, InstrumentRecord>;
  resolutions: Map<string, ResolutionRecord>;
  /** Everything that is in memory of things other than acts and claims, by id; the records above are the parts of them that are counted. */
  records: Map<string, EntityRecord>;
}

/** A dataset version with its acts as objects: fit for some thousands of them. */
export interface AdvanceDataWithActs extends AdvanceData {
  acts: readonly ActWithWords[];
}
