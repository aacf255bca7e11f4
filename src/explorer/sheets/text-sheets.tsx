import { lineageAddress } from '../address/entity-address.ts';
import { EntityLink } from '../address/entity-link.tsx';
import { Link } from '../address/location.tsx';
import {
  ActSheetDocument,
  type DayFragment,
  ResolutionSheetDocument,
  type TakingFragment,
  type ThemeBasis,
} from '../gql/graphql.ts';
import { dateText, isUndated } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import {
  actKinds,
  attributions,
  outcomes,
  resolutionKinds,
  themeBases,
  uptakeKinds,
} from '../labels/terms.ts';
import { Text, text } from '../messages/text.ts';
import { EntityList, itemsOf, ListPart } from './part.tsx';
import { linksOrNull, MeetingLink } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** The date of an act; if it is that of its meeting it says so, since the act may be of any of those days. */
const whenText = (date: DayFragment): string =>
  date.precision === 'PERIOD' ? text('sheet.meetingDays', { date: dateText(date) }) : dateText(date);

/** Everything known about an act, including what is needed to cite it. */
export const ActSheet = ({ id }: { id: string }) => (
  <Sheet
    id={id}
    type="Act"
    document={ActSheetDocument}
    variables={{ id }}
    facts={(act) => [
      [text('fact.kind'), actKinds[act.kind]],
      [text('fact.wording'), text(act.wording === 'VERBATIM' ? 'sheet.verbatim' : 'sheet.paraphrase')],
      [text('fact.number'), act.actNumber],
      [text('fact.outcome'), act.outcome && outcomes[act.outcome]],
      [text('fact.when'), whenText(act.date)],
      [text('fact.meeting'), act.meeting && <MeetingLink meeting={act.meeting} />],
      [text('sheet.partOf'), act.partOf && <EntityLink type="Resolution" to={act.partOf} />],
      [text('fact.addressedTo'), linksOrNull('Actor', act.addressedTo)],
      [
        text('fact.concerns'),
        act.concerns.length + act.concernsArticles.length > 0 && (
          <>
            {linksOrNull('Instrument', act.concerns)}
            {act.concernsArticles.map(({ id: key, number, instrument }) => (
              <span key={key}>
                {' '}
                <Text id="sheet.article" number={number} instrument={<bdi>{instrument?.name}</bdi>} />
              </span>
            ))}
          </>
        ),
      ],
      [
        text('fact.takenUp'),
        act.takenUp === null ? text('sheet.takenUpUnknown') : text(act.takenUp ? 'flag.yes' : 'flag.no'),
      ],
    ]}
  >
    {(act) => {
      const actors = act.actorsConnection.edges;
      const nameOfActor = (key: string) => actors.find(({ node }) => node.id === key)?.node.name ?? key;
      return (
        <>
          <ListPart title={text('sheet.byWhom')} items={itemsOf(actors)} max={100}>
            {({ node, attribution, through }) => (
              <>
                <EntityLink type="Actor" to={node} /> <small>{attributions[attribution]}</small>
                {through !== null && through !== node.id && (
                  <>
                    {' '}
                    <Text
                      id="sheet.through"
                      actor={<EntityLink type="Actor" to={{ id: through, name: nameOfActor(through) }} />}
                    />
                  </>
                )}
              </>
            )}
          </ListPart>
          <Themes edges={act.themesConnection.edges} />
          <Uptakes uptakes={act.takesUp} side="of" />
          <Uptakes uptakes={act.uptakes} side="into" />
          <FlowLink of={act} />
        </>
      );
    }}
  </Sheet>
);

/** All that is known about a resolution, decision, draft or paper. */
export const ResolutionSheet = ({ id }: { id: string }) => (
  <Sheet
    id={id}
    type="Resolution"
    document={ResolutionSheetDocument}
    variables={{ id }}
    facts={(resolution) => [
      [text('fact.kind'), resolutionKinds[resolution.kind]],
      [text('fact.number'), resolution.number],
      [text('fact.symbol'), resolution.symbol],
      [text('fact.when'), !isUndated(resolution.date) && dateText(resolution.date)],
      [text('fact.adoptedAt'), resolution.adoptedAt && <MeetingLink meeting={resolution.adoptedAt} />],
      [text('fact.submittedTo'), resolution.submittedTo && <MeetingLink meeting={resolution.submittedTo} />],
      [text('fact.submittedBy'), linksOrNull('Actor', resolution.submittedBy)],
    ]}
  >
    {(resolution) => (
      <>
        <EntityList
          title={text('sheet.pointsOfText')}
          type="Act"
          items={resolution.points}
          max={200}
          note={({ kind }) => actKinds[kind]}
        />
        <Themes edges={resolution.themesConnection.edges} />
        <Uptakes uptakes={resolution.takesUp} side="of" />
        <Uptakes uptakes={resolution.uptakes} side="into" />
        <FlowLink of={resolution} />
      </>
    )}
  </Sheet>
);

/** The later texts that took this one up (`into`), or the earlier ones that it takes up (`of`). */
const Uptakes = ({ uptakes, side }: { uptakes: readonly TakingFragment[]; side: 'of' | 'into' }) => (
  <ListPart title={text(side === 'of' ? 'sheet.takesUp' : 'sheet.takenUpBy')} items={uptakes} max={100}>
    {({ kind, verb, ofAct, intoAct, ofResolution, intoResolution }) => {
      const [act, resolution] = side === 'of' ? [ofAct, ofResolution] : [intoAct, intoResolution];
      return (
        <Text
          id="labelled"
          label={verb === null ? uptakeKinds[kind] : <bdi>{verb}</bdi>}
          value={
            <>
              {act !== null && <EntityLink type="Act" to={act} />}
              {resolution !== null && <EntityLink type="Resolution" to={resolution} />}
            </>
          }
        />
      );
    }}
  </ListPart>
);

/** Leads to the flow around a text, if it takes up a text or one takes it up. */
const FlowLink = ({
  of: { id, takesUp, uptakes },
}: {
  of: { id: string; takesUp: readonly unknown[]; uptakes: readonly unknown[] };
}) =>
  takesUp.length + uptakes.length > 0 && (
    <p>
      <Link href={lineageAddress(id)}>{text('sheet.showAsFlow')}</Link>
    </p>
  );

/** Themes, and who assigned each. */
const Themes = ({
  edges,
}: {
  edges: readonly { node: NamedEntity; properties: { basis: ThemeBasis } }[];
}) => (
  <EntityList
    title={text('sheet.themes')}
    type="Theme"
    items={edges.map(({ node, properties }) => ({ ...node, ...properties }))}
    max={100}
    note={({ basis }) => themeBases[basis]}
  />
);
