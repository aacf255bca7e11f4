import type { GraphQLResolveInfo } from 'graphql';
import type { Entity } from '../entities/entity-reader.ts';
import { StaleAnswerError } from '../errors/api-error.ts';
import type { ApiContext } from './context.ts';

/** The entity with an id, of whatever type; null where there is none. */
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
 * @throws {StaleAnswerError} where it is missing: the whole query is then run again
 */
export function existing<Thing>(thing: Thing | null): Thing {
  if (thing !== null) return thing;
  throw new StaleAnswerError();
}
