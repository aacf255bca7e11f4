/* Written by `npm run codegen`; not to be edited. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Kind of act. RECOMMENDATION only if the source calls it recommended, urged, called for, proposed or agreed. */
export type ActKind =
  /** An announced future action. */
  | 'COMMITMENT'
  /** A statement of fact or view. */
  | 'OBSERVATION'
  /** The source calls it recommended, urged, called for, proposed or agreed. */
  | 'RECOMMENDATION'
  /** A need or focus that a report lists without calling it a recommendation. */
  | 'RECORDED_POINT'
  /** Something said that makes no single point, such as an appeal. */
  | 'STATEMENT';

/** Kind of actor. */
export type ActorKind =
  /** Authors that a source does not name, or a standing group such as the States. */
  | 'COLLECTIVE'
  /** A natural person who acted in public. */
  | 'PERSON'
  /** An organization. */
  | 'STAKEHOLDER'
  /** A State. */
  | 'STATE';

/** Order of acts. Acts without a known date come last. Acts of one day are in order of their ids, reversed for NEWEST_FIRST. */
export type AdvanceOrder =
  /** By first possible day, newest first. */
  | 'NEWEST_FIRST'
  /** By first possible day, oldest first. */
  | 'OLDEST_FIRST';

/**
 * A filter on advances. An advance is an actor, an act and a theme that belong together. Values in a list are alternatives, so an
 * empty list matches none; all fields must match; AND, OR and NOT combine sets of acts. Null is the same as omitted. Errors: an
 * unknown id, the id of another type, `from` after `to`, more than 25 words in all `text` conditions together. A country code that
 * no actor has is not an error: it matches none.
 */
export type AdvanceWhere = {
  /** Acts that all of these select. */
  AND?: Array<AdvanceWhere> | null | undefined;
  /** Acts that this does not select. */
  NOT?: AdvanceWhere | null | undefined;
  /** Acts that at least one of these selects. */
  OR?: Array<AdvanceWhere> | null | undefined;
  /** Acts of these kinds. */
  actKinds?: Array<ActKind> | null | undefined;
  /** Acts by actors of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Acts by any of these actors. Acts by members of a group are included only with `includeMembers`. */
  actors?: Array<string> | null | undefined;
  /**
   * The earlier name of `actKinds`.
   * @deprecated Use actKinds. To be removed after 2027-05-31.
   */
  acts?: Array<ActKind> | null | undefined;
  /** Acts addressed to any of these actors. */
  addressedTo?: Array<string> | null | undefined;
  /** Acts addressed to actors of these kinds. A standing collective counts as the kind of its members: the collective of States as STATE. */
  addressedToKinds?: Array<ActorKind> | null | undefined;
  /** How the act is credited to the actor. If omitted, in any way. */
  attribution?: Array<Attribution> | null | undefined;
  /**
   * Acts by these States or by stakeholders seated there, as ISO 3166-1 alpha-3 codes, including those left to users, such as
   * XKX. Any other code is an error.
   */
  countries?: Array<string> | null | undefined;
  /** Acts at meetings of these review cycles. A Conference period or phase includes its series. */
  cycles?: Array<string> | null | undefined;
  /** Acts entirely on or after this day: `date.earliest` is not before it. An act dated by its meeting is left out if the meeting began before. */
  from?: string | null | undefined;
  /**
   * Whether a group in `actors` includes its known members: its `members`, and actors with it in `memberOf`, but not the members of
   * these. Memberships have no dates in the graph, so members count at any time. It applies only to `actors` beside it: inside AND, OR
   * and NOT, set it again.
   */
  includeMembers?: boolean | null | undefined;
  /** Whether a theme includes its narrower themes. */
  includeNarrower?: boolean | null | undefined;
  /**
   * Whether a meeting in `meetings` includes its parts, at every level. It applies only to `meetings` beside it: inside AND, OR and
   * NOT, set it again.
   */
  includeParts?: boolean | null | undefined;
  /** Acts that name one of these instruments, and acts that name none but were made at a meeting reviewing one of these. */
  instruments?: Array<string> | null | undefined;
  /** Acts at meetings of these kinds. */
  meetingKinds?: Array<MeetingKind> | null | undefined;
  /** Acts at these meetings. Acts at parts of a meeting are included only with `includeParts`. */
  meetings?: Array<string> | null | undefined;
  /** Acts with one of these outcomes. Acts without a recorded outcome are left out. */
  outcomes?: Array<Outcome> | null | undefined;
  /** Acts by States of these regional groups. */
  regionalGroups?: Array<RegionalGroup> | null | undefined;
  /** Acts by actors that had one of these roles at the meeting, themselves or through the speaker. */
  roles?: Array<ParticipationRole> | null | undefined;
  /** Acts by stakeholders of these sectors. */
  sectors?: Array<Sector> | null | undefined;
  /** Acts on which an actor is recorded to take one of these stances: see `Position`. Acts without a recorded position are left out. */
  stances?: Array<Stance> | null | undefined;
  /** Acts that were, or were not, taken up later. Acts for which that has not been coded are left out. */
  takenUp?: boolean | null | undefined;
  /**
   * Acts whose text contains all of these words, words that begin with them, or other forms of them: "witness" also finds
   * "witnesses" and the reverse. Spelling is compared as in `search`, which finds the same acts. At most 200 characters. A text
   * without a letter or digit restricts nothing.
   */
  text?: string | null | undefined;
  /** Acts on any of these themes. */
  themes?: Array<string> | null | undefined;
  /** Acts on all of these themes. An empty list has no effect. Beside `themes`, only the latter are themes of the answer. */
  themesAll?: Array<string> | null | undefined;
  /** Acts entirely on or before this day: `date.latest` is not after it. An act dated by its meeting is left out if the meeting ended after. */
  to?: string | null | undefined;
};

/** Filter on attendance. Values in a list are alternatives, so an empty list matches none; all fields must match. Null is the same as omitted. Errors: an unknown id, the id of another type, `from` after `to`. */
export type AttendanceWhere = {
  /** Actors of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** These actors; members of a group among them only with `includeMembers`. */
  actors?: Array<string> | null | undefined;
  /** Whether to include participation through others: on behalf and by affiliation. */
  byAffiliation?: boolean | null | undefined;
  /**
   * These States or stakeholders seated there, as ISO 3166-1 alpha-3 codes, including those left to users, such as XKX. Any
   * other code is an error.
   */
  countries?: Array<string> | null | undefined;
  /** At meetings of these review cycles. A Conference period or phase includes its series. */
  cycles?: Array<string> | null | undefined;
  /** At meetings that began on or after this day. Meetings that may have begun before are left out. */
  from?: string | null | undefined;
  /** Whether a group under `actors` stands for its known members too, as in `AdvanceWhere`. */
  includeMembers?: boolean | null | undefined;
  /** Whether a meeting under `meetings` stands for its parts too, and for theirs. */
  includeParts?: boolean | null | undefined;
  /** At meetings of these kinds. */
  meetingKinds?: Array<MeetingKind> | null | undefined;
  /** At these meetings; at the parts of a meeting only with `includeParts`. */
  meetings?: Array<string> | null | undefined;
  /** States of these regional groups. */
  regionalGroups?: Array<RegionalGroup> | null | undefined;
  /** Participations in these roles. */
  roles?: Array<ParticipationRole> | null | undefined;
  /** Stakeholders of these sectors. */
  sectors?: Array<Sector> | null | undefined;
  /**
   * Participations with one of these statuses. If omitted, ATTENDED and participations without a status. To count who is
   * announced for a coming meeting, use ANNOUNCED.
   */
  statuses?: Array<ParticipationStatus> | null | undefined;
  /** At meetings that ended on or before this day. Meetings that may have ended after are left out. */
  to?: string | null | undefined;
};

