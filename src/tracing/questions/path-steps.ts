import type { EntityType } from '../../domain/entity-catalogue.ts';
import type { FollowedType, LinkOnPath, PassedType, StoredLink } from '../../graph/path-repository.ts';

/** What a step says. */
export const pathStepKinds = [
  'MADE',
  'ADDRESSED_TO',
  'MADE_AT',
  'ON_THEME',
  'NARROWER_THAN',
  'PART_OF',
  'TAKES_UP',
  'POSITION',
  'SUBMITTED',
  'SUBMITTED_TO',
  'ADOPTED_AT',
  'DISCUSSES',
  'FOLLOWS',
  'TOOK_PART',
  'TOOK_PART_FOR',
  'TOOK_PART_WITH',
  'REPRESENTED_AT',
  'AFFILIATION_AT',
  'NAMED_TOGETHER',
  'PARTICIPATION',
  'REPRESENTS',
  'MEMBER_OF',
] as const;
export type PathStepKind = (typeof pathStepKinds)[number];

/** A step between two nodes that are shown: one link, or two with a claim between them. */
export interface Step {
  from: string;
  to: string;
  kind: PathStepKind;
  /** Whether the kind reads from `from` to `to`. */
  isForward: boolean;
  /** The claim between the two, which is not shown as a node; null if there is none. */
  claim: string | null;
  /** In the direction in which they are stored. */
  links: StoredLink[];
}

/** A path as it is shown. */
export interface Walk {
  /** Ids, from the start to the end. */
  nodes: string[];
  steps: Step[];
}

/** Claims that are shown as a step between their neighbours, unless one of those is such a claim too. */
const foldedTypes: ReadonlySet<EntityType | null> = new Set(['Participation', 'Uptake', 'Position']);

/** The steps of a path: participations, uptakes and positions become steps, acts stay nodes. */
export function walkOf(
  from: string,
  path: readonly LinkOnPath[],
  typeOf: (id: string) => PassedType | null,
): Walk {
  const ids = [from, ...path.map(({ to }) => to)];
  const typeAt = (at: number) => (at <= 0 || at >= ids.length - 1 ? null : typeOf(ids[at] as string));
  // Of a position on a participation, the participation is shown: the position is on it, not on who took part.
  const isFolded = (at: number) =>
    foldedTypes.has(typeAt(at)) &&
    typeAt(at - 1) !== 'Position' &&
    (typeAt(at) === 'Position' || typeAt(at + 1) !== 'Position');
  const nodes = [from];
  const steps: Step[] = [];
  for (let at = 0; at < path.length; ) {
    const [link, next] = [path[at] as LinkOnPath, path[at + 1]];
    const [start, middle] = [ids[at] as string, ids[at + 1] as string];
    const type = typeAt(at + 1);
    if (next !== undefined && isFolded(at + 1)) {
      const links = [stored(start, link), stored(middle, next)];
      const reading = readFolded(type, link.type, next.type);
      steps.push({ from: start, to: next.to, ...reading, claim: middle, links });
      nodes.push(next.to);
      at += 2;
    } else {
      const { kind, bySource } = readLink(link, link.isForward ? typeAt(at) : type);
      const isForward = link.isForward === bySource;
      steps.push({ from: start, to: middle, kind, isForward, claim: null, links: [stored(start, link)] });
      nodes.push(middle);
      at += 1;
    }
  }
  return { nodes, steps };
}

const stored = (from: string, { to, type, isForward }: LinkOnPath): StoredLink =>
  isForward ? { from, to, type } : { from: to, to: from, type };

type Reading = Pick<Step, 'kind' | 'isForward'>;

/** What a claim between two nodes says, by the types of its links to the first and to the second. */
function readFolded(claim: PassedType | null, first: FollowedType, second: FollowedType): Reading {
  if (claim === 'Uptake') return { kind: 'TAKES_UP', isForward: first === 'INTO' };
  if (claim === 'Position') return { kind: 'POSITION', isForward: first === 'BY' };
  const types = [first, second];
  if (types.includes('AT'))
    return { kind: presence[first === 'AT' ? second : first] ?? 'TOOK_PART', isForward: second === 'AT' };
  if (!types.includes('BY')) return { kind: 'NAMED_TOGETHER', isForward: true };
  return {
    kind: types.includes('ON_BEHALF_OF') ? 'TOOK_PART_FOR' : 'TOOK_PART_WITH',
    isForward: first === 'BY',
  };
}

/** What it says to be linked with a meeting by a participation. */
const presence: Partial<Record<FollowedType, PathStepKind>> = {
  ON_BEHALF_OF: 'REPRESENTED_AT',
  AFFILIATED_WITH: 'AFFILIATION_AT',
};

/** What a link says, and whether its subject is the node at which it is stored. */
function readLink(
  { type }: LinkOnPath,
  source: PassedType | null,
): { kind: PathStepKind; bySource: boolean } {
  if (source === 'Participation') return { kind: 'PARTICIPATION', bySource: true };
  if (source === 'Position') return { kind: 'POSITION', bySource: type !== 'BY' };
  if (source === 'Uptake') return { kind: 'TAKES_UP', bySource: type === 'OF' };
  return linkReadings[type];
}

const said = (kind: PathStepKind) => ({ kind, bySource: true });
const saidOfTarget = (kind: PathStepKind) => ({ kind, bySource: false });
const linkReadings: Readonly<Record<FollowedType, { kind: PathStepKind; bySource: boolean }>> = {
  ADDRESSED_TO: said('ADDRESSED_TO'),
  ADDRESSES: said('ON_THEME'),
  ADOPTED_AT: said('ADOPTED_AT'),
  AFFILIATED_WITH: said('PARTICIPATION'),
  AT: said('MADE_AT'),
  BROADER: said('NARROWER_THAN'),
  BY: saidOfTarget('MADE'),
  DISCUSSES: said('DISCUSSES'),
  FOLLOWS: said('FOLLOWS'),
  HAS_MEMBER: saidOfTarget('MEMBER_OF'),
  INTO: saidOfTarget('TAKES_UP'),
  MEMBER_OF: said('MEMBER_OF'),
  OF: said('TAKES_UP'),
  ON: said('POSITION'),
  ON_BEHALF_OF: said('PARTICIPATION'),
  PART_OF: said('PART_OF'),
  REPRESENTS: said('REPRESENTS'),
  SUBMITTED_BY: saidOfTarget('SUBMITTED'),
  SUBMITTED_TO: said('SUBMITTED_TO'),
};
