import { EvidenceList } from '../acts/evidence.tsx';
import { EntityLink } from '../address/entity-link.tsx';
import { ActSheetDocument } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { actKinds, attributions, inWords } from '../labels/terms.ts';
import { Facts, Part } from './part.tsx';
import { linksOrNull, MeetingLink, Themes, Uptakes } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

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
              ['When', dateText(act.date)],
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
          <Part title="By whom">
            <ul className="rows">
              {actors.map(({ node, properties: { attribution, through } }) => (
                <li key={`${node.id} ${attribution}`}>
                  <EntityLink type="Actor" to={node} />{' '}
                  <small>{attributions[attribution].toLowerCase()}</small>
                  {through !== null && through !== node.id && (
                    <>
                      {' '}
                      through <EntityLink type="Actor" to={{ id: through, name: nameOfActor(through) }} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Part>
          <Themes edges={act.themesConnection.edges} />
          <Part title="Where it is written">
            <EvidenceList evidence={act.evidence} />
          </Part>
          <Uptakes uptakes={act.takesUp} side="of" />
          <Uptakes uptakes={act.uptakes} side="into" />
        </>
      );
    }}
  </Sheet>
);
