/* Written by `npm run codegen`; not to be edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActSourceRow } from '../../graph/act-source-repository.ts';
import type { AdvancePage, AdvancePageEdge, ImportOutcome, PublishedDataset, InstrumentStatus, FoundPage, FoundHit } from '../request/results.ts';
import type { Attendance as AttendanceOfActor, AttendedParticipation as ParticipationAttended } from '../../tracing/questions/attendance.ts';
import type { Change as ChangeOfThing, ThingVersion as VersionOfThing, StoredProperty as PropertyStored } from '../../dialogues/history/changes.ts';
import type { PropertyChange } from '../../dialogues/records/record-content.ts';
import type { CoAdvancement as CoAdvancementOfActor, SharedTheme as ThemeShared } from '../../tracing/questions/co-advancement.ts';
import type { CoAdvancementNetwork as NetworkOfActors, NetworkActor as ActorInNetwork } from '../../tracing/questions/co-advancement-network.ts';
import type { ComparedMember, ComparedCycle as ComparedCycleSide, CycleComparison as CyclesCompared } from '../../tracing/questions/compare-cycles.ts';
import type { Credit as CreditOfAct } from '../../snapshot/entities/advance-data.ts';
import type { CycleCoverage as CoverageOfCycle } from '../../tracing/questions/coverage.ts';
import type { ConnectionPath as PathOfConnection, ConnectionPaths as PathsOfConnection, PathStep as StepOfPath } from '../../tracing/questions/paths.ts';
import type { EvidenceRow } from '../../graph/entity-repository.ts';
import type { Lineage as LineageOfText, LineageEdge as LineageUptake, LineageNode as LineageText } from '../../tracing/questions/lineage.ts';
import type { Matrix as MatrixOfActs, Cell } from '../../tracing/questions/matrix.ts';
import type { Heading } from '../../tracing/questions/headings.ts';
import type { ThemeGap as GapOfTheme } from '../../tracing/questions/gaps.ts';
import type { TimeBucket as BucketInTime, TimelineSeries as SeriesInTime } from '../../tracing/questions/timeline.ts';
import type { Entity } from '../entities/entity-reader.ts';
import type { ApiContext } from '../request/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  advances: AdvanceConnection;
  attendance: AttendanceConnection;
  changes: ChangeConnection;
  coAdvancementNetwork: CoAdvancementNetwork;
  coAdvancement: CoAdvancementConnection;
  compareCycles: CycleComparison;
  dataset: Dataset;
  gaps: ThemeGapConnection;
  lineage: Lineage;
  matrix: Matrix;
  paths: ConnectionPaths;
  search: SearchConnection;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  timeline: Timeline;
};


export type QueryAdvancesArgs = {
  where?: InputMaybe<AdvanceWhere>;
  sort?: InputMaybe<AdvanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttendanceArgs = {
  where?: InputMaybe<AttendanceWhere>;
  minMeetings?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangesArgs = {
  since: Scalars['Int']['input'];
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoAdvancementNetworkArgs = {
  by?: InputMaybe<CoAdvancementBy>;
  where?: InputMaybe<AdvanceWhere>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  maxLinks?: InputMaybe<Scalars['Int']['input']>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoAdvancementArgs = {
  actor: Scalars['ID']['input'];
  by?: InputMaybe<CoAdvancementBy>;
  where?: InputMaybe<AdvanceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompareCyclesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  where?: InputMaybe<AdvanceWhere>;
};


export type QueryGapsArgs = {
  raisedAt?: InputMaybe<Array<MeetingKind>>;
  absentFrom?: InputMaybe<Array<MeetingKind>>;
  where?: InputMaybe<AdvanceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLineageArgs = {
  id: Scalars['ID']['input'];
  direction?: InputMaybe<LineageDirection>;
  depth?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMatrixArgs = {
  rows: Dimension;
  columns: Dimension;
  where?: InputMaybe<AdvanceWhere>;
  themeLevel?: InputMaybe<ThemeLevel>;
  measure?: InputMaybe<Measure>;
  top?: InputMaybe<Scalars['Int']['input']>;
  minColumns?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  through?: InputMaybe<Array<PathThrough>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryTimelineArgs = {
  series?: InputMaybe<Dimension>;
  bucket?: InputMaybe<Bucket>;
  where?: InputMaybe<AdvanceWhere>;
  themeLevel?: InputMaybe<ThemeLevel>;
  measure?: InputMaybe<Measure>;
  top?: InputMaybe<Scalars['Int']['input']>;
};

export type ActKind =
  | 'RECOMMENDATION'
  | 'OBSERVATION'
  | 'RECORDED_POINT'
  | 'COMMITMENT'
  | 'STATEMENT';

export type ActorKind =
  | 'STATE'
  | 'STAKEHOLDER'
  | 'PERSON'
  | 'COLLECTIVE';

export type Attribution =
  | 'DIRECT'
  | 'ON_BEHALF'
  | 'AFFILIATION';

export type Bucket =
  | 'YEAR'
  | 'CYCLE'
  | 'CONFERENCE_PERIOD'
  | 'PHASE'
  | 'MEETING';

export type Coverage =
  | 'ALL'
  | 'PART'
  | 'NONE';

export type DatePrecision =
  | 'DAY'
  | 'PERIOD'
  | 'MONTH'
  | 'YEAR'
  | 'UNKNOWN';

export type Measure =
  | 'ACTS'
  | 'RECOMMENDATIONS'
  | 'INTERVENTIONS'
  | 'TAKEN_UP';

export type MeetingKind =
  | 'DIALOGUE'
  | 'PREPARATION'
  | 'WORKING_GROUP'
  | 'CONFERENCE'
  | 'EXPERT_GROUP'
  | 'WORKSHOP'
  | 'SIDE_EVENT'
  | 'BRIEFING'
  | 'OTHER';

export type NameKind =
  | 'PREFERRED'
  | 'ALIAS'
  | 'ACRONYM'
  | 'LANGUAGE_FORM';

export type Outcome =
  | 'RECORDED'
  | 'AGREED'
  | 'DEFERRED';

export type ParticipationRole =
  | 'CHAIR'
  | 'CO_CHAIR'
  | 'PRESIDENT'
  | 'MODERATOR'
  | 'PANELLIST'
  | 'SPEAKER'
  | 'DELEGATE'
  | 'PARTICIPANT'
  | 'OBSERVER'
  | 'ORGANIZER';

export type ParticipationStatus =
  | 'APPLIED'
  | 'OBJECTED'
  | 'APPROVED'
  | 'ANNOUNCED'
  | 'REGISTERED'
  | 'ATTENDED';

export type RegionalGroup =
  | 'AFRICAN_GROUP'
  | 'ASIA_PACIFIC_GROUP'
  | 'EASTERN_EUROPEAN_GROUP'
  | 'LATIN_AMERICAN_AND_CARIBBEAN_GROUP'
  | 'WESTERN_EUROPEAN_AND_OTHERS_GROUP';

export type Sector =
  | 'NGO'
  | 'ACADEMIA'
  | 'PRIVATE_SECTOR'
  | 'INTERGOVERNMENTAL'
  | 'UN_SECRETARIAT';

export type Stance =
  | 'SUPPORTS'
  | 'OPPOSES';

export type ThemeBasis =
  | 'SOURCE'
  | 'EDITORIAL';

export type TreatyStatus =
  | 'PARTY'
  | 'SIGNATORY'
  | 'UNKNOWN';

export type UptakeKind =
  | 'CITED'
  | 'REPEATED'
  | 'ADAPTED'
  | 'ADOPTED'
  | 'CARRIED_OUT';

export type Act = Node & {
  __typename?: 'Act';
  id: Scalars['ID']['output'];
  date: ImpreciseDate;
  takenUp?: Maybe<Scalars['Boolean']['output']>;
  uptakeChain?: Maybe<Lineage>;
  evidence: Array<Evidence>;
};


export type ActUptakeChainArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};

export type Actor = Node & {
  __typename?: 'Actor';
  id: Scalars['ID']['output'];
  treatyStatus: InstrumentStanding;
  activity: Array<TimeBucket>;
  evidence: Array<Evidence>;
};


export type ActorTreatyStatusArgs = {
  instrument: Scalars['ID']['input'];
};


export type ActorActivityArgs = {
  by?: InputMaybe<Bucket>;
  where?: InputMaybe<AdvanceWhere>;
  measure?: InputMaybe<Measure>;
};

export type Article = Node & {
  __typename?: 'Article';
  id: Scalars['ID']['output'];
  evidence: Array<Evidence>;
};

export type Body = Node & {
  __typename?: 'Body';
  id: Scalars['ID']['output'];
  evidence: Array<Evidence>;
};

export type DataGap = Node & {
  __typename?: 'DataGap';
  id: Scalars['ID']['output'];
  subject: Node;
  evidence: Array<Evidence>;
};

export type Evidence = {
  __typename?: 'Evidence';
  source: Source;
  locator: Scalars['String']['output'];
  quote?: Maybe<Scalars['String']['output']>;
};

export type Figure = Node & {
  __typename?: 'Figure';
  id: Scalars['ID']['output'];
  asOf: ImpreciseDate;
  evidence: Array<Evidence>;
};

export type GroupMembership = Node & {
  __typename?: 'GroupMembership';
  id: Scalars['ID']['output'];
  evidence: Array<Evidence>;
};

export type ImpreciseDate = {
  __typename?: 'ImpreciseDate';
  earliest?: Maybe<Scalars['Date']['output']>;
  latest?: Maybe<Scalars['Date']['output']>;
  precision: DatePrecision;
  asWritten?: Maybe<Scalars['String']['output']>;
};

export type Instrument = Node & {
  __typename?: 'Instrument';
  id: Scalars['ID']['output'];
  adoptedOn: ImpreciseDate;
  inForceOn: ImpreciseDate;
  evidence: Array<Evidence>;
};

export type InstrumentStanding = {
  __typename?: 'InstrumentStanding';
  status: TreatyStatus;
  date: ImpreciseDate;
  asOf: ImpreciseDate;
  actions: Array<TreatyAction>;
  evidence: Array<Evidence>;
};

export type Lineage = {
  __typename?: 'Lineage';
  start: Scalars['ID']['output'];
  nodes: Array<LineageNode>;
  edges: Array<LineageEdge>;
  isCut: Scalars['Boolean']['output'];
  cutAt: Array<Scalars['ID']['output']>;
};

export type LineageEdge = {
  __typename?: 'LineageEdge';
  of: Scalars['ID']['output'];
  into: Scalars['ID']['output'];
  kind: UptakeKind;
  verb?: Maybe<Scalars['String']['output']>;
  uptake: Uptake;
};

export type LineageNode = {
  __typename?: 'LineageNode';
  nodeId: Scalars['ID']['output'];
  steps: Scalars['Int']['output'];
  date?: Maybe<Scalars['Date']['output']>;
  datePrecision: DatePrecision;
  meeting?: Maybe<Meeting>;
  uptakesSurveyed: Scalars['Boolean']['output'];
  node: Node;
};

export type Meeting = Node & {
  __typename?: 'Meeting';
  id: Scalars['ID']['output'];
  coverage: Coverage;
  start: ImpreciseDate;
  end: ImpreciseDate;
  evidence: Array<Evidence>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Participation = Node & {
  __typename?: 'Participation';
  id: Scalars['ID']['output'];
  evidence: Array<Evidence>;
};

export type Position = Node & {
  __typename?: 'Position';
  id: Scalars['ID']['output'];
  on: Node;
  evidence: Array<Evidence>;
};

export type Resolution = Node & {
  __typename?: 'Resolution';
  id: Scalars['ID']['output'];
  date: ImpreciseDate;
  uptakeChain: Lineage;
  evidence: Array<Evidence>;
};


export type ResolutionUptakeChainArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};

export type ReviewCluster = Node & {
  __typename?: 'ReviewCluster';
  id: Scalars['ID']['output'];
  evidence: Array<Evidence>;
};

export type ReviewCycle = Node & {
  __typename?: 'ReviewCycle';
  id: Scalars['ID']['output'];
  from: ImpreciseDate;
  to: ImpreciseDate;
  evidence: Array<Evidence>;
};

export type ReviewGroup = Node & {
  __typename?: 'ReviewGroup';
  id: Scalars['ID']['output'];
  evidence: Array<Evidence>;
};

export type Source = Node & {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
  publishedOn: ImpreciseDate;
  accessedOn: ImpreciseDate;
};

export type Statement = Node & {
  __typename?: 'Statement';
  id: Scalars['ID']['output'];
  about: Node;
  evidence: Array<Evidence>;
};

export type Theme = Node & {
  __typename?: 'Theme';
  id: Scalars['ID']['output'];
  activity: Array<TimeBucket>;
};


export type ThemeActivityArgs = {
  by?: InputMaybe<Bucket>;
  where?: InputMaybe<AdvanceWhere>;
  measure?: InputMaybe<Measure>;
};

export type TimeBucket = {
  __typename?: 'TimeBucket';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  fromPrecision: DatePrecision;
  to?: Maybe<Scalars['Date']['output']>;
  toPrecision: DatePrecision;
  count?: Maybe<Scalars['Int']['output']>;
  coverage: Coverage;
  meetings: Scalars['Int']['output'];
  actsSurveyed: Scalars['Int']['output'];
  partlySurveyed: Scalars['Int']['output'];
  node?: Maybe<Node>;
};

export type TreatyAction = Node & {
  __typename?: 'TreatyAction';
  id: Scalars['ID']['output'];
  date: ImpreciseDate;
  asOf: ImpreciseDate;
  evidence: Array<Evidence>;
};

export type Uptake = Node & {
  __typename?: 'Uptake';
  id: Scalars['ID']['output'];
  evidence: Array<Evidence>;
};

export type AdvanceWhere = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  includeMembers?: InputMaybe<Scalars['Boolean']['input']>;
  actorKinds?: InputMaybe<Array<ActorKind>>;
  sectors?: InputMaybe<Array<Sector>>;
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  regionalGroups?: InputMaybe<Array<RegionalGroup>>;
  roles?: InputMaybe<Array<ParticipationRole>>;
  attribution?: InputMaybe<Array<Attribution>>;
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
  themesAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  actKinds?: InputMaybe<Array<ActKind>>;
  /** @deprecated Use actKinds. To be removed after 2027-05-31. */
  acts?: InputMaybe<Array<ActKind>>;
  outcomes?: InputMaybe<Array<Outcome>>;
  stances?: InputMaybe<Array<Stance>>;
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  addressedToKinds?: InputMaybe<Array<ActorKind>>;
  cycles?: InputMaybe<Array<Scalars['ID']['input']>>;
  meetings?: InputMaybe<Array<Scalars['ID']['input']>>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  meetingKinds?: InputMaybe<Array<MeetingKind>>;
  instruments?: InputMaybe<Array<Scalars['ID']['input']>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  takenUp?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  AND?: InputMaybe<Array<AdvanceWhere>>;
  OR?: InputMaybe<Array<AdvanceWhere>>;
  NOT?: InputMaybe<AdvanceWhere>;
};

