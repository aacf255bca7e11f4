/* Written by `npm run codegen`; not to be edited. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How many of the relationships must meet a condition. */
export type ActActorsConnectionFilters = {
  /** Return Acts where all of the related ActActorsConnections match this filter */
  all?: ActActorsConnectionWhere | null | undefined;
  /** Return Acts where none of the related ActActorsConnections match this filter */
  none?: ActActorsConnectionWhere | null | undefined;
  /** Return Acts where one of the related ActActorsConnections match this filter */
  single?: ActActorsConnectionWhere | null | undefined;
  /** Return Acts where some of the related ActActorsConnections match this filter */
  some?: ActActorsConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ActActorsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActActorsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ActActorsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ActActorsConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: AuthorshipWhere | null | undefined;
  /** Condition on `node`. */
  node?: ActorWhere | null | undefined;
};

/** What kind of point an act is. RECOMMENDATION only where the source calls it recommended, urged or agreed. */
export type ActKind =
  /** An announced future action. */
  | 'COMMITMENT'
  /** A statement of fact or view. */
  | 'OBSERVATION'
  /** The source calls it recommended, urged or agreed. */
  | 'RECOMMENDATION'
  /** A need or focus that a report lists without calling it a recommendation. */
  | 'RECORDED_POINT'
  /** Words spoken that assert no single point, such as an appeal. */
  | 'STATEMENT';

/** ActKind filters */
export type ActKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: ActKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<ActKind> | null | undefined;
};

/** How many of the related Act must meet a condition. */
export type ActRelationshipFilters = {
  /** Filter type where all of the related Acts match this filter */
  all?: ActWhere | null | undefined;
  /** Filter type where none of the related Acts match this filter */
  none?: ActWhere | null | undefined;
  /** Filter type where one of the related Acts match this filter */
  single?: ActWhere | null | undefined;
  /** Filter type where some of the related Acts match this filter */
  some?: ActWhere | null | undefined;
};

/** How many of the relationships must meet a condition. */
export type ActThemesConnectionFilters = {
  /** Return Acts where all of the related ActThemesConnections match this filter */
  all?: ActThemesConnectionWhere | null | undefined;
  /** Return Acts where none of the related ActThemesConnections match this filter */
  none?: ActThemesConnectionWhere | null | undefined;
  /** Return Acts where one of the related ActThemesConnections match this filter */
  single?: ActThemesConnectionWhere | null | undefined;
  /** Return Acts where some of the related ActThemesConnections match this filter */
  some?: ActThemesConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ActThemesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActThemesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ActThemesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ActThemesConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: AddressingWhere | null | undefined;
  /** Condition on `node`. */
  node?: ThemeWhere | null | undefined;
};

/** Conditions on Act; fields all hold. */
export type ActWhere = {
  /** All of these hold. */
  AND?: Array<ActWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ActWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ActWhere> | null | undefined;
  /** Condition on `actors`. */
  actors?: ActorRelationshipFilters | null | undefined;
  /** Condition on `actorsConnection`. */
  actorsConnection?: ActActorsConnectionFilters | null | undefined;
  /** Condition on `addressedTo`. */
  addressedTo?: ActorRelationshipFilters | null | undefined;
  /** Condition on `concerns`. */
  concerns?: InstrumentRelationshipFilters | null | undefined;
  /** Condition on `concernsArticles`. */
  concernsArticles?: ArticleRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `kind`. */
  kind?: ActKindEnumScalarFilters | null | undefined;
  /** Condition on `meeting`. */
  meeting?: MeetingWhere | null | undefined;
  /** Condition on `number`. */
  number?: StringScalarFilters | null | undefined;
  /** Condition on `outcome`. */
  outcome?: OutcomeEnumScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `takesUp`. */
  takesUp?: UptakeRelationshipFilters | null | undefined;
  /** Condition on `text`. */
  text?: StringScalarFilters | null | undefined;
  /** Condition on `themes`. */
  themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on `themesConnection`. */
  themesConnection?: ActThemesConnectionFilters | null | undefined;
  /** Condition on `uptakes`. */
  uptakes?: UptakeRelationshipFilters | null | undefined;
  /** Condition on `wording`. */
  wording?: WordingEnumScalarFilters | null | undefined;
};

/** How many of the relationships must meet a condition. */
export type ActorActsConnectionFilters = {
  /** Return Actors where all of the related ActorActsConnections match this filter */
  all?: ActorActsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorActsConnections match this filter */
  none?: ActorActsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorActsConnections match this filter */
  single?: ActorActsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorActsConnections match this filter */
  some?: ActorActsConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ActorActsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorActsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ActorActsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ActorActsConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: AuthorshipWhere | null | undefined;
  /** Condition on `node`. */
  node?: ActWhere | null | undefined;
};

/** Who can act: a State, a stakeholder, a person or a collective of authors left unnamed. */
export type ActorKind =
  /** Authors whom a source leaves unnamed, or a standing group such as States. */
  | 'COLLECTIVE'
  /** A natural person who acted in public. */
  | 'PERSON'
  /** An organization. */
  | 'STAKEHOLDER'
  /** A State. */
  | 'STATE';

/** ActorKind filters */
export type ActorKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: ActorKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<ActorKind> | null | undefined;
};

/** How many of the related Actor must meet a condition. */
export type ActorRelationshipFilters = {
  /** Filter type where all of the related Actors match this filter */
  all?: ActorWhere | null | undefined;
  /** Filter type where none of the related Actors match this filter */
  none?: ActorWhere | null | undefined;
  /** Filter type where one of the related Actors match this filter */
  single?: ActorWhere | null | undefined;
  /** Filter type where some of the related Actors match this filter */
  some?: ActorWhere | null | undefined;
};

/** How many of the relationships must meet a condition. */
export type ActorRepresentativesConnectionFilters = {
  /** Return Actors where all of the related ActorRepresentativesConnections match this filter */
  all?: ActorRepresentativesConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorRepresentativesConnections match this filter */
  none?: ActorRepresentativesConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorRepresentativesConnections match this filter */
  single?: ActorRepresentativesConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorRepresentativesConnections match this filter */
  some?: ActorRepresentativesConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ActorRepresentativesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorRepresentativesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ActorRepresentativesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ActorRepresentativesConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: RepresentationWhere | null | undefined;
  /** Condition on `node`. */
  node?: ActorWhere | null | undefined;
};

/** How many of the relationships must meet a condition. */
export type ActorRepresentsConnectionFilters = {
  /** Return Actors where all of the related ActorRepresentsConnections match this filter */
  all?: ActorRepresentsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorRepresentsConnections match this filter */
  none?: ActorRepresentsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorRepresentsConnections match this filter */
  single?: ActorRepresentsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorRepresentsConnections match this filter */
  some?: ActorRepresentsConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ActorRepresentsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorRepresentsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ActorRepresentsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ActorRepresentsConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: RepresentationWhere | null | undefined;
  /** Condition on `node`. */
  node?: ActorWhere | null | undefined;
};

/** Conditions on Actor; fields all hold. */
export type ActorWhere = {
  /** All of these hold. */
  AND?: Array<ActorWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ActorWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ActorWhere> | null | undefined;
  /** Condition on `acts`. */
  acts?: ActRelationshipFilters | null | undefined;
  /** Condition on `actsConnection`. */
  actsConnection?: ActorActsConnectionFilters | null | undefined;
  /** Condition on `addressedBy`. */
  addressedBy?: ActRelationshipFilters | null | undefined;
  /** Condition on `collectives`. */
  collectives?: ActorRelationshipFilters | null | undefined;
  /** Condition on `country`. */
  country?: StringScalarFilters | null | undefined;
  /** Condition on `dataGaps`. */
  dataGaps?: DataGapRelationshipFilters | null | undefined;
  /** Condition on `groupMemberships`. */
  groupMemberships?: GroupMembershipRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `iso3`. */
  iso3?: StringScalarFilters | null | undefined;
  /** Condition on `kind`. */
  kind?: ActorKindEnumScalarFilters | null | undefined;
  /** Condition on `memberOf`. */
  memberOf?: ActorRelationshipFilters | null | undefined;
  /** Condition on `members`. */
  members?: ActorRelationshipFilters | null | undefined;
  /** Condition on `name`. */
  name?: StringScalarFilters | null | undefined;
  /** Condition on `names`. */
  names?: NameRelationshipFilters | null | undefined;
  /** Condition on `participations`. */
  participations?: ParticipationRelationshipFilters | null | undefined;
  /** Condition on `positions`. */
  positions?: PositionRelationshipFilters | null | undefined;
  /** Condition on `regionalGroup`. */
  regionalGroup?: RegionalGroupEnumScalarFilters | null | undefined;
  /** Condition on `representatives`. */
  representatives?: ActorRelationshipFilters | null | undefined;
  /** Condition on `representativesConnection`. */
  representativesConnection?: ActorRepresentativesConnectionFilters | null | undefined;
  /** Condition on `represents`. */
  represents?: ActorRelationshipFilters | null | undefined;
  /** Condition on `representsConnection`. */
  representsConnection?: ActorRepresentsConnectionFilters | null | undefined;
  /** Condition on `sector`. */
  sector?: SectorEnumScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `standsFor`. */
  standsFor?: ActorKindEnumScalarFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `treatyActions`. */
  treatyActions?: TreatyActionRelationshipFilters | null | undefined;
};

/** Conditions on Addressing; fields all hold. */
export type AddressingWhere = {
  /** All of these hold. */
  AND?: Array<AddressingWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AddressingWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AddressingWhere> | null | undefined;
  /** Condition on `basis`. */
  basis?: ThemeBasisEnumScalarFilters | null | undefined;
};

/** Order of acts. Acts without a known date come last in either; the same day is ordered by id, with the newest first backwards. */
export type AdvanceOrder =
  /** By first possible day, newest first. */
  | 'NEWEST_FIRST'
  /** By first possible day, oldest first. */
  | 'OLDEST_FIRST';

/**
 * Which advances to select. An advance is an actor, an act and a theme that go together. Values in a list are
 * alternatives, so that an empty list allows none; fields all hold; AND, OR and NOT combine sets of acts. An unknown id is an error.
 */
export type AdvanceWhere = {
  /** Acts that each of these selects as well. */
  AND?: Array<AdvanceWhere> | null | undefined;
  /** Acts that this does not select. */
  NOT?: AdvanceWhere | null | undefined;
  /** Acts that one or more of these select as well. */
  OR?: Array<AdvanceWhere> | null | undefined;
  /** Acts of these kinds. */
  actKinds?: Array<ActKind> | null | undefined;
  /** Acts by actors of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Acts by any of these actors. */
  actors?: Array<string> | null | undefined;
  /**
   * The earlier name of `actKinds`.
   * @deprecated Use actKinds. To be removed after 2027-05-31.
   */
  acts?: Array<ActKind> | null | undefined;
  /** Acts that ask something of any of these actors. */
  addressedTo?: Array<string> | null | undefined;
  /** Acts that ask something of actors of these kinds; a collective that stands for States counts as STATE, and so with the others. */
  addressedToKinds?: Array<ActorKind> | null | undefined;
  /** How the act may be credited to the actor; in any way, where missing. */
  attribution?: Array<Attribution> | null | undefined;
  /** Acts by these States, or by stakeholders seated there: ISO 3166-1 alpha-3. */
  countries?: Array<string> | null | undefined;
  /** Acts at meetings of these review cycles; a phase stands for its series too. */
  cycles?: Array<string> | null | undefined;
  /** Acts on this day or later; acts whose date may be earlier are left out. */
  from?: string | null | undefined;
  /** Whether a theme stands for its narrower themes too. */
  includeNarrower?: boolean | null | undefined;
  /** Acts that concern these instruments, or that name none and were made where one of these was reviewed. */
  instruments?: Array<string> | null | undefined;
  /** Acts at meetings of these kinds. */
  meetingKinds?: Array<MeetingKind> | null | undefined;
  /** Acts at these meetings. */
  meetings?: Array<string> | null | undefined;
  /** Acts with one of these outcomes; acts of which no source says what the meeting did with them have none. */
  outcomes?: Array<Outcome> | null | undefined;
  /** Acts by States of these regional groups. */
  regionalGroups?: Array<RegionalGroup> | null | undefined;
  /** Acts by actors that held one of these roles at the meeting, themselves or through the person who spoke. */
  roles?: Array<ParticipationRole> | null | undefined;
  /** Acts by stakeholders of these sectors. */
  sectors?: Array<Sector> | null | undefined;
  /** Acts that were, or were not, taken up at any later date; of meetings not surveyed for that, none. */
  takenUp?: boolean | null | undefined;
  /**
   * Acts whose text has each of these words, one that begins with it, or another form of it: "witness" finds "witnesses" and the
   * reverse. Case and accents do not count, nor do words such as "the" and "of" beside others. `search` finds the same acts.
   */
  text?: string | null | undefined;
  /** Acts on any of these themes. */
  themes?: Array<string> | null | undefined;
  /** Acts on all of these themes; an empty list asks nothing. Beside `themes`, only those count as themes of the answer. */
  themesAll?: Array<string> | null | undefined;
  /** Acts on this day or earlier; acts whose date may be later are left out. */
  to?: string | null | undefined;
};