/** How an act is credited to an actor. */
export type Attribution =
  /** The source names this organization beside the speaker, without saying that the speaker spoke on its behalf. */
  | 'AFFILIATION'
  /** The actor spoke. */
  | 'DIRECT'
  /** The source says that the speaker spoke on behalf of the actor. */
  | 'ON_BEHALF';

/** Periods by which acts are counted. */
export type Bucket =
  /** Review cycles that are Conference periods. */
  | 'CONFERENCE_PERIOD'
  /** Review cycles that are a year's series. */
  | 'CYCLE'
  /** Meetings. */
  | 'MEETING'
  /** Review cycles that are phases. */
  | 'PHASE'
  /** Calendar years. Acts whose `date` is not entirely in one year are counted in none. */
  | 'YEAR';

/** Kind of change. */
export type ChangeKind =
  /** New. */
  | 'ADDED'
  /** Its values, links, names or evidence changed. */
  | 'CHANGED'
  /** No document contains it any more. */
  | 'RETIRED';

/** What two actors share. */
export type CoAdvancementBy =
  /** Acts credited to both. */
  | 'ACT'
  /** The same theme in the same review cycle. A broader theme is not shared because a narrower one is, and `theme-unclassified` never is. */
  | 'THEME_IN_CYCLE';

/** How much of the meetings behind a count has been coded. In all counts, zero appears only if all have been coded. */
export type Coverage =
  /** All meetings. The count is complete, and zero means none. */
  | 'ALL'
  /** No meeting, and no points are recorded; or there are no meetings. Nothing is known. */
  | 'NONE'
  /** Some meetings, or a part of their points. The count is a minimum; it is null if nothing has been found. */
  | 'PART';

/** Change of a theme or actor between two cycles. */
export type CycleChange =
  /** Acts in both. */
  | 'CONTINUED'
  /** Acts in the first cycle only, and all meetings of the second are fully coded. */
  | 'DROPPED'
  /** Acts in the second cycle only, and all meetings of the first are fully coded. */
  | 'NEW'
  /** Acts in one cycle only, but some meetings of the other are not fully coded, so it may have been there too. */
  | 'UNKNOWN';

/** Level of a review cycle. */
export type CycleLevel =
  /**
   * From the end of one session of the Conference to the end of the next: the time in which working groups prepare that session, and
   * the session itself.
   */
  | 'CONFERENCE_PERIOD'
  /** A phase of the Review Mechanism, if a source gives it. */
  | 'PHASE'
  /** A year's dialogues with their preparation and the working-group sessions they follow. */
  | 'SERIES';

/** Precision of a date. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** Some or all days of a meeting of several days. Only acts have such dates. */
  | 'PERIOD'
  /** No source gives it. */
  | 'UNKNOWN'
  /** To the year. */
  | 'YEAR';

/** Dimension of a matrix or timeline. */
export type Dimension =
  /** Actors. */
  | 'ACTOR'
  /** Kinds of actors. */
  | 'ACTOR_KIND'
  /** Kinds of acts. */
  | 'ACT_KIND'
  /** Actors that acts are addressed to by name. With a filter on addressees or their kinds, only those. Acts addressed to nobody are counted in none. */
  | 'ADDRESSEE'
  /** Review cycles that are Conference periods. */
  | 'CONFERENCE_PERIOD'
  /** Countries of States and of stakeholders' seats. */
  | 'COUNTRY'
  /** Review cycles that are a year's series. */
  | 'CYCLE'
  /** Instruments. With a filter on instruments, only those. */
  | 'INSTRUMENT'
  /** Meetings. */
  | 'MEETING'
  /** Kinds of meetings. */
  | 'MEETING_KIND'
  /** Outcomes: what meetings did with acts. */
  | 'OUTCOME'
  /** Review cycles that are phases. */
  | 'PHASE'
  /** Regional groups of States. */
  | 'REGIONAL_GROUP'
  /** Sectors of stakeholders. */
  | 'SECTOR'
  /** Stances: whether actors support or oppose acts, as recorded. With a filter on stances, only those. Acts without a recorded position are counted in none; acts that are both supported and opposed, in both. */
  | 'STANCE'
  /** Themes, at the level of `themeLevel`. */
  | 'THEME'
  /** Calendar years. Acts whose `date` is not entirely in one year are counted in none. */
  | 'YEAR';

/** What an attendance figure counts. */
export type FigureBasis =
  /** Present. */
  | 'ATTENDED'
  /** Expected. */
  | 'EXPECTED'
  /** Registered. */
  | 'REGISTERED';

/** Precision of a published number. */
export type FigureQualifier =
  /** About this number. */
  | 'APPROXIMATELY'
  /** This number or more. */
  | 'AT_LEAST'
  /** Exactly this number. */
  | 'EXACT'
  /** More than this number. */
  | 'MORE_THAN';

/** How sure it is that a theme was not addressed later. */
export type GapStanding =
  /** The graph has no later meeting of these kinds. */
  | 'NOT_YET'
  /** All later meetings are fully coded, and none addressed the theme. */
  | 'SILENT'
  /** Some later meetings are not fully coded, so the theme may have been addressed there. */
  | 'UNKNOWN';

/** Kind of instrument. */
export type InstrumentKind =
  /** A convention. */
  | 'CONVENTION'
  /** A protocol. */
  | 'PROTOCOL';

/** Direction in which uptakes are followed. */
export type LineageDirection =
  /** Both. */
  | 'BOTH'
  /** Earlier texts: those it took up, and those that they took up. */
  | 'EARLIER'
  /** Later texts: those that took it up, and those that took them up. */
  | 'LATER';

/** Format of a meeting. */
export type MeetingFormat =
  /** Both. */
  | 'HYBRID'
  /** In one place. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** Kind of meeting. */
export type MeetingKind =
  /** A briefing. */
  | 'BRIEFING'
  /** A session of the Conference of the Parties. */
  | 'CONFERENCE'
  /** A Constructive Dialogue with non-governmental stakeholders. */
  | 'DIALOGUE'
  /** An expert group. */
  | 'EXPERT_GROUP'
  /** Another meeting, such as a commemoration or a session of another body. */
  | 'OTHER'
  /** A day of preparation before a dialogue. */
  | 'PREPARATION'
  /** A side event. */
  | 'SIDE_EVENT'
  /** A session of a working group. */
  | 'WORKING_GROUP'
  /** A workshop or training. */
  | 'WORKSHOP';

/** Kind of name. */
export type NameKind =
  /** An acronym. */
  | 'ACRONYM'
  /** Another name or spelling. */
  | 'ALIAS'
  /** The name in another language. */
  | 'LANGUAGE_FORM'
  /** The name to show. */
  | 'PREFERRED';

/** What a meeting did with a recommendation. */
export type Outcome =
  /** Agreed. */
  | 'AGREED'
  /** Left for later. */
  | 'DEFERRED'
  /** Written down, without a decision. */
  | 'RECORDED';

/** Mode of presence. */
export type ParticipationMode =
  /** In the room. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** Role in a meeting. */
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

/** Status of a participation. */
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