export type AdvanceOrder =
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

export type AdvanceConnection = {
  __typename?: 'AdvanceConnection';
  edges: Array<AdvanceEdge>;
  nodes: Array<Act>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  sources: ActSourceConnection;
};


export type AdvanceConnectionSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ActSourceConnection = {
  __typename?: 'ActSourceConnection';
  edges: Array<ActSourceEdge>;
  nodes: Array<ActSource>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActSourceEdge = {
  __typename?: 'ActSourceEdge';
  cursor: Scalars['String']['output'];
  node: ActSource;
};

export type ActSource = {
  __typename?: 'ActSource';
  source: Source;
  acts: Scalars['Int']['output'];
};

export type AdvanceEdge = {
  __typename?: 'AdvanceEdge';
  cursor: Scalars['String']['output'];
  node: Act;
  actors: Array<Credit>;
  themes: Array<Theme>;
};

export type Credit = {
  __typename?: 'Credit';
  actor: Actor;
  attribution: Attribution;
  through?: Maybe<Actor>;
};

export type AttendanceWhere = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  includeMembers?: InputMaybe<Scalars['Boolean']['input']>;
  actorKinds?: InputMaybe<Array<ActorKind>>;
  sectors?: InputMaybe<Array<Sector>>;
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  regionalGroups?: InputMaybe<Array<RegionalGroup>>;
  roles?: InputMaybe<Array<ParticipationRole>>;
  statuses?: InputMaybe<Array<ParticipationStatus>>;
  byAffiliation?: InputMaybe<Scalars['Boolean']['input']>;
  cycles?: InputMaybe<Array<Scalars['ID']['input']>>;
  meetings?: InputMaybe<Array<Scalars['ID']['input']>>;
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  meetingKinds?: InputMaybe<Array<MeetingKind>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type AttendanceConnection = {
  __typename?: 'AttendanceConnection';
  edges: Array<AttendanceEdge>;
  nodes: Array<Attendance>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AttendanceEdge = {
  __typename?: 'AttendanceEdge';
  cursor: Scalars['String']['output'];
  node: Attendance;
};

export type Attendance = {
  __typename?: 'Attendance';
  actor: Actor;
  meetings: Scalars['Int']['output'];
  participations: AttendedParticipationConnection;
};


export type AttendanceParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AttendedParticipationConnection = {
  __typename?: 'AttendedParticipationConnection';
  edges: Array<AttendedParticipationEdge>;
  nodes: Array<AttendedParticipation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AttendedParticipationEdge = {
  __typename?: 'AttendedParticipationEdge';
  cursor: Scalars['String']['output'];
  node: AttendedParticipation;
};

export type AttendedParticipation = {
  __typename?: 'AttendedParticipation';
  attribution: Attribution;
  participation: Participation;
};

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
};

export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'RETIRED';

export type Change = {
  __typename?: 'Change';
  version: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: ChangeKind;
  before?: Maybe<ThingVersion>;
  after?: Maybe<ThingVersion>;
};

export type ThingVersion = {
  __typename?: 'ThingVersion';
  kind: Scalars['String']['output'];
  properties: Array<HeldProperty>;
  links: Array<HeldLink>;
  names: Array<HeldName>;
};

export type HeldProperty = {
  __typename?: 'HeldProperty';
  name: Scalars['String']['output'];
  json: Scalars['String']['output'];
};

export type HeldLink = {
  __typename?: 'HeldLink';
  type: Scalars['String']['output'];
  to: Scalars['ID']['output'];
  properties: Array<HeldProperty>;
};

export type HeldName = {
  __typename?: 'HeldName';
  text: Scalars['String']['output'];
  kind: NameKind;
  language?: Maybe<Scalars['String']['output']>;
};

export type CoAdvancementNetwork = {
  __typename?: 'CoAdvancementNetwork';
  actors: Array<NetworkActor>;
  links: Array<NetworkLink>;
  minShared: Scalars['Int']['output'];
  omitted: NetworkOmission;
};

export type NetworkActor = {
  __typename?: 'NetworkActor';
  actor: Actor;
  acts: Scalars['Int']['output'];
};

export type NetworkLink = {
  __typename?: 'NetworkLink';
  a: Scalars['ID']['output'];
  b: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
};

export type NetworkOmission = {
  __typename?: 'NetworkOmission';
  actors: Scalars['Int']['output'];
  unlinked: Scalars['Int']['output'];
  links: Scalars['Int']['output'];
};

export type CoAdvancementBy =
  | 'ACT'
  | 'THEME_IN_CYCLE';

export type CoAdvancementConnection = {
  __typename?: 'CoAdvancementConnection';
  edges: Array<CoAdvancementEdge>;
  nodes: Array<CoAdvancement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CoAdvancementEdge = {
  __typename?: 'CoAdvancementEdge';
  cursor: Scalars['String']['output'];
  node: CoAdvancement;
};

export type CoAdvancement = {
  __typename?: 'CoAdvancement';
  actor: Actor;
  count: Scalars['Int']['output'];
  advances: AdvanceConnection;
  themes: Array<SharedTheme>;
};


export type CoAdvancementAdvancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SharedTheme = {
  __typename?: 'SharedTheme';
  theme: Theme;
  cycle: ReviewCycle;
  own: AdvanceConnection;
  others: AdvanceConnection;
};


export type SharedThemeOwnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SharedThemeOthersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CycleComparison = {
  __typename?: 'CycleComparison';
  from: ComparedCycle;
  to: ComparedCycle;
  themes: ComparedThemeConnection;
  actors: ComparedActorConnection;
};


export type CycleComparisonThemesArgs = {
  changes?: InputMaybe<Array<CycleChange>>;
  themeLevel?: InputMaybe<ThemeLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CycleComparisonActorsArgs = {
  changes?: InputMaybe<Array<CycleChange>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ComparedCycle = {
  __typename?: 'ComparedCycle';
  cycle: ReviewCycle;
  acts?: Maybe<Scalars['Int']['output']>;
  coverage: Coverage;
  meetings: Array<Meeting>;
  notSurveyed: Array<Meeting>;
};

export type CycleChange =
  | 'NEW'
  | 'CONTINUED'
  | 'DROPPED'
  | 'UNKNOWN';

export type ComparedThemeConnection = {
  __typename?: 'ComparedThemeConnection';
  edges: Array<ComparedThemeEdge>;
  nodes: Array<ComparedTheme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ComparedThemeEdge = {
  __typename?: 'ComparedThemeEdge';
  cursor: Scalars['String']['output'];
  node: ComparedTheme;
};

export type ComparedTheme = {
  __typename?: 'ComparedTheme';
  theme: Theme;
  change: CycleChange;
  inFrom?: Maybe<AdvanceConnection>;
  inTo?: Maybe<AdvanceConnection>;
};


export type ComparedThemeInFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ComparedThemeInToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ComparedActorConnection = {
  __typename?: 'ComparedActorConnection';
  edges: Array<ComparedActorEdge>;
  nodes: Array<ComparedActor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ComparedActorEdge = {
  __typename?: 'ComparedActorEdge';
  cursor: Scalars['String']['output'];
  node: ComparedActor;
};

export type ComparedActor = {
  __typename?: 'ComparedActor';
  actor: Actor;
  change: CycleChange;
  inFrom?: Maybe<AdvanceConnection>;
  inTo?: Maybe<AdvanceConnection>;
};


export type ComparedActorInFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ComparedActorInToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Dataset = {
  __typename?: 'Dataset';
  version: Scalars['Int']['output'];
  loadedAt: Scalars['DateTime']['output'];
  counts: Array<TypeCount>;
  coverage: Array<CycleCoverage>;
  gaps: Array<DataGap>;
};

export type TypeCount = {
  __typename?: 'TypeCount';
  type: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type CycleCoverage = {
  __typename?: 'CycleCoverage';
  cycle: ReviewCycle;
  meetings: Scalars['Int']['output'];
  actsSurveyed: Scalars['Int']['output'];
  partlySurveyed: Scalars['Int']['output'];
  uptakesSurveyed: Scalars['Int']['output'];
  acts: Scalars['Int']['output'];
  coverage: Coverage;
};

export type ThemeGapConnection = {
  __typename?: 'ThemeGapConnection';
  edges: Array<ThemeGapEdge>;
  nodes: Array<ThemeGap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ThemeGapEdge = {
  __typename?: 'ThemeGapEdge';
  cursor: Scalars['String']['output'];
  node: ThemeGap;
};

export type ThemeGap = {
  __typename?: 'ThemeGap';
  theme: Theme;
  raised: AdvanceConnection;
  lastRaisedOn?: Maybe<Scalars['Date']['output']>;
  lastRaisedPrecision: DatePrecision;
  standing: GapStanding;
  laterMeetings: Scalars['Int']['output'];
  coverage: Coverage;
  notSurveyed: Array<Meeting>;
};


export type ThemeGapRaisedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type GapStanding =
  | 'SILENT'
  | 'UNKNOWN'
  | 'NOT_YET';

export type Mutation = {
  __typename?: 'Mutation';
  importDialogue: ImportPayload;
  retractDialogue: ImportPayload;
};


export type MutationImportDialogueArgs = {
  input: ImportDialogueInput;
};


export type MutationRetractDialogueArgs = {
  input: RetractDialogueInput;
};

export type DocumentFormat =
  | 'YAML'
  | 'JSON';

export type ImportDialogueInput = {
  document: Scalars['String']['input'];
  format?: InputMaybe<DocumentFormat>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  basedOn?: InputMaybe<Scalars['Int']['input']>;
};

export type RetractDialogueInput = {
  document: Scalars['ID']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  basedOn?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportPayload = {
  __typename?: 'ImportPayload';
  version: Scalars['Int']['output'];
  dryRun: Scalars['Boolean']['output'];
  document: Scalars['ID']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  retired: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  plan?: Maybe<ImportPlan>;
  warnings: Array<Scalars['String']['output']>;
};

export type ImportPlan = {
  __typename?: 'ImportPlan';
  added: Array<PlannedThing>;
  changed: Array<PlannedChange>;
  retired: Array<Scalars['ID']['output']>;
};

export type PlannedThing = {
  __typename?: 'PlannedThing';
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
};

export type PlannedChange = {
  __typename?: 'PlannedChange';
  id: Scalars['ID']['output'];
  properties: Array<PlannedValue>;
  addedLinks: Array<Scalars['String']['output']>;
  droppedLinks: Array<Scalars['String']['output']>;
  names: Scalars['Boolean']['output'];
};

export type PlannedValue = {
  __typename?: 'PlannedValue';
  name: Scalars['String']['output'];
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
};

export type LineageDirection =
  | 'EARLIER'
  | 'LATER'
  | 'BOTH';

export type Dimension =
  | 'ACTOR'
  | 'ACTOR_KIND'
  | 'SECTOR'
  | 'COUNTRY'
  | 'REGIONAL_GROUP'
  | 'THEME'
  | 'CYCLE'
  | 'CONFERENCE_PERIOD'
  | 'PHASE'
  | 'YEAR'
  | 'MEETING'
  | 'MEETING_KIND'
  | 'INSTRUMENT'
  | 'ADDRESSEE'
  | 'ACT_KIND'
  | 'OUTCOME'
  | 'STANCE';

export type ThemeLevel =
  | 'TOP'
  | 'LEAF'
  | 'ALL';

export type Matrix = {
  __typename?: 'Matrix';
  rows: Array<MatrixHeading>;
  columns: Array<MatrixHeading>;
  cells: Array<MatrixCell>;
  counts: Array<Array<Maybe<Scalars['Int']['output']>>>;
  coverage: Array<Array<Coverage>>;
  total: Scalars['Int']['output'];
  omitted: MatrixOmission;
};

export type MatrixHeading = {
  __typename?: 'MatrixHeading';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  total: Scalars['Int']['output'];
  coverage: Coverage;
  node?: Maybe<Node>;
};

export type MatrixOmission = {
  __typename?: 'MatrixOmission';
  rows: Scalars['Int']['output'];
  columns: Scalars['Int']['output'];
  acts: Scalars['Int']['output'];
};

export type MatrixCell = {
  __typename?: 'MatrixCell';
  row: Scalars['ID']['output'];
  column: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
  coverage: Coverage;
  recommendations: Scalars['Int']['output'];
  interventions: Scalars['Int']['output'];
  takenUp?: Maybe<Scalars['Int']['output']>;
  firstOn?: Maybe<Scalars['Date']['output']>;
  firstPrecision: DatePrecision;
  lastOn?: Maybe<Scalars['Date']['output']>;
  lastPrecision: DatePrecision;
  advances: AdvanceConnection;
};


export type MatrixCellAdvancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PathThrough =
  | 'POINTS'
  | 'ACTORS'
  | 'TEXTS'
  | 'MEETINGS'
  | 'THEMES';

export type ConnectionPaths = {
  __typename?: 'ConnectionPaths';
  from: Node;
  to: Node;
  through: Array<PathThrough>;
  maxLength: Scalars['Int']['output'];
  length?: Maybe<Scalars['Int']['output']>;
  totalCount: Scalars['Int']['output'];
  paths: Array<ConnectionPath>;
};

export type ConnectionPath = {
  __typename?: 'ConnectionPath';
  nodes: Array<Node>;
  steps: Array<PathStep>;
  alike: Scalars['Int']['output'];
  breadth: Scalars['Int']['output'];
};

export type PathStepKind =
  | 'MADE'
  | 'ADDRESSED_TO'
  | 'MADE_AT'
  | 'ON_THEME'
  | 'NARROWER_THAN'
  | 'PART_OF'
  | 'TAKES_UP'
  | 'POSITION'
  | 'SUBMITTED'
  | 'SUBMITTED_TO'
  | 'ADOPTED_AT'
  | 'DISCUSSES'
  | 'FOLLOWS'
  | 'TOOK_PART'
  | 'TOOK_PART_FOR'
  | 'TOOK_PART_WITH'
  | 'REPRESENTED_AT'
  | 'AFFILIATION_AT'
  | 'NAMED_TOGETHER'
  | 'PARTICIPATION'
  | 'REPRESENTS'
  | 'MEMBER_OF';

export type PathStep = {
  __typename?: 'PathStep';
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
  kind: PathStepKind;
  isForward: Scalars['Boolean']['output'];
  length: Scalars['Int']['output'];
  claim?: Maybe<Node>;
  attributions: Array<Attribution>;
  basis?: Maybe<ThemeBasis>;
  office?: Maybe<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

export type SearchType =
  | 'ACTOR'
  | 'THEME'
  | 'MEETING'
  | 'INSTRUMENT'
  | 'ARTICLE'
  | 'BODY'
  | 'REVIEW_CYCLE'
  | 'REVIEW_CLUSTER'
  | 'REVIEW_GROUP'
  | 'RESOLUTION'
  | 'ACT'
  | 'SOURCE';

export type SearchField =
  | 'NAME'
  | 'CODE'
  | 'DEFINITION'
  | 'TEXT';

export type SearchNearness =
  | 'EXACT'
  | 'WORDS'
  | 'BEGINNINGS'
  | 'FORMS';

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  counts: Array<SearchTypeCount>;
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchTypeCount = {
  __typename?: 'SearchTypeCount';
  type: SearchType;
  count: Scalars['Int']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  node: Node;
  type: SearchType;
  label: Scalars['String']['output'];
  match: SearchMatch;
};

export type SearchMatch = {
  __typename?: 'SearchMatch';
  field: SearchField;
  text: Scalars['String']['output'];
  nearness: SearchNearness;
  nameKind?: Maybe<NameKind>;
  language?: Maybe<Scalars['String']['output']>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Timeline = {
  __typename?: 'Timeline';
  buckets: Array<TimeBucket>;
  series: Array<TimelineSeries>;
  total: Scalars['Int']['output'];
  outside: Scalars['Int']['output'];
  omitted: TimelineOmission;
};

export type TimelineSeries = {
  __typename?: 'TimelineSeries';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  total: Scalars['Int']['output'];
  counts: Array<Maybe<Scalars['Int']['output']>>;
  coverage: Array<Coverage>;
  node?: Maybe<Node>;
};

export type TimelineOmission = {
  __typename?: 'TimelineOmission';
  series: Scalars['Int']['output'];
  acts: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  ActKind: ActKind;
  ActorKind: ActorKind;
  Attribution: Attribution;
  Bucket: Bucket;
  Coverage: Coverage;
  DatePrecision: DatePrecision;
  Measure: Measure;
  MeetingKind: MeetingKind;
  NameKind: NameKind;
  Outcome: Outcome;
  ParticipationRole: ParticipationRole;
  ParticipationStatus: ParticipationStatus;
  RegionalGroup: RegionalGroup;
  Sector: Sector;
  Stance: Stance;
  ThemeBasis: ThemeBasis;
  TreatyStatus: TreatyStatus;
  UptakeKind: UptakeKind;
  Act: ResolverTypeWrapper<Entity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Actor: ResolverTypeWrapper<Entity>;
  Article: ResolverTypeWrapper<Entity>;
  Body: ResolverTypeWrapper<Entity>;
  DataGap: ResolverTypeWrapper<Entity>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Figure: ResolverTypeWrapper<Entity>;
  GroupMembership: ResolverTypeWrapper<Entity>;
  ImpreciseDate: ResolverTypeWrapper<ImpreciseDate>;
  Instrument: ResolverTypeWrapper<Entity>;
  InstrumentStanding: ResolverTypeWrapper<InstrumentStatus>;
  Lineage: ResolverTypeWrapper<LineageOfText>;
  LineageEdge: ResolverTypeWrapper<LineageUptake>;
  LineageNode: ResolverTypeWrapper<LineageText>;
  Meeting: ResolverTypeWrapper<Entity>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<Entity>;
  Position: ResolverTypeWrapper<Entity>;
  Resolution: ResolverTypeWrapper<Entity>;
  ReviewCluster: ResolverTypeWrapper<Entity>;
  ReviewCycle: ResolverTypeWrapper<Entity>;
  ReviewGroup: ResolverTypeWrapper<Entity>;
  Source: ResolverTypeWrapper<Entity>;
  Statement: ResolverTypeWrapper<Entity>;
  Theme: ResolverTypeWrapper<Entity>;
  TimeBucket: ResolverTypeWrapper<BucketInTime>;
  TreatyAction: ResolverTypeWrapper<Entity>;
  Uptake: ResolverTypeWrapper<Entity>;
  AdvanceWhere: AdvanceWhere;
  AdvanceOrder: AdvanceOrder;
  AdvanceConnection: ResolverTypeWrapper<AdvancePage>;
  ActSourceConnection: ResolverTypeWrapper<Omit<ActSourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActSourceEdge']>, nodes: Array<ResolversTypes['ActSource']> }>;
  ActSourceEdge: ResolverTypeWrapper<Omit<ActSourceEdge, 'node'> & { node: ResolversTypes['ActSource'] }>;
  ActSource: ResolverTypeWrapper<ActSourceRow>;
  AdvanceEdge: ResolverTypeWrapper<AdvancePageEdge>;
  Credit: ResolverTypeWrapper<CreditOfAct>;
  AttendanceWhere: AttendanceWhere;
  AttendanceConnection: ResolverTypeWrapper<Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttendanceEdge']>, nodes: Array<ResolversTypes['Attendance']> }>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  Attendance: ResolverTypeWrapper<AttendanceOfActor>;
  AttendedParticipationConnection: ResolverTypeWrapper<Omit<AttendedParticipationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttendedParticipationEdge']>, nodes: Array<ResolversTypes['AttendedParticipation']> }>;
  AttendedParticipationEdge: ResolverTypeWrapper<Omit<AttendedParticipationEdge, 'node'> & { node: ResolversTypes['AttendedParticipation'] }>;
  AttendedParticipation: ResolverTypeWrapper<ParticipationAttended>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<ChangeOfThing>;
  ThingVersion: ResolverTypeWrapper<VersionOfThing>;
  HeldProperty: ResolverTypeWrapper<PropertyStored>;
  HeldLink: ResolverTypeWrapper<Omit<HeldLink, 'properties'> & { properties: Array<ResolversTypes['HeldProperty']> }>;
  HeldName: ResolverTypeWrapper<HeldName>;
  CoAdvancementNetwork: ResolverTypeWrapper<NetworkOfActors>;
  NetworkActor: ResolverTypeWrapper<ActorInNetwork>;
  NetworkLink: ResolverTypeWrapper<NetworkLink>;
  NetworkOmission: ResolverTypeWrapper<NetworkOmission>;
  CoAdvancementBy: CoAdvancementBy;
  CoAdvancementConnection: ResolverTypeWrapper<Omit<CoAdvancementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CoAdvancementEdge']>, nodes: Array<ResolversTypes['CoAdvancement']> }>;
  CoAdvancementEdge: ResolverTypeWrapper<Omit<CoAdvancementEdge, 'node'> & { node: ResolversTypes['CoAdvancement'] }>;
  CoAdvancement: ResolverTypeWrapper<CoAdvancementOfActor>;
  SharedTheme: ResolverTypeWrapper<ThemeShared>;
  CycleComparison: ResolverTypeWrapper<CyclesCompared>;
  ComparedCycle: ResolverTypeWrapper<ComparedCycleSide>;
  CycleChange: CycleChange;
  ComparedThemeConnection: ResolverTypeWrapper<Omit<ComparedThemeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ComparedThemeEdge']>, nodes: Array<ResolversTypes['ComparedTheme']> }>;
  ComparedThemeEdge: ResolverTypeWrapper<Omit<ComparedThemeEdge, 'node'> & { node: ResolversTypes['ComparedTheme'] }>;
  ComparedTheme: ResolverTypeWrapper<ComparedMember>;
  ComparedActorConnection: ResolverTypeWrapper<Omit<ComparedActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ComparedActorEdge']>, nodes: Array<ResolversTypes['ComparedActor']> }>;
  ComparedActorEdge: ResolverTypeWrapper<Omit<ComparedActorEdge, 'node'> & { node: ResolversTypes['ComparedActor'] }>;
  ComparedActor: ResolverTypeWrapper<ComparedMember>;
  Dataset: ResolverTypeWrapper<PublishedDataset>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  CycleCoverage: ResolverTypeWrapper<CoverageOfCycle>;
  ThemeGapConnection: ResolverTypeWrapper<Omit<ThemeGapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ThemeGapEdge']>, nodes: Array<ResolversTypes['ThemeGap']> }>;
  ThemeGapEdge: ResolverTypeWrapper<Omit<ThemeGapEdge, 'node'> & { node: ResolversTypes['ThemeGap'] }>;
  ThemeGap: ResolverTypeWrapper<GapOfTheme>;
  GapStanding: GapStanding;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DocumentFormat: DocumentFormat;
  ImportDialogueInput: ImportDialogueInput;
  RetractDialogueInput: RetractDialogueInput;
  ImportPayload: ResolverTypeWrapper<ImportOutcome>;
  ImportPlan: ResolverTypeWrapper<Omit<ImportPlan, 'changed'> & { changed: Array<ResolversTypes['PlannedChange']> }>;
  PlannedThing: ResolverTypeWrapper<PlannedThing>;
  PlannedChange: ResolverTypeWrapper<Omit<PlannedChange, 'properties'> & { properties: Array<ResolversTypes['PlannedValue']> }>;
  PlannedValue: ResolverTypeWrapper<PropertyChange>;
  LineageDirection: LineageDirection;
  Dimension: Dimension;
  ThemeLevel: ThemeLevel;
  Matrix: ResolverTypeWrapper<MatrixOfActs>;
  MatrixHeading: ResolverTypeWrapper<Heading>;
  MatrixOmission: ResolverTypeWrapper<MatrixOmission>;
  MatrixCell: ResolverTypeWrapper<Cell>;
  PathThrough: PathThrough;
  ConnectionPaths: ResolverTypeWrapper<PathsOfConnection>;
  ConnectionPath: ResolverTypeWrapper<PathOfConnection>;
  PathStepKind: PathStepKind;
  PathStep: ResolverTypeWrapper<StepOfPath>;
  SearchType: SearchType;
  SearchField: SearchField;
  SearchNearness: SearchNearness;
  SearchConnection: ResolverTypeWrapper<FoundPage>;
  SearchEdge: ResolverTypeWrapper<FoundHit>;
  SearchTypeCount: ResolverTypeWrapper<SearchTypeCount>;
  SearchHit: ResolverTypeWrapper<FoundHit>;
  SearchMatch: ResolverTypeWrapper<FoundHit>;
  Node: ResolverTypeWrapper<Entity>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Timeline: ResolverTypeWrapper<Omit<Timeline, 'buckets' | 'series'> & { buckets: Array<ResolversTypes['TimeBucket']>, series: Array<ResolversTypes['TimelineSeries']> }>;
  TimelineSeries: ResolverTypeWrapper<SeriesInTime>;
  TimelineOmission: ResolverTypeWrapper<TimelineOmission>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  Act: Entity;
  Boolean: Scalars['Boolean']['output'];
  Actor: Entity;
  Article: Entity;
  Body: Entity;
  DataGap: Entity;
  Evidence: EvidenceRow;
  Figure: Entity;
  GroupMembership: Entity;
  ImpreciseDate: ImpreciseDate;
  Instrument: Entity;
  InstrumentStanding: InstrumentStatus;
  Lineage: LineageOfText;
  LineageEdge: LineageUptake;
  LineageNode: LineageText;
  Meeting: Entity;
  PageInfo: PageInfo;
  Participation: Entity;
  Position: Entity;
  Resolution: Entity;
  ReviewCluster: Entity;
  ReviewCycle: Entity;
  ReviewGroup: Entity;
  Source: Entity;
  Statement: Entity;
  Theme: Entity;
  TimeBucket: BucketInTime;
  TreatyAction: Entity;
  Uptake: Entity;
  AdvanceWhere: AdvanceWhere;
  AdvanceConnection: AdvancePage;
  ActSourceConnection: Omit<ActSourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActSourceEdge']>, nodes: Array<ResolversParentTypes['ActSource']> };
  ActSourceEdge: Omit<ActSourceEdge, 'node'> & { node: ResolversParentTypes['ActSource'] };
  ActSource: ActSourceRow;
  AdvanceEdge: AdvancePageEdge;
  Credit: CreditOfAct;
  AttendanceWhere: AttendanceWhere;
  AttendanceConnection: Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttendanceEdge']>, nodes: Array<ResolversParentTypes['Attendance']> };
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  Attendance: AttendanceOfActor;
  AttendedParticipationConnection: Omit<AttendedParticipationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttendedParticipationEdge']>, nodes: Array<ResolversParentTypes['AttendedParticipation']> };
  AttendedParticipationEdge: Omit<AttendedParticipationEdge, 'node'> & { node: ResolversParentTypes['AttendedParticipation'] };
  AttendedParticipation: ParticipationAttended;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Change: ChangeOfThing;
  ThingVersion: VersionOfThing;
  HeldProperty: PropertyStored;
  HeldLink: Omit<HeldLink, 'properties'> & { properties: Array<ResolversParentTypes['HeldProperty']> };
  HeldName: HeldName;
  CoAdvancementNetwork: NetworkOfActors;
  NetworkActor: ActorInNetwork;
  NetworkLink: NetworkLink;
  NetworkOmission: NetworkOmission;
  CoAdvancementConnection: Omit<CoAdvancementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CoAdvancementEdge']>, nodes: Array<ResolversParentTypes['CoAdvancement']> };
  CoAdvancementEdge: Omit<CoAdvancementEdge, 'node'> & { node: ResolversParentTypes['CoAdvancement'] };
  CoAdvancement: CoAdvancementOfActor;
  SharedTheme: ThemeShared;
  CycleComparison: CyclesCompared;
  ComparedCycle: ComparedCycleSide;
  ComparedThemeConnection: Omit<ComparedThemeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ComparedThemeEdge']>, nodes: Array<ResolversParentTypes['ComparedTheme']> };
  ComparedThemeEdge: Omit<ComparedThemeEdge, 'node'> & { node: ResolversParentTypes['ComparedTheme'] };
  ComparedTheme: ComparedMember;
  ComparedActorConnection: Omit<ComparedActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ComparedActorEdge']>, nodes: Array<ResolversParentTypes['ComparedActor']> };
  ComparedActorEdge: Omit<ComparedActorEdge, 'node'> & { node: ResolversParentTypes['ComparedActor'] };
  ComparedActor: ComparedMember;
  Dataset: PublishedDataset;
  TypeCount: TypeCount;
  CycleCoverage: CoverageOfCycle;
  ThemeGapConnection: Omit<ThemeGapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ThemeGapEdge']>, nodes: Array<ResolversParentTypes['ThemeGap']> };
  ThemeGapEdge: Omit<ThemeGapEdge, 'node'> & { node: ResolversParentTypes['ThemeGap'] };
  ThemeGap: GapOfTheme;
  Mutation: Record<PropertyKey, never>;
  ImportDialogueInput: ImportDialogueInput;
  RetractDialogueInput: RetractDialogueInput;
  ImportPayload: ImportOutcome;
  ImportPlan: Omit<ImportPlan, 'changed'> & { changed: Array<ResolversParentTypes['PlannedChange']> };
  PlannedThing: PlannedThing;
  PlannedChange: Omit<PlannedChange, 'properties'> & { properties: Array<ResolversParentTypes['PlannedValue']> };
  PlannedValue: PropertyChange;
  Matrix: MatrixOfActs;
  MatrixHeading: Heading;
  MatrixOmission: MatrixOmission;
  MatrixCell: Cell;
  ConnectionPaths: PathsOfConnection;
  ConnectionPath: PathOfConnection;
  PathStep: StepOfPath;
  SearchConnection: FoundPage;
  SearchEdge: FoundHit;
  SearchTypeCount: SearchTypeCount;
  SearchHit: FoundHit;
  SearchMatch: FoundHit;
  Node: Entity;
  DateTime: Scalars['DateTime']['output'];
  Timeline: Omit<Timeline, 'buckets' | 'series'> & { buckets: Array<ResolversParentTypes['TimeBucket']>, series: Array<ResolversParentTypes['TimelineSeries']> };
  TimelineSeries: SeriesInTime;
  TimelineOmission: TimelineOmission;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advances?: Resolver<ResolversTypes['AdvanceConnection'], ParentType, ContextType, RequireFields<QueryAdvancesArgs, 'sort' | 'first'>>;
  attendance?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<QueryAttendanceArgs, 'minMeetings' | 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'first'>>;
  coAdvancementNetwork?: Resolver<ResolversTypes['CoAdvancementNetwork'], ParentType, ContextType, RequireFields<QueryCoAdvancementNetworkArgs, 'by' | 'minShared' | 'maxLinks' | 'top'>>;
  coAdvancement?: Resolver<ResolversTypes['CoAdvancementConnection'], ParentType, ContextType, RequireFields<QueryCoAdvancementArgs, 'actor' | 'by' | 'first'>>;
  compareCycles?: Resolver<ResolversTypes['CycleComparison'], ParentType, ContextType, RequireFields<QueryCompareCyclesArgs, 'from' | 'to'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['ThemeGapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'raisedAt' | 'absentFrom' | 'first'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'id' | 'direction' | 'depth'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'rows' | 'columns' | 'themeLevel' | 'measure' | 'top' | 'minColumns'>>;
  paths?: Resolver<ResolversTypes['ConnectionPaths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket' | 'themeLevel' | 'measure' | 'top'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type ActResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  takenUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  uptakeChain?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<ActUptakeChainArgs, 'depth'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  treatyStatus?: Resolver<ResolversTypes['InstrumentStanding'], ParentType, ContextType, RequireFields<ActorTreatyStatusArgs, 'instrument'>>;
  activity?: Resolver<Array<ResolversTypes['TimeBucket']>, ParentType, ContextType, RequireFields<ActorActivityArgs, 'by' | 'measure'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataGapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DataGap'] = ResolversParentTypes['DataGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupMembershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GroupMembership'] = ResolversParentTypes['GroupMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpreciseDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImpreciseDate'] = ResolversParentTypes['ImpreciseDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  inForceOn?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentStandingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstrumentStanding'] = ResolversParentTypes['InstrumentStanding']> = {
  status?: Resolver<ResolversTypes['TreatyStatus'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['TreatyAction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type LineageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  start?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutAt?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UptakeKind'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uptake?: Resolver<ResolversTypes['Uptake'], ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  uptakesSurveyed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  uptakeChain?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<ResolutionUptakeChainArgs, 'depth'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewClusterResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewCluster'] = ResolversParentTypes['ReviewCluster']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewCycleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewCycle'] = ResolversParentTypes['ReviewCycle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewGroup'] = ResolversParentTypes['ReviewGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  accessedOn?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<Array<ResolversTypes['TimeBucket']>, ParentType, ContextType, RequireFields<ThemeActivityArgs, 'by' | 'measure'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeBucketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimeBucket'] = ResolversParentTypes['TimeBucket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actsSurveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partlySurveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type TreatyActionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TreatyAction'] = ResolversParentTypes['TreatyAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UptakeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Uptake'] = ResolversParentTypes['Uptake']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvanceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdvanceConnection'] = ResolversParentTypes['AdvanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['ActSourceConnection'], ParentType, ContextType, RequireFields<AdvanceConnectionSourcesArgs, 'first'>>;
};

export type ActSourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActSourceConnection'] = ResolversParentTypes['ActSourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActSourceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActSourceEdge'] = ResolversParentTypes['ActSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActSource'], ParentType, ContextType>;
};

export type ActSourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActSource'] = ResolversParentTypes['ActSource']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvanceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdvanceEdge'] = ResolversParentTypes['AdvanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Credit']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type CreditResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['AttendedParticipationConnection'], ParentType, ContextType, RequireFields<AttendanceParticipationsArgs, 'first'>>;
};

export type AttendedParticipationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendedParticipationConnection'] = ResolversParentTypes['AttendedParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendedParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AttendedParticipation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendedParticipationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendedParticipationEdge'] = ResolversParentTypes['AttendedParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttendedParticipation'], ParentType, ContextType>;
};

export type AttendedParticipationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendedParticipation'] = ResolversParentTypes['AttendedParticipation']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ThingVersion']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ThingVersion']>, ParentType, ContextType>;
};

export type ThingVersionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ThingVersion'] = ResolversParentTypes['ThingVersion']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['HeldProperty']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['HeldLink']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['HeldName']>, ParentType, ContextType>;
};

export type HeldPropertyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HeldProperty'] = ResolversParentTypes['HeldProperty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HeldLink'] = ResolversParentTypes['HeldLink']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['HeldProperty']>, ParentType, ContextType>;
};

export type HeldNameResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HeldName'] = ResolversParentTypes['HeldName']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoAdvancementNetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoAdvancementNetwork'] = ResolversParentTypes['CoAdvancementNetwork']> = {
  actors?: Resolver<Array<ResolversTypes['NetworkActor']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  minShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['NetworkOmission'], ParentType, ContextType>;
};

export type NetworkActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkActor'] = ResolversParentTypes['NetworkActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkOmissionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkOmission'] = ResolversParentTypes['NetworkOmission']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlinked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoAdvancementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoAdvancementConnection'] = ResolversParentTypes['CoAdvancementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoAdvancementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoAdvancement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoAdvancementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoAdvancementEdge'] = ResolversParentTypes['CoAdvancementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoAdvancement'], ParentType, ContextType>;
};

export type CoAdvancementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoAdvancement'] = ResolversParentTypes['CoAdvancement']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  advances?: Resolver<ResolversTypes['AdvanceConnection'], ParentType, ContextType, RequireFields<CoAdvancementAdvancesArgs, 'first'>>;
  themes?: Resolver<Array<ResolversTypes['SharedTheme']>, ParentType, ContextType>;
};

export type SharedThemeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedTheme'] = ResolversParentTypes['SharedTheme']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['ReviewCycle'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['AdvanceConnection'], ParentType, ContextType, RequireFields<SharedThemeOwnArgs, 'first'>>;
  others?: Resolver<ResolversTypes['AdvanceConnection'], ParentType, ContextType, RequireFields<SharedThemeOthersArgs, 'first'>>;
};

export type CycleComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CycleComparison'] = ResolversParentTypes['CycleComparison']> = {
  from?: Resolver<ResolversTypes['ComparedCycle'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ComparedCycle'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ComparedThemeConnection'], ParentType, ContextType, RequireFields<CycleComparisonThemesArgs, 'themeLevel' | 'first'>>;
  actors?: Resolver<ResolversTypes['ComparedActorConnection'], ParentType, ContextType, RequireFields<CycleComparisonActorsArgs, 'first'>>;
};

export type ComparedCycleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedCycle'] = ResolversParentTypes['ComparedCycle']> = {
  cycle?: Resolver<ResolversTypes['ReviewCycle'], ParentType, ContextType>;
  acts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  notSurveyed?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type ComparedThemeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedThemeConnection'] = ResolversParentTypes['ComparedThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComparedThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ComparedTheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedThemeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedThemeEdge'] = ResolversParentTypes['ComparedThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComparedTheme'], ParentType, ContextType>;
};

