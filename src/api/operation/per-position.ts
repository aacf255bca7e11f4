import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { EntityType } from '../../domain/entity-catalogue.ts';

/**
 * Makes something once for all rows at one position of a query, and for one type: graphql-js gives them the same
 * array of field nodes. It serves one request.
 */
export function perPosition<Made>(
  make: (type: EntityType, info: GraphQLResolveInfo) => Made,
): (type: EntityType, info: GraphQLResolveInfo) => Made {
  const byType = new Map<EntityType, WeakMap<readonly FieldNode[], { made: Made }>>();
  return (type, info) => {
    const positions = byType.get(type) ?? new WeakMap<readonly FieldNode[], { made: Made }>();
    byType.set(type, positions);
    const found = positions.get(info.fieldNodes) ?? { made: make(type, info) };
    positions.set(info.fieldNodes, found);
    return found.made;
  };
}