/** How many of the related Article must meet a condition. */
export type ArticleRelationshipFilters = {
  /** Filter type where all of the related Articles match this filter */
  all?: ArticleWhere | null | undefined;
  /** Filter type where none of the related Articles match this filter */
  none?: ArticleWhere | null | undefined;
  /** Filter type where one of the related Articles match this filter */
  single?: ArticleWhere | null | undefined;
  /** Filter type where some of the related Articles match this filter */
  some?: ArticleWhere | null | undefined;
};

/** Conditions on Article; fields all hold. */
export type ArticleWhere = {
  /** All of these hold. */
  AND?: Array<ArticleWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ArticleWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ArticleWhere> | null | undefined;
  /** Condition on `acts`. */
  acts?: ActRelationshipFilters | null | undefined;
  /** Condition on `clusters`. */
  clusters?: ReviewClusterRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `instrument`. */
  instrument?: InstrumentWhere | null | undefined;
  /** Condition on `number`. */
  number?: StringScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
};

/** How an act is credited to an actor. */
export type Attribution =
  /** The source presents the speaker with this organization, without saying that it was spoken for. */
  | 'AFFILIATION'
  /** The actor spoke. */
  | 'DIRECT'
  /** The source says that the actor was spoken for. */
  | 'ON_BEHALF';

/** Attribution filters */
export type AttributionEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: Attribution | null | undefined;
  /** Equal to one of these. */
  in?: Array<Attribution> | null | undefined;
};

/** Conditions on Authorship; fields all hold. */
export type AuthorshipWhere = {
  /** All of these hold. */
  AND?: Array<AuthorshipWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AuthorshipWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AuthorshipWhere> | null | undefined;
  /** Condition on `attribution`. */
  attribution?: AttributionEnumScalarFilters | null | undefined;
  /** Condition on `through`. */
  through?: IdScalarFilters | null | undefined;
};

/** How many of the related Body must meet a condition. */
export type BodyRelationshipFilters = {
  /** Filter type where all of the related Bodies match this filter */
  all?: BodyWhere | null | undefined;
  /** Filter type where none of the related Bodies match this filter */
  none?: BodyWhere | null | undefined;
  /** Filter type where one of the related Bodies match this filter */
  single?: BodyWhere | null | undefined;
  /** Filter type where some of the related Bodies match this filter */
  some?: BodyWhere | null | undefined;
};

/** Conditions on Body; fields all hold. */
export type BodyWhere = {
  /** All of these hold. */
  AND?: Array<BodyWhere> | null | undefined;
  /** This does not hold. */
  NOT?: BodyWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<BodyWhere> | null | undefined;
  /** Condition on `dataGaps`. */
  dataGaps?: DataGapRelationshipFilters | null | undefined;
  /** Condition on `figures`. */
  figures?: FigureRelationshipFilters | null | undefined;
  /** Condition on `foundedBy`. */
  foundedBy?: StringScalarFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `meetings`. */
  meetings?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `name`. */
  name?: StringScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `symbol`. */
  symbol?: StringScalarFilters | null | undefined;
};

/** Boolean filters */
export type BooleanScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: boolean | null | undefined;
};

/** The stretches of time by which acts are counted. */
export type Bucket =
  /** Review cycles that are a year's series. */
  | 'CYCLE'
  /** Meetings. */
  | 'MEETING'
  /** Review cycles that are phases. */
  | 'PHASE'
  /** Calendar years, of what surely lies in one. */
  | 'YEAR';

/** Level of a review cycle. */
export type CycleLevel =
  /** A phase of the Review Mechanism, only where a source gives it. */
  | 'PHASE'
  /** A year's dialogues with their preparation and the working-group sessions that they follow. */
  | 'SERIES';

/** CycleLevel filters */
export type CycleLevelEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: CycleLevel | null | undefined;
  /** Equal to one of these. */
  in?: Array<CycleLevel> | null | undefined;
};

/** How many of the related DataGap must meet a condition. */
export type DataGapRelationshipFilters = {
  /** Filter type where all of the related DataGaps match this filter */
  all?: DataGapWhere | null | undefined;
  /** Filter type where none of the related DataGaps match this filter */
  none?: DataGapWhere | null | undefined;
  /** Filter type where one of the related DataGaps match this filter */
  single?: DataGapWhere | null | undefined;
  /** Filter type where some of the related DataGaps match this filter */
  some?: DataGapWhere | null | undefined;
};

/** Conditions on DataGap; fields all hold. */
export type DataGapWhere = {
  /** All of these hold. */
  AND?: Array<DataGapWhere> | null | undefined;
  /** This does not hold. */
  NOT?: DataGapWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<DataGapWhere> | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `meeting`. */
  meeting?: MeetingWhere | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `what`. */
  what?: StringScalarFilters | null | undefined;
  /** Condition on `why`. */
  why?: StringScalarFilters | null | undefined;
};

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** No source gives it. */
  | 'UNKNOWN'
  /** To the year. */
  | 'YEAR';

/** What a matrix can be laid out by. */
export type Dimension =
  /** Actors. */
  | 'ACTOR'
  /** Kinds of actors. */
  | 'ACTOR_KIND'
  /** Kinds of acts. */
  | 'ACT_KIND'
  /** Countries: States' own, and stakeholders' seats. */
  | 'COUNTRY'
  /** Review cycles that are a year's series. */
  | 'CYCLE'
  /** Instruments; under a filter on instruments, those alone. */
  | 'INSTRUMENT'
  /** Meetings. */
  | 'MEETING'
  /** Kinds of meetings. */
  | 'MEETING_KIND'
  /** Outcomes: what meetings did with acts, where a source says. */
  | 'OUTCOME'
  /** Review cycles that are phases. */
  | 'PHASE'
  /** Regional groups of States. */
  | 'REGIONAL_GROUP'
  /** Sectors of stakeholders. */
  | 'SECTOR'
  /** Themes, at the levels that `themeLevel` says. */
  | 'THEME'
  /** Calendar years, of what surely lies in one. */
  | 'YEAR';

/** What of attendance was counted. */
export type FigureBasis =
  /** Present. */
  | 'ATTENDED'
  /** Expected. */
  | 'EXPECTED'
  /** Registered. */
  | 'REGISTERED';

/** FigureBasis filters */
export type FigureBasisEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: FigureBasis | null | undefined;
  /** Equal to one of these. */
  in?: Array<FigureBasis> | null | undefined;
};

/** How exact a published number is. */
export type FigureQualifier =
  /** About so many. */
  | 'APPROXIMATELY'
  /** So many or more. */
  | 'AT_LEAST'
  /** Exactly so many. */
  | 'EXACT'
  /** More than so many. */
  | 'MORE_THAN';

/** FigureQualifier filters */
export type FigureQualifierEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: FigureQualifier | null | undefined;
  /** Equal to one of these. */
  in?: Array<FigureQualifier> | null | undefined;
};

/** How many of the related Figure must meet a condition. */
export type FigureRelationshipFilters = {
  /** Filter type where all of the related Figures match this filter */
  all?: FigureWhere | null | undefined;
  /** Filter type where none of the related Figures match this filter */
  none?: FigureWhere | null | undefined;
  /** Filter type where one of the related Figures match this filter */
  single?: FigureWhere | null | undefined;
  /** Filter type where some of the related Figures match this filter */
  some?: FigureWhere | null | undefined;
};

/** Conditions on Figure; fields all hold. */
export type FigureWhere = {
  /** All of these hold. */
  AND?: Array<FigureWhere> | null | undefined;
  /** This does not hold. */
  NOT?: FigureWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<FigureWhere> | null | undefined;
  /** Condition on `basis`. */
  basis?: FigureBasisEnumScalarFilters | null | undefined;
  /** Condition on `bodies`. */
  bodies?: BodyRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `instruments`. */
  instruments?: InstrumentRelationshipFilters | null | undefined;
  /** Condition on `meetings`. */
  meetings?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `qualifier`. */
  qualifier?: FigureQualifierEnumScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `unit`. */
  unit?: StringScalarFilters | null | undefined;
  /** Condition on `value`. */
  value?: FloatScalarFilters | null | undefined;
};

/** Float filters */
export type FloatScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
};

/** How many of the related GroupMembership must meet a condition. */
export type GroupMembershipRelationshipFilters = {
  /** Filter type where all of the related GroupMemberships match this filter */
  all?: GroupMembershipWhere | null | undefined;
  /** Filter type where none of the related GroupMemberships match this filter */
  none?: GroupMembershipWhere | null | undefined;
  /** Filter type where one of the related GroupMemberships match this filter */
  single?: GroupMembershipWhere | null | undefined;
  /** Filter type where some of the related GroupMemberships match this filter */
  some?: GroupMembershipWhere | null | undefined;
};

/** Conditions on GroupMembership; fields all hold. */
export type GroupMembershipWhere = {
  /** All of these hold. */
  AND?: Array<GroupMembershipWhere> | null | undefined;
  /** This does not hold. */
  NOT?: GroupMembershipWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<GroupMembershipWhere> | null | undefined;
  /** Condition on `actor`. */
  actor?: ActorWhere | null | undefined;
  /** Condition on `group`. */
  group?: ReviewGroupWhere | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
};

/** ID filters */
export type IdScalarFilters = {
  /** Contains this. */
  contains?: string | null | undefined;
  /** Ends with this. */
  endsWith?: string | null | undefined;
  /** Equal to this; null stands for "has no value". */
  eq?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** A convention or a protocol to it. */
export type InstrumentKind =
  /** A convention. */
  | 'CONVENTION'
  /** A protocol. */
  | 'PROTOCOL';

/** InstrumentKind filters */
export type InstrumentKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: InstrumentKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<InstrumentKind> | null | undefined;
};

/** How many of the related Instrument must meet a condition. */
export type InstrumentRelationshipFilters = {
  /** Filter type where all of the related Instruments match this filter */
  all?: InstrumentWhere | null | undefined;
  /** Filter type where none of the related Instruments match this filter */
  none?: InstrumentWhere | null | undefined;
  /** Filter type where one of the related Instruments match this filter */
  single?: InstrumentWhere | null | undefined;
  /** Filter type where some of the related Instruments match this filter */
  some?: InstrumentWhere | null | undefined;
};