/** What a step says. If `isForward` is false, `to` is the subject of the sentence and `from` its object. */
export type PathStepKind =
  /** The point is addressed to the actor. */
  | 'ADDRESSED_TO'
  /** The text was adopted at the meeting. */
  | 'ADOPTED_AT'
  /** Somebody took part in the meeting, and the source names the actor as affiliation. */
  | 'AFFILIATION_AT'
  /** The meeting discussed the theme, apart from its points. */
  | 'DISCUSSES'
  /** The meeting followed up the other meeting. */
  | 'FOLLOWS'
  /** The actor made the point, or it is credited to the actor: see `attributions`. */
  | 'MADE'
  /** The point was made at the meeting. */
  | 'MADE_AT'
  /** The actor is a member of the organization or collective. */
  | 'MEMBER_OF'
  /** The source names both as those for whom, or with whom as affiliation, the same participant took part. */
  | 'NAMED_TOGETHER'
  /** The theme is narrower than the other theme. */
  | 'NARROWER_THAN'
  /** The point or text is on the theme. */
  | 'ON_THEME'
  /** The participation is that of the actor or at the meeting, or the actor is named in it. */
  | 'PARTICIPATION'
  /** The point is part of the text, or the meeting part of the other meeting. */
  | 'PART_OF'
  /** The actor supports or opposes the text, meeting, participation or other thing. */
  | 'POSITION'
  /** Somebody took part in the meeting on behalf of the actor, as the source says. */
  | 'REPRESENTED_AT'
  /** The person represents the actor in a standing office. */
  | 'REPRESENTS'
  /** The actor tabled the text. */
  | 'SUBMITTED'
  /** The draft or paper was submitted to the meeting. */
  | 'SUBMITTED_TO'
  /** The later point or text takes up the earlier one. */
  | 'TAKES_UP'
  /** The actor took part in the meeting or was announced: see the role and status of the participation in `claim`. */
  | 'TOOK_PART'
  /** The actor took part in a meeting on behalf of the other actor. */
  | 'TOOK_PART_FOR'
  /** The actor took part in a meeting, and the source names the other actor as affiliation. */
  | 'TOOK_PART_WITH';

/** What a path may pass through between its two ends. */
export type PathThrough =
  /** States, organizations, persons and collectives. */
  | 'ACTORS'
  /** Meetings. */
  | 'MEETINGS'
  /** Points made at meetings. */
  | 'POINTS'
  /** Resolutions, decisions, drafts and papers. */
  | 'TEXTS'
  /** Themes of our own classification, except the one for points without a theme. */
  | 'THEMES';

/** Regional group of United Nations Member States. */
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

/** Kind of text. */
export type ResolutionKind =
  /** A decision. */
  | 'DECISION'
  /** A draft that has not been adopted. */
  | 'DRAFT'
  /** A paper before a session, such as a background paper of the Secretariat or a report. */
  | 'PAPER'
  /** A resolution. */
  | 'RESOLUTION';

/** Part of an item that matched. */
export type SearchField =
  /** A code, number or symbol. */
  | 'CODE'
  /** The definition of a theme. */
  | 'DEFINITION'
  /** A name, label or title. */
  | 'NAME'
  /** What an act says, or the text of a source. */
  | 'TEXT';

/** Types that can be searched, in the order in which equal matches are listed. */
export type SearchType =
  /** Points made or recommended: by what they say. */
  | 'ACT'
  /** States, stakeholders, persons, collectives: by any form of their name, and a State's code. */
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
  /** Publications: by title, and by their text if it is stored. */
  | 'SOURCE'
  /** Themes: by labels and definition. */
  | 'THEME';

/** Sector of an organization, as a source gives it. */
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

/** Support or opposition. */
export type Stance =
  /** Against it. */
  | 'OPPOSES'
  /** For it. */
  | 'SUPPORTS';

/** Who assigned a theme. */
export type ThemeBasis =
  /** We assigned the theme. */
  | 'EDITORIAL'
  /** The source itself names the theme. */
  | 'SOURCE';

/** Which themes are rows or columns. */
export type ThemeLevel =
  /** All. */
  | 'ALL'
  /** Themes without a narrower theme. */
  | 'LEAF'
  /** Themes without a broader theme. */
  | 'TOP';

/** Kind of treaty action. */
export type TreatyActionKind =
  /** Acceptance. */
  | 'ACCEPTANCE'
  /** Accession. */
  | 'ACCESSION'
  /** Approval. */
  | 'APPROVAL'
  /** Formal confirmation by an organization. */
  | 'FORMAL_CONFIRMATION'
  /** Ratification. */
  | 'RATIFICATION'
  /** Signature, which is not yet binding. */
  | 'SIGNATURE'
  /** Succession to a predecessor's obligations. */
  | 'SUCCESSION';

/** Status of a State or organization under an instrument, from the recorded treaty actions. */
export type TreatyStatus =
  /** A binding action is recorded. */
  | 'PARTY'
  /** A signature is recorded, and no binding action. */
  | 'SIGNATORY'
  /** No action is recorded. There may have been one. */
  | 'UNKNOWN';

/** How a later text takes up an earlier one. */
export type UptakeKind =
  /** It adapts the earlier one. */
  | 'ADAPTED'
  /** It adopts the earlier one. */
  | 'ADOPTED'
  /** The later text does what the earlier one requested or provided for. */
  | 'CARRIED_OUT'
  /** It cites the earlier one. */
  | 'CITED'
  /** It repeats the earlier one. */
  | 'REPEATED';

/** Whether a text is paraphrased or quoted. */
export type Wording =
  /** Our own words. Do not quote them. */
  | 'PARAPHRASE'
  /** The source's words. */
  | 'VERBATIM';

export type ActsQueryVariables = Exact<{
  where: AdvanceWhere;
  sort: AdvanceOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ActsQuery = { advances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ actors: Array<{ attribution: Attribution, actor: { id: string, name: string, kind: ActorKind }, through: { id: string, name: string } | null }>, themes: Array<{ id: string, name: string }>, node: { id: string, kind: ActKind, wording: Wording, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, partOf: { id: string, number: string | null, name: string } | null, addressedTo: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> } };

export type ActPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ actors: Array<{ attribution: Attribution, actor: { id: string, name: string, kind: ActorKind }, through: { id: string, name: string } | null }>, themes: Array<{ id: string, name: string }>, node: { id: string, kind: ActKind, wording: Wording, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, partOf: { id: string, number: string | null, name: string } | null, addressedTo: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> };

export type ActCountQueryVariables = Exact<{
  where: AdvanceWhere;
}>;


export type ActCountQuery = { advances: { totalCount: number } };

export type ExtentOfFilterQueryVariables = Exact<{
  where: AdvanceWhere;
  period: Bucket;
}>;


export type ExtentOfFilterQuery = { actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, periods: { outside: number, buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number, partlySurveyed: number }> } };

export type SourcesOfQueryVariables = Exact<{
  where: AdvanceWhere;
  first: number;
}>;


export type SourcesOfQuery = { advances: { sources: { totalCount: number, nodes: Array<{ source: { id: string, title: string, publisher: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } } };

export type WhoAttendedQueryVariables = Exact<{
  where: AttendanceWhere;
  minMeetings: number;
  after?: string | null | undefined;
}>;


export type WhoAttendedQuery = { attendance: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, actor: { id: string, name: string, kind: ActorKind }, participations: { nodes: Array<{ attribution: Attribution, participation: { id: string, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null } }> } }> } };

export type MeetingsToAttendQueryVariables = Exact<{
  meetings: AdvanceWhere;
}>;


export type MeetingsToAttendQuery = { timeline: { buckets: Array<{ id: string }> }, meetings: { nodes: Array<{ id: string, kind: MeetingKind, name: string, participations: Array<{ id: string }>, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }> } };

export type ParticipationsOfQueryVariables = Exact<{
  where: AttendanceWhere;
}>;


