import { ActList } from '../acts/act-list.tsx';
import { EntityLink } from '../address/entity-link.tsx';
import { MeetingSheetDocument } from '../gql/graphql.ts';
import { daysText } from '../labels/dates.ts';
import { inWords, meetingKinds } from '../labels/terms.ts';
import { Notice } from '../layout/notices.tsx';
import { EntityList, Facts, ListPart, Part } from './part.tsx';
import { asOfText, FigureText, linksOrNull, MeetingList, ParticipationList } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** All that is known about a meeting. */
export const MeetingSheet = ({ id }: { id: string }) => (
  <Sheet id={id} type="Meeting" document={MeetingSheetDocument} acts={{ meetings: [id] }}>
    {(meeting) => (
      <>
        <Facts
          facts={[
            ['Kind', meetingKinds[meeting.kind]],
            ['When', daysText(meeting)],
            ['Where', meeting.venue],
            ['Form', meeting.format && inWords(meeting.format)],
            ['Review cycle', meeting.cycle && <EntityLink type="ReviewCycle" to={meeting.cycle} />],
            ['Body', meeting.body?.name],
            ['Number in its series', meeting.ordinal],
            ['Mandate', meeting.mandate],
            ['Reviews', linksOrNull('Instrument', meeting.reviews)],
            ['Topics', linksOrNull('Theme', meeting.discusses)],
            [
              'Acts surveyed',
              meeting.actsSurveyed
                ? 'yes: what the sources at hand say is recorded'
                : 'no: nobody has looked',
            ],
            [
              'Follow-up surveyed',
              meeting.uptakesSurveyed ? 'yes' : 'no: what became of its points is not known',
            ],
          ]}
        />
        <Part title="What was raised there">
          {meeting.actsSurveyed ? (
            <ActList where={{ meetings: [id] }} />
          ) : (
            <Notice title="Nobody has surveyed the acts of this meeting.">
              <p>
                That none are recorded does not mean that nothing was said. Its sources are below, where there
                are any.
              </p>
            </Notice>
          )}
        </Part>
        <MeetingList title="Follows" items={meeting.follows} max={20} />
        <MeetingList title="Followed by" items={meeting.followedBy} max={20} />
        <MeetingList title="Part of" items={[meeting.partOf ?? []].flat()} max={20} />
        <MeetingList title="Its parts" items={meeting.parts} max={100} />
        <ParticipationList participations={meeting.participations} of="meeting" />
        <ListPart title="Published numbers" items={meeting.figures} max={100}>
          {(figure) => (
            <>
              <FigureText figure={figure} />
              {[figure.basis && inWords(figure.basis), asOfText(figure.asOf)]
                .filter(Boolean)
                .map((text) => `, ${text}`)}
            </>
          )}
        </ListPart>
        <EntityList title="Adopted there" type="Resolution" items={meeting.resolutions} max={100} />
      </>
    )}
  </Sheet>
);
