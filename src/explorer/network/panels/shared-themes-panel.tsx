import { knownOf } from '../../acts/act-groups.ts';
import { ActPage } from '../../acts/act-list.tsx';
import { EntityLink } from '../../address/entity-link.tsx';
import type { Filter } from '../../address/facets.ts';
import { narrowTo } from '../../address/narrow-to.ts';
import { useGraphQL } from '../../api/use-query-state.ts';
import { type ActPageFragment, SharedThemesDocument } from '../../gql/graphql.ts';
import { QueryResult } from '../../layout/notices.tsx';
import { SidePanel } from '../../layout/side-panel.tsx';
import { text } from '../../messages/text.ts';
import type { NetworkNode } from '../model/network.ts';
import { countText } from '../model/words.ts';

/** The themes that two actors share, by cycle, with the points of each. */
export function SharedThemesPanel({
  actors: [own, other],
  filter,
  onClose,
}: {
  actors: readonly [NetworkNode, NetworkNode];
  filter: Filter;
  onClose: () => void;
}) {
  const query = useGraphQL(SharedThemesDocument, {
    actor: own.id,
    where: narrowTo(filter, { dimension: 'ACTOR', id: other.id }),
  });
  return (
    <SidePanel
      label={text('acts.panel')}
      title={text('network.pair', { a: own.label, b: other.label })}
      onClose={onClose}
    >
      <p className="hint">{text('network.sharedHint')}</p>
      <QueryResult query={query} shape="list" minHeight="20rem">
        {({ coAdvancement: { nodes } }) => {
          const [shared] = nodes;
          if (shared === undefined) return <p>{text('network.nothingShared')}</p>;
          return (
            <>
              <p>{countText(shared.count, 'THEMES')}</p>
              {shared.themes.map(({ theme, cycle, own: ofOwn, others }) => (
                <section key={`${theme.id} ${cycle.id}`} className="shared-theme">
                  <h3>
                    <EntityLink type="Theme" to={theme} />, <EntityLink type="ReviewCycle" to={cycle} />
                  </h3>
                  <Points of={own} points={ofOwn} />
                  <Points of={other} points={others} />
                </section>
              ))}
            </>
          );
        }}
      </QueryResult>
    </SidePanel>
  );
}

/** The points of one of the two actors on a theme in a cycle. */
function Points({ of: { id, label }, points }: { of: NetworkNode; points: ActPageFragment }) {
  return (
    <details className="fold" open={points.edges.length < 3}>
      <summary>{text('network.pointsOf', { name: label, points: points.totalCount })}</summary>
      <div className="acts">
        <ActPage page={points} before={0} meetingBefore={null} {...knownOf({ actors: [id] })} />
      </div>
      {points.pageInfo.hasNextPage && (
        <p className="hint">{text('network.firstPoints', { shown: points.edges.length })}</p>
      )}
    </details>
  );
}