export type ComparedThemeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedTheme'] = ResolversParentTypes['ComparedTheme']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['CycleChange'], ParentType, ContextType>;
  inFrom?: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, RequireFields<ComparedThemeInFromArgs, 'first'>>;
  inTo?: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, RequireFields<ComparedThemeInToArgs, 'first'>>;
};

export type ComparedActorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedActorConnection'] = ResolversParentTypes['ComparedActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComparedActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ComparedActor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedActorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedActorEdge'] = ResolversParentTypes['ComparedActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComparedActor'], ParentType, ContextType>;
};

export type ComparedActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedActor'] = ResolversParentTypes['ComparedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['CycleChange'], ParentType, ContextType>;
  inFrom?: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, RequireFields<ComparedActorInFromArgs, 'first'>>;
  inTo?: Resolver<Maybe<ResolversTypes['AdvanceConnection']>, ParentType, ContextType, RequireFields<ComparedActorInToArgs, 'first'>>;
};

export type DatasetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['CycleCoverage']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['DataGap']>, ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CycleCoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CycleCoverage'] = ResolversParentTypes['CycleCoverage']> = {
  cycle?: Resolver<ResolversTypes['ReviewCycle'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actsSurveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partlySurveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uptakesSurveyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type ThemeGapConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ThemeGapConnection'] = ResolversParentTypes['ThemeGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ThemeGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeGapEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ThemeGapEdge'] = ResolversParentTypes['ThemeGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ThemeGap'], ParentType, ContextType>;
};