export type ParticipationsOfQuery = { attendance: { nodes: Array<{ actor: { id: string, name: string }, participations: { totalCount: number, nodes: Array<{ attribution: Attribution, participation: { id: string, role: ParticipationRole, status: ParticipationStatus | null, mode: ParticipationMode | null, title: string | null, affiliation: string | null, actor: { id: string, name: string } | null, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, affiliatedWith: Array<{ id: string, name: string }>, onBehalfOf: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> } }> } };

export type SourcesOfParticipationsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SourcesOfParticipationsQuery = { nodes: Array<
    | { sources: Array<{ id: string, title: string, publisher: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }> }
    | Record<PropertyKey, never>
   | null> };

export type CyclesComparedQueryVariables = Exact<{
  first: string;
  second: string;
  where: AdvanceWhere;
}>;


export type CyclesComparedQuery = { compareCycles: { from: { acts: number | null, coverage: Coverage, cycle: { id: string, name: string }, meetings: Array<{ id: string }>, notSurveyed: Array<{ coverage: Coverage, id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }> }, to: { acts: number | null, coverage: Coverage, cycle: { id: string, name: string }, meetings: Array<{ id: string }>, notSurveyed: Array<{ coverage: Coverage, id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }> } } };

export type ComparedSideFragment = { acts: number | null, coverage: Coverage, cycle: { id: string, name: string }, meetings: Array<{ id: string }>, notSurveyed: Array<{ coverage: Coverage, id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }> };

export type ThemesComparedQueryVariables = Exact<{
  first: string;
  second: string;
  where: AdvanceWhere;
  themeLevel: ThemeLevel;
  changes?: Array<CycleChange> | CycleChange | null | undefined;
  after?: string | null | undefined;
}>;


export type ThemesComparedQuery = { compareCycles: { members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ member: { id: string, name: string }, inFrom: { totalCount: number } | null, inTo: { totalCount: number } | null }> } } };

export type ActorsComparedQueryVariables = Exact<{
  first: string;
  second: string;
  where: AdvanceWhere;
  changes?: Array<CycleChange> | CycleChange | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorsComparedQuery = { compareCycles: { members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ member: { id: string, name: string }, inFrom: { totalCount: number } | null, inTo: { totalCount: number } | null }> } } };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesOfQuery = { nodes: Array<
    | { __typename: 'Act', id: string, name: string }
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, name: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null> };

export type StatesOfQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type StatesOfQuery = { actors: { nodes: Array<{ iso3: string | null, name: string }> } };

type Found_Act_Fragment = { __typename: 'Act', id: string, name: string };

type Found_Actor_Fragment = { __typename: 'Actor', iso3: string | null, sector: Sector | null, country: string | null, name: string, id: string, actorKind: ActorKind };

type Found_Article_Fragment = { __typename: 'Article', id: string };

type Found_Body_Fragment = { __typename: 'Body', name: string, id: string };

type Found_DataGap_Fragment = { __typename: 'DataGap', id: string };

type Found_Figure_Fragment = { __typename: 'Figure', id: string };

type Found_GroupMembership_Fragment = { __typename: 'GroupMembership', id: string };

type Found_Instrument_Fragment = { __typename: 'Instrument', id: string, name: string };

type Found_Meeting_Fragment = { __typename: 'Meeting', id: string, meetingKind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

type Found_Participation_Fragment = { __typename: 'Participation', id: string };

type Found_Position_Fragment = { __typename: 'Position', id: string };

type Found_Resolution_Fragment = { __typename: 'Resolution', number: string | null, id: string, resolutionKind: ResolutionKind, name: string };

type Found_ReviewCluster_Fragment = { __typename: 'ReviewCluster', id: string };

type Found_ReviewCycle_Fragment = { __typename: 'ReviewCycle', id: string, name: string };

type Found_ReviewGroup_Fragment = { __typename: 'ReviewGroup', id: string };

type Found_Source_Fragment = { __typename: 'Source', publisher: string, id: string, name: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

type Found_Statement_Fragment = { __typename: 'Statement', id: string };

type Found_Theme_Fragment = { __typename: 'Theme', definition: string, id: string, name: string };

type Found_TreatyAction_Fragment = { __typename: 'TreatyAction', id: string };

type Found_Uptake_Fragment = { __typename: 'Uptake', id: string };

export type FoundFragment =
  | Found_Act_Fragment
  | Found_Actor_Fragment
  | Found_Article_Fragment
  | Found_Body_Fragment
  | Found_DataGap_Fragment
  | Found_Figure_Fragment
  | Found_GroupMembership_Fragment
  | Found_Instrument_Fragment
  | Found_Meeting_Fragment
  | Found_Participation_Fragment
  | Found_Position_Fragment
  | Found_Resolution_Fragment
  | Found_ReviewCluster_Fragment
  | Found_ReviewCycle_Fragment
  | Found_ReviewGroup_Fragment
  | Found_Source_Fragment
  | Found_Statement_Fragment
  | Found_Theme_Fragment
  | Found_TreatyAction_Fragment
  | Found_Uptake_Fragment
;

export type FindByNameQueryVariables = Exact<{
  text: string;
  type: SearchType;
  first: number;
  after?: string | null | undefined;
}>;


export type FindByNameQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ node:
        | { __typename: 'Act', id: string, name: string }
        | { __typename: 'Actor', iso3: string | null, sector: Sector | null, country: string | null, name: string, id: string, actorKind: ActorKind }
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'DataGap', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'Instrument', id: string, name: string }
        | { __typename: 'Meeting', id: string, meetingKind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Resolution', number: string | null, id: string, resolutionKind: ResolutionKind, name: string }
        | { __typename: 'ReviewCluster', id: string }
        | { __typename: 'ReviewCycle', id: string, name: string }
        | { __typename: 'ReviewGroup', id: string }
        | { __typename: 'Source', publisher: string, id: string, name: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Theme', definition: string, id: string, name: string }
        | { __typename: 'TreatyAction', id: string }
        | { __typename: 'Uptake', id: string }
       }> } };

export type TellApartQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TellApartQuery = { nodes: Array<
    | { id: string }
    | { id: string, represents: Array<{ name: string }>, participations: Array<{ affiliation: string | null, meeting: { start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null, affiliatedWith: Array<{ name: string }>, onBehalfOf: Array<{ name: string }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type ListActorsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListActorsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Actor', iso3: string | null, sector: Sector | null, country: string | null, name: string, id: string, actorKind: ActorKind }> } };

export type ListThemesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListThemesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Theme', definition: string, id: string, name: string }> } };

export type ListMeetingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListMeetingsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Meeting', id: string, meetingKind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }> } };

export type ListResolutionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListResolutionsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Resolution', number: string | null, id: string, resolutionKind: ResolutionKind, name: string }> } };

export type ListSourcesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListSourcesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Source', publisher: string, id: string, name: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }> } };

export type WideningQueryVariables = Exact<{
  actors: Array<string> | string;
  meetings: Array<string> | string;
}>;


export type WideningQuery = { members: { totalCount: number }, parts: { totalCount: number } };

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { reviewCycles: { nodes: Array<{ id: string, level: CycleLevel, name: string }> }, instruments: { nodes: Array<{ id: string, name: string }> } };

export type FindAnythingQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type FindAnythingQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ type: SearchType, label: string, match: { field: SearchField, text: string }, node:
        | { __typename: 'Act', id: string, name: string }
        | { __typename: 'Actor', iso3: string | null, sector: Sector | null, country: string | null, name: string, id: string, actorKind: ActorKind }
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'DataGap', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'Instrument', id: string, name: string }
        | { __typename: 'Meeting', id: string, meetingKind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Resolution', number: string | null, id: string, resolutionKind: ResolutionKind, name: string }
        | { __typename: 'ReviewCluster', id: string }
        | { __typename: 'ReviewCycle', id: string, name: string }
        | { __typename: 'ReviewGroup', id: string }
        | { __typename: 'Source', publisher: string, id: string, name: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Theme', definition: string, id: string, name: string }
        | { __typename: 'TreatyAction', id: string }
        | { __typename: 'Uptake', id: string }
       }> } };

export type CountAnythingQueryVariables = Exact<{
  text: string;
}>;


export type CountAnythingQuery = { search: { totalCount: number, counts: Array<{ type: SearchType, count: number }> } };

export type ThemesNotAddressedQueryVariables = Exact<{
  raisedAt: Array<MeetingKind> | MeetingKind;
  absentFrom: Array<MeetingKind> | MeetingKind;
  where: AdvanceWhere;
  after?: string | null | undefined;
}>;


export type ThemesNotAddressedQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ lastRaisedOn: string | null, lastRaisedPrecision: DatePrecision, standing: GapStanding, laterMeetings: number, theme: { id: string, name: string }, raised: { totalCount: number, nodes: Array<{ date: { earliest: string | null }, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null }> }, notSurveyed: Array<{ coverage: Coverage, id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }> }> } };

