import type { Dimension } from '../../gql/graphql.ts';
import { numberText } from '../../labels/dates.ts';
import { actorKinds, singularOf, typeNames } from '../../labels/terms.ts';
import { text } from '../../messages/text.ts';
import type { Network, NetworkNode, NodeKind } from './network.ts';
import type { NetworkSettings } from './network-settings.ts';

/** What an edge counts: points, shared themes in cycles, shared points, or pairs of actors. */
export type Unit = 'POINTS' | 'THEMES' | 'ACTS' | 'PAIRS';

/** What the edges of a network count. */
export function unitOf({ links, by, group }: NetworkSettings): Unit {
  if (links === 'THEME') return 'POINTS';
  if (group !== 'NONE') return 'PAIRS';
  return by === 'ACT' ? 'ACTS' : 'THEMES';
}

/** A kind of node, in the singular. */
const kindText = (kind: NodeKind, group: NetworkSettings['group']): string =>
  kind === 'THEME' ? typeNames.Theme : kind === 'GROUP' ? groupText(group) : actorKinds[kind];

const groupText = (group: NetworkSettings['group']): string => {
  const name = group === 'NONE' ? '' : singularOf[group as Dimension];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

/** The kinds of nodes in a network, in the order of the key. */
export function kindsIn({ nodes }: Network, group: NetworkSettings['group']): [NodeKind, string][] {
  const order: NodeKind[] = ['THEME', 'GROUP', 'STATE', 'STAKEHOLDER', 'PERSON', 'COLLECTIVE'];
  return order
    .filter((kind) => nodes.some((node) => node.kind === kind))
    .map((kind) => [kind, kindText(kind, group)]);
}

/** A node with its kind, points and links, for screen readers. */
export const nodeText = (
  { label, kind, points }: NetworkNode,
  links: number,
  group: NetworkSettings['group'],
): string =>
  points === null
    ? text('network.group', { name: label, kind: kindText(kind, group), links })
    : text('network.node', { name: label, kind: kindText(kind, group), points, links });

/** What the count of an edge means: `3 shared themes`. */
export const countText = (count: number, unit: Unit): string => text('network.count', { count, unit });

/** What sizes and widths show. */
export const scaleTexts = ({ nodes }: Network, unit: Unit): string[] => [
  ...(nodes.some(({ points }) => points !== null)
    ? [text(nodes.some(({ kind }) => kind === 'STATE') ? 'network.sizeStates' : 'network.size')]
    : []),
  text('network.width', { unit }),
];

/** What a network does not show; null if it shows everything. */
export function omittedText({ omitted, least }: Network, settings: NetworkSettings): string | null {
  const { actors, unlinked, edges } = omitted;
  const { group, links } = settings;
  const unit = unitOf(settings);
  const parts = [
    ...(edges > 0 ? [text('network.omittedEdges', { edges, least: numberText(least), unit })] : []),
    ...(unlinked > 0 ? [text('network.omittedNodes', { nodes: unlinked, unit })] : []),
    ...(actors > 0 ? [text('network.omittedActors', { actors })] : []),
    ...(group === 'REGIONAL_GROUP' || group === 'SECTOR'
      ? [text('network.without', { group: singularOf[group] })]
      : []),
    ...(group !== 'NONE' && links === 'ACTOR' ? [text('network.within')] : []),
  ];
  return parts.length === 0 ? null : text('network.notShown', { parts: parts.join('; ') });
}
