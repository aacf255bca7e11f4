import { EntityLink } from '../address/entity-link.tsx';
import { SourceSheetDocument } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { nameOf } from '../labels/names.ts';
import { actKinds, roles } from '../labels/terms.ts';
import { EntityList, Facts, ListPart, Part } from './part.tsx';
import { FigureText, MeetingList } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** A source, and what the graph has from it. */
export const SourceSheet = ({ id }: { id: string }) => (
  <Sheet id={id} type="Source" document={SourceSheetDocument}>
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
        <EntityList
          title="Acts from it"
          type="Act"
          items={source.acts}
          max={200}
          note={({ kind }) => actKinds[kind]}
        />
        <MeetingList title="Meetings that it tells of" items={source.meetings} max={200} />
        <EntityList
          title="Resolutions that it tells of"
          type="Resolution"
          items={source.resolutions}
          max={200}
        />
        <ListPart title="Participations that it tells of" items={source.participations} max={200}>
          {({ role, actor, meeting }) => (
            <>
              {actor !== null && <EntityLink type="Actor" to={actor} />}, {roles[role]}:{' '}
              {meeting !== null && <EntityLink type="Meeting" to={meeting} />}
            </>
          )}
        </ListPart>
        <ListPart title="Numbers that it gives" items={source.figures} max={100}>
          {(figure) => <FigureText figure={figure} />}
        </ListPart>
        <ListPart title="Values that it states where sources disagree" items={source.stated} max={100}>
          {({ property, value, about }) => (
            <>
              <EntityLink type={about.__typename} to={{ id: about.id, name: nameOf(about) }} />: {property}{' '}
              <strong dir="auto">{value}</strong>
            </>
          )}
        </ListPart>
        <EntityList title="Actors that it names" type="Actor" items={source.actors} max={200} />
      </>
    )}
  </Sheet>
);

/** The English name of a language by its tag; the tag where there is none. */
const languageName = (tag: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