/** Conditions on Instrument; fields all hold. */
export type InstrumentWhere = {
  /** All of these hold. */
  AND?: Array<InstrumentWhere> | null | undefined;
  /** This does not hold. */
  NOT?: InstrumentWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<InstrumentWhere> | null | undefined;
  /** Condition on `acts`. */
  acts?: ActRelationshipFilters | null | undefined;
  /** Condition on `articles`. */
  articles?: ArticleRelationshipFilters | null | undefined;
  /** Condition on `dataGaps`. */
  dataGaps?: DataGapRelationshipFilters | null | undefined;
  /** Condition on `figures`. */
  figures?: FigureRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `kind`. */
  kind?: InstrumentKindEnumScalarFilters | null | undefined;
  /** Condition on `reviewedAt`. */
  reviewedAt?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `shortTitles`. */
  shortTitles?: StringListFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
  /** Condition on `treatyActions`. */
  treatyActions?: TreatyActionRelationshipFilters | null | undefined;
};

/** Int filters */
export type IntScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
};

/** How participants met. */
export type MeetingFormat =
  /** Both. */
  | 'HYBRID'
  /** In one place. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** MeetingFormat filters */
export type MeetingFormatEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: MeetingFormat | null | undefined;
  /** Equal to one of these. */
  in?: Array<MeetingFormat> | null | undefined;
};

/** What kind of meeting it is. */
export type MeetingKind =
  /** A briefing. */
  | 'BRIEFING'
  /** A session of the Conference of the Parties. */
  | 'CONFERENCE'
  /** A Constructive Dialogue with non-governmental stakeholders. */
  | 'DIALOGUE'
  /** An expert group. */
  | 'EXPERT_GROUP'
  /** A day of preparation before a dialogue. */
  | 'PREPARATION'
  /** A side event. */
  | 'SIDE_EVENT'
  /** A session of a working group. */
  | 'WORKING_GROUP'
  /** A workshop or training. */
  | 'WORKSHOP';

/** MeetingKind filters */
export type MeetingKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: MeetingKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<MeetingKind> | null | undefined;
};

/** How many of the related Meeting must meet a condition. */
export type MeetingRelationshipFilters = {
  /** Filter type where all of the related Meetings match this filter */
  all?: MeetingWhere | null | undefined;
  /** Filter type where none of the related Meetings match this filter */
  none?: MeetingWhere | null | undefined;
  /** Filter type where one of the related Meetings match this filter */
  single?: MeetingWhere | null | undefined;
  /** Filter type where some of the related Meetings match this filter */
  some?: MeetingWhere | null | undefined;
};

/** Conditions on Meeting; fields all hold. */
export type MeetingWhere = {
  /** All of these hold. */
  AND?: Array<MeetingWhere> | null | undefined;
  /** This does not hold. */
  NOT?: MeetingWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<MeetingWhere> | null | undefined;
  /** Condition on `acts`. */
  acts?: ActRelationshipFilters | null | undefined;
  /** Condition on `actsSurveyed`. */
  actsSurveyed?: BooleanScalarFilters | null | undefined;
  /** Condition on `body`. */
  body?: BodyWhere | null | undefined;
  /** Condition on `cycle`. */
  cycle?: ReviewCycleWhere | null | undefined;
  /** Condition on `dataGaps`. */
  dataGaps?: DataGapRelationshipFilters | null | undefined;
  /** Condition on `discusses`. */
  discusses?: ThemeRelationshipFilters | null | undefined;
  /** Condition on `figures`. */
  figures?: FigureRelationshipFilters | null | undefined;
  /** Condition on `followedBy`. */
  followedBy?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `follows`. */
  follows?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `format`. */
  format?: MeetingFormatEnumScalarFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `kind`. */
  kind?: MeetingKindEnumScalarFilters | null | undefined;
  /** Condition on `mandate`. */
  mandate?: StringScalarFilters | null | undefined;
  /** Condition on `ordinal`. */
  ordinal?: IntScalarFilters | null | undefined;
  /** Condition on `partOf`. */
  partOf?: MeetingWhere | null | undefined;
  /** Condition on `participations`. */
  participations?: ParticipationRelationshipFilters | null | undefined;
  /** Condition on `parts`. */
  parts?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `positions`. */
  positions?: PositionRelationshipFilters | null | undefined;
  /** Condition on `resolutions`. */
  resolutions?: ResolutionRelationshipFilters | null | undefined;
  /** Condition on `reviews`. */
  reviews?: InstrumentRelationshipFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
  /** Condition on `uptakesSurveyed`. */
  uptakesSurveyed?: BooleanScalarFilters | null | undefined;
  /** Condition on `venue`. */
  venue?: StringScalarFilters | null | undefined;
};

/** What a name is to its bearer. */
export type NameKind =
  /** An acronym. */
  | 'ACRONYM'
  /** Another name or spelling. */
  | 'ALIAS'
  /** The name in another language. */
  | 'LANGUAGE_FORM'
  /** The name or label under which it is shown. */
  | 'PREFERRED';

/** NameKind filters */
export type NameKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: NameKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<NameKind> | null | undefined;
};

/** How many of the related Name must meet a condition. */
export type NameRelationshipFilters = {
  /** Filter type where all of the related Names match this filter */
  all?: NameWhere | null | undefined;
  /** Filter type where none of the related Names match this filter */
  none?: NameWhere | null | undefined;
  /** Filter type where one of the related Names match this filter */
  single?: NameWhere | null | undefined;
  /** Filter type where some of the related Names match this filter */
  some?: NameWhere | null | undefined;
};

/** Conditions on Name; fields all hold. */
export type NameWhere = {
  /** All of these hold. */
  AND?: Array<NameWhere> | null | undefined;
  /** This does not hold. */
  NOT?: NameWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<NameWhere> | null | undefined;
  /** Condition on `kind`. */
  kind?: NameKindEnumScalarFilters | null | undefined;
  /** Condition on `language`. */
  language?: StringScalarFilters | null | undefined;
  /** Condition on `text`. */
  text?: StringScalarFilters | null | undefined;
};

/** What a meeting did with a recommendation. */
export type Outcome =
  /** Agreed. */
  | 'AGREED'
  /** Left for later. */
  | 'DEFERRED'
  /** Written down, without a decision. */
  | 'RECORDED';

/** Outcome filters */
export type OutcomeEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: Outcome | null | undefined;
  /** Equal to one of these. */
  in?: Array<Outcome> | null | undefined;
};

/** How an actor was present. */
export type ParticipationMode =
  /** In the room. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** ParticipationMode filters */
export type ParticipationModeEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: ParticipationMode | null | undefined;
  /** Equal to one of these. */
  in?: Array<ParticipationMode> | null | undefined;
};

/** How many of the related Participation must meet a condition. */
export type ParticipationRelationshipFilters = {
  /** Filter type where all of the related Participations match this filter */
  all?: ParticipationWhere | null | undefined;
  /** Filter type where none of the related Participations match this filter */
  none?: ParticipationWhere | null | undefined;
  /** Filter type where one of the related Participations match this filter */
  single?: ParticipationWhere | null | undefined;
  /** Filter type where some of the related Participations match this filter */
  some?: ParticipationWhere | null | undefined;
};

/** In what role an actor took part. */
export type ParticipationRole =
  /** Chair of the meeting. */
  | 'CHAIR'
  /** One of several chairs. */
  | 'CO_CHAIR'
  /** Member of a delegation. */
  | 'DELEGATE'
  /** Moderator of a panel. */
  | 'MODERATOR'
  /** Observer. */
  | 'OBSERVER'
  /** Organizer of the meeting. */
  | 'ORGANIZER'
  /** Member of a panel. */
  | 'PANELLIST'
  /** Participant whose role the source does not state. */
  | 'PARTICIPANT'
  /** President of the Conference. */
  | 'PRESIDENT'
  /** Speaker. */
  | 'SPEAKER';

/** ParticipationRole filters */
export type ParticipationRoleEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: ParticipationRole | null | undefined;
  /** Equal to one of these. */
  in?: Array<ParticipationRole> | null | undefined;
};

/** How far a participation went. */
export type ParticipationStatus =
  /** Announced. */
  | 'ANNOUNCED'
  /** Applied to take part. */
  | 'APPLIED'
  /** Admitted. */
  | 'APPROVED'
  /** Took part. */
  | 'ATTENDED'
  /** A State objected. */
  | 'OBJECTED'
  /** Registered. */
  | 'REGISTERED';

/** ParticipationStatus filters */
export type ParticipationStatusEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: ParticipationStatus | null | undefined;
  /** Equal to one of these. */
  in?: Array<ParticipationStatus> | null | undefined;
};

/** Conditions on Participation; fields all hold. */
export type ParticipationWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationWhere> | null | undefined;
  /** Condition on `actor`. */
  actor?: ActorWhere | null | undefined;
  /** Condition on `affiliatedWith`. */
  affiliatedWith?: ActorRelationshipFilters | null | undefined;
  /** Condition on `affiliation`. */
  affiliation?: StringScalarFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `meeting`. */
  meeting?: MeetingWhere | null | undefined;
  /** Condition on `mode`. */
  mode?: ParticipationModeEnumScalarFilters | null | undefined;
  /** Condition on `onBehalfOf`. */
  onBehalfOf?: ActorRelationshipFilters | null | undefined;
  /** Condition on `role`. */
  role?: ParticipationRoleEnumScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `status`. */
  status?: ParticipationStatusEnumScalarFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
};

/** How many of the related Position must meet a condition. */
export type PositionRelationshipFilters = {
  /** Filter type where all of the related Positions match this filter */
  all?: PositionWhere | null | undefined;
  /** Filter type where none of the related Positions match this filter */
  none?: PositionWhere | null | undefined;
  /** Filter type where one of the related Positions match this filter */
  single?: PositionWhere | null | undefined;
  /** Filter type where some of the related Positions match this filter */
  some?: PositionWhere | null | undefined;
};

/** Conditions on Position; fields all hold. */
export type PositionWhere = {
  /** All of these hold. */
  AND?: Array<PositionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PositionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PositionWhere> | null | undefined;
  /** Condition on `actor`. */
  actor?: ActorWhere | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `stance`. */
  stance?: StanceEnumScalarFilters | null | undefined;
};

/** The regional groups of United Nations Member States. */
export type RegionalGroup =
  /** African Group. */
  | 'AFRICAN_GROUP'
  /** Asia-Pacific Group. */
  | 'ASIA_PACIFIC_GROUP'
  /** Eastern European Group. */
  | 'EASTERN_EUROPEAN_GROUP'
  /** Latin American and Caribbean Group. */
  | 'LATIN_AMERICAN_AND_CARIBBEAN_GROUP'
  /** Western European and Others Group. */
  | 'WESTERN_EUROPEAN_AND_OTHERS_GROUP';

/** RegionalGroup filters */
export type RegionalGroupEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: RegionalGroup | null | undefined;
  /** Equal to one of these. */
  in?: Array<RegionalGroup> | null | undefined;
};

/** Conditions on Representation; fields all hold. */
export type RepresentationWhere = {
  /** All of these hold. */
  AND?: Array<RepresentationWhere> | null | undefined;
  /** This does not hold. */
  NOT?: RepresentationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<RepresentationWhere> | null | undefined;
  /** Condition on `from`. */
  from?: StringScalarFilters | null | undefined;
  /** Condition on `locator`. */
  locator?: StringScalarFilters | null | undefined;
  /** Condition on `role`. */
  role?: StringScalarFilters | null | undefined;
  /** Condition on `source`. */
  source?: IdScalarFilters | null | undefined;
  /** Condition on `to`. */
  to?: StringScalarFilters | null | undefined;
};

