import type { EntityKind } from '../../domain/entity-catalogue.ts';
import { idPrefixes } from '../../domain/graph-labels.ts';

/**
 * The id of a claim: its type and what identifies it, so that a repeated import finds the same claim, and another
 * source adds its evidence to it (design 1.2). Only acts have authored ids.
 */
export function claimId(kind: EntityKind, parts: readonly string[]): string {
  return idPrefixes[kind] + parts.join('/');
}

/** The meeting of an act, which is the first part of the act's id. */
export const meetingIdOf = (act: string): string => act.slice(0, act.indexOf('/'));

/**
 * A word or text as part of an id: lower-case letters and digits with hyphens between. Ids are permanent, so this does
 * not change if search folds letters in another way.
 */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
