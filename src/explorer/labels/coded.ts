import { text } from '../messages/text.ts';

/** How far a meeting is coded. */
export type Coded = 'coded' | 'partlyCoded' | 'notCoded';

/** How far a meeting is coded: partly if it has points, but not all that its sources contain. */
export function codedOf({ actsSurveyed, acts }: { actsSurveyed: boolean; acts: readonly unknown[] }): Coded {
  if (actsSurveyed) return 'coded';
  return acts.length > 0 ? 'partlyCoded' : 'notCoded';
}

/** How many meetings of a period are coded and partly coded. */
export interface CodedMeetings {
  meetings: number;
  actsSurveyed: number;
  partlySurveyed: number;
}

/** `2 coded, 3 partly coded, of 7 meetings` */
export const codedText = ({ meetings, actsSurveyed: coded, partlySurveyed: partly }: CodedMeetings): string =>
  text('meetingsCoded', { coded, partly, meetings });
