import type { Filter } from '../address/facets.ts';
import type { ActPageFragment } from '../gql/graphql.ts';
import { collator } from '../messages/formats.ts';

/** An act with its actors and themes, as a list shows it. */
export type ActEdge = ActPageFragment['edges'][number];

/** What the page says about all acts of a list, so that no row repeats it. */
export interface Known {
  meeting: string | null;
  actor: string | null;
  theme: string | null;
  addressee: string | null;
}

/** The meeting, actor, theme or addressee that each act of a filter has. */
export function knownOf({
  meetings,
  includeParts,
  actors,
  includeMembers,
  themes,
  addressedTo,
}: Filter): Known {
  const only = (ids: Filter['themes']) => (ids?.length === 1 ? (ids[0] ?? null) : null);
  return {
    meeting: includeParts === true ? null : only(meetings),
    actor: includeMembers === true ? null : only(actors),
    theme: only(themes),
    addressee: only(addressedTo),
  };
}

/** Acts under a common heading. */
export interface ActGroup {
  key: string;
  acts: ActEdge[];
}

/** The acts of a page in their order, those in a row at the same meeting together. */
export function byMeeting(acts: readonly ActEdge[]): ActGroup[] {
  const groups: ActGroup[] = [];
  for (const act of acts) {
    const key = act.node.meeting?.id ?? '';
    const last = groups.at(-1);
    if (last?.key === key) last.acts.push(act);
    else groups.push({ key, acts: [act] });
  }
  return groups;
}

/** The acts of a page by those whom they are credited to, in the order of their names. */
export function byActors(acts: readonly ActEdge[], locale: string): ActGroup[] {
  const groups = new Map<string, ActGroup & { names: string }>();
  for (const act of acts) {
    const key = act.actors.map(({ actor, attribution }) => `${actor.id} ${attribution}`).join('\n');
    const names = act.actors.map(({ actor }) => actor.name).join(', ');
    const group = groups.get(key) ?? { key, names, acts: [] };
    group.acts.push(act);
    groups.set(key, group);
  }
  const { compare } = collator(locale);
  return [...groups.values()].sort((one, other) => compare(one.names, other.names));
}

/** Whether the actors of an act are only the one that the page is about, who made the point in its own name. */
export const isOnlyActor = ({ actors }: Pick<ActEdge, 'actors'>, id: string | null): boolean =>
  actors.length === 1 && actors[0]?.actor.id === id && actors[0]?.attribution === 'DIRECT';
