import { ActList } from '../acts/act-list.tsx';
import { EvidenceList } from '../acts/evidence.tsx';
import { MeetingSheetDocument } from '../gql/graphql.ts';
import { dateText, daysText, numberText } from '../labels/dates.ts';
import { resolutionName } from '../labels/names.ts';
import { meetingKinds, spoken } from '../labels/terms.ts';
import { Empty } from '../layout/notices.tsx';
import { Sheet } from './sheet.tsx';
import {
  Disputes,
  Facts,
  Gaps,
  Meetings,
  Part,
  ParticipationList,
  Stances,
  Things,
  WhereWritten,
} from './sheet-parts.tsx';

/** All that is known about a meeting. */
export function MeetingSheet({ id }: { id: string }) {
  return (
    <Sheet id={id} kind="Meeting" type="Meeting" question={MeetingSheetDocument} acts={{ meetings: [id] }}>
      {(meeting) => (
        <>
          <Facts
            facts={[
              ['Kind', meetingKinds[meeting.kind]],
              ['When', daysText(meeting)],
              ['Where', meeting.venue],
              ['Form', meeting.format && spoken(meeting.format)],
              [
                'Review cycle',
                meeting.cycle && (
                  <Things type="ReviewCycle" things={[{ id: meeting.cycle.id, name: meeting.cycle.label }]} />
                ),
              ],
              ['Body', meeting.body?.name],
              ['Number in its series', meeting.ordinal],
              ['Mandate', meeting.mandate],
              [
                'Reviews',
                meeting.reviews.length > 0 && (
                  <Things
                    type="Instrument"
                    things={meeting.reviews.map(({ id: key, title }) => ({ id: key, name: title }))}
                  />
                ),
              ],
              [
                'Topics',
                meeting.discusses.length > 0 && (
                  <Things
                    type="Theme"
                    things={meeting.discusses.map(({ id: key, prefLabel }) => ({ id: key, name: prefLabel }))}
                  />
                ),
              ],
              [
                'Acts surveyed',
                meeting.actsSurveyed ? 'yes: what the sources at hand tell is held' : 'no: nobody has looked',
              ],
              [
                'Follow-up surveyed',
                meeting.uptakesSurveyed ? 'yes' : 'no: what became of its points is not known',
              ],
            ]}
          />
          <Part title="What was raised there">
            {meeting.actsSurveyed ? (
              <ActList where={{ meetings: [id] }} first={20} />
            ) : (
              <Empty title="Nobody has surveyed the acts of this meeting.">
                <p>
                  That none are held is no word that nothing was said. Its sources are below, where there are
                  any.
                </p>
              </Empty>
            )}
          </Part>
          <Part title="Follows" count={meeting.follows.length} most={20}>
            <Meetings meetings={meeting.follows} />
          </Part>
          <Part title="Followed by" count={meeting.followedBy.length} most={20}>
            <Meetings meetings={meeting.followedBy} />
          </Part>
          <Part title="Part of" count={meeting.partOf === null ? 0 : 1}>
            <Meetings meetings={meeting.partOf === null ? [] : [meeting.partOf]} />
          </Part>
          <Part title="Its parts" count={meeting.parts.length} most={100}>
            <Meetings meetings={meeting.parts} />
          </Part>
          <ParticipationList participations={meeting.participations} of="meeting" />
          <Part title="Published numbers" count={meeting.figures.length} most={100}>
            <ul className="rows">
              {meeting.figures.map(({ id: key, value, qualifier, unit, basis, asOf, evidence }) => (
                <li key={key}>
                  {qualifier !== 'EXACT' && `${spoken(qualifier)} `}
                  {numberText(value)} <bdi>{unit}</bdi>
                  {basis !== null && `, ${spoken(basis)}`}
                  {asOf.earliest !== null && `, as of ${dateText(asOf)}`}
                  <EvidenceList evidence={evidence} />
                </li>
              ))}
            </ul>
          </Part>
          <Part title="Adopted there" count={meeting.resolutions.length} most={100}>
            <ul className="rows">
              {meeting.resolutions.map((resolution) => (
                <li key={resolution.id}>
                  <Things
                    type="Resolution"
                    things={[{ id: resolution.id, name: resolutionName(resolution) }]}
                  />
                </li>
              ))}
            </ul>
          </Part>
          <Stances positions={meeting.positions} />
          <Disputes statements={meeting.statements} />
          <Gaps gaps={meeting.dataGaps} />
          <WhereWritten evidence={meeting.evidence} />
        </>
      )}
    </Sheet>
  );
}