/** What kind of text was adopted. */
export type ResolutionKind =
  /** A decision. */
  | 'DECISION'
  /** A draft that has not been adopted. */
  | 'DRAFT'
  /** A resolution. */
  | 'RESOLUTION';

/** ResolutionKind filters */
export type ResolutionKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: ResolutionKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<ResolutionKind> | null | undefined;
};

/** How many of the related Resolution must meet a condition. */
export type ResolutionRelationshipFilters = {
  /** Filter type where all of the related Resolutions match this filter */
  all?: ResolutionWhere | null | undefined;
  /** Filter type where none of the related Resolutions match this filter */
  none?: ResolutionWhere | null | undefined;
  /** Filter type where one of the related Resolutions match this filter */
  single?: ResolutionWhere | null | undefined;
  /** Filter type where some of the related Resolutions match this filter */
  some?: ResolutionWhere | null | undefined;
};

/** How many of the relationships must meet a condition. */
export type ResolutionThemesConnectionFilters = {
  /** Return Resolutions where all of the related ResolutionThemesConnections match this filter */
  all?: ResolutionThemesConnectionWhere | null | undefined;
  /** Return Resolutions where none of the related ResolutionThemesConnections match this filter */
  none?: ResolutionThemesConnectionWhere | null | undefined;
  /** Return Resolutions where one of the related ResolutionThemesConnections match this filter */
  single?: ResolutionThemesConnectionWhere | null | undefined;
  /** Return Resolutions where some of the related ResolutionThemesConnections match this filter */
  some?: ResolutionThemesConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ResolutionThemesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ResolutionThemesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ResolutionThemesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ResolutionThemesConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: AddressingWhere | null | undefined;
  /** Condition on `node`. */
  node?: ThemeWhere | null | undefined;
};

/** Conditions on Resolution; fields all hold. */
export type ResolutionWhere = {
  /** All of these hold. */
  AND?: Array<ResolutionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ResolutionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ResolutionWhere> | null | undefined;
  /** Condition on `adoptedAt`. */
  adoptedAt?: MeetingWhere | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `kind`. */
  kind?: ResolutionKindEnumScalarFilters | null | undefined;
  /** Condition on `number`. */
  number?: StringScalarFilters | null | undefined;
  /** Condition on `positions`. */
  positions?: PositionRelationshipFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `symbol`. */
  symbol?: StringScalarFilters | null | undefined;
  /** Condition on `takesUp`. */
  takesUp?: UptakeRelationshipFilters | null | undefined;
  /** Condition on `themes`. */
  themes?: ThemeRelationshipFilters | null | undefined;
  /** Condition on `themesConnection`. */
  themesConnection?: ResolutionThemesConnectionFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
  /** Condition on `uptakes`. */
  uptakes?: UptakeRelationshipFilters | null | undefined;
};

/** How many of the related ReviewCluster must meet a condition. */
export type ReviewClusterRelationshipFilters = {
  /** Filter type where all of the related ReviewClusters match this filter */
  all?: ReviewClusterWhere | null | undefined;
  /** Filter type where none of the related ReviewClusters match this filter */
  none?: ReviewClusterWhere | null | undefined;
  /** Filter type where one of the related ReviewClusters match this filter */
  single?: ReviewClusterWhere | null | undefined;
  /** Filter type where some of the related ReviewClusters match this filter */
  some?: ReviewClusterWhere | null | undefined;
};

/** Conditions on ReviewCluster; fields all hold. */
export type ReviewClusterWhere = {
  /** All of these hold. */
  AND?: Array<ReviewClusterWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ReviewClusterWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ReviewClusterWhere> | null | undefined;
  /** Condition on `covers`. */
  covers?: ArticleRelationshipFilters | null | undefined;
  /** Condition on `dataGaps`. */
  dataGaps?: DataGapRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `number`. */
  number?: IntScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
};

/** How many of the related ReviewCycle must meet a condition. */
export type ReviewCycleRelationshipFilters = {
  /** Filter type where all of the related ReviewCycles match this filter */
  all?: ReviewCycleWhere | null | undefined;
  /** Filter type where none of the related ReviewCycles match this filter */
  none?: ReviewCycleWhere | null | undefined;
  /** Filter type where one of the related ReviewCycles match this filter */
  single?: ReviewCycleWhere | null | undefined;
  /** Filter type where some of the related ReviewCycles match this filter */
  some?: ReviewCycleWhere | null | undefined;
};

/** Conditions on ReviewCycle; fields all hold. */
export type ReviewCycleWhere = {
  /** All of these hold. */
  AND?: Array<ReviewCycleWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ReviewCycleWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ReviewCycleWhere> | null | undefined;
  /** Condition on `dataGaps`. */
  dataGaps?: DataGapRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `label`. */
  label?: StringScalarFilters | null | undefined;
  /** Condition on `level`. */
  level?: CycleLevelEnumScalarFilters | null | undefined;
  /** Condition on `meetings`. */
  meetings?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `partOf`. */
  partOf?: ReviewCycleWhere | null | undefined;
  /** Condition on `parts`. */
  parts?: ReviewCycleRelationshipFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
};

/** Conditions on ReviewGroup; fields all hold. */
export type ReviewGroupWhere = {
  /** All of these hold. */
  AND?: Array<ReviewGroupWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ReviewGroupWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ReviewGroupWhere> | null | undefined;
  /** Condition on `dataGaps`. */
  dataGaps?: DataGapRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `memberships`. */
  memberships?: GroupMembershipRelationshipFilters | null | undefined;
  /** Condition on `number`. */
  number?: IntScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
};

/** Which part of a thing matched. */
export type SearchField =
  /** A code, number or symbol. */
  | 'CODE'
  /** The definition of a theme. */
  | 'DEFINITION'
  /** A name, label or title. */
  | 'NAME'
  /** What an act says, or the text of a source. */
  | 'TEXT';

/** What can be found, in the order in which things stand that match alike. */
export type SearchType =
  /** Points made or recommended: by what they say. */
  | 'ACT'
  /** States, stakeholders, persons, collectives: by every form of their name, and a State's code. */
  | 'ACTOR'
  /** Articles: by title and number. */
  | 'ARTICLE'
  /** Working groups, the Conference and others: by name and symbol. */
  | 'BODY'
  /** The Convention and its Protocols: by title and short titles. */
  | 'INSTRUMENT'
  /** Meetings: by title. */
  | 'MEETING'
  /** Resolutions, decisions and drafts: by title, number and symbol. */
  | 'RESOLUTION'
  /** Clusters of articles that are reviewed together: by title and number. */
  | 'REVIEW_CLUSTER'
  /** Review cycles: by label. */
  | 'REVIEW_CYCLE'
  /** Groups of States under review: by title and number. */
  | 'REVIEW_GROUP'
  /** Publications: by title, and by their text where it is recorded. */
  | 'SOURCE'
  /** Themes: by labels and definition. */
  | 'THEME';

/** The sector of an organization, only where a source says so. */
export type Sector =
  /** University or research institution. */
  | 'ACADEMIA'
  /** Intergovernmental organization outside the United Nations Secretariat. */
  | 'INTERGOVERNMENTAL'
  /** Non-governmental organization. */
  | 'NGO'
  /** Business. */
  | 'PRIVATE_SECTOR'
  /** Part of the United Nations Secretariat. */
  | 'UN_SECRETARIAT';

/** Sector filters */
export type SectorEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: Sector | null | undefined;
  /** Equal to one of these. */
  in?: Array<Sector> | null | undefined;
};

/** How many of the related Source must meet a condition. */
export type SourceRelationshipFilters = {
  /** Filter type where all of the related Sources match this filter */
  all?: SourceWhere | null | undefined;
  /** Filter type where none of the related Sources match this filter */
  none?: SourceWhere | null | undefined;
  /** Filter type where one of the related Sources match this filter */
  single?: SourceWhere | null | undefined;
  /** Filter type where some of the related Sources match this filter */
  some?: SourceWhere | null | undefined;
};

/** Conditions on Source; fields all hold. */
export type SourceWhere = {
  /** All of these hold. */
  AND?: Array<SourceWhere> | null | undefined;
  /** This does not hold. */
  NOT?: SourceWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SourceWhere> | null | undefined;
  /** Condition on `actors`. */
  actors?: ActorRelationshipFilters | null | undefined;
  /** Condition on `acts`. */
  acts?: ActRelationshipFilters | null | undefined;
  /** Condition on `figures`. */
  figures?: FigureRelationshipFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `language`. */
  language?: StringScalarFilters | null | undefined;
  /** Condition on `meetings`. */
  meetings?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `note`. */
  note?: StringScalarFilters | null | undefined;
  /** Condition on `participations`. */
  participations?: ParticipationRelationshipFilters | null | undefined;
  /** Condition on `positions`. */
  positions?: PositionRelationshipFilters | null | undefined;
  /** Condition on `publisher`. */
  publisher?: StringScalarFilters | null | undefined;
  /** Condition on `resolutions`. */
  resolutions?: ResolutionRelationshipFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `statements`. */
  statements?: StatementRelationshipFilters | null | undefined;
  /** Condition on `text`. */
  text?: StringScalarFilters | null | undefined;
  /** Condition on `title`. */
  title?: StringScalarFilters | null | undefined;
  /** Condition on `treatyActions`. */
  treatyActions?: TreatyActionRelationshipFilters | null | undefined;
  /** Condition on `uptakes`. */
  uptakes?: UptakeRelationshipFilters | null | undefined;
  /** Condition on `url`. */
  url?: StringScalarFilters | null | undefined;
};

/** Whether an actor is for or against something. */
export type Stance =
  /** Against it. */
  | 'OPPOSES'
  /** For it. */
  | 'SUPPORTS';

/** Stance filters */
export type StanceEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: Stance | null | undefined;
  /** Equal to one of these. */
  in?: Array<Stance> | null | undefined;
};

/** How many of the related Statement must meet a condition. */
export type StatementRelationshipFilters = {
  /** Filter type where all of the related Statements match this filter */
  all?: StatementWhere | null | undefined;
  /** Filter type where none of the related Statements match this filter */
  none?: StatementWhere | null | undefined;
  /** Filter type where one of the related Statements match this filter */
  single?: StatementWhere | null | undefined;
  /** Filter type where some of the related Statements match this filter */
  some?: StatementWhere | null | undefined;
};

/** Conditions on Statement; fields all hold. */
export type StatementWhere = {
  /** All of these hold. */
  AND?: Array<StatementWhere> | null | undefined;
  /** This does not hold. */
  NOT?: StatementWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<StatementWhere> | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `property`. */
  property?: StringScalarFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** Condition on `value`. */
  value?: StringScalarFilters | null | undefined;
};

/** String list filters */
export type StringListFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: Array<string> | null | undefined;
  /** The list holds this. */
  includes?: string | null | undefined;
};

/** String filters */
export type StringScalarFilters = {
  /** Contains this. */
  contains?: string | null | undefined;
  /** Ends with this. */
  endsWith?: string | null | undefined;
  /** Equal to this; null stands for "has no value". */
  eq?: string | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** Greater than or equal to this. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** Less than or equal to this. */
  lte?: string | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** How many of the relationships must meet a condition. */
export type ThemeActsConnectionFilters = {
  /** Return Themes where all of the related ThemeActsConnections match this filter */
  all?: ThemeActsConnectionWhere | null | undefined;
  /** Return Themes where none of the related ThemeActsConnections match this filter */
  none?: ThemeActsConnectionWhere | null | undefined;
  /** Return Themes where one of the related ThemeActsConnections match this filter */
  single?: ThemeActsConnectionWhere | null | undefined;
  /** Return Themes where some of the related ThemeActsConnections match this filter */
  some?: ThemeActsConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ThemeActsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ThemeActsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ThemeActsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ThemeActsConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: AddressingWhere | null | undefined;
  /** Condition on `node`. */
  node?: ActWhere | null | undefined;
};

/** On what a theme rests. */
export type ThemeBasis =
  /** We placed the act under the theme. */
  | 'EDITORIAL'
  /** The source itself names the theme. */
  | 'SOURCE';

/** ThemeBasis filters */
export type ThemeBasisEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: ThemeBasis | null | undefined;
  /** Equal to one of these. */
  in?: Array<ThemeBasis> | null | undefined;
};

