import { actKinds, meetingKinds } from '../../domain/vocabulary.ts';
import { createYielder } from '../../domain/yielder.ts';
import type { AuthorDimension, Dimension } from '../../tracing/engine/advance-index.ts';
import type { ActColumns, CollectedActs } from '../columns/act-columns.ts';
import { type Lists, listAt } from '../columns/lists.ts';
import { type GroupDimension, groupDimensions } from '../entities/actor-groups.ts';
import type { AdvanceData } from '../entities/advance-data.ts';
import type { Hierarchies } from '../entities/hierarchies.ts';
import { type Bitmap, type BitmapPool, noActs } from './bitmap-pool.ts';

/** The dimensions of which an act's members do not depend on who has it or which of its themes is meant. */
export type ActDimension = Exclude<Dimension, AuthorDimension | 'THEME'>;

/** A dimension of acts, its members by number. */
export interface Facet {
  /** The id, code or enum value of each member. */
  ids: readonly string[];
  acts: readonly Bitmap[];
  /** The members of act `r` are `membersOf[codes[r]]`; none where there is no such position. */
  codes: ArrayLike<number>;
  membersOf: readonly (readonly number[])[];
}

/** The acts that an actor has in one creditKind. */
export interface ActsOfCreditKind {
  creditKind: number;
  acts: Bitmap;
}

/** One bitmap for each member of each dimension and condition; members are numbers, as in {@link ActColumns}. */
export interface ActBitmaps {
  all: Bitmap;
  actors: readonly Bitmap[];
  /** Those of each actor by creditKind of credit. */
  actorsByCreditKind: readonly (readonly ActsOfCreditKind[])[];
  creditKinds: readonly Bitmap[];
  /** By what their authors have in common, in whatever creditKind they have them. */
  groups: Record<GroupDimension, { ids: readonly string[]; acts: readonly Bitmap[] }>;
  /** Acts that address the very theme, and those that address it or a narrower one. */
  themes: readonly Bitmap[];
  themesWithin: readonly Bitmap[];
  addressees: readonly Bitmap[];
  takenUp: Bitmap;
  notTakenUp: Bitmap;
  facets: Record<ActDimension, Facet>;
}

/**
 * Makes all bitmaps of a dataset version, letting the event loop turn in between.
 *
 * @param pool owns them from then on
 */
export async function buildActBitmaps(
  { columns, postings }: CollectedActs,
  cards: { data: AdvanceData; trees: Hierarchies; narrower: readonly (readonly number[])[] },
  pool: BitmapPool,
): Promise<ActBitmaps> {
  const { data, trees, narrower } = cards;
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
  const kinds = await build(postings.kinds);
  const [notTakenUp = noActs, takenUp = noActs] = await build(postings.uptakes);
  const ofMeetings = async (ids: readonly string[], membersOf: number[][]): Promise<Facet> => {
    const groups = ids.map((): Bitmap[] => []);
    for (const [meeting, members] of membersOf.entries())
      for (const member of members) groups[member]?.push(meetings[meeting] ?? noActs);
    return {
      ids,
      acts: await union(ids.length, (position) => groups[position] ?? []),
      codes: columns.meeting,
      membersOf,
    };
  };
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
    facets: {
      MEETING: alone([...data.meetings.keys()], meetings, columns.meeting),
      MEETING_KIND: await ofMeetings(meetingKinds, kindsOfMeetings(data)),
      CYCLE: await ofMeetings(...cyclesOfMeetings(data, trees, 'SERIES')),
      PHASE: await ofMeetings(...cyclesOfMeetings(data, trees, 'PHASE')),
      YEAR: alone(columns.years, await build(postings.years), columns.year),
      ACT_KIND: alone(actKinds, kinds, columns.kind),
      INSTRUMENT: {
        ids: [...data.instruments.keys()],
        acts: await build(postings.instruments),
        codes: columns.instruments.set,
        membersOf: setsOf(columns.instruments.lists),
      },
    },
  };
}

/** A facet whose codes are its members. */
function alone(ids: readonly string[], acts: readonly Bitmap[], codes: ArrayLike<number>): Facet {
  return { ids, acts, codes, membersOf: ids.map((_, position) => [position]) };
}

function setsOf(lists: Lists): number[][] {
  return Array.from({ length: lists.starts.length - 1 }, (_, position) => [...listAt(lists, position)]);
}

function kindsOfMeetings(data: AdvanceData): number[][] {
  return [...data.meetings.values()].map(({ kind }) => [meetingKinds.indexOf(kind)]);
}

function cyclesOfMeetings(
  data: AdvanceData,
  trees: Hierarchies,
  level: 'SERIES' | 'PHASE',
): [readonly string[], number[][]] {
  const ids = [...data.cycles.values()].filter((cycle) => cycle.level === level).map(({ id }) => id);
  const ofMeetings = [...data.meetings.values()].map(({ cycle }) =>
    [...trees.cycleWithWhole(cycle)].map((id) => ids.indexOf(id)).filter((position) => position !== -1),
  );
  return [ids, ofMeetings];
}
