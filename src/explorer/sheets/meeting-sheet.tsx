import { ActList } from '../acts/act-list.tsx';
import { EntityLink } from '../address/entity-link.tsx';
import { MeetingSheetDocument } from '../gql/graphql.ts';
import { codedOf } from '../labels/coded.ts';
import { daysText } from '../labels/dates.ts';
import { figureBases, meetingFormats, meetingKinds, periods, resolutionKinds } from '../labels/terms.ts';
import { Notice } from '../layout/notices.tsx';
import { text } from '../messages/text.ts';
import { EntityList, ListPart, Part } from './part.tsx';
import { asOfText, FigureText, linksOrNull, MeetingList, ParticipationList } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** Everything known about a meeting. */
export const MeetingSheet = ({ id }: { id: string }) => (
  <Sheet
    id={id}
    type="Meeting"
    document={MeetingSheetDocument}
    variables={{ id }}
    acts={{ meetings: [id] }}
    facts={(meeting) => [
      [text('fact.kind'), meetingKinds[meeting.kind]],
      [text('fact.when'), daysText(meeting)],
      [text('fact.where'), meeting.venue],
      [text('fact.form'), meeting.format && meetingFormats[meeting.format]],
      [
        meeting.cycle === null || meeting.cycle.level === 'SERIES'
          ? text('fact.cycle')
          : periods[meeting.cycle.level],
        meeting.cycle && <EntityLink type="ReviewCycle" to={meeting.cycle} />,
      ],
      [text('fact.body'), meeting.body?.name],
      [text('fact.ordinal'), meeting.ordinal],
      [text('fact.mandate'), meeting.mandate],
      [text('fact.reviews'), linksOrNull('Instrument', meeting.reviews)],
      [text('fact.topics'), linksOrNull('Theme', meeting.discusses)],
      [text('fact.coded'), text(`meetingCoded.${codedOf(meeting)}`)],
      [text('fact.followUpCoded'), text(meeting.uptakesSurveyed ? 'sheet.followUpYes' : 'sheet.followUpNo')],
    ]}
  >
    {(meeting) => (
      <>
        <Part title={text('sheet.pointsThere')}>
          {codedOf(meeting) === 'notCoded' && (
            <Notice title={text('sheet.notCodedTitle')}>
              <p>{text('sheet.notCodedText')}</p>
            </Notice>
          )}
          {codedOf(meeting) === 'partlyCoded' && (
            <Notice title={text('sheet.partlyCodedTitle')}>
              <p>{text('sheet.partlyCodedText')}</p>
            </Notice>
          )}
          {codedOf(meeting) !== 'notCoded' && <ActList where={{ meetings: [id] }} />}
        </Part>
        <MeetingList title={text('sheet.follows')} items={meeting.follows} max={20} />
        <MeetingList title={text('sheet.followedBy')} items={meeting.followedBy} max={20} />
        <MeetingList title={text('sheet.partOf')} items={[meeting.partOf ?? []].flat()} max={20} />
        <MeetingList title={text('sheet.parts')} items={meeting.parts} max={100} />
        <ParticipationList participations={meeting.participations} of="meeting" />
        <ListPart title={text('sheet.figures')} items={meeting.figures} max={100}>
          {(figure) => (
            <>
              <FigureText figure={figure} />
              {[figure.basis && figureBases[figure.basis], asOfText(figure.asOf)]
                .filter(Boolean)
                .map((part) => `, ${part}`)}
            </>
          )}
        </ListPart>
        <EntityList title={text('sheet.adopted')} type="Resolution" items={meeting.resolutions} max={100} />
        <EntityList
          title={text('sheet.submitted')}
          type="Resolution"
          items={meeting.submittedTexts}
          max={100}
          note={({ kind }) => resolutionKinds[kind]}
        />
      </>
    )}
  </Sheet>
);
