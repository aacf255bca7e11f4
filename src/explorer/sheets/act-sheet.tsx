import { EvidenceList } from '../acts/evidence.tsx';
import { ActSheetDocument } from '../gql/graphql.ts';
import { dateText, daysText } from '../labels/dates.ts';
import { actKinds, attributions, spoken } from '../labels/terms.ts';
import { Sheet } from './sheet.tsx';
import { Facts, Part, Things, Uptakes } from './sheet-parts.tsx';
import { ThemesWithBasis } from './themes-with-basis.tsx';

/** All that is known about an act: the whole of what one has to cite. */
export function ActSheet({ id }: { id: string }) {
  return (
    <Sheet id={id} kind="Act" type="Act" question={ActSheetDocument}>
      {(act) => (
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
              ['Outcome', act.outcome && spoken(act.outcome)],
              ['When', dateText(act.date)],
              [
                'Where',
                act.meeting && (
                  <>
                    <Things type="Meeting" things={[{ id: act.meeting.id, name: act.meeting.title }]} />,{' '}
                    {daysText(act.meeting)}
                  </>
                ),
              ],
              [
                'Addressed to',
                act.addressedTo.length > 0 && <Things type="Actor" things={act.addressedTo} />,
              ],
              [
                'Concerns',
                act.concerns.length + act.concernsArticles.length > 0 && (
                  <>
                    <Things
                      type="Instrument"
                      things={act.concerns.map(({ id: key, title }) => ({ id: key, name: title }))}
                    />
                    {act.concernsArticles.map(({ id: key, number, instrument }) => (
                      <span key={key}>
                        {' '}
                        article {number} of the <bdi>{instrument?.title}</bdi>
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
          <Part title="By whom">
            <ul className="rows">
              {act.actorsConnection.edges.map(({ node, properties: { attribution, through } }) => (
                <li key={`${node.id} ${attribution}`}>
                  <Things type="Actor" things={[node]} />{' '}
                  <small>{attributions[attribution].toLowerCase()}</small>
                  {through !== null && through !== node.id && (
                    <>
                      {' '}
                      through{' '}
                      <Things
                        type="Actor"
                        things={[
                          {
                            id: through,
                            name:
                              act.actorsConnection.edges.find((edge) => edge.node.id === through)?.node
                                .name ?? through,
                          },
                        ]}
                      />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Part>
          <Part title="Themes" count={act.themesConnection.edges.length} most={100}>
            <ThemesWithBasis edges={act.themesConnection.edges} />
          </Part>
          <Part title="Where it is written">
            <EvidenceList evidence={act.evidence} />
          </Part>
          <Uptakes title="Takes up" uptakes={act.takesUp} side="of" />
          <Uptakes title="Taken up by" uptakes={act.uptakes} side="into" />
        </>
      )}
    </Sheet>
  );
}