export type ThemeGapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ThemeGap'] = ResolversParentTypes['ThemeGap']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['AdvanceConnection'], ParentType, ContextType, RequireFields<ThemeGapRaisedArgs, 'first'>>;
  lastRaisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastRaisedPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['GapStanding'], ParentType, ContextType>;
  laterMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  notSurveyed?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  importDialogue?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationImportDialogueArgs, 'input'>>;
  retractDialogue?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationRetractDialogueArgs, 'input'>>;
};

export type ImportPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ImportPlan']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportPlanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportPlan'] = ResolversParentTypes['ImportPlan']> = {
  added?: Resolver<Array<ResolversTypes['PlannedThing']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  retired?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlannedThingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlannedThing'] = ResolversParentTypes['PlannedThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['PlannedValue']>, ParentType, ContextType>;
  addedLinks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  droppedLinks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlannedValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlannedValue'] = ResolversParentTypes['PlannedValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  rows?: Resolver<Array<ResolversTypes['MatrixHeading']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MatrixHeading']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  counts?: Resolver<Array<Array<Maybe<ResolversTypes['Int']>>>, ParentType, ContextType>;
  coverage?: Resolver<Array<Array<ResolversTypes['Coverage']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['MatrixOmission'], ParentType, ContextType>;
};