export type MeetingsToAddressQueryVariables = Exact<{
  absentFrom: Array<MeetingKind> | MeetingKind;
  raised: AdvanceWhere;
}>;


export type MeetingsToAddressQuery = { meetings: { nodes: Array<{ coverage: Coverage, id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }> }, timeline: { total: number, buckets: Array<{ coverage: Coverage }> } };

type FlowText_Act_Fragment = { __typename: 'Act', wording: Wording, id: string, actKind: ActKind, name: string, actors: Array<{ id: string, name: string }>, partOf: { id: string, number: string | null, name: string } | null };

type FlowText_Actor_Fragment = { __typename: 'Actor', id: string };

type FlowText_Article_Fragment = { __typename: 'Article', id: string };

type FlowText_Body_Fragment = { __typename: 'Body', id: string };

type FlowText_DataGap_Fragment = { __typename: 'DataGap', id: string };

type FlowText_Figure_Fragment = { __typename: 'Figure', id: string };

type FlowText_GroupMembership_Fragment = { __typename: 'GroupMembership', id: string };

type FlowText_Instrument_Fragment = { __typename: 'Instrument', id: string };

type FlowText_Meeting_Fragment = { __typename: 'Meeting', id: string };

type FlowText_Participation_Fragment = { __typename: 'Participation', id: string };

type FlowText_Position_Fragment = { __typename: 'Position', id: string };

type FlowText_Resolution_Fragment = { __typename: 'Resolution', number: string | null, symbol: string | null, id: string, resolutionKind: ResolutionKind, name: string, submittedBy: Array<{ id: string, name: string }> };

type FlowText_ReviewCluster_Fragment = { __typename: 'ReviewCluster', id: string };

type FlowText_ReviewCycle_Fragment = { __typename: 'ReviewCycle', id: string };

type FlowText_ReviewGroup_Fragment = { __typename: 'ReviewGroup', id: string };

type FlowText_Source_Fragment = { __typename: 'Source', id: string };

type FlowText_Statement_Fragment = { __typename: 'Statement', id: string };

type FlowText_Theme_Fragment = { __typename: 'Theme', id: string };

type FlowText_TreatyAction_Fragment = { __typename: 'TreatyAction', id: string };

type FlowText_Uptake_Fragment = { __typename: 'Uptake', id: string };

export type FlowTextFragment =
  | FlowText_Act_Fragment
  | FlowText_Actor_Fragment
  | FlowText_Article_Fragment
  | FlowText_Body_Fragment
  | FlowText_DataGap_Fragment
  | FlowText_Figure_Fragment
  | FlowText_GroupMembership_Fragment
  | FlowText_Instrument_Fragment
  | FlowText_Meeting_Fragment
  | FlowText_Participation_Fragment
  | FlowText_Position_Fragment
  | FlowText_Resolution_Fragment
  | FlowText_ReviewCluster_Fragment
  | FlowText_ReviewCycle_Fragment
  | FlowText_ReviewGroup_Fragment
  | FlowText_Source_Fragment
  | FlowText_Statement_Fragment
  | FlowText_Theme_Fragment
  | FlowText_TreatyAction_Fragment
  | FlowText_Uptake_Fragment
;

export type LineageOfQueryVariables = Exact<{
  id: string;
  direction: LineageDirection;
  depth: number;
}>;


export type LineageOfQuery = { lineage: { start: string, cutAt: Array<string>, nodes: Array<{ nodeId: string, steps: number, date: string | null, datePrecision: DatePrecision, uptakesSurveyed: boolean, meeting: { id: string, kind: MeetingKind, ordinal: number | null, name: string } | null, node:
        | { __typename: 'Act', wording: Wording, id: string, actKind: ActKind, name: string, actors: Array<{ id: string, name: string }>, partOf: { id: string, number: string | null, name: string } | null }
        | { __typename: 'Actor', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', id: string }
        | { __typename: 'DataGap', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Resolution', number: string | null, symbol: string | null, id: string, resolutionKind: ResolutionKind, name: string, submittedBy: Array<{ id: string, name: string }> }
        | { __typename: 'ReviewCluster', id: string }
        | { __typename: 'ReviewCycle', id: string }
        | { __typename: 'ReviewGroup', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'TreatyAction', id: string }
        | { __typename: 'Uptake', id: string }
       }>, edges: Array<{ of: string, into: string, kind: UptakeKind, verb: string | null, uptake: { id: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> } };

export type TextOfFlowQueryVariables = Exact<{
  id: string;
}>;


export type TextOfFlowQuery = { node:
    | { __typename: 'Act', wording: Wording, id: string, actKind: ActKind, name: string, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }>, actors: Array<{ id: string, name: string }>, partOf: { id: string, number: string | null, name: string } | null }
    | { __typename: 'Actor', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, symbol: string | null, id: string, resolutionKind: ResolutionKind, name: string, adoptedAt: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, submittedTo: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }>, submittedBy: Array<{ id: string, name: string }> }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type MeetingInFlowFragment = { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

export type ActInFlowFragment = { __typename: 'Act', id: string, wording: Wording, actKind: ActKind, name: string, partOf: { id: string, number: string | null, name: string } | null, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null };

export type ResolutionInFlowFragment = { __typename: 'Resolution', id: string, number: string | null, symbol: string | null, resolutionKind: ResolutionKind, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, adoptedAt: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null, submittedTo: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null };

export type AllUptakesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllUptakesQuery = { uptakes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: UptakeKind, verb: string | null, ofAct: { __typename: 'Act', id: string, wording: Wording, actKind: ActKind, name: string, partOf: { id: string, number: string | null, name: string } | null, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null } | null, ofResolution: { __typename: 'Resolution', id: string, number: string | null, symbol: string | null, resolutionKind: ResolutionKind, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, adoptedAt: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null, submittedTo: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null } | null, intoAct: { __typename: 'Act', id: string, wording: Wording, actKind: ActKind, name: string, partOf: { id: string, number: string | null, name: string } | null, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null } | null, intoResolution: { __typename: 'Resolution', id: string, number: string | null, symbol: string | null, resolutionKind: ResolutionKind, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, adoptedAt: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null, submittedTo: { id: string, kind: MeetingKind, uptakesSurveyed: boolean, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } | null } | null }> } };

export type EvidenceOfUptakesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type EvidenceOfUptakesQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }
   | null> };

export type FollowUpCodedQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowUpCodedQuery = { meetings: { totalCount: number }, coded: { totalCount: number }, dataset: { coverage: Array<{ meetings: number, uptakesSurveyed: number, cycle: { id: string, level: CycleLevel, name: string } }> } };

export type UptakesOnThemeQueryVariables = Exact<{
  theme: string;
  after?: string | null | undefined;
}>;


export type UptakesOnThemeQuery = { node:
    | { __typename: 'Act', id: string }
    | { __typename: 'Actor', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null, list: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> } };

export type MeetingsInCycleQueryVariables = Exact<{
  cycle: string;
  after?: string | null | undefined;
}>;


export type MeetingsInCycleQuery = { list: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> } };

export type ActorsAndThemesQueryVariables = Exact<{
  rows: Dimension;
  where: AdvanceWhere;
  themeLevel: ThemeLevel;
  top: number;
  period: Bucket;
}>;


export type ActorsAndThemesQuery = { matrix: { total: number, counts: Array<Array<number | null>>, rows: Array<{ id: string, label: string, total: number, node:
        | { kind: ActorKind }
        | Record<PropertyKey, never>
       | null }>, columns: Array<{ id: string, label: string, total: number }>, omitted: { rows: number, columns: number } }, actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, periods: { outside: number, buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number, partlySurveyed: number }> } };

