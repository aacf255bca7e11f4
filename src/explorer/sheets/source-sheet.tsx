import { Link } from '../address/location.tsx';
import { thingAddress } from '../address/thing-address.ts';
import { SourceSheetDocument } from '../gql/graphql.ts';
import { dateText, numberText } from '../labels/dates.ts';
import { nameOf, resolutionName } from '../labels/names.ts';
import { actKinds, roles, spoken } from '../labels/terms.ts';
import { Sheet } from './sheet.tsx';
import { Facts, Meetings, Part, Things } from './sheet-parts.tsx';

/** A source, and what the graph has from it. */
export function SourceSheet({ id }: { id: string }) {
  return (
    <Sheet id={id} kind="Source" type="Source" question={SourceSheetDocument}>
      {(source) => (
        <>
          <Facts
            facts={[
              [
                'Address',
                <a key="url" href={source.url} rel="noreferrer">
                  {source.url}
                </a>,
              ],
              ['Publisher', source.publisher],
              ['Published', dateText(source.publishedOn)],
              ['Read', dateText(source.accessedOn)],
              ['Language', languageName(source.language)],
              ['How it was read', source.note],
            ]}
          />
          {source.quotable !== null && (
            <Part title="What we may quote of it">
              <blockquote dir="auto">{source.quotable}</blockquote>
            </Part>
          )}
          <Part title="Acts from it" count={source.acts.length} most={200}>
            <ul className="rows">
              {source.acts.map(({ id: key, text, kind }) => (
                <li key={key}>
                  <Things type="Act" things={[{ id: key, name: text }]} /> <small>{actKinds[kind]}</small>
                </li>
              ))}
            </ul>
          </Part>
          <Part title="Meetings that it tells of" count={source.meetings.length} most={200}>
            <Meetings meetings={source.meetings} />
          </Part>
          <Part title="Resolutions that it tells of" count={source.resolutions.length} most={200}>
            <ul className="rows">
              {source.resolutions.map((resolution) => (
                <li key={resolution.id}>
                  <Things
                    type="Resolution"
                    things={[{ id: resolution.id, name: resolutionName(resolution) }]}
                  />
                </li>
              ))}
            </ul>
          </Part>
          <Part title="Participations that it tells of" count={source.participations.length} most={200}>
            <ul className="rows">
              {source.participations.map(({ id: key, role, actor, meeting }) => (
                <li key={key}>
                  {actor !== null && <Things type="Actor" things={[actor]} />}, {roles[role]}:{' '}
                  {meeting !== null && (
                    <Things type="Meeting" things={[{ id: meeting.id, name: meeting.title }]} />
                  )}
                </li>
              ))}
            </ul>
          </Part>
          <Part title="Numbers that it gives" count={source.figures.length} most={100}>
            <ul className="rows">
              {source.figures.map(({ id: key, value, qualifier, unit }) => (
                <li key={key}>
                  {qualifier !== 'EXACT' && `${spoken(qualifier)} `}
                  {numberText(value)} <bdi>{unit}</bdi>
                </li>
              ))}
            </ul>
          </Part>
          <Part
            title="Values that it states where sources disagree"
            count={source.statements.length}
            most={100}
          >
            <ul className="rows">
              {source.statements.map(({ id: key, property, value, about }) => {
                const href = thingAddress(about.__typename, about.id);
                return (
                  <li key={key}>
                    {href === null ? <bdi>{nameOf(about)}</bdi> : <Link href={href}>{nameOf(about)}</Link>}:{' '}
                    {property} <strong dir="auto">{value}</strong>
                  </li>
                );
              })}
            </ul>
          </Part>
          <Part title="Actors that it names" count={source.actors.length} most={200}>
            <p>
              <Things type="Actor" things={source.actors} />
            </p>
          </Part>
        </>
      )}
    </Sheet>
  );
}

/** The English name of a language by its tag; the tag where there is none. */
function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