export type MatrixHeadingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatrixHeading'] = ResolversParentTypes['MatrixHeading']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type MatrixOmissionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatrixOmission'] = ResolversParentTypes['MatrixOmission']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interventions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenUp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  advances?: Resolver<ResolversTypes['AdvanceConnection'], ParentType, ContextType, RequireFields<MatrixCellAdvancesArgs, 'first'>>;
};

export type ConnectionPathsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConnectionPaths'] = ResolversParentTypes['ConnectionPaths']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['PathThrough']>, ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['ConnectionPath']>, ParentType, ContextType>;
};

export type ConnectionPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConnectionPath'] = ResolversParentTypes['ConnectionPath']> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  alike?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breadth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PathStepKind'], ParentType, ContextType>;
  isForward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ThemeBasis']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['SearchNearness'], ParentType, ContextType>;
  nameKind?: Resolver<Maybe<ResolversTypes['NameKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Act' | 'Actor' | 'Article' | 'Body' | 'DataGap' | 'Figure' | 'GroupMembership' | 'Instrument' | 'Meeting' | 'Participation' | 'Position' | 'Resolution' | 'ReviewCluster' | 'ReviewCycle' | 'ReviewGroup' | 'Source' | 'Statement' | 'Theme' | 'TreatyAction' | 'Uptake', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type TimelineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<Array<ResolversTypes['TimeBucket']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TimelineSeries']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['TimelineOmission'], ParentType, ContextType>;
};

