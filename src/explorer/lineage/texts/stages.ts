import type { ActKind, MeetingKind, ResolutionKind } from '../../gql/graphql.ts';

/** Where a text belongs on the way to the Conference, in that order. */
export const stages = ['STATEMENT', 'DIALOGUE', 'WORKING_GROUP', 'CONFERENCE', 'OTHER'] as const;
export type Stage = (typeof stages)[number];

/** What the stage of a text depends on. */
export interface StagedText {
  /** Null for resolutions, decisions, drafts and papers. */
  actKind: ActKind | null;
  resolutionKind: ResolutionKind | null;
  /** Whether it is a point of a resolution, decision, draft or paper. */
  isPointOfText: boolean;
  /** Kind of the meeting where it was made or adopted, or to which it was submitted. Null if unknown. */
  meetingKind: MeetingKind | null;
}

/** What a meeting of any other kind recommends or records is its own; what else is said there is a statement. */
const ofTheMeeting: readonly (ActKind | null)[] = ['RECOMMENDATION', 'RECORDED_POINT', null];

/**
 * The stage of a text: by the kind of its meeting. At the Conference, what is said is a statement, and only texts and
 * their points are the Conference's; at meetings of other kinds, what is neither recommended nor recorded is a statement.
 */
export function stageOf({ actKind, isPointOfText, meetingKind }: StagedText): Stage {
  switch (meetingKind) {
    case 'DIALOGUE':
    case 'PREPARATION':
      return 'DIALOGUE';
    case 'WORKING_GROUP':
      return 'WORKING_GROUP';
    case 'CONFERENCE':
      return actKind === null || isPointOfText ? 'CONFERENCE' : 'STATEMENT';
    default:
      return isPointOfText || ofTheMeeting.includes(actKind) ? 'OTHER' : 'STATEMENT';
  }
}

/** Whether later texts can take it up: sources are only searched for what became of recommendations and texts. */
export const canBeTakenUp = ({ actKind }: Pick<StagedText, 'actKind'>): boolean =>
  actKind === null || actKind === 'RECOMMENDATION';
