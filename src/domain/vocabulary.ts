/**
 * The closed lists of the domain, shared by documents, the stored graph and the API. A schema test compares the GraphQL
 * enums with them.
 */

export const actorKinds = ['STATE', 'STAKEHOLDER', 'PERSON', 'COLLECTIVE'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const sectors = ['NGO', 'ACADEMIA', 'PRIVATE_SECTOR', 'INTERGOVERNMENTAL', 'UN_SECRETARIAT'] as const;
export type Sector = (typeof sectors)[number];

/** The five regional groups of United Nations Member States. */
export const regionalGroups = [
  'AFRICAN_GROUP',
  'ASIA_PACIFIC_GROUP',
  'EASTERN_EUROPEAN_GROUP',
  'LATIN_AMERICAN_AND_CARIBBEAN_GROUP',
  'WESTERN_EUROPEAN_AND_OTHERS_GROUP',
] as const;
export type RegionalGroup = (typeof regionalGroups)[number];

export const actKinds = [
  'RECOMMENDATION',
  'OBSERVATION',
  'RECORDED_POINT',
  'COMMITMENT',
  'STATEMENT',
] as const;
export type ActKind = (typeof actKinds)[number];

export const wordings = ['PARAPHRASE', 'VERBATIM'] as const;
export const outcomes = ['RECORDED', 'AGREED', 'DEFERRED'] as const;
export type Outcome = (typeof outcomes)[number];

export const attributions = ['DIRECT', 'ON_BEHALF', 'AFFILIATION'] as const;
export type Attribution = (typeof attributions)[number];

export const themeBases = ['SOURCE', 'EDITORIAL'] as const;
export type ThemeBasis = (typeof themeBases)[number];

export const participationRoles = [
  'CHAIR',
  'CO_CHAIR',
  'PRESIDENT',
  'MODERATOR',
  'PANELLIST',
  'SPEAKER',
  'DELEGATE',
  'PARTICIPANT',
  'OBSERVER',
  'ORGANIZER',
] as const;
export type ParticipationRole = (typeof participationRoles)[number];

/** The roles of someone who presides, whose points are made as chair. */
export const chairRoles: readonly ParticipationRole[] = ['CHAIR', 'CO_CHAIR', 'PRESIDENT'];

export const participationStatuses = [
  'APPLIED',
  'OBJECTED',
  'APPROVED',
  'ANNOUNCED',
  'REGISTERED',
  'ATTENDED',
] as const;
export type ParticipationStatus = (typeof participationStatuses)[number];
/**
 * Whether a participation of this status took place. A source that gives a role without a status says that somebody
 * took part; applications, objections, admissions, announcements and registrations precede it.
 */
export const tookPart = (status: ParticipationStatus | null): boolean =>
  status === null || status === 'ATTENDED';
export const participationModes = ['IN_PERSON', 'ONLINE'] as const;

export const meetingKinds = [
  'DIALOGUE',
  'PREPARATION',
  'WORKING_GROUP',
  'CONFERENCE',
  'EXPERT_GROUP',
  'WORKSHOP',
  'SIDE_EVENT',
  'BRIEFING',
  'OTHER',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];
export const meetingFormats = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;

export const instrumentKinds = ['CONVENTION', 'PROTOCOL'] as const;
export const cycleLevels = ['SERIES', 'CONFERENCE_PERIOD', 'PHASE'] as const;
export type CycleLevel = (typeof cycleLevels)[number];
export const resolutionKinds = ['RESOLUTION', 'DECISION', 'DRAFT', 'PAPER'] as const;
export type ResolutionKind = (typeof resolutionKinds)[number];
export const uptakeKinds = ['CITED', 'REPEATED', 'ADAPTED', 'ADOPTED', 'CARRIED_OUT'] as const;
export type UptakeKind = (typeof uptakeKinds)[number];
export const treatyActions = [
  'SIGNATURE',
  'RATIFICATION',
  'ACCEPTANCE',
  'APPROVAL',
  'ACCESSION',
  'SUCCESSION',
  'FORMAL_CONFIRMATION',
] as const;
export type TreatyActionKind = (typeof treatyActions)[number];

/** The treaty actions that make a party; a signature binds no one. */
export const bindingActions: readonly TreatyActionKind[] = treatyActions.filter((it) => it !== 'SIGNATURE');

export const treatyStatuses = ['PARTY', 'SIGNATORY', 'UNKNOWN'] as const;
export type TreatyStatus = (typeof treatyStatuses)[number];

export const stances = ['SUPPORTS', 'OPPOSES'] as const;
export type Stance = (typeof stances)[number];
export const figureQualifiers = ['EXACT', 'AT_LEAST', 'MORE_THAN', 'APPROXIMATELY'] as const;
export const figureBases = ['EXPECTED', 'REGISTERED', 'ATTENDED'] as const;
export const nameKinds = ['PREFERRED', 'ALIAS', 'ACRONYM', 'LANGUAGE_FORM'] as const;
export type NameKind = (typeof nameKinds)[number];
/** How exactly a date is known, the most exact first. */
export const datePrecisions = ['DAY', 'PERIOD', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** The theme of points that no other theme fits. */
export const unclassifiedTheme = 'theme-unclassified';
