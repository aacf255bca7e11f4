import { actsSaying } from '../tracing/filter/word-acts.ts';
import { type Bitmap, type BitmapPool, noActs } from './bitmaps/bitmap-pool.ts';
import { type ActDetails, detailsOf } from './entities/act-details.ts';
import type { ActLink, HeldGraph } from './held-graph.ts';
import type { IndexCore } from './index-core.ts';

/** How many acts are kept unpacked: those of some pages, however long the index is borrowed. */
const MOST_UNPACKED = 1_000;

/**
 * What an index holds in memory beyond what it counts by.
 *
 * @param pool of whoever borrows the index: once it is freed, nothing is read any more
 */
export function heldIn(core: IndexCore, pool: BitmapPool): HeldGraph {
  const { cards, details, table } = core;
  const unpacked = new Map<number, ActDetails>();
  const rankOf = (id: string) => {
    pool.assertOpen();
    return table.rankOf(id);
  };
  return {
    cards,
    hasDetails: details !== null,
    act(id) {
      const rank = rankOf(id);
      return rank === null ? undefined : table.at(rank);
    },
    details(id) {
      const rank = details === null ? null : rankOf(id);
      if (details === null || rank === null) return null;
      // Asked for by the act itself and by its evidence.
      const known = unpacked.get(rank);
      if (known !== undefined) return known;
      if (unpacked.size >= MOST_UNPACKED) unpacked.clear();
      const found = detailsOf(details.at(rank));
      unpacked.set(rank, found);
      return found;
    },
    actsSaying: (words) => actsSaying(core, words, pool),
    actsLinked(link, id, first) {
      pool.assertOpen();
      const acts = linkedActs(core, link, id);
      return Array.from({ length: Math.min(first, acts.size) }, (_, position) =>
        table.idOf(acts.select(position)),
      );
    },
  };
}

function linkedActs({ bitmaps, positions }: IndexCore, link: ActLink, id: string): Bitmap {
  const of = {
    BY: [bitmaps.actors, positions.actors],
    ADDRESSES: [bitmaps.themes, positions.themes],
    ADDRESSED_TO: [bitmaps.addressees, positions.actors],
    AT: [bitmaps.facets.MEETING.acts, positions.meetings],
  } as const satisfies Record<ActLink, unknown>;
  const [acts, numbers] = of[link];
  return acts[numbers.get(id) ?? -1] ?? noActs;
}
