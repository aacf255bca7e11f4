import { useMemo } from 'react';
import { EvidencePanel } from '../acts/evidence-panel.tsx';
import type { Filter } from '../address/facets.ts';
import { narrowTo } from '../address/narrow-to.ts';
import { useGraphQL } from '../api/use-query-state.ts';
import {
  type AdvanceWhere,
  CoAdvancementNetworkDocument,
  type CoAdvancementNetworkQuery,
} from '../gql/graphql.ts';
import { headingOf, pluralOf } from '../labels/terms.ts';
import { actDownloads } from '../layout/downloads.ts';
import { useLevel } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';
import {
  around,
  grouped,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  withLeast,
} from './model/network.ts';
import type { NetworkSettings } from './model/network-settings.ts';
import {
  leastShown,
  MAX_ACTORS,
  MAX_EDGES,
  MAX_LINKS,
  minimumOf,
  NetworkFrame,
  type NetworkViewProps,
} from './network-frame.tsx';
import { MarkPanel } from './panels/mark-panel.tsx';
import { PairsPanel } from './panels/pairs-panel.tsx';
import { SharedThemesPanel } from './panels/shared-themes-panel.tsx';

/** Actors, or groups of them, linked where they advance the same. */
export function CoAdvancingActors({ view, network: { settings, ...address } }: NetworkViewProps) {
  const { by, group, focus } = settings;
  const level = useLevel();
  const isWhole = focus === null && group === 'NONE';
  const variables = level && {
    by,
    where: view.filter,
    // Groups count pairs, of which each may share as little as one.
    minShared: group === 'NONE' ? minimumOf(settings) : 1,
    maxLinks: isWhole ? MAX_EDGES : MAX_LINKS,
    top: MAX_ACTORS,
    period: level,
  };
  const query = useGraphQL(CoAdvancementNetworkDocument, variables);
  const all = useMemo(() => query.data && partsOf(query.data), [query.data]);
  const network = useMemo(() => {
    if (all === undefined) return undefined;
    if (group !== 'NONE') return groupsOf(all, settings);
    if (focus === null)
      return withLeast(all, Math.max(all.least, leastShown(all.edges, settings)), all.omitted);
    const part = around(all, focus);
    return withLeast(part, leastShown(part.edges, settings), { ...all.omitted, unlinked: 0, edges: 0 });
  }, [all, group, focus, settings]);
  const lead = text(by === 'ACT' ? 'network.sameActs' : 'network.sameThemes', {
    actors: group === 'NONE' ? pluralOf.ACTOR : pluralOf[group],
  });
  return (
    <NetworkFrame
      {...{ view, settings, address, query, network, level, lead }}
      request={{ document: CoAdvancementNetworkDocument, variables }}
      total={query.data?.actors.total}
      downloads={actDownloads(view.filter)}
      panel={([one, other], close) => {
        if (other === undefined) {
          const dimension = group === 'NONE' ? ('ACTOR' as const) : group;
          const where = narrowTo(view.filter, { dimension, id: one.id });
          return <MarkPanel {...{ nodes: [one], settings, address, close, where }} />;
        }
        if (group !== 'NONE')
          return (
            <PairsPanel
              groups={[one, other]}
              pairs={pairsOf(all, group, one.id, other.id)}
              {...{ address, close }}
            />
          );
        return by === 'ACT' ? (
          <EvidencePanel
            title={text('network.pair', { a: one.label, b: other.label })}
            where={sharedActs(view.filter, one.id, other.id)}
            onClose={close}
          />
        ) : (
          <SharedThemesPanel actors={[one, other]} filter={view.filter} onClose={close} />
        );
      }}
    />
  );
}

/** Actors with what they can be grouped by. */
type Actor = CoAdvancementNetworkQuery['coAdvancementNetwork']['actors'][number]['actor'];
interface Parts extends Network {
  actors: ReadonlyMap<string, Actor>;
}

function partsOf({
  coAdvancementNetwork: { actors, links, minShared, omitted },
}: CoAdvancementNetworkQuery): Parts {
  return {
    nodes: actors.map(
      ({ actor: { id, name, kind }, acts }): NetworkNode => ({ id, label: name, kind, points: acts }),
    ),
    edges: links,
    least: minShared,
    omitted: { actors: omitted.actors, unlinked: omitted.unlinked, edges: omitted.links },
    actors: new Map(actors.map(({ actor }) => [actor.id, actor])),
  };
}

/** The group of an actor; null if it is in none. */
function groupOf(actor: Actor | undefined, group: NetworkSettings['group']): string | null {
  if (actor === undefined || group === 'NONE') return null;
  return { ACTOR_KIND: actor.kind, REGIONAL_GROUP: actor.regionalGroup, SECTOR: actor.sector }[group];
}

function groupsOf({ edges, omitted, actors }: Parts, settings: NetworkSettings): Network {
  const { group } = settings;
  if (group === 'NONE') throw new Error('There is no group');
  const groupById = (id: string) => groupOf(actors.get(id), group);
  const joined = grouped(edges, groupById);
  const ids = new Set([...actors.keys()].flatMap((id) => groupById(id) ?? []));
  const nodes = [...ids].map(
    (id): NetworkNode => ({ id, label: headingOf(group, { id, label: id }), kind: 'GROUP', points: null }),
  );
  const shown = withLeast({ nodes, edges: joined.edges }, leastShown(joined.edges, settings));
  return { ...shown, omitted: { ...shown.omitted, actors: omitted.actors } };
}

/** The pairs of actors that an edge between two groups counts. */
function pairsOf(
  all: Parts | undefined,
  group: NetworkSettings['group'],
  one: string,
  other: string,
): { edge: NetworkEdge; names: [string, string] }[] {
  if (all === undefined) return [];
  const nameOf = (id: string) => all.actors.get(id)?.name ?? id;
  return all.edges.flatMap((edge) => {
    const [a, b] = [groupOf(all.actors.get(edge.a), group), groupOf(all.actors.get(edge.b), group)];
    if (!((a === one && b === other) || (a === other && b === one))) return [];
    return [{ edge, names: [nameOf(edge.a), nameOf(edge.b)] as [string, string] }];
  });
}

/** The acts that two actors share: acts of the one that the other made too, under the same conditions on credits. */
function sharedActs(filter: Filter, one: string, other: string): AdvanceWhere {
  const { roles, attribution } = filter;
  const credits = { ...(roles && { roles }), ...(attribution && { attribution }) };
  const { includeMembers: _, ...rest } = filter;
  return {
    ...rest,
    actors: [one, other],
    AND: [
      { actors: [one], ...credits },
      { actors: [other], ...credits },
    ],
  };
}