export type CoAdvancementNetworkQueryVariables = Exact<{
  by: CoAdvancementBy;
  where: AdvanceWhere;
  minShared: number;
  maxLinks: number;
  top: number;
  period: Bucket;
}>;


export type CoAdvancementNetworkQuery = { coAdvancementNetwork: { minShared: number, actors: Array<{ acts: number, actor: { id: string, name: string, kind: ActorKind, sector: Sector | null, regionalGroup: RegionalGroup | null } }>, links: Array<{ a: string, b: string, count: number }>, omitted: { actors: number, unlinked: number, links: number } }, actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, periods: { outside: number, buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number, partlySurveyed: number }> } };

export type SharedThemesQueryVariables = Exact<{
  actor: string;
  where: AdvanceWhere;
}>;


export type SharedThemesQuery = { coAdvancement: { nodes: Array<{ count: number, themes: Array<{ theme: { id: string, name: string }, cycle: { id: string, name: string }, own: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ actors: Array<{ attribution: Attribution, actor: { id: string, name: string, kind: ActorKind }, through: { id: string, name: string } | null }>, themes: Array<{ id: string, name: string }>, node: { id: string, kind: ActKind, wording: Wording, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, partOf: { id: string, number: string | null, name: string } | null, addressedTo: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> }, others: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ actors: Array<{ attribution: Attribution, actor: { id: string, name: string, kind: ActorKind }, through: { id: string, name: string } | null }>, themes: Array<{ id: string, name: string }>, node: { id: string, kind: ActKind, wording: Wording, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, partOf: { id: string, number: string | null, name: string } | null, addressedTo: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> } }> }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { instruments: { totalCount: number, nodes: Array<{ id: string, name: string }> }, dataset: { version: number, loadedAt: string, counts: Array<{ type: string, count: number }>, coverage: Array<{ meetings: number, actsSurveyed: number, partlySurveyed: number, uptakesSurveyed: number, acts: number, coverage: Coverage, cycle: { id: string, level: CycleLevel, name: string } }>, gaps: Array<{ id: string, what: string, why: string, subject:
        | { __typename: 'Act', id: string, name: string }
        | { __typename: 'Actor', name: string, id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'DataGap', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'Instrument', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Resolution', number: string | null, id: string, name: string }
        | { __typename: 'ReviewCluster', id: string }
        | { __typename: 'ReviewCycle', id: string, name: string }
        | { __typename: 'ReviewGroup', id: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Theme', id: string, name: string }
        | { __typename: 'TreatyAction', id: string }
        | { __typename: 'Uptake', id: string }
       }> } };

export type MeetingCalendarQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MeetingCalendarQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ actsSurveyed: boolean, id: string, kind: MeetingKind, name: string, cycle: { id: string, name: string, from: { earliest: string | null }, to: { latest: string | null } } | null, acts: Array<{ id: string }>, reviews: Array<{ id: string, name: string }>, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }> } };

export type PointsByLevelQueryVariables = Exact<{ [key: string]: never; }>;


export type PointsByLevelQuery = { dataset: { coverage: Array<{ acts: number, cycle: { id: string, level: CycleLevel } }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  through?: Array<PathThrough> | PathThrough | null | undefined;
  maxLength: number;
  first: number;
}>;


export type PathsQuery = { paths: { length: number | null, totalCount: number, paths: Array<{ breadth: number, alike: number, nodes: Array<
        | { __typename: 'Act', id: string, name: string }
        | { __typename: 'Actor', name: string, id: string, actorKind: ActorKind }
        | { __typename: 'Article', id: string }
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'DataGap', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'Instrument', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
        | { __typename: 'Participation', role: ParticipationRole, id: string, actor: { name: string } | null, meeting: { name: string } | null }
        | { __typename: 'Position', id: string }
        | { __typename: 'Resolution', number: string | null, id: string, resolutionKind: ResolutionKind, name: string }
        | { __typename: 'ReviewCluster', id: string }
        | { __typename: 'ReviewCycle', id: string, name: string }
        | { __typename: 'ReviewGroup', id: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Theme', id: string, name: string }
        | { __typename: 'TreatyAction', id: string }
        | { __typename: 'Uptake', id: string }
      >, steps: Array<{ from: string, to: string, kind: PathStepKind, isForward: boolean, attributions: Array<Attribution>, basis: ThemeBasis | null, office: string | null, claim:
          | { __typename: 'Act', id: string }
          | { __typename: 'Actor', id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', id: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Participation', role: ParticipationRole, status: ParticipationStatus | null, id: string }
          | { __typename: 'Position', stance: Stance, id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', id: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string, uptakeKind: UptakeKind }
         | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }> }> } };

type NodeOnPath_Act_Fragment = { __typename: 'Act', id: string, name: string };

type NodeOnPath_Actor_Fragment = { __typename: 'Actor', name: string, id: string, actorKind: ActorKind };

type NodeOnPath_Article_Fragment = { __typename: 'Article', id: string };

type NodeOnPath_Body_Fragment = { __typename: 'Body', name: string, id: string };

type NodeOnPath_DataGap_Fragment = { __typename: 'DataGap', id: string };

type NodeOnPath_Figure_Fragment = { __typename: 'Figure', id: string };

type NodeOnPath_GroupMembership_Fragment = { __typename: 'GroupMembership', id: string };

type NodeOnPath_Instrument_Fragment = { __typename: 'Instrument', id: string, name: string };

type NodeOnPath_Meeting_Fragment = { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

type NodeOnPath_Participation_Fragment = { __typename: 'Participation', role: ParticipationRole, id: string, actor: { name: string } | null, meeting: { name: string } | null };

type NodeOnPath_Position_Fragment = { __typename: 'Position', id: string };

type NodeOnPath_Resolution_Fragment = { __typename: 'Resolution', number: string | null, id: string, resolutionKind: ResolutionKind, name: string };

type NodeOnPath_ReviewCluster_Fragment = { __typename: 'ReviewCluster', id: string };

type NodeOnPath_ReviewCycle_Fragment = { __typename: 'ReviewCycle', id: string, name: string };

type NodeOnPath_ReviewGroup_Fragment = { __typename: 'ReviewGroup', id: string };

type NodeOnPath_Source_Fragment = { __typename: 'Source', id: string, name: string };

type NodeOnPath_Statement_Fragment = { __typename: 'Statement', id: string };

type NodeOnPath_Theme_Fragment = { __typename: 'Theme', id: string, name: string };

type NodeOnPath_TreatyAction_Fragment = { __typename: 'TreatyAction', id: string };

type NodeOnPath_Uptake_Fragment = { __typename: 'Uptake', id: string };

export type NodeOnPathFragment =
  | NodeOnPath_Act_Fragment
  | NodeOnPath_Actor_Fragment
  | NodeOnPath_Article_Fragment
  | NodeOnPath_Body_Fragment
  | NodeOnPath_DataGap_Fragment
  | NodeOnPath_Figure_Fragment
  | NodeOnPath_GroupMembership_Fragment
  | NodeOnPath_Instrument_Fragment
  | NodeOnPath_Meeting_Fragment
  | NodeOnPath_Participation_Fragment
  | NodeOnPath_Position_Fragment
  | NodeOnPath_Resolution_Fragment
  | NodeOnPath_ReviewCluster_Fragment
  | NodeOnPath_ReviewCycle_Fragment
  | NodeOnPath_ReviewGroup_Fragment
  | NodeOnPath_Source_Fragment
  | NodeOnPath_Statement_Fragment
  | NodeOnPath_Theme_Fragment
  | NodeOnPath_TreatyAction_Fragment
  | NodeOnPath_Uptake_Fragment
;

export type StepOnPathFragment = { from: string, to: string, kind: PathStepKind, isForward: boolean, attributions: Array<Attribution>, basis: ThemeBasis | null, office: string | null, claim:
    | { __typename: 'Act', id: string }
    | { __typename: 'Actor', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Participation', role: ParticipationRole, status: ParticipationStatus | null, id: string }
    | { __typename: 'Position', stance: Stance, id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string, uptakeKind: UptakeKind }
   | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type MatrixOfQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  where: AdvanceWhere;
  themeLevel: ThemeLevel;
  top: number;
  minColumns: number;
  period: Bucket;
}>;


export type MatrixOfQuery = { matrix: { total: number, counts: Array<Array<number | null>>, coverage: Array<Array<Coverage>>, rows: Array<{ id: string, label: string, total: number, coverage: Coverage }>, columns: Array<{ id: string, label: string, total: number, coverage: Coverage }>, omitted: { rows: number, columns: number, acts: number } }, actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, periods: { outside: number, buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number, partlySurveyed: number }> } };

export type TimelineOfQueryVariables = Exact<{
  series?: Dimension | null | undefined;
  bucket: Bucket;
  where: AdvanceWhere;
  themeLevel: ThemeLevel;
  top: number;
  period: Bucket;
}>;


export type TimelineOfQuery = { timeline: { total: number, outside: number, buckets: Array<{ id: string, label: string, from: string | null, to: string | null, count: number | null, coverage: Coverage, meetings: number, actsSurveyed: number, partlySurveyed: number }>, series: Array<{ id: string, label: string, total: number, counts: Array<number | null>, coverage: Array<Coverage> }>, omitted: { series: number, acts: number } }, actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, periods: { outside: number, buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number, partlySurveyed: number }> } };

export type DayFragment = { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null };

export type WrittenFragment = { locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } };

export type MeetingNameFragment = { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null };

type Named_Act_Fragment = { __typename: 'Act', id: string, name: string };

type Named_Actor_Fragment = { __typename: 'Actor', name: string, id: string };

type Named_Article_Fragment = { __typename: 'Article', id: string };

type Named_Body_Fragment = { __typename: 'Body', name: string, id: string };

type Named_DataGap_Fragment = { __typename: 'DataGap', id: string };

type Named_Figure_Fragment = { __typename: 'Figure', id: string };

type Named_GroupMembership_Fragment = { __typename: 'GroupMembership', id: string };

type Named_Instrument_Fragment = { __typename: 'Instrument', id: string, name: string };

type Named_Meeting_Fragment = { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } };

type Named_Participation_Fragment = { __typename: 'Participation', id: string };

type Named_Position_Fragment = { __typename: 'Position', id: string };

type Named_Resolution_Fragment = { __typename: 'Resolution', number: string | null, id: string, name: string };

type Named_ReviewCluster_Fragment = { __typename: 'ReviewCluster', id: string };

type Named_ReviewCycle_Fragment = { __typename: 'ReviewCycle', id: string, name: string };

type Named_ReviewGroup_Fragment = { __typename: 'ReviewGroup', id: string };

type Named_Source_Fragment = { __typename: 'Source', id: string, name: string };

type Named_Statement_Fragment = { __typename: 'Statement', id: string };

type Named_Theme_Fragment = { __typename: 'Theme', id: string, name: string };

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

export type ExtentFragment = { actors: { total: number, rows: Array<{ id: string }>, omitted: { rows: number } }, periods: { outside: number, buckets: Array<{ id: string, count: number | null, meetings: number, actsSurveyed: number, partlySurveyed: number }> } };

export type DisputedFragment = { id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type MissingFragment = { id: string, what: string, why: string };

export type StanceFragment = { id: string, stance: Stance, actor: { id: string, name: string } | null, on:
    | { __typename: 'Act', id: string, name: string }
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, name: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
  , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type TakingFragment = { id: string, kind: UptakeKind, verb: string | null, ofAct: { id: string, name: string } | null, ofResolution: { id: string, number: string | null, name: string } | null, intoAct: { id: string, name: string } | null, intoResolution: { id: string, number: string | null, name: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type TakingPartFragment = { id: string, role: ParticipationRole, status: ParticipationStatus | null, mode: ParticipationMode | null, title: string | null, affiliation: string | null, actor: { id: string, name: string } | null, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, affiliatedWith: Array<{ id: string, name: string }>, onBehalfOf: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> };

export type ActorSheetQueryVariables = Exact<{
  id: string;
}>;


export type ActorSheetQuery = { node:
    | { __typename: 'Act', id: string, name: string }
    | { __typename: 'Actor', kind: ActorKind, country: string | null, sector: Sector | null, regionalGroup: RegionalGroup | null, standsFor: ActorKind | null, exactMatch: Array<string> | null, since: number, name: string, id: string, names: Array<{ text: string, kind: NameKind, language: string | null }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }>, statements: Array<{ id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, dataGaps: Array<{ id: string, what: string, why: string }>, submittedTexts: Array<{ id: string, kind: ResolutionKind, number: string | null, name: string }>, representsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role: string | null, from: string | null, to: string | null, source: string, locator: string } }> }, representativesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role: string | null, from: string | null, to: string | null, source: string, locator: string } }> }, memberOfConnection: { edges: Array<{ node: { id: string, name: string }, properties: { source: string, locator: string } }> }, membersConnection: { edges: Array<{ node: { id: string, name: string }, properties: { source: string, locator: string } }> }, collectivesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { source: string, locator: string } }> }, participations: Array<{ id: string, role: ParticipationRole, status: ParticipationStatus | null, mode: ParticipationMode | null, title: string | null, affiliation: string | null, actor: { id: string, name: string } | null, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, affiliatedWith: Array<{ id: string, name: string }>, onBehalfOf: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, positions: Array<{ id: string, stance: Stance, actor: { id: string, name: string } | null, on:
          | { __typename: 'Act', id: string, name: string }
          | { __typename: 'Actor', name: string, id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', name: string, id: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, name: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', id: string, name: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', id: string, name: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
        , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, treatyActions: Array<{ id: string, action: TreatyActionKind, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, instrument: { id: string, name: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, groupMemberships: Array<{ id: string, group: { id: string, number: number | null, name: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }> }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, name: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type ThemeSheetQueryVariables = Exact<{
  id: string;
}>;


export type ThemeSheetQuery = { node:
    | { __typename: 'Act', id: string, name: string }
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, name: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', definition: string, altLabels: Array<string> | null, exactMatch: Array<string> | null, since: number, id: string, name: string, names: Array<{ text: string, kind: NameKind, language: string | null }>, broader: Array<{ id: string, name: string }>, narrower: Array<{ id: string, name: string }>, resolutions: Array<{ id: string, number: string | null, kind: ResolutionKind, name: string }>, discussedAt: Array<{ id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }> }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type MeetingSheetQueryVariables = Exact<{
  id: string;
}>;


export type MeetingSheetQuery = { node:
    | { __typename: 'Act', id: string, name: string }
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', venue: string | null, format: MeetingFormat | null, ordinal: number | null, mandate: string | null, actsSurveyed: boolean, uptakesSurveyed: boolean, since: number, id: string, kind: MeetingKind, name: string, cycle: { level: CycleLevel, id: string, name: string } | null, acts: Array<{ id: string }>, body: { id: string, name: string } | null, reviews: Array<{ id: string, name: string }>, follows: Array<{ id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }>, followedBy: Array<{ id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }>, partOf: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, parts: Array<{ id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }>, discusses: Array<{ id: string, name: string }>, participations: Array<{ id: string, role: ParticipationRole, status: ParticipationStatus | null, mode: ParticipationMode | null, title: string | null, affiliation: string | null, actor: { id: string, name: string } | null, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, affiliatedWith: Array<{ id: string, name: string }>, onBehalfOf: Array<{ id: string, name: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, figures: Array<{ id: string, value: number, qualifier: FigureQualifier, unit: string, basis: FigureBasis | null, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, resolutions: Array<{ id: string, kind: ResolutionKind, number: string | null, name: string }>, submittedTexts: Array<{ id: string, kind: ResolutionKind, number: string | null, name: string }>, positions: Array<{ id: string, stance: Stance, actor: { id: string, name: string } | null, on:
          | { __typename: 'Act', id: string, name: string }
          | { __typename: 'Actor', name: string, id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', name: string, id: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, name: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', id: string, name: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', id: string, name: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
        , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, statements: Array<{ id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, dataGaps: Array<{ id: string, what: string, why: string }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }>, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, name: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type ResolutionSheetQueryVariables = Exact<{
  id: string;
}>;


export type ResolutionSheetQuery = { node:
    | { __typename: 'Act', id: string, name: string }
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', kind: ResolutionKind, symbol: string | null, since: number, number: string | null, id: string, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, adoptedAt: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, submittedTo: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, submittedBy: Array<{ id: string, name: string }>, points: Array<{ id: string, kind: ActKind, name: string }>, themesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { basis: ThemeBasis } }> }, uptakes: Array<{ id: string, kind: UptakeKind, verb: string | null, ofAct: { id: string, name: string } | null, ofResolution: { id: string, number: string | null, name: string } | null, intoAct: { id: string, name: string } | null, intoResolution: { id: string, number: string | null, name: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, takesUp: Array<{ id: string, kind: UptakeKind, verb: string | null, ofAct: { id: string, name: string } | null, ofResolution: { id: string, number: string | null, name: string } | null, intoAct: { id: string, name: string } | null, intoResolution: { id: string, number: string | null, name: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, positions: Array<{ id: string, stance: Stance, actor: { id: string, name: string } | null, on:
          | { __typename: 'Act', id: string, name: string }
          | { __typename: 'Actor', name: string, id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', name: string, id: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, name: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', id: string, name: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', id: string, name: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
        , evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, statements: Array<{ id: string, property: string, value: string, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type ActSheetQueryVariables = Exact<{
  id: string;
}>;


export type ActSheetQuery = { node:
    | { __typename: 'Act', kind: ActKind, wording: Wording, outcome: Outcome | null, takenUp: boolean | null, since: number, id: string, actNumber: string | null, name: string, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, meeting: { id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null } | null, partOf: { id: string, number: string | null, name: string } | null, actorsConnection: { edges: Array<{ node: { id: string, name: string, kind: ActorKind }, properties: { attribution: Attribution, through: string | null } }> }, themesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { basis: ThemeBasis } }> }, addressedTo: Array<{ id: string, name: string }>, concerns: Array<{ id: string, name: string }>, concernsArticles: Array<{ id: string, number: string, instrument: { id: string, name: string } | null }>, uptakes: Array<{ id: string, kind: UptakeKind, verb: string | null, ofAct: { id: string, name: string } | null, ofResolution: { id: string, number: string | null, name: string } | null, intoAct: { id: string, name: string } | null, intoResolution: { id: string, number: string | null, name: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, takesUp: Array<{ id: string, kind: UptakeKind, verb: string | null, ofAct: { id: string, name: string } | null, ofResolution: { id: string, number: string | null, name: string } | null, intoAct: { id: string, name: string } | null, intoResolution: { id: string, number: string | null, name: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }>, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, name: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type SourceSheetQueryVariables = Exact<{
  id: string;
}>;


export type SourceSheetQuery = { node:
    | { __typename: 'Act', id: string, name: string }
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Body', name: string, id: string }
    | { __typename: 'DataGap', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'GroupMembership', id: string }
    | { __typename: 'Instrument', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Resolution', number: string | null, id: string, name: string }
    | { __typename: 'ReviewCluster', id: string }
    | { __typename: 'ReviewCycle', id: string, name: string }
    | { __typename: 'ReviewGroup', id: string }
    | { __typename: 'Source', url: string, publisher: string, language: string, note: string | null, since: number, id: string, quotable: string | null, name: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, accessedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, acts: Array<{ id: string, kind: ActKind, name: string }>, meetings: Array<{ id: string, kind: MeetingKind, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, end: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, cycle: { id: string, name: string } | null }>, resolutions: Array<{ id: string, kind: ResolutionKind, number: string | null, name: string }>, actors: Array<{ id: string, name: string }>, participations: Array<{ id: string, role: ParticipationRole, actor: { id: string, name: string } | null, meeting: { id: string, name: string } | null }>, figures: Array<{ id: string, value: number, qualifier: FigureQualifier, unit: string }>, stated: Array<{ id: string, property: string, value: string, about:
          | { __typename: 'Act', id: string, name: string }
          | { __typename: 'Actor', name: string, id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Body', name: string, id: string }
          | { __typename: 'DataGap', id: string }
          | { __typename: 'Figure', id: string }
          | { __typename: 'GroupMembership', id: string }
          | { __typename: 'Instrument', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string, start: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Position', id: string }
          | { __typename: 'Resolution', number: string | null, id: string, name: string }
          | { __typename: 'ReviewCluster', id: string }
          | { __typename: 'ReviewCycle', id: string, name: string }
          | { __typename: 'ReviewGroup', id: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Theme', id: string, name: string }
          | { __typename: 'TreatyAction', id: string }
          | { __typename: 'Uptake', id: string }
         }> }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Theme', id: string, name: string }
    | { __typename: 'TreatyAction', id: string }
    | { __typename: 'Uptake', id: string }
   | null };

export type ChangesOfQueryVariables = Exact<{
  id: string;
}>;


export type ChangesOfQuery = { changes: { nodes: Array<{ version: number, at: string, kind: ChangeKind }> } };

export type TimeOfQueryVariables = Exact<{
  where: AdvanceWhere;
  bucket: Bucket;
}>;


export type TimeOfQuery = { timeline: { total: number, outside: number, buckets: Array<{ id: string, label: string, from: string | null, to: string | null, count: number | null, coverage: Coverage, meetings: number, actsSurveyed: number, partlySurveyed: number }> } };

export type ActivityFragment = { id: string, label: string, from: string | null, to: string | null, count: number | null, coverage: Coverage, meetings: number, actsSurveyed: number, partlySurveyed: number };

export type TreatyInstrumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type TreatyInstrumentsQuery = { instruments: { nodes: Array<{ id: string, kind: InstrumentKind, name: string, figures: Array<{ id: string, value: number, qualifier: FigureQualifier, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }> }> } };

export type TreatyStatusOfQueryVariables = Exact<{
  instrument: string;
  instruments: Array<string> | string;
  after?: string | null | undefined;
}>;


export type TreatyStatusOfQuery = { actors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActorKind, name: string, iso3: string | null, regionalGroup: RegionalGroup | null, standing: { status: TreatyStatus, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, actions: Array<{ id: string, action: TreatyActionKind }>, evidence: Array<{ locator: string, source: { id: string, title: string, publisher: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> } }> } };

export type TreatyActionsOfQueryVariables = Exact<{
  actor: string;
}>;


export type TreatyActionsOfQuery = { actors: { nodes: Array<{ id: string, name: string, regionalGroup: RegionalGroup | null, treatyActions: Array<{ id: string, action: TreatyActionKind, date: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null }, instrument: { id: string } | null, evidence: Array<{ locator: string, quote: string | null, source: { id: string, title: string, publisher: string, language: string, url: string, publishedOn: { earliest: string | null, latest: string | null, precision: DatePrecision, asWritten: string | null } } }> }> }> } };

export * from './typed-document-string.ts';
export * from './acts-documents.ts';
export * from './attendance-documents.ts';
export * from './compare-documents.ts';
export * from './finding-documents.ts';
export * from './gaps-documents.ts';
export * from './lineage-documents.ts';
export * from './network-documents.ts';
export * from './overview-documents.ts';
export * from './paths-documents.ts';
export * from './pictures-documents.ts';
export * from './sheets-documents.ts';
export * from './time-documents.ts';
export * from './treaties-documents.ts';
