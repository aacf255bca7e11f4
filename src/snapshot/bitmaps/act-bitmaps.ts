import { createYielder } from '../../domain/yielder.ts';
import { type CodeColumn, type CollectedActs, codeColumns } from '../columns/act-columns.ts';
import { type Lists, listAt } from '../columns/lists.ts';
import { type GroupDimension, groupDimensions } from '../entities/actor-groups.ts';
import type { AdvanceData, MeetingRecord } from '../entities/advance-data.ts';
import type { Hierarchies } from '../entities/hierarchies.ts';
import { type Bitmap, type BitmapPool, noActs } from './bitmap-pool.ts';
import { buildFacet, type Facet, type FacetName, facetNames } from './facets.ts';

/** One bitmap for each member of each dimension and condition; members are numbers, as in {@link ActColumns}. */
export interface ActBitmaps {
  all: Bitmap;
  actors: readonly Bitmap[];
  creditKinds: readonly Bitmap[];
  /** By a property that authors share, for every kind of credit. */
  groups: Record<GroupDimension, { ids: readonly string[]; acts: readonly Bitmap[] }>;
  /** Acts that address the theme itself, and those that address it or a narrower one. */
  themes: readonly Bitmap[];
  themesWithin: readonly Bitmap[];
  /** Acts of each meeting on each of their dates. */
  occasions: readonly Bitmap[];
  takenUp: Bitmap;
  notTakenUp: Bitmap;
  facets: Record<FacetName, Facet>;
}

/**
 * Makes all bitmaps of a dataset version, yielding to the event loop in between.
 *
 * @param pool owns them from then on
 */
export async function buildActBitmaps(
  { columns, postings }: CollectedActs,
  records: {
    data: AdvanceData;
    hierarchies: Hierarchies;
    occasions: readonly MeetingRecord[];
    narrower: readonly (readonly number[])[];
  },
  pool: BitmapPool,
): Promise<ActBitmaps> {
  const pace = createYielder();
  const each = async <Made>(count: number, make: (position: number) => Made): Promise<Made[]> => {
    const made: Made[] = [];
    for (let position = 0; position < count; position += 1) {
      made.push(make(position));
      await pace();
    }
    return made;
  };
  const build = (lists: Lists) =>
    each(lists.starts.length - 1, (position) => pool.packed(listAt(lists, position)));
  const unite = (groups: readonly (readonly Bitmap[])[]) =>
    each(groups.length, (position) => pool.union(groups[position] ?? []));

  const groups = {} as ActBitmaps['groups'];
  for (const dimension of groupDimensions) {
    const { ids, ranks } = postings.groups[dimension];
    groups[dimension] = { ids, acts: await build(ranks) };
  }
  const codes = {} as Record<CodeColumn, Bitmap[]>;
  for (const column of codeColumns) codes[column] = await build(postings.codes[column]);
  const facets = {} as ActBitmaps['facets'];
  for (const name of facetNames) facets[name] = await buildFacet(name, { ...records, columns, codes, unite });
  const themes = await build(postings.themes);
  const [notTakenUp = noActs, takenUp = noActs] = await build(postings.uptakes);
  return {
    all: pool.upTo(columns.count),
    actors: await build(postings.actors),
    creditKinds: await build(postings.creditKinds),
    groups,
    themes,
    themesWithin: await unite(records.narrower.map((all) => all.map((one) => themes[one] ?? noActs))),
    occasions: codes.occasion,
    takenUp,
    notTakenUp,
    facets,
  };
}
