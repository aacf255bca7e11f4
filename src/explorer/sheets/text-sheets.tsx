import { EntityLink } from '../address/entity-link.tsx';
import {
  ActSheetDocument,
  type DayFragment,
  ResolutionSheetDocument,
  type TakingFragment,
  type ThemeBasis,
} from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { actKinds, attributions, inWords } from '../labels/terms.ts';
import { EntityList, Facts, itemsOf, ListPart } from './part.tsx';
import { linksOrNull, MeetingLink } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** The date of an act; that of its meeting says so, since the act may be of any of those days. */
const whenText = (date: DayFragment): string =>
  date.precision === 'PERIOD' ? `${dateText(date)}, the days of the meeting` : dateText(date);

/** All that is known about an act, and all that one needs to cite it. */
export const ActSheet = ({ id }: { id: string }) => (
  <Sheet id={id} type="Act" document={ActSheetDocument}>
    {(act) => {
      const actors = act.actorsConnection.edges;
      const nameOfActor = (key: string) => actors.find(({ node }) => node.id === key)?.node.name ?? key;
      return (
        <>
          <Facts
            facts={[
              ['Kind', actKinds[act.kind]],
              [
                'Wording',
                act.wording === 'VERBATIM'
                  ? 'the source’s own words'
                  : 'our paraphrase: not to be quoted as the source’s words',
              ],
              ['Number', act.actNumber],
              ['Outcome', act.outcome && inWords(act.outcome)],
              ['When', whenText(act.date)],
              ['Where', act.meeting && <MeetingLink meeting={act.meeting} />],
              ['Addressed to', linksOrNull('Actor', act.addressedTo)],
              [
                'Concerns',
                act.concerns.length + act.concernsArticles.length > 0 && (
                  <>
                    {linksOrNull('Instrument', act.concerns)}
                    {act.concernsArticles.map(({ id: key, number, instrument }) => (
                      <span key={key}>
                        {' '}
                        article {number} of the <bdi>{instrument?.name}</bdi>
                      </span>
                    ))}
                  </>
                ),
              ],
              [
                'Taken up later',
                act.takenUp === null ? 'not known: nobody has followed it up' : act.takenUp ? 'yes' : 'no',
              ],
            ]}
          />
          <ListPart title="By whom" items={itemsOf(actors)} max={100}>
            {({ node, attribution, through }) => (
              <>
                <EntityLink type="Actor" to={node} /> <small>{attributions[attribution].toLowerCase()}</small>
                {through !== null && through !== node.id && (
                  <>
                    {' '}
                    through <EntityLink type="Actor" to={{ id: through, name: nameOfActor(through) }} />
                  </>
                )}
              </>
            )}
          </ListPart>
          <Themes edges={act.themesConnection.edges} />
          <Uptakes uptakes={act.takesUp} side="of" />
          <Uptakes uptakes={act.uptakes} side="into" />
        </>
      );
    }}
  </Sheet>
);

/** All that is known about a resolution, decision or draft. */
export const ResolutionSheet = ({ id }: { id: string }) => (
  <Sheet id={id} type="Resolution" document={ResolutionSheetDocument}>
    {(resolution) => (
      <>
        <Facts
          facts={[
            ['Kind', inWords(resolution.kind)],
            ['Number', resolution.number],
            ['Symbol', resolution.symbol],
            ['Adopted at', resolution.adoptedAt && <MeetingLink meeting={resolution.adoptedAt} />],
          ]}
        />
        <Themes edges={resolution.themesConnection.edges} />
        <Uptakes uptakes={resolution.takesUp} side="of" />
        <Uptakes uptakes={resolution.uptakes} side="into" />
      </>
    )}
  </Sheet>
);

/** The later texts that took this one up (`into`), or the earlier ones that it takes up (`of`). */
const Uptakes = ({ uptakes, side }: { uptakes: readonly TakingFragment[]; side: 'of' | 'into' }) => (
  <ListPart title={side === 'of' ? 'Takes up' : 'Taken up by'} items={uptakes} max={100}>
    {({ kind, ofAct, intoAct, ofResolution, intoResolution }) => {
      const [act, resolution] = side === 'of' ? [ofAct, ofResolution] : [intoAct, intoResolution];
      return (
        <>
          {inWords(kind)}: {act !== null && <EntityLink type="Act" to={act} />}
          {resolution !== null && <EntityLink type="Resolution" to={resolution} />}
        </>
      );
    }}
  </ListPart>
);

const bases: Record<ThemeBasis, string> = { SOURCE: 'named by the source', EDITORIAL: 'placed by us' };

/** Themes, and who assigned each. */
const Themes = ({
  edges,
}: {
  edges: readonly { node: NamedEntity; properties: { basis: ThemeBasis } }[];
}) => (
  <EntityList
    title="Themes"
    type="Theme"
    items={edges.map(({ node, properties }) => ({ ...node, ...properties }))}
    max={100}
    note={({ basis }) => bases[basis]}
  />
);
