import { type Change, type ChangePosition, readChanges } from '../../dialogues/history/changes.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { bounded, decodeCursor, encodeCursor, pageInfoOf, pageSize } from '../operation/paging.ts';

const scope = 'Change';
const cursorOf = ({ version, id }: ChangePosition) => encodeCursor(scope, `${version} ${id}`);

function positionAfter(since: number, after: string | null | undefined): ChangePosition {
  // No id is greater than this, so the page begins with the next version.
  if (after == null) return { version: since, id: '\u{10ffff}' };
  const [version = '', id = ''] = decodeCursor(scope, after, /^\d{1,9} \S+$/).split(' ');
  return { version: Number(version), id };
}

export const changesResolvers: Resolvers = {
  Query: {
    changes: async (_, { since, ids = null, first, after }, { executor, index, scope }) => {
      const size = pageSize(first ?? 100);
      const { version } = index.data;
      const from = bounded('since', since, 0, version);
      const found = await readChanges(
        executor,
        { after: positionAfter(from, after), through: version, first: size + 1, ids },
        scope,
      );
      const nodes: Change[] = found.slice(0, size);
      const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
      const page = { hasNextPage: found.length > size, hasPreviousPage: after != null };
      return { nodes, edges, pageInfo: pageInfoOf(page, nodes, cursorOf) };
    },
  },
  HeldProperty: { json: ({ value }) => JSON.stringify(value) },
};
