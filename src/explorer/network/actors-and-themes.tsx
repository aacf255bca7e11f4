import { useMemo } from 'react';
import { narrowTo } from '../address/narrow-to.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import { ActorsAndThemesDocument, type ActorsAndThemesQuery, type Dimension } from '../gql/graphql.ts';
import { headingOf, pluralOf } from '../labels/terms.ts';
import { actDownloads, tableDownloads } from '../layout/downloads.ts';
import { useLevel } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';
import { around, type NetworkEdge, type NetworkNode, withLeast } from './model/network.ts';
import { leastShown, MAX_ACTORS, NetworkFrame, type NetworkViewProps } from './network-frame.tsx';
import { MarkPanel } from './panels/mark-panel.tsx';

/** Actors, or groups of them, linked with the themes of their points. */
export function ActorsAndThemes({ view, network: { settings, ...address } }: NetworkViewProps) {
  const { group, focus } = settings;
  const rows: Dimension = group === 'NONE' ? 'ACTOR' : group;
  const themeLevel = view.settings.level;
  const level = useLevel();
  const variables = level && { rows, where: view.filter, themeLevel, top: MAX_ACTORS, period: level };
  const query = useGraphQL(ActorsAndThemesDocument, variables);
  const all = useMemo(() => query.data && partsOf(query.data, group), [query.data, group]);
  const network = useMemo(() => {
    if (all === undefined) return undefined;
    const part = focus === null ? all : around(all, focus);
    return withLeast(part, leastShown(part.edges, settings), { actors: all.cut, unlinked: 0, edges: 0 });
  }, [all, focus, settings]);
  return (
    <NetworkFrame
      {...{ view, settings, address, query, network, level }}
      lead={
        group === 'NONE' ? text('network.themes') : text('network.groupThemes', { groups: pluralOf[group] })
      }
      request={{ document: ActorsAndThemesDocument, variables }}
      total={query.data?.matrix.total}
      downloads={[
        ...tableDownloads(view.filter, { rows, columns: 'THEME', top: MAX_ACTORS, themeLevel }),
        ...actDownloads(view.filter),
      ]}
      panel={(nodes, close) => (
        <MarkPanel
          {...{ nodes, settings, address, close }}
          where={narrowTo(
            view.filter,
            ...nodes.map(({ id, kind }) => ({ dimension: kind === 'THEME' ? ('THEME' as const) : rows, id })),
          )}
        />
      )}
    />
  );
}

/** The nodes and edges of a matrix, and how many actors it cut. */
function partsOf(
  { matrix: { rows, columns, counts, omitted } }: ActorsAndThemesQuery,
  group: NetworkViewProps['network']['settings']['group'],
): { nodes: NetworkNode[]; edges: NetworkEdge[]; cut: number } {
  const actors = rows.map((row): NetworkNode => {
    if (group !== 'NONE') return { id: row.id, label: headingOf(group, row), kind: 'GROUP', points: null };
    const kind = row.node !== null && 'kind' in row.node ? row.node.kind : 'COLLECTIVE';
    return { id: row.id, label: row.label, kind, points: row.total };
  });
  const themes = columns.map(
    ({ id, label, total }): NetworkNode => ({ id, label, kind: 'THEME', points: total }),
  );
  const edges = rows.flatMap((row, at) =>
    columns.flatMap((column, place): NetworkEdge[] => {
      const count = counts[at]?.[place] ?? 0;
      return count > 0 ? [{ a: row.id, b: column.id, count }] : [];
    }),
  );
  return { nodes: [...actors, ...themes], edges, cut: omitted.rows + omitted.columns };
}
