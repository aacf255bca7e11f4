import { createYielder } from '../../domain/yielder.ts';
import type { CollectedActs } from '../columns/act-columns.ts';
import { type Lists, listAt } from '../columns/lists.ts';
import { type GroupDimension, groupDimensions } from '../entities/actor-groups.ts';
import type { AdvanceData } from '../entities/advance-data.ts';
import type { Hierarchies } from '../entities/hierarchies.ts';
import { type Bitmap, type BitmapPool, noActs } from './bitmap-pool.ts';
import { buildFacet, type Facet, type FacetName, facetNames } from './facets.ts';

/** The acts that an actor has in one kind of credit. */
export interface ActsOfCreditKind {
  creditKind: number;
  acts: Bitmap;
}

/** One bitmap for each member of each dimension and condition; members are numbers, as in {@link ActColumns}. */
export interface ActBitmaps {
  all: Bitmap;
  actors: readonly Bitmap[];
  /** Those of each actor by kind of credit. */
  actorsByCreditKind: readonly (readonly ActsOfCreditKind[])[];
  creditKinds: readonly Bitmap[];
  /** By what their authors have in common, whatever the kind of credit. */
  groups: Record<GroupDimension, { ids: readonly string[]; acts: readonly Bitmap[] }>;
  /** Acts that address the very theme, and those that address it or a narrower one. */
  themes: readonly Bitmap[];
  themesWithin: readonly Bitmap[];
  addressees: readonly Bitmap[];
  takenUp: Bitmap;
  notTakenUp: Bitmap;
  facets: Record<FacetName, Facet>;
}

/**
 * Makes all bitmaps of a dataset version, letting the event loop turn in between.
 *
 * @param pool owns them from then on
 */
export async function buildActBitmaps(
  { columns, postings }: CollectedActs,
  records: { data: AdvanceData; hierarchies: Hierarchies; narrower: readonly (readonly number[])[] },
  pool: BitmapPool,
): Promise<ActBitmaps> {
  const { data, hierarchies, narrower } = records;
  const pace = createYielder();
  const build = (lists: Lists) =>
    each(lists.starts.length - 1, (position) => pool.packed(listAt(lists, position)));
  const union = (count: number, groups: (position: number) => Bitmap[]) =>
    each(count, (position) => pool.union(groups(position)));
  async function each<Made>(count: number, make: (position: number) => Made): Promise<Made[]> {
    const made: Made[] = [];
    for (let position = 0; position < count; position += 1) {
      made.push(make(position));
      await pace();
    }
    return made;
  }

  const { pairs } = postings;
  const inPairs = await build(pairs.ranks);
  const actorsByCreditKind = Array.from({ length: data.actors.size }, (): ActsOfCreditKind[] => []);
  for (const [position, acts] of inPairs.entries()) {
    actorsByCreditKind[pairs.actor[position] as number]?.push({
      creditKind: pairs.creditKind[position] as number,
      acts,
    });
    await pace();
  }

  const groups = {} as ActBitmaps['groups'];
  for (const dimension of groupDimensions) {
    const { ids, ranks } = postings.groups[dimension];
    groups[dimension] = { ids, acts: await build(ranks) };
  }

  const themes = await build(postings.themes);
  const meetings = await build(postings.meetings);
  const [notTakenUp = noActs, takenUp = noActs] = await build(postings.uptakes);
  const facets = {} as ActBitmaps['facets'];
  const context = { data, hierarchies, columns, postings, meetings, build, union };
  for (const name of facetNames) facets[name] = await buildFacet(name, context);
  return {
    all: pool.upTo(columns.count),
    actors: await union(actorsByCreditKind.length, (actor) =>
      (actorsByCreditKind[actor] ?? []).map(({ acts }) => acts),
    ),
    actorsByCreditKind,
    creditKinds: await build(postings.creditKinds),
    groups,
    themes,
    themesWithin: await union(themes.length, (theme) =>
      (narrower[theme] ?? []).map((one) => themes[one] ?? noActs),
    ),
    addressees: await build(postings.addressees),
    takenUp,
    notTakenUp,
    facets,
  };
}
