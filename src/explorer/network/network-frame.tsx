import { type ReactNode, useCallback, useMemo } from 'react';
import { ActList } from '../acts/act-list.tsx';
import { NoActs } from '../acts/no-acts.tsx';
import { isEmbedded, Link } from '../address/location.tsx';
import type { View } from '../address/use-view.ts';
import type { QueryState } from '../api/use-query-state.ts';
import { incompleteText } from '../filter/sentence.ts';
import type { Bucket, ExtentFragment } from '../gql/graphql.ts';
import type { Download } from '../layout/downloads.ts';
import { FilteredView } from '../layout/filtered-view.tsx';
import { Notice, QueryResult } from '../layout/notices.tsx';
import type { GraphQLRequest } from '../layout/view-actions.tsx';
import { text } from '../messages/text.ts';
import { EdgeTable } from './edge-table.tsx';
import { leastCount, type Network, type NetworkEdge, type NetworkNode } from './model/network.ts';
import type { NetworkSettings } from './model/network-settings.ts';
import type { NetworkAddress, useNetworkSettings } from './model/use-network-settings.ts';
import { kindsIn, nodeText, omittedText, scaleTexts, unitOf } from './model/words.ts';
import { NetworkControls } from './network-controls.tsx';
import { networkDrawing } from './picture/network-drawing.ts';
import { NetworkKey } from './picture/network-key.tsx';
import { NetworkPicture } from './picture/network-picture.tsx';
import { type Mark, sceneOf } from './picture/scene.ts';

/** Actors that are compared: more than a picture of them can show. States are never cut. */
export const MAX_ACTORS = 500;
/** Links that the API lists at most. */
export const MAX_LINKS = 20_000;
/** Edges that a picture can show. */
export const MAX_EDGES = 1_500;
/** Edges that can be followed with the eye; and so few that it is better to show more. */
const READABLE_EDGES = 300;
const FEW_EDGES = 30;

/** The least count that is chosen. */
export const minimumOf = ({ shared }: NetworkSettings): number => (shared === 'AUTO' ? 1 : Number(shared));

/** The least count of the edges that are shown: the chosen one or, if none is, one that leaves a readable picture. */
export function leastShown(edges: readonly NetworkEdge[], settings: NetworkSettings): number {
  const least = leastCount(edges, minimumOf(settings), MAX_EDGES);
  if (settings.shared !== 'AUTO') return least;
  const readable = leastCount(edges, 1, READABLE_EDGES);
  return edges.filter(({ count }) => count >= readable).length < FEW_EDGES ? least : readable;
}

/** What both networks take. */
export interface NetworkViewProps {
  view: View;
  network: Omit<ReturnType<typeof useNetworkSettings>, 'problems'>;
}

/** A network with its sentence, controls, picture, key and table, and what is open beside it. */
export function NetworkFrame({
  view,
  settings,
  address,
  query,
  network,
  level,
  lead,
  request,
  total,
  downloads,
  panel,
}: {
  view: View;
  settings: NetworkSettings;
  address: NetworkAddress;
  query: QueryState<ExtentFragment>;
  /** Undefined until it is known. */
  network: Network | undefined;
  level: Bucket | null;
  /** What the network shows: `Actors and themes`. */
  lead: string;
  request: GraphQLRequest;
  /** How many points the filter selects. */
  total: number | undefined;
  downloads: readonly Download[];
  /** What is behind a node, or behind an edge by both of its ends. */
  panel: (nodes: [NetworkNode, ...NetworkNode[]], close: () => void) => ReactNode;
}) {
  const { open, setOpen, filter } = view;
  const { group, focus } = settings;
  const unit = unitOf(settings);
  const scene = useMemo(() => network && sceneOf(network), [network]);
  const nameOf = useCallback(
    (node: NetworkNode) => nodeText(node, scene?.neighbours.get(node.id)?.size ?? 0, group),
    [scene, group],
  );
  const onOpen = (mark: Mark) =>
    setOpen('node' in mark ? { row: mark.node, column: null } : { row: mark.edge.a, column: mark.edge.b });
  const ids = [open?.row, open?.column].flatMap((id) => id ?? []);
  const nodes = ids.flatMap((id) => scene?.byId.get(id) ?? []);
  const [first, second] = nodes;
  const kinds = network === undefined ? [] : kindsIn(network, group);
  const omitted = network === undefined ? null : omittedText(network, settings);
  const focused = focus === null ? undefined : scene?.byId.get(focus);
  return (
    <FilteredView
      {...{ view, level, request, downloads }}
      lead={focused === undefined ? lead : text('network.around', { lead, name: focused.label })}
      extent={query}
      list={isEmbedded ? undefined : <ActList where={filter} first={5} />}
      drawing={
        scene &&
        network &&
        (() => networkDrawing(scene, kinds, [scaleTexts(network, unit).join('; '), omitted ?? '']))
      }
      panel={
        first !== undefined && nodes.length === ids.length
          ? panel([first, ...(second === undefined ? [] : [second])], () => setOpen(null))
          : undefined
      }
    >
      {!isEmbedded && (
        <NetworkControls
          {...{ view, settings, network }}
          openNode={ids.length === 1 ? (first?.id ?? null) : null}
          onChange={address.change}
        />
      )}
      {focus !== null && (
        <p>
          <Link href={address.addressWith({ focus: null })}>{text('network.showAll')}</Link>
        </p>
      )}
      <QueryResult query={query} shape="picture" minHeight="40rem">
        {(extent) =>
          scene === undefined || network === undefined || network.edges.length === 0 ? (
            <NothingToShow total={total ?? 0} hasMore={(network?.omitted.edges ?? 0) > 0} />
          ) : (
            <div className="network">
              <NetworkPicture
                {...{ scene, nameOf, onOpen }}
                label={text('network.picture', {
                  lead,
                  nodes: network.nodes.length,
                  edges: network.edges.length,
                })}
                open={markOf(scene, ids)}
              />
              <NetworkKey {...{ scene, kinds, unit }} />
              <p className="hint">{text('network.help')}</p>
              {omitted !== null && (
                <p className="hint">
                  {omitted}{' '}
                  {network.omitted.edges > 0 && settings.shared !== '1' && (
                    <button type="button" onClick={() => address.change({ shared: '1' })}>
                      {text('network.more')}
                    </button>
                  )}
                </p>
              )}
              <Incomplete {...{ extent, level }} />
              <EdgeTable {...{ scene, unit, onOpen }} caption={lead} />
            </div>
          )
        }
      </QueryResult>
    </FilteredView>
  );
}

/** The node or the edge that is open; null if the network has none such. */
function markOf(
  { byId, neighbours }: ReturnType<typeof sceneOf>,
  [one, other]: readonly string[],
): Mark | null {
  if (one === undefined || !byId.has(one)) return null;
  if (other === undefined) return { node: one };
  const edge = neighbours.get(one)?.get(other);
  return edge === undefined ? null : { edge };
}

function Incomplete({ extent, level }: { extent: ExtentFragment; level: Bucket | null }) {
  const isIncomplete = level !== null && incompleteText(extent, level) !== null;
  return isIncomplete ? <p className="hint">{text('network.incomplete')}</p> : null;
}

function NothingToShow({ total, hasMore }: { total: number; hasMore: boolean }) {
  if (total === 0) return <NoActs />;
  return (
    <Notice title={text('network.none')}>
      <p>{text(hasMore ? 'network.noneOfCount' : 'network.noneText', { acts: total })}</p>
    </Notice>
  );
}