/** Which themes make rows or columns. */
export type ThemeLevel =
  /** All. */
  | 'ALL'
  /** Those that have no narrower theme. */
  | 'LEAF'
  /** Those that have no broader theme. */
  | 'TOP';

/** How many of the related Theme must meet a condition. */
export type ThemeRelationshipFilters = {
  /** Filter type where all of the related Themes match this filter */
  all?: ThemeWhere | null | undefined;
  /** Filter type where none of the related Themes match this filter */
  none?: ThemeWhere | null | undefined;
  /** Filter type where one of the related Themes match this filter */
  single?: ThemeWhere | null | undefined;
  /** Filter type where some of the related Themes match this filter */
  some?: ThemeWhere | null | undefined;
};

/** How many of the relationships must meet a condition. */
export type ThemeResolutionsConnectionFilters = {
  /** Return Themes where all of the related ThemeResolutionsConnections match this filter */
  all?: ThemeResolutionsConnectionWhere | null | undefined;
  /** Return Themes where none of the related ThemeResolutionsConnections match this filter */
  none?: ThemeResolutionsConnectionWhere | null | undefined;
  /** Return Themes where one of the related ThemeResolutionsConnections match this filter */
  single?: ThemeResolutionsConnectionWhere | null | undefined;
  /** Return Themes where some of the related ThemeResolutionsConnections match this filter */
  some?: ThemeResolutionsConnectionWhere | null | undefined;
};

/** Conditions on a relationship and on the thing at its other end. */
export type ThemeResolutionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ThemeResolutionsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ThemeResolutionsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ThemeResolutionsConnectionWhere> | null | undefined;
  /** Condition on `edge`. */
  edge?: AddressingWhere | null | undefined;
  /** Condition on `node`. */
  node?: ResolutionWhere | null | undefined;
};

/** Conditions on Theme; fields all hold. */
export type ThemeWhere = {
  /** All of these hold. */
  AND?: Array<ThemeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ThemeWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ThemeWhere> | null | undefined;
  /** Condition on `acts`. */
  acts?: ActRelationshipFilters | null | undefined;
  /** Condition on `actsConnection`. */
  actsConnection?: ThemeActsConnectionFilters | null | undefined;
  /** Condition on `altLabels`. */
  altLabels?: StringListFilters | null | undefined;
  /** Condition on `broader`. */
  broader?: ThemeRelationshipFilters | null | undefined;
  /** Condition on `definition`. */
  definition?: StringScalarFilters | null | undefined;
  /** Condition on `discussedAt`. */
  discussedAt?: MeetingRelationshipFilters | null | undefined;
  /** Condition on `exactMatch`. */
  exactMatch?: StringListFilters | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `names`. */
  names?: NameRelationshipFilters | null | undefined;
  /** Condition on `narrower`. */
  narrower?: ThemeRelationshipFilters | null | undefined;
  /** Condition on `prefLabel`. */
  prefLabel?: StringScalarFilters | null | undefined;
  /** Condition on `resolutions`. */
  resolutions?: ResolutionRelationshipFilters | null | undefined;
  /** Condition on `resolutionsConnection`. */
  resolutionsConnection?: ThemeResolutionsConnectionFilters | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
};

/** What a State or organization did towards an instrument. */
export type TreatyActionKind =
  /** It accepted. */
  | 'ACCEPTANCE'
  /** It acceded. */
  | 'ACCESSION'
  /** It approved. */
  | 'APPROVAL'
  /** It confirmed formally, as organizations do. */
  | 'FORMAL_CONFIRMATION'
  /** It ratified. */
  | 'RATIFICATION'
  /** It signed, which binds it to nothing yet. */
  | 'SIGNATURE'
  /** It succeeded to a predecessor's obligations. */
  | 'SUCCESSION';

/** TreatyActionKind filters */
export type TreatyActionKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: TreatyActionKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<TreatyActionKind> | null | undefined;
};

/** How many of the related TreatyAction must meet a condition. */
export type TreatyActionRelationshipFilters = {
  /** Filter type where all of the related TreatyActions match this filter */
  all?: TreatyActionWhere | null | undefined;
  /** Filter type where none of the related TreatyActions match this filter */
  none?: TreatyActionWhere | null | undefined;
  /** Filter type where one of the related TreatyActions match this filter */
  single?: TreatyActionWhere | null | undefined;
  /** Filter type where some of the related TreatyActions match this filter */
  some?: TreatyActionWhere | null | undefined;
};

/** Conditions on TreatyAction; fields all hold. */
export type TreatyActionWhere = {
  /** All of these hold. */
  AND?: Array<TreatyActionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TreatyActionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TreatyActionWhere> | null | undefined;
  /** Condition on `action`. */
  action?: TreatyActionKindEnumScalarFilters | null | undefined;
  /** Condition on `actor`. */
  actor?: ActorWhere | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `instrument`. */
  instrument?: InstrumentWhere | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
};

/** How a later text takes up an earlier one. */
export type UptakeKind =
  /** It says it in another form. */
  | 'ADAPTED'
  /** It adopts the earlier one. */
  | 'ADOPTED'
  /** It cites the earlier one. */
  | 'CITED'
  /** It says the same again. */
  | 'REPEATED';

/** UptakeKind filters */
export type UptakeKindEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: UptakeKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<UptakeKind> | null | undefined;
};

/** How many of the related Uptake must meet a condition. */
export type UptakeRelationshipFilters = {
  /** Filter type where all of the related Uptakes match this filter */
  all?: UptakeWhere | null | undefined;
  /** Filter type where none of the related Uptakes match this filter */
  none?: UptakeWhere | null | undefined;
  /** Filter type where one of the related Uptakes match this filter */
  single?: UptakeWhere | null | undefined;
  /** Filter type where some of the related Uptakes match this filter */
  some?: UptakeWhere | null | undefined;
};

