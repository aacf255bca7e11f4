import type { GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../domain/entity-catalogue.ts';
import type { Entity } from '../entities/entity-reader.ts';
import { StaleAnswerError } from '../errors/api-error.ts';
import type { ApiContext } from './context.ts';

/** The entity with an id, of any type; null if there is none. */
export async function nodeById(
  id: string | null,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const type = id === null ? null : await context.type(id);
  return id === null || type === null ? null : context.entities.load(type, id, info);
}

/**
 * Expects an entity that the dataset version in use refers to: it is missing only if an import has just retired it.
 *
 * @throws {StaleAnswerError} if it is missing: the whole query is then run again
 */
export function existing<Thing>(thing: Thing | null): Thing {
  if (thing !== null) return thing;
  throw new StaleAnswerError();
}

/** Resolves a field to the entity whose id the parent has. */
export const entityField =
  <Parent>(type: EntityType, idOf: (parent: Parent) => string) =>
  async (parent: Parent, _: unknown, { entities }: ApiContext, info: GraphQLResolveInfo): Promise<Entity> =>
    existing(await entities.load(type, idOf(parent), info));

/** Resolves a field to the entities whose ids the parent has. */
export const entityListField =
  <Parent>(type: EntityType, idsOf: (parent: Parent) => readonly string[]) =>
  (parent: Parent, _: unknown, { entities }: ApiContext, info: GraphQLResolveInfo): Promise<Entity>[] =>
    idsOf(parent).map(async (id) => existing(await entities.load(type, id, info)));
