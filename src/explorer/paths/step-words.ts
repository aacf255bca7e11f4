import type { NodeOnPathFragment, StepOnPathFragment } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import { actorKinds, resolutionKinds, roles, statuses, typeNames } from '../labels/terms.ts';
import { text } from '../messages/text.ts';

/** What a step says between the names of its two nodes, read from the first to the second: `made the point`. */
export function stepWords({ kind, isForward, attributions, claim }: StepOnPathFragment): string {
  const way = isForward ? 'on' : 'back';
  switch (kind) {
    case 'MADE': {
      // A speaker is also credited in other ways.
      const attribution = attributions.includes('DIRECT') ? 'DIRECT' : (attributions.at(-1) ?? 'DIRECT');
      return text('step.MADE', { way, attribution });
    }
    case 'TAKES_UP':
      return text('step.TAKES_UP', {
        way,
        uptake: claim?.__typename === 'Uptake' ? claim.uptakeKind : 'other',
      });
    case 'POSITION':
      return text('step.POSITION', {
        way,
        stance: claim?.__typename === 'Position' ? claim.stance : 'other',
      });
    case 'TOOK_PART': {
      const isPresent = claim?.__typename !== 'Participation' || [null, 'ATTENDED'].includes(claim.status);
      return text('step.TOOK_PART', { way, presence: isPresent ? 'attended' : 'listed' });
    }
    default:
      return text(`step.${kind}`, { way });
  }
}

/** What else a step says: the role and status of a participation, an office, who assigned a theme; empty if nothing. */
export function stepNote({ claim, office, basis }: StepOnPathFragment): string {
  if (claim?.__typename === 'Participation')
    return claim.status === null || claim.status === 'ATTENDED'
      ? roles[claim.role]
      : `${roles[claim.role]}, ${statuses[claim.status]}`;
  if (basis === 'EDITORIAL') return text('step.editorial');
  return office ?? '';
}

/** The type of a node, or the kind of an actor or text, for its label. */
export function nodeKind(node: NodeOnPathFragment): string {
  switch (node.__typename) {
    case 'Actor':
      return actorKinds[node.actorKind];
    case 'Resolution':
      return resolutionKinds[node.resolutionKind];
    case 'Participation':
      return text('paths.participation');
    default:
      return typeNames[node.__typename as keyof typeof typeNames] ?? node.__typename;
  }
}

/** The name of a node; a participation has one of its actor, role and meeting. */
export function nodeName(node: NodeOnPathFragment): string {
  if (node.__typename !== 'Participation') return nameOf(node);
  const { actor, meeting, role } = node;
  return text('paths.participationOf', {
    actor: actor?.name ?? '',
    meeting: meeting?.name ?? '',
    role: roles[role],
  });
}