/** Conditions on Uptake; fields all hold. */
export type UptakeWhere = {
  /** All of these hold. */
  AND?: Array<UptakeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: UptakeWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<UptakeWhere> | null | undefined;
  /** Condition on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Condition on `intoAct`. */
  intoAct?: ActWhere | null | undefined;
  /** Condition on `intoResolution`. */
  intoResolution?: ResolutionWhere | null | undefined;
  /** Condition on `kind`. */
  kind?: UptakeKindEnumScalarFilters | null | undefined;
  /** Condition on `ofAct`. */
  ofAct?: ActWhere | null | undefined;
  /** Condition on `ofResolution`. */
  ofResolution?: ResolutionWhere | null | undefined;
  /** Condition on `since`. */
  since?: IntScalarFilters | null | undefined;
  /** Condition on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
};

/** Whose words a text is in. */
export type Wording =
  /** Our own words for what the source says. */
  | 'PARAPHRASE'
  /** The source's words. */
  | 'VERBATIM';

/** Wording filters */
export type WordingEnumScalarFilters = {
  /** Equal to this; null stands for "has no value". */
  eq?: Wording | null | undefined;
  /** Equal to one of these. */
  in?: Array<Wording> | null | undefined;
};

export type ActsQueryVariables = Exact<{
  where: AdvanceWhere;
  sort: AdvanceOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ActsQuery = { advances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ actors: Array<{ attribution: Attribution, actor: { id: string, name: string, kind: ActorKind }, through: { id: string, name: string } | null }>, themes: Array<{ id: string, prefLabel: string }>, node: { id: string, kind: ActKind, text: string, wording: Wording, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> } };

export type ActPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ actors: Array<{ attribution: Attribution, actor: { id: string, name: string, kind: ActorKind }, through: { id: string, name: string } | null }>, themes: Array<{ id: string, prefLabel: string }>, node: { id: string, kind: ActKind, text: string, wording: Wording, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> };

export type ExtentOfFilterQueryVariables = Exact<{
  where: AdvanceWhere;
}>;


export type ExtentOfFilterQuery = { actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, cycles: { buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number }> } };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesOfQuery = { nodes: Array<
    | { __typename: 'Act', text: string, id: string }
    | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, sourceTitle: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', prefLabel: string, id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null> };

export type FoundActorFragment = { id: string, name: string, iso3: string | null, sector: Sector | null, actorKind: ActorKind };

export type FoundThemeFragment = { id: string, prefLabel: string, definition: string };

export type FoundMeetingFragment = { id: string, meetingTitle: string, meetingKind: MeetingKind, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

export type FoundResolutionFragment = { id: string, number: string | null, resolutionKind: ResolutionKind, resolutionTitle: string };

export type FoundSourceFragment = { id: string, publisher: string, sourceTitle: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

export type FindByNameQueryVariables = Exact<{
  text: string;
  type: SearchType;
  first: number;
  after?: string | null | undefined;
}>;


export type FindByNameQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ node:
        | { __typename: 'Act' }
        | { __typename: 'Actor', id: string, name: string, iso3: string | null, sector: Sector | null, actorKind: ActorKind }
        | { __typename: 'Article' }
        | { __typename: 'Body' }
        | { __typename: 'DataGap' }
        | { __typename: 'Figure' }
        | { __typename: 'GroupMembership' }
        | { __typename: 'Instrument' }
        | { __typename: 'Meeting', id: string, meetingTitle: string, meetingKind: MeetingKind, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Participation' }
        | { __typename: 'Position' }
        | { __typename: 'Resolution', id: string, number: string | null, resolutionKind: ResolutionKind, resolutionTitle: string }
        | { __typename: 'ReviewCluster' }
        | { __typename: 'ReviewCycle' }
        | { __typename: 'ReviewGroup' }
        | { __typename: 'Source', id: string, publisher: string, sourceTitle: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Statement' }
        | { __typename: 'Theme', id: string, prefLabel: string, definition: string }
        | { __typename: 'TreatyAction' }
        | { __typename: 'Uptake' }
       }> } };

export type FindActorsQueryVariables = Exact<{
  where: ActorWhere;
  first: number;
  after?: string | null | undefined;
}>;


export type FindActorsQuery = { actors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Actor', id: string, name: string, iso3: string | null, sector: Sector | null, actorKind: ActorKind }> } };

export type FindThemesQueryVariables = Exact<{
  where: ThemeWhere;
  first: number;
  after?: string | null | undefined;
}>;


export type FindThemesQuery = { themes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Theme', id: string, prefLabel: string, definition: string }> } };

export type FindMeetingsQueryVariables = Exact<{
  where: MeetingWhere;
  first: number;
  after?: string | null | undefined;
}>;


export type FindMeetingsQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Meeting', id: string, meetingTitle: string, meetingKind: MeetingKind, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }> } };

export type FindResolutionsQueryVariables = Exact<{
  where: ResolutionWhere;
  first: number;
  after?: string | null | undefined;
}>;


export type FindResolutionsQuery = { resolutions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Resolution', id: string, number: string | null, resolutionKind: ResolutionKind, resolutionTitle: string }> } };

export type FindSourcesQueryVariables = Exact<{
  where: SourceWhere;
  first: number;
  after?: string | null | undefined;
}>;


export type FindSourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Source', id: string, publisher: string, sourceTitle: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }> } };

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { reviewCycles: { nodes: Array<{ id: string, label: string, level: CycleLevel }> }, instruments: { nodes: Array<{ id: string, title: string }> } };

export type FindAnythingQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type FindAnythingQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ type: SearchType, label: string, match: { field: SearchField, text: string }, node:
        | { __typename: 'Act', id: string }
        | { __typename: 'Actor', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', id: string }
        | { __typename: 'DataGap', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Meeting', id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'ReviewCluster', id: string }
        | { __typename: 'ReviewCycle', id: string }
        | { __typename: 'ReviewGroup', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'TreatyAction', id: string }
        | { __typename: 'Uptake', id: string }
       }> } };

export type CountAnythingQueryVariables = Exact<{
  text: string;
}>;


export type CountAnythingQuery = { search: { totalCount: number, counts: Array<{ type: SearchType, count: number }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { dataset: { version: number, loadedAt: string, counts: Array<{ type: string, count: number }>, coverage: Array<{ meetings: number, actsSurveyed: number, uptakesSurveyed: number, acts: number, cycle: { id: string, label: string, level: CycleLevel } }>, gaps: Array<{ id: string, what: string, why: string, subject:
        | { __typename: 'Act', text: string, id: string }
        | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', id: string, bodyName: string }
        | { __typename: 'DataGap', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'Instrument', id: string, instrumentTitle: string }
        | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
        | { __typename: 'ReviewCluster', id: string }
        | { __typename: 'ReviewCycle', label: string, id: string }
        | { __typename: 'ReviewGroup', id: string }
        | { __typename: 'Source', id: string, sourceTitle: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Theme', prefLabel: string, id: string }
        | { __typename: 'TreatyAction', id: string }
        | { __typename: 'Uptake', id: string }
       }> } };

export type MeetingCalendarQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MeetingCalendarQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ actsSurveyed: boolean, id: string, kind: MeetingKind, title: string, reviews: Array<{ id: string, title: string }>, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null }> } };

export type MatrixOfQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  where: AdvanceWhere;
  themeLevel: ThemeLevel;
  top: number;
  minColumns: number;
}>;


export type MatrixOfQuery = { matrix: { total: number, counts: Array<Array<number | null>>, rows: Array<{ id: string, label: string, total: number }>, columns: Array<{ id: string, label: string, total: number }>, omitted: { rows: number, columns: number, acts: number } }, actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, cycles: { buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number }> } };

export type TimelineOfQueryVariables = Exact<{
  series?: Dimension | null | undefined;
  bucket: Bucket;
  where: AdvanceWhere;
  themeLevel: ThemeLevel;
  top: number;
}>;


export type TimelineOfQuery = { timeline: { total: number, outside: number, buckets: Array<{ id: string, label: string, from: string | null, to: string | null, count: number | null, meetings: number, actsSurveyed: number }>, series: Array<{ id: string, label: string, total: number, counts: Array<number | null> }>, omitted: { series: number, acts: number } }, actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, cycles: { buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number }> } };

export type DayFragment = { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null };

export type WrittenFragment = { locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } };

export type MeetingNameFragment = { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null };

type Named_Act_Fragment = { __typename: 'Act', text: string, id: string };

type Named_Actor_Fragment = { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind };

type Named_Article_Fragment = { __typename: 'Article', id: string };

type Named_Body_Fragment = { __typename: 'Body', id: string, bodyName: string };

type Named_DataGap_Fragment = { __typename: 'DataGap', id: string };

type Named_Figure_Fragment = { __typename: 'Figure', id: string };

type Named_GroupMembership_Fragment = { __typename: 'GroupMembership', id: string };

type Named_Instrument_Fragment = { __typename: 'Instrument', id: string, instrumentTitle: string };

type Named_Meeting_Fragment = { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

type Named_Participation_Fragment = { __typename: 'Participation', id: string };

type Named_Position_Fragment = { __typename: 'Position', id: string };

type Named_Resolution_Fragment = { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string };

type Named_ReviewCluster_Fragment = { __typename: 'ReviewCluster', id: string };

type Named_ReviewCycle_Fragment = { __typename: 'ReviewCycle', label: string, id: string };

type Named_ReviewGroup_Fragment = { __typename: 'ReviewGroup', id: string };

type Named_Source_Fragment = { __typename: 'Source', id: string, sourceTitle: string };

type Named_Statement_Fragment = { __typename: 'Statement', id: string };

type Named_Theme_Fragment = { __typename: 'Theme', prefLabel: string, id: string };

type Named_TreatyAction_Fragment = { __typename: 'TreatyAction', id: string };

type Named_Uptake_Fragment = { __typename: 'Uptake', id: string };

export type NamedFragment =
  | Named_Act_Fragment
  | Named_Actor_Fragment
  | Named_Article_Fragment
  | Named_Body_Fragment
  | Named_DataGap_Fragment
  | Named_Figure_Fragment
  | Named_GroupMembership_Fragment
  | Named_Instrument_Fragment
  | Named_Meeting_Fragment
  | Named_Participation_Fragment
  | Named_Position_Fragment
  | Named_Resolution_Fragment
  | Named_ReviewCluster_Fragment
  | Named_ReviewCycle_Fragment
  | Named_ReviewGroup_Fragment
  | Named_Source_Fragment
  | Named_Statement_Fragment
  | Named_Theme_Fragment
  | Named_TreatyAction_Fragment
  | Named_Uptake_Fragment
;

export type ExtentFragment = { actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, cycles: { buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number }> } };

export type DisputedFragment = { id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type MissingFragment = { id: string, what: string, why: string };

export type ActivityFragment = { id: string, label: string, from: string | null, to: string | null, count: number | null, meetings: number, actsSurveyed: number };

export type StanceFragment = { id: string, stance: Stance, actor: { id: string, name: string } | null, on:
    | { __typename: 'Act', text: string, id: string }
    | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, sourceTitle: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', prefLabel: string, id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
  , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type TakingFragment = { id: string, kind: UptakeKind, ofAct: { id: string, text: string } | null, ofResolution: { id: string, number: string | null, title: string } | null, intoAct: { id: string, text: string } | null, intoResolution: { id: string, number: string | null, title: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type TakingPartFragment = { id: string, role: ParticipationRole, status: ParticipationStatus | null, mode: ParticipationMode | null, title: string | null, affiliation: string | null, actor: { id: string, name: string } | null, meeting: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, affiliatedWith: Array<{ id: string, name: string }>, onBehalfOf: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type ActorSheetQueryVariables = Exact<{
  id: string;
}>;


export type ActorSheetQuery = { node:
    | { __typename: 'Act', text: string, id: string }
    | { __typename: 'Actor', country: string | null, sector: Sector | null, regionalGroup: RegionalGroup | null, standsFor: ActorKind | null, since: number, name: string, iso3: string | null, id: string, actorKind: ActorKind, names: Array<{ text: string, kind: NameKind, language: string | null }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }>, statements: Array<{ id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, dataGaps: Array<{ id: string, what: string, why: string }>, activity: Array<{ id: string, label: string, from: string | null, to: string | null, count: number | null, meetings: number, actsSurveyed: number }>, representsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role: string | null, from: string | null, to: string | null, source: string, locator: string } }> }, representativesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role: string | null, from: string | null, to: string | null, source: string, locator: string } }> }, memberOfConnection: { edges: Array<{ node: { id: string, name: string }, properties: { source: string, locator: string } }> }, membersConnection: { edges: Array<{ node: { id: string, name: string }, properties: { source: string, locator: string } }> }, collectivesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { source: string, locator: string } }> }, participations: Array<{ id: string, role: ParticipationRole, status: ParticipationStatus | null, mode: ParticipationMode | null, title: string | null, affiliation: string | null, actor: { id: string, name: string } | null, meeting: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, affiliatedWith: Array<{ id: string, name: string }>, onBehalfOf: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, positions: Array<{ id: string, stance: Stance, actor: { id: string, name: string } | null, on:
          | { __typename: 'Act', text: string, id: string }
          | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', id: string, bodyName: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, instrumentTitle: string }
          | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', label: string, id: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, sourceTitle: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', prefLabel: string, id: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
        , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, treatyActions: Array<{ id: string, action: TreatyActionKind, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, instrument: { id: string, title: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, groupMemberships: Array<{ id: string, group: { id: string, number: number | null, title: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }> }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, sourceTitle: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', prefLabel: string, id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type ThemeSheetQueryVariables = Exact<{
  id: string;
}>;


export type ThemeSheetQuery = { node:
    | { __typename: 'Act', text: string, id: string }
    | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, sourceTitle: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', definition: string, altLabels: Array<string> | null, exactMatch: Array<string> | null, since: number, prefLabel: string, id: string, names: Array<{ text: string, kind: NameKind, language: string | null }>, broader: Array<{ id: string, prefLabel: string }>, narrower: Array<{ id: string, prefLabel: string }>, activity: Array<{ id: string, label: string, from: string | null, to: string | null, count: number | null, meetings: number, actsSurveyed: number }>, resolutions: Array<{ id: string, number: string | null, kind: ResolutionKind, title: string }>, discussedAt: Array<{ id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null }> }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type MeetingSheetQueryVariables = Exact<{
  id: string;
}>;


export type MeetingSheetQuery = { node:
    | { __typename: 'Act', text: string, id: string }
    | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', venue: string | null, format: MeetingFormat | null, ordinal: number | null, mandate: string | null, actsSurveyed: boolean, uptakesSurveyed: boolean, since: number, id: string, kind: MeetingKind, title: string, body: { id: string, name: string } | null, reviews: Array<{ id: string, title: string }>, follows: Array<{ id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null }>, followedBy: Array<{ id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null }>, partOf: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, parts: Array<{ id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null }>, discusses: Array<{ id: string, prefLabel: string }>, participations: Array<{ id: string, role: ParticipationRole, status: ParticipationStatus | null, mode: ParticipationMode | null, title: string | null, affiliation: string | null, actor: { id: string, name: string } | null, meeting: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, affiliatedWith: Array<{ id: string, name: string }>, onBehalfOf: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, figures: Array<{ id: string, value: number, qualifier: FigureQualifier, unit: string, basis: FigureBasis | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, resolutions: Array<{ id: string, kind: ResolutionKind, number: string | null, title: string }>, positions: Array<{ id: string, stance: Stance, actor: { id: string, name: string } | null, on:
          | { __typename: 'Act', text: string, id: string }
          | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', id: string, bodyName: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, instrumentTitle: string }
          | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', label: string, id: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, sourceTitle: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', prefLabel: string, id: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
        , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, statements: Array<{ id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, dataGaps: Array<{ id: string, what: string, why: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }>, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, sourceTitle: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', prefLabel: string, id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type ResolutionSheetQueryVariables = Exact<{
  id: string;
}>;


export type ResolutionSheetQuery = { node:
    | { __typename: 'Act', text: string, id: string }
    | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', kind: ResolutionKind, symbol: string | null, since: number, number: string | null, id: string, resolutionTitle: string, adoptedAt: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, themesConnection: { edges: Array<{ node: { id: string, prefLabel: string }, properties: { basis: ThemeBasis } }> }, uptakes: Array<{ id: string, kind: UptakeKind, ofAct: { id: string, text: string } | null, ofResolution: { id: string, number: string | null, title: string } | null, intoAct: { id: string, text: string } | null, intoResolution: { id: string, number: string | null, title: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, takesUp: Array<{ id: string, kind: UptakeKind, ofAct: { id: string, text: string } | null, ofResolution: { id: string, number: string | null, title: string } | null, intoAct: { id: string, text: string } | null, intoResolution: { id: string, number: string | null, title: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, positions: Array<{ id: string, stance: Stance, actor: { id: string, name: string } | null, on:
          | { __typename: 'Act', text: string, id: string }
          | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', id: string, bodyName: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, instrumentTitle: string }
          | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', label: string, id: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, sourceTitle: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', prefLabel: string, id: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
        , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, statements: Array<{ id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, sourceTitle: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', prefLabel: string, id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type ActSheetQueryVariables = Exact<{
  id: string;
}>;


export type ActSheetQuery = { node:
    | { __typename: 'Act', kind: ActKind, wording: Wording, outcome: Outcome | null, takenUp: boolean | null, since: number, text: string, id: string, actNumber: string | null, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null } | null, actorsConnection: { edges: Array<{ node: { id: string, name: string, kind: ActorKind }, properties: { attribution: Attribution, through: string | null } }> }, themesConnection: { edges: Array<{ node: { id: string, prefLabel: string }, properties: { basis: ThemeBasis } }> }, addressedTo: Array<{ id: string, name: string }>, concerns: Array<{ id: string, title: string }>, concernsArticles: Array<{ id: string, number: string, instrument: { id: string, title: string } | null }>, uptakes: Array<{ id: string, kind: UptakeKind, ofAct: { id: string, text: string } | null, ofResolution: { id: string, number: string | null, title: string } | null, intoAct: { id: string, text: string } | null, intoResolution: { id: string, number: string | null, title: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, takesUp: Array<{ id: string, kind: UptakeKind, ofAct: { id: string, text: string } | null, ofResolution: { id: string, number: string | null, title: string } | null, intoAct: { id: string, text: string } | null, intoResolution: { id: string, number: string | null, title: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }
    | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, sourceTitle: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', prefLabel: string, id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type SourceSheetQueryVariables = Exact<{
  id: string;
}>;


export type SourceSheetQuery = { node:
    | { __typename: 'Act', text: string, id: string }
    | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string, bodyName: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, instrumentTitle: string }
    | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', label: string, id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', url: string, publisher: string, language: string, note: string | null, since: number, id: string, quotable: string | null, sourceTitle: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, accessedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, acts: Array<{ id: string, text: string, kind: ActKind }>, meetings: Array<{ id: string, kind: MeetingKind, title: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, label: string } | null }>, resolutions: Array<{ id: string, kind: ResolutionKind, number: string | null, title: string }>, actors: Array<{ id: string, name: string }>, participations: Array<{ id: string, role: ParticipationRole, actor: { id: string, name: string } | null, meeting: { id: string, title: string } | null }>, figures: Array<{ id: string, value: number, qualifier: FigureQualifier, unit: string }>, statements: Array<{ id: string, property: string, value: string, about:
          | { __typename: 'Act', text: string, id: string }
          | { __typename: 'Actor', name: string, iso3: string | null, id: string, actorKind: ActorKind }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', id: string, bodyName: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, instrumentTitle: string }
          | { __typename: 'Meeting', title: string, id: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, resolutionTitle: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', label: string, id: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, sourceTitle: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', prefLabel: string, id: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
         }> }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', prefLabel: string, id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DayFragmentDoc = new TypedDocumentString(`
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
    `, {"fragmentName":"Day"}) as unknown as TypedDocumentString<DayFragment, unknown>;
export const MeetingNameFragmentDoc = new TypedDocumentString(`
    fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`, {"fragmentName":"MeetingName"}) as unknown as TypedDocumentString<MeetingNameFragment, unknown>;
export const WrittenFragmentDoc = new TypedDocumentString(`
    fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`, {"fragmentName":"Written"}) as unknown as TypedDocumentString<WrittenFragment, unknown>;
export const ActPageFragmentDoc = new TypedDocumentString(`
    fragment ActPage on AdvanceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    actors {
      attribution
      actor {
        id
        name
        kind
      }
      through {
        id
        name
      }
    }
    themes {
      id
      prefLabel
    }
    node {
      id
      kind
      text
      wording
      date {
        ...Day
      }
      meeting {
        ...MeetingName
      }
      evidence {
        ...Written
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}`, {"fragmentName":"ActPage"}) as unknown as TypedDocumentString<ActPageFragment, unknown>;
export const FoundActorFragmentDoc = new TypedDocumentString(`
    fragment FoundActor on Actor {
  id
  name
  actorKind: kind
  iso3
  sector
}
    `, {"fragmentName":"FoundActor"}) as unknown as TypedDocumentString<FoundActorFragment, unknown>;
export const FoundThemeFragmentDoc = new TypedDocumentString(`
    fragment FoundTheme on Theme {
  id
  prefLabel
  definition
}
    `, {"fragmentName":"FoundTheme"}) as unknown as TypedDocumentString<FoundThemeFragment, unknown>;
export const FoundMeetingFragmentDoc = new TypedDocumentString(`
    fragment FoundMeeting on Meeting {
  id
  meetingTitle: title
  meetingKind: kind
  start {
    ...Day
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`, {"fragmentName":"FoundMeeting"}) as unknown as TypedDocumentString<FoundMeetingFragment, unknown>;
export const FoundResolutionFragmentDoc = new TypedDocumentString(`
    fragment FoundResolution on Resolution {
  id
  resolutionKind: kind
  number
  resolutionTitle: title
}
    `, {"fragmentName":"FoundResolution"}) as unknown as TypedDocumentString<FoundResolutionFragment, unknown>;
export const FoundSourceFragmentDoc = new TypedDocumentString(`
    fragment FoundSource on Source {
  id
  sourceTitle: title
  publisher
  publishedOn {
    ...Day
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`, {"fragmentName":"FoundSource"}) as unknown as TypedDocumentString<FoundSourceFragment, unknown>;
export const ExtentFragmentDoc = new TypedDocumentString(`
    fragment Extent on Query {
  actors: matrix(rows: ACTOR, columns: CYCLE, where: $where, top: 1) {
    total
    rows {
      id
    }
    omitted {
      rows
    }
  }
  cycles: timeline(bucket: CYCLE, where: $where) {
    buckets {
      id
      count
      meetings
      actsSurveyed
    }
  }
}
    `, {"fragmentName":"Extent"}) as unknown as TypedDocumentString<ExtentFragment, unknown>;
export const DisputedFragmentDoc = new TypedDocumentString(`
    fragment Disputed on Statement {
  id
  property
  value
  evidence {
    ...Written
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}`, {"fragmentName":"Disputed"}) as unknown as TypedDocumentString<DisputedFragment, unknown>;
export const MissingFragmentDoc = new TypedDocumentString(`
    fragment Missing on DataGap {
  id
  what
  why
}
    `, {"fragmentName":"Missing"}) as unknown as TypedDocumentString<MissingFragment, unknown>;
export const ActivityFragmentDoc = new TypedDocumentString(`
    fragment Activity on TimeBucket {
  id
  label
  from
  to
  count
  meetings
  actsSurveyed
}
    `, {"fragmentName":"Activity"}) as unknown as TypedDocumentString<ActivityFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const StanceFragmentDoc = new TypedDocumentString(`
    fragment Stance on Position {
  id
  stance
  actor {
    id
    name
  }
  on {
    ...Named
  }
  evidence {
    ...Written
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}`, {"fragmentName":"Stance"}) as unknown as TypedDocumentString<StanceFragment, unknown>;
export const TakingFragmentDoc = new TypedDocumentString(`
    fragment Taking on Uptake {
  id
  kind
  ofAct {
    id
    text
  }
  ofResolution {
    id
    number
    title
  }
  intoAct {
    id
    text
  }
  intoResolution {
    id
    number
    title
  }
  evidence {
    ...Written
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}`, {"fragmentName":"Taking"}) as unknown as TypedDocumentString<TakingFragment, unknown>;
export const TakingPartFragmentDoc = new TypedDocumentString(`
    fragment TakingPart on Participation {
  id
  role
  status
  mode
  title
  affiliation
  actor {
    id
    name
  }
  meeting {
    ...MeetingName
  }
  affiliatedWith {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  evidence {
    ...Written
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}`, {"fragmentName":"TakingPart"}) as unknown as TypedDocumentString<TakingPartFragment, unknown>;
export const ActsDocument = new TypedDocumentString(`
    query Acts($where: AdvanceWhere!, $sort: AdvanceOrder!, $first: Int!, $after: String) {
  advances(where: $where, sort: $sort, first: $first, after: $after) {
    ...ActPage
  }
}
    fragment ActPage on AdvanceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    actors {
      attribution
      actor {
        id
        name
        kind
      }
      through {
        id
        name
      }
    }
    themes {
      id
      prefLabel
    }
    node {
      id
      kind
      text
      wording
      date {
        ...Day
      }
      meeting {
        ...MeetingName
      }
      evidence {
        ...Written
      }
    }
  }
}
fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}`) as unknown as TypedDocumentString<ActsQuery, ActsQueryVariables>;
export const ExtentOfFilterDocument = new TypedDocumentString(`
    query ExtentOfFilter($where: AdvanceWhere!) {
  ...Extent
}
    fragment Extent on Query {
  actors: matrix(rows: ACTOR, columns: CYCLE, where: $where, top: 1) {
    total
    rows {
      id
    }
    omitted {
      rows
    }
  }
  cycles: timeline(bucket: CYCLE, where: $where) {
    buckets {
      id
      count
      meetings
      actsSurveyed
    }
  }
}`) as unknown as TypedDocumentString<ExtentOfFilterQuery, ExtentOfFilterQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Named
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}`) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const FindByNameDocument = new TypedDocumentString(`
    query FindByName($text: String!, $type: SearchType!, $first: Int!, $after: String) {
  search(text: $text, types: [$type], first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      node {
        __typename
        ...FoundActor
        ...FoundTheme
        ...FoundMeeting
        ...FoundResolution
        ...FoundSource
      }
    }
  }
}
    fragment FoundActor on Actor {
  id
  name
  actorKind: kind
  iso3
  sector
}
fragment FoundTheme on Theme {
  id
  prefLabel
  definition
}
fragment FoundMeeting on Meeting {
  id
  meetingTitle: title
  meetingKind: kind
  start {
    ...Day
  }
}
fragment FoundResolution on Resolution {
  id
  resolutionKind: kind
  number
  resolutionTitle: title
}
fragment FoundSource on Source {
  id
  sourceTitle: title
  publisher
  publishedOn {
    ...Day
  }
}
fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<FindByNameQuery, FindByNameQueryVariables>;
export const FindActorsDocument = new TypedDocumentString(`
    query FindActors($where: ActorWhere!, $first: Int!, $after: String) {
  actors(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...FoundActor
    }
  }
}
    fragment FoundActor on Actor {
  id
  name
  actorKind: kind
  iso3
  sector
}`) as unknown as TypedDocumentString<FindActorsQuery, FindActorsQueryVariables>;
export const FindThemesDocument = new TypedDocumentString(`
    query FindThemes($where: ThemeWhere!, $first: Int!, $after: String) {
  themes(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...FoundTheme
    }
  }
}
    fragment FoundTheme on Theme {
  id
  prefLabel
  definition
}`) as unknown as TypedDocumentString<FindThemesQuery, FindThemesQueryVariables>;
export const FindMeetingsDocument = new TypedDocumentString(`
    query FindMeetings($where: MeetingWhere!, $first: Int!, $after: String) {
  meetings(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...FoundMeeting
    }
  }
}
    fragment FoundMeeting on Meeting {
  id
  meetingTitle: title
  meetingKind: kind
  start {
    ...Day
  }
}
fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<FindMeetingsQuery, FindMeetingsQueryVariables>;
export const FindResolutionsDocument = new TypedDocumentString(`
    query FindResolutions($where: ResolutionWhere!, $first: Int!, $after: String) {
  resolutions(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...FoundResolution
    }
  }
}
    fragment FoundResolution on Resolution {
  id
  resolutionKind: kind
  number
  resolutionTitle: title
}`) as unknown as TypedDocumentString<FindResolutionsQuery, FindResolutionsQueryVariables>;
export const FindSourcesDocument = new TypedDocumentString(`
    query FindSources($where: SourceWhere!, $first: Int!, $after: String) {
  sources(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...FoundSource
    }
  }
}
    fragment FoundSource on Source {
  id
  sourceTitle: title
  publisher
  publishedOn {
    ...Day
  }
}
fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<FindSourcesQuery, FindSourcesQueryVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices {
  reviewCycles(first: 200, sort: OLDEST_FIRST) {
    nodes {
      id
      label
      level
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const FindAnythingDocument = new TypedDocumentString(`
    query FindAnything($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      type
      label
      match {
        field
        text
      }
      node {
        __typename
        id
        ... on Meeting {
          start {
            ...Day
          }
        }
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<FindAnythingQuery, FindAnythingQueryVariables>;
export const CountAnythingDocument = new TypedDocumentString(`
    query CountAnything($text: String!) {
  search(text: $text, first: 1) {
    totalCount
    counts {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountAnythingQuery, CountAnythingQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  dataset {
    version
    loadedAt
    counts {
      type
      count
    }
    coverage {
      cycle {
        id
        label
        level
      }
      meetings
      actsSurveyed
      uptakesSurveyed
      acts
    }
    gaps {
      id
      what
      why
      subject {
        ...Named
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const MeetingCalendarDocument = new TypedDocumentString(`
    query MeetingCalendar($after: String) {
  meetings(first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingName
      actsSurveyed
      reviews(limit: 20) {
        id
        title
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}`) as unknown as TypedDocumentString<MeetingCalendarQuery, MeetingCalendarQueryVariables>;
export const MatrixOfDocument = new TypedDocumentString(`
    query MatrixOf($rows: Dimension!, $columns: Dimension!, $where: AdvanceWhere!, $themeLevel: ThemeLevel!, $top: Int!, $minColumns: Int!) {
  matrix(
    rows: $rows
    columns: $columns
    where: $where
    themeLevel: $themeLevel
    top: $top
    minColumns: $minColumns
  ) {
    total
    counts
    rows {
      id
      label
      total
    }
    columns {
      id
      label
      total
    }
    omitted {
      rows
      columns
      acts
    }
  }
  ...Extent
}
    fragment Extent on Query {
  actors: matrix(rows: ACTOR, columns: CYCLE, where: $where, top: 1) {
    total
    rows {
      id
    }
    omitted {
      rows
    }
  }
  cycles: timeline(bucket: CYCLE, where: $where) {
    buckets {
      id
      count
      meetings
      actsSurveyed
    }
  }
}`) as unknown as TypedDocumentString<MatrixOfQuery, MatrixOfQueryVariables>;
export const TimelineOfDocument = new TypedDocumentString(`
    query TimelineOf($series: Dimension, $bucket: Bucket!, $where: AdvanceWhere!, $themeLevel: ThemeLevel!, $top: Int!) {
  timeline(
    series: $series
    bucket: $bucket
    where: $where
    themeLevel: $themeLevel
    top: $top
  ) {
    total
    outside
    buckets {
      id
      label
      from
      to
      count
      meetings
      actsSurveyed
    }
    series {
      id
      label
      total
      counts
    }
    omitted {
      series
      acts
    }
  }
  ...Extent
}
    fragment Extent on Query {
  actors: matrix(rows: ACTOR, columns: CYCLE, where: $where, top: 1) {
    total
    rows {
      id
    }
    omitted {
      rows
    }
  }
  cycles: timeline(bucket: CYCLE, where: $where) {
    buckets {
      id
      count
      meetings
      actsSurveyed
    }
  }
}`) as unknown as TypedDocumentString<TimelineOfQuery, TimelineOfQueryVariables>;
export const ActorSheetDocument = new TypedDocumentString(`
    query ActorSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Actor {
      country
      sector
      regionalGroup
      standsFor
      since
      names {
        text
        kind
        language
      }
      evidence {
        ...Written
      }
      statements {
        ...Disputed
      }
      dataGaps {
        ...Missing
      }
      activity {
        ...Activity
      }
      representsConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            role
            from
            to
            source
            locator
          }
        }
      }
      representativesConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            role
            from
            to
            source
            locator
          }
        }
      }
      memberOfConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            source
            locator
          }
        }
      }
      membersConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            source
            locator
          }
        }
      }
      collectivesConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            source
            locator
          }
        }
      }
      participations(limit: 100) {
        ...TakingPart
      }
      positions {
        ...Stance
      }
      treatyActions(limit: 50) {
        id
        action
        date {
          ...Day
        }
        asOf {
          ...Day
        }
        instrument {
          id
          title
        }
        evidence {
          ...Written
        }
      }
      groupMemberships {
        id
        group {
          id
          number
          title
        }
        evidence {
          ...Written
        }
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}
fragment Disputed on Statement {
  id
  property
  value
  evidence {
    ...Written
  }
}
fragment Missing on DataGap {
  id
  what
  why
}
fragment Activity on TimeBucket {
  id
  label
  from
  to
  count
  meetings
  actsSurveyed
}
fragment Stance on Position {
  id
  stance
  actor {
    id
    name
  }
  on {
    ...Named
  }
  evidence {
    ...Written
  }
}
fragment TakingPart on Participation {
  id
  role
  status
  mode
  title
  affiliation
  actor {
    id
    name
  }
  meeting {
    ...MeetingName
  }
  affiliatedWith {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  evidence {
    ...Written
  }
}`) as unknown as TypedDocumentString<ActorSheetQuery, ActorSheetQueryVariables>;
export const ThemeSheetDocument = new TypedDocumentString(`
    query ThemeSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Theme {
      definition
      altLabels
      exactMatch
      since
      names {
        text
        kind
        language
      }
      broader {
        id
        prefLabel
      }
      narrower(limit: 100) {
        id
        prefLabel
      }
      activity {
        ...Activity
      }
      resolutions(limit: 100) {
        id
        number
        kind
        title
      }
      discussedAt(limit: 100) {
        ...MeetingName
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}
fragment Activity on TimeBucket {
  id
  label
  from
  to
  count
  meetings
  actsSurveyed
}`) as unknown as TypedDocumentString<ThemeSheetQuery, ThemeSheetQueryVariables>;
export const MeetingSheetDocument = new TypedDocumentString(`
    query MeetingSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Meeting {
      ...MeetingName
      venue
      format
      ordinal
      mandate
      actsSurveyed
      uptakesSurveyed
      since
      body {
        id
        name
      }
      reviews {
        id
        title
      }
      follows {
        ...MeetingName
      }
      followedBy {
        ...MeetingName
      }
      partOf {
        ...MeetingName
      }
      parts(limit: 100) {
        ...MeetingName
      }
      discusses(limit: 100) {
        id
        prefLabel
      }
      participations(limit: 200) {
        ...TakingPart
      }
      figures(limit: 100) {
        id
        value
        qualifier
        unit
        basis
        asOf {
          ...Day
        }
        evidence {
          ...Written
        }
      }
      resolutions(limit: 100) {
        id
        kind
        number
        title
      }
      positions {
        ...Stance
      }
      statements {
        ...Disputed
      }
      dataGaps {
        ...Missing
      }
      evidence {
        ...Written
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}
fragment Disputed on Statement {
  id
  property
  value
  evidence {
    ...Written
  }
}
fragment Missing on DataGap {
  id
  what
  why
}
fragment Stance on Position {
  id
  stance
  actor {
    id
    name
  }
  on {
    ...Named
  }
  evidence {
    ...Written
  }
}
fragment TakingPart on Participation {
  id
  role
  status
  mode
  title
  affiliation
  actor {
    id
    name
  }
  meeting {
    ...MeetingName
  }
  affiliatedWith {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  evidence {
    ...Written
  }
}`) as unknown as TypedDocumentString<MeetingSheetQuery, MeetingSheetQueryVariables>;
export const ResolutionSheetDocument = new TypedDocumentString(`
    query ResolutionSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Resolution {
      kind
      symbol
      since
      adoptedAt {
        ...MeetingName
      }
      themesConnection(first: 100) {
        edges {
          node {
            id
            prefLabel
          }
          properties {
            basis
          }
        }
      }
      uptakes(limit: 100) {
        ...Taking
      }
      takesUp(limit: 100) {
        ...Taking
      }
      positions {
        ...Stance
      }
      statements {
        ...Disputed
      }
      evidence {
        ...Written
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}
fragment Disputed on Statement {
  id
  property
  value
  evidence {
    ...Written
  }
}
fragment Stance on Position {
  id
  stance
  actor {
    id
    name
  }
  on {
    ...Named
  }
  evidence {
    ...Written
  }
}
fragment Taking on Uptake {
  id
  kind
  ofAct {
    id
    text
  }
  ofResolution {
    id
    number
    title
  }
  intoAct {
    id
    text
  }
  intoResolution {
    id
    number
    title
  }
  evidence {
    ...Written
  }
}`) as unknown as TypedDocumentString<ResolutionSheetQuery, ResolutionSheetQueryVariables>;
export const ActSheetDocument = new TypedDocumentString(`
    query ActSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Act {
      kind
      wording
      actNumber: number
      outcome
      takenUp
      since
      date {
        ...Day
      }
      meeting {
        ...MeetingName
      }
      actorsConnection(first: 100) {
        edges {
          node {
            id
            name
            kind
          }
          properties {
            attribution
            through
          }
        }
      }
      themesConnection(first: 100) {
        edges {
          node {
            id
            prefLabel
          }
          properties {
            basis
          }
        }
      }
      addressedTo {
        id
        name
      }
      concerns {
        id
        title
      }
      concernsArticles {
        id
        number
        instrument {
          id
          title
        }
      }
      uptakes(limit: 100) {
        ...Taking
      }
      takesUp(limit: 100) {
        ...Taking
      }
      evidence {
        ...Written
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    url
    publishedOn {
      ...Day
    }
  }
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}
fragment Taking on Uptake {
  id
  kind
  ofAct {
    id
    text
  }
  ofResolution {
    id
    number
    title
  }
  intoAct {
    id
    text
  }
  intoResolution {
    id
    number
    title
  }
  evidence {
    ...Written
  }
}`) as unknown as TypedDocumentString<ActSheetQuery, ActSheetQueryVariables>;
export const SourceSheetDocument = new TypedDocumentString(`
    query SourceSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Source {
      url
      publisher
      language
      note
      quotable: text
      since
      publishedOn {
        ...Day
      }
      accessedOn {
        ...Day
      }
      acts(limit: 200) {
        id
        text
        kind
      }
      meetings(limit: 200) {
        ...MeetingName
      }
      resolutions(limit: 200) {
        id
        kind
        number
        title
      }
      actors(limit: 200) {
        id
        name
      }
      participations(limit: 200) {
        id
        role
        actor {
          id
          name
        }
        meeting {
          id
          title
        }
      }
      figures(limit: 100) {
        id
        value
        qualifier
        unit
      }
      statements(limit: 100) {
        id
        property
        value
        about {
          ...Named
        }
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment MeetingName on Meeting {
  id
  kind
  title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    label
  }
}
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
    actorKind: kind
    iso3
  }
  ... on Theme {
    prefLabel
  }
  ... on Meeting {
    title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    resolutionTitle: title
  }
  ... on Act {
    text
  }
  ... on Source {
    sourceTitle: title
  }
  ... on ReviewCycle {
    label
  }
  ... on Instrument {
    instrumentTitle: title
  }
  ... on Body {
    bodyName: name
  }
}`) as unknown as TypedDocumentString<SourceSheetQuery, SourceSheetQueryVariables>;