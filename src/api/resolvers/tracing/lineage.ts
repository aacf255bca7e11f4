import type { AdvanceIndex } from '../../../tracing/engine/advance-index.ts';
import {
  canBeTakenUp,
  type Lineage,
  lineageOf,
  MAX_LINEAGE_DEPTH,
} from '../../../tracing/questions/lineage.ts';
import type { ActUptakeChainArgs, QueryLineageArgs, Resolvers } from '../../generated/resolver-types.ts';
import { bounded } from '../../operation/paging.ts';
import type { ApiContext } from '../../request/context.ts';
import { entityField, existing } from '../../request/existing.ts';

function lineage(index: AdvanceIndex, { id, direction, depth }: QueryLineageArgs): Lineage {
  const steps = bounded('depth', depth ?? 8, 1, MAX_LINEAGE_DEPTH);
  return lineageOf(index, { id, direction: direction ?? 'BOTH', depth: steps });
}

/** What took up a recommendation or resolution; null for any other act. */
export function uptakeChain(
  row: Record<string, unknown>,
  { depth }: ActUptakeChainArgs,
  { index }: ApiContext,
): Lineage | null {
  const id = String(row['keyId']);
  if (canBeTakenUp(index, id)) return lineage(index, { id, direction: 'LATER', depth });
  if (index.act(id) === undefined) existing(null);
  return null;
}

export const lineageResolvers: Resolvers = {
  Query: { lineage: (_, args, { index }) => lineage(index, args) },
  Lineage: { start: ({ id }) => id, isCut: ({ cutAt }) => cutAt.length > 0 },
  LineageNode: {
    nodeId: ({ id }) => id,
    node: async ({ type, id }, _, { entities }, info) => existing(await entities.load(type, id, info)),
    meeting: async ({ meeting }, _, { entities }, info) =>
      meeting === null ? null : existing(await entities.load('Meeting', meeting, info)),
  },
  LineageEdge: {
    uptake: entityField('Uptake', ({ uptake }) => uptake),
  },
};
