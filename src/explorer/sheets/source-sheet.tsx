import { EntityLink } from '../address/entity-link.tsx';
import { SourceSheetDocument } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { languageName } from '../labels/languages.ts';
import { nameOf } from '../labels/names.ts';
import { actKinds, roles } from '../labels/terms.ts';
import { Text, text } from '../messages/text.ts';
import { EntityList, ListPart, Part } from './part.tsx';
import { FigureText, MeetingList } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** A source, and what the graph has from it. */
export const SourceSheet = ({ id }: { id: string }) => (
  <Sheet
    id={id}
    type="Source"
    document={SourceSheetDocument}
    variables={{ id }}
    facts={(source) => [
      [
        text('fact.address'),
        <a key="url" href={source.url} rel="noreferrer">
          {source.url}
        </a>,
      ],
      [text('fact.publisher'), source.publisher],
      [text('fact.published'), dateText(source.publishedOn)],
      [text('fact.accessed'), dateText(source.accessedOn)],
      [text('fact.language'), languageName(source.language)],
      [text('fact.readAs'), source.note],
    ]}
  >
    {(source) => (
      <>
        {source.quotable !== null && (
          <Part title={text('sheet.quotable')}>
            <blockquote dir="auto">{source.quotable}</blockquote>
          </Part>
        )}
        <EntityList
          title={text('sheet.pointsFrom')}
          type="Act"
          items={source.acts}
          max={200}
          note={({ kind }) => actKinds[kind]}
        />
        <MeetingList title={text('sheet.meetingsIn')} items={source.meetings} max={200} />
        <EntityList
          title={text('sheet.resolutionsIn')}
          type="Resolution"
          items={source.resolutions}
          max={200}
        />
        <ListPart title={text('sheet.participationsIn')} items={source.participations} max={200}>
          {({ role, actor, meeting }) => (
            <Text
              id="labelled"
              label={
                <>
                  {actor !== null && <EntityLink type="Actor" to={actor} />}, {roles[role]}
                </>
              }
              value={meeting !== null && <EntityLink type="Meeting" to={meeting} />}
            />
          )}
        </ListPart>
        <ListPart title={text('sheet.figuresIn')} items={source.figures} max={100}>
          {(figure) => <FigureText figure={figure} />}
        </ListPart>
        <ListPart title={text('sheet.statedIn')} items={source.stated} max={100}>
          {({ property, value, about }) => (
            <Text
              id="labelled"
              label={<EntityLink type={about.__typename} to={{ id: about.id, name: nameOf(about) }} />}
              value={
                <>
                  {property} <strong dir="auto">{value}</strong>
                </>
              }
            />
          )}
        </ListPart>
        <EntityList title={text('sheet.actorsIn')} type="Actor" items={source.actors} max={200} />
      </>
    )}
  </Sheet>
);