export type TimelineSeriesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineSeries'] = ResolversParentTypes['TimelineSeries']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['Coverage']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type TimelineOmissionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineOmission'] = ResolversParentTypes['TimelineOmission']> = {
  series?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Act?: ActResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  DataGap?: DataGapResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  GroupMembership?: GroupMembershipResolvers<ContextType>;
  ImpreciseDate?: ImpreciseDateResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentStanding?: InstrumentStandingResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ReviewCluster?: ReviewClusterResolvers<ContextType>;
  ReviewCycle?: ReviewCycleResolvers<ContextType>;
  ReviewGroup?: ReviewGroupResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  TimeBucket?: TimeBucketResolvers<ContextType>;
  TreatyAction?: TreatyActionResolvers<ContextType>;
  Uptake?: UptakeResolvers<ContextType>;
  AdvanceConnection?: AdvanceConnectionResolvers<ContextType>;
  ActSourceConnection?: ActSourceConnectionResolvers<ContextType>;
  ActSourceEdge?: ActSourceEdgeResolvers<ContextType>;
  ActSource?: ActSourceResolvers<ContextType>;
  AdvanceEdge?: AdvanceEdgeResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendedParticipationConnection?: AttendedParticipationConnectionResolvers<ContextType>;
  AttendedParticipationEdge?: AttendedParticipationEdgeResolvers<ContextType>;
  AttendedParticipation?: AttendedParticipationResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ThingVersion?: ThingVersionResolvers<ContextType>;
  HeldProperty?: HeldPropertyResolvers<ContextType>;
  HeldLink?: HeldLinkResolvers<ContextType>;
  HeldName?: HeldNameResolvers<ContextType>;
  CoAdvancementNetwork?: CoAdvancementNetworkResolvers<ContextType>;
  NetworkActor?: NetworkActorResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkOmission?: NetworkOmissionResolvers<ContextType>;
  CoAdvancementConnection?: CoAdvancementConnectionResolvers<ContextType>;
  CoAdvancementEdge?: CoAdvancementEdgeResolvers<ContextType>;
  CoAdvancement?: CoAdvancementResolvers<ContextType>;
  SharedTheme?: SharedThemeResolvers<ContextType>;
  CycleComparison?: CycleComparisonResolvers<ContextType>;
  ComparedCycle?: ComparedCycleResolvers<ContextType>;
  ComparedThemeConnection?: ComparedThemeConnectionResolvers<ContextType>;
  ComparedThemeEdge?: ComparedThemeEdgeResolvers<ContextType>;
  ComparedTheme?: ComparedThemeResolvers<ContextType>;
  ComparedActorConnection?: ComparedActorConnectionResolvers<ContextType>;
  ComparedActorEdge?: ComparedActorEdgeResolvers<ContextType>;
  ComparedActor?: ComparedActorResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  CycleCoverage?: CycleCoverageResolvers<ContextType>;
  ThemeGapConnection?: ThemeGapConnectionResolvers<ContextType>;
  ThemeGapEdge?: ThemeGapEdgeResolvers<ContextType>;
  ThemeGap?: ThemeGapResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportPlan?: ImportPlanResolvers<ContextType>;
  PlannedThing?: PlannedThingResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedValue?: PlannedValueResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixHeading?: MatrixHeadingResolvers<ContextType>;
  MatrixOmission?: MatrixOmissionResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  ConnectionPaths?: ConnectionPathsResolvers<ContextType>;
  ConnectionPath?: ConnectionPathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineSeries?: TimelineSeriesResolvers<ContextType>;
  TimelineOmission?: TimelineOmissionResolvers<ContextType>;
};

