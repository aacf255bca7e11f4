import { fold } from '../../domain/fold.ts';

/**
 * The id of a claim is its type and what identifies it, so that a repeated import finds the same
 * claim and another source adds its evidence to it (design 1.2). Only acts have authored ids.
 */

export const participationId = (claim: { meeting: string; actor: string; role: string }): string =>
  `participation/${claim.meeting}/${claim.actor}/${slug(claim.role)}`;

export const uptakeId = (claim: { of: string; into: string }): string => `uptake/${claim.of}/${claim.into}`;

export const positionId = (claim: { actor: string; on: string; stance: string }): string =>
  `position/${claim.actor}/${claim.on}/${slug(claim.stance)}`;

export const treatyActionId = (claim: { actor: string; instrument: string; action: string }): string =>
  `treaty-action/${claim.actor}/${claim.instrument}/${slug(claim.action)}`;

export const groupMembershipId = (claim: { actor: string; group: string }): string =>
  `membership/${claim.actor}/${claim.group}`;

/** A statement's id contains its source and value: sources that disagree stay two claims. */
export const statementId = (claim: {
  source: string;
  about: string;
  property: string;
  value: string;
}): string =>
  ['statement', claim.source, claim.about, slug(claim.property), slug(claim.value) || 'sign'].join('/');

/** A figure's id contains its source: sources that disagree on a number stay two claims. */
export const figureId = (claim: {
  source: string;
  about: string[];
  unit: string;
  basis: string | undefined;
  asOf: string | undefined;
}): string =>
  [
    'figure',
    claim.source,
    [...claim.about].sort().join('+'),
    slug(claim.unit),
    slug(claim.basis ?? 'unstated'),
    claim.asOf ?? 'undated',
  ].join('/');

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
