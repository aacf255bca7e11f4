import type { GraphQLResolveInfo } from 'graphql';
import type { Dimension } from '../../../tracing/engine/dimensions.ts';
import type { Entity } from '../../entities/entity-reader.ts';
import type { ApiContext } from '../../request/context.ts';
import type { EntityType } from '../../schema/entity-types.ts';

const nodeTypes: Partial<Record<Dimension, EntityType>> = {
  ACTOR: 'Actor',
  THEME: 'Theme',
  CYCLE: 'ReviewCycle',
  PHASE: 'ReviewCycle',
  MEETING: 'Meeting',
  INSTRUMENT: 'Instrument',
};

/** The thing that a member of a dimension is; null where it is a code, an enum value or a year. */
export async function memberNode(
  { dimension, id }: { dimension: Dimension | null; id: string },
  _: unknown,
  { entities }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Entity | null> {
  const type = dimension === null ? undefined : nodeTypes[dimension];
  return type === undefined ? null : entities.load(type, id, info);
}
