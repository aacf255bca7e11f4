import { actKinds, type CycleLevel, meetingKinds, outcomes } from '../../domain/vocabulary.ts';
import type { ActColumns, ActPostings } from '../columns/act-columns.ts';
import { type Lists, listAt } from '../columns/lists.ts';
import type { AdvanceData, MeetingRecord } from '../entities/advance-data.ts';
import type { Hierarchies } from '../entities/hierarchies.ts';
import { type Bitmap, noActs } from './bitmap-pool.ts';

/** Something of an act that is the same whoever has it and whichever of its themes is meant; its members by number. */
export interface Facet {
  /** The id, code or enum value of each member. */
  ids: readonly string[];
  acts: readonly Bitmap[];
  /** The members of act `r` are `membersOf[codes[r]]`; none where there is no such entry. */
  codes: ArrayLike<number>;
  membersOf: readonly (readonly number[])[];
}

/** A facet that an act has through its meeting. */
interface MeetingFacet {
  ids(data: AdvanceData): readonly string[];
  ofMeeting(meeting: MeetingRecord, hierarchies: Hierarchies): Iterable<string>;
}

/** A facet of the act itself, by columns. */
interface ActFacet {
  ids(data: AdvanceData, columns: ActColumns): readonly string[];
  acts(postings: ActPostings): Lists;
  codes(columns: ActColumns): ArrayLike<number>;
  /** The lists of members that codes stand for, where an act can have several. */
  sets?(columns: ActColumns): Lists;
}

const cyclesOf = (level: CycleLevel): MeetingFacet => ({
  ids: ({ cycles }) => [...cycles.values()].filter((cycle) => cycle.level === level).map(({ id }) => id),
  ofMeeting: ({ cycle }, { cycleWithWhole }) => cycleWithWhole(cycle),
});

const sources = {
  MEETING: { ids: ({ meetings }: AdvanceData) => [...meetings.keys()], ofMeeting: ({ id }) => [id] },
  MEETING_KIND: { ids: () => meetingKinds, ofMeeting: ({ kind }) => [kind] },
  CYCLE: cyclesOf('SERIES'),
  PHASE: cyclesOf('PHASE'),
  YEAR: {
    ids: (_, { years }) => years,
    acts: ({ years }) => years,
    codes: ({ year }) => year,
  },
  ACT_KIND: { ids: () => actKinds, acts: ({ kinds }) => kinds, codes: ({ kind }) => kind },
  OUTCOME: { ids: () => outcomes, acts: (postings) => postings.outcomes, codes: ({ outcome }) => outcome },
  INSTRUMENT: {
    ids: ({ instruments }: AdvanceData) => [...instruments.keys()],
    acts: ({ instruments }) => instruments,
    codes: ({ instruments }) => instruments.set,
    sets: ({ instruments }) => instruments.lists,
  },
} as const satisfies Record<string, MeetingFacet | ActFacet>;

/** The facets of acts. */
export type FacetName = keyof typeof sources;
export const facetNames = Object.keys(sources) as FacetName[];

/** What facets are built from. */
export interface FacetContext {
  data: AdvanceData;
  hierarchies: Hierarchies;
  columns: ActColumns;
  postings: ActPostings;
  /** The acts of each meeting. */
  meetings: readonly Bitmap[];
  /** Builds a bitmap from each list. */
  build(lists: Lists): Promise<Bitmap[]>;
  /** For each number from 0 to below `count`, the union of its bitmaps. */
  union(count: number, of: (member: number) => Bitmap[]): Promise<Bitmap[]>;
}

/** Builds a facet. */
export async function buildFacet(name: FacetName, context: FacetContext): Promise<Facet> {
  const source: MeetingFacet | ActFacet = sources[name];
  return 'ofMeeting' in source ? ofMeetings(source, context) : ofActs(source, context);
}

async function ofMeetings(source: MeetingFacet, context: FacetContext): Promise<Facet> {
  const { data, hierarchies, columns, meetings, union } = context;
  const ids = source.ids(data);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const membersOf = [...data.meetings.values()].map((meeting) =>
    [...source.ofMeeting(meeting, hierarchies)].flatMap((id) => numbers.get(id) ?? []),
  );
  const acts = ids.map((): Bitmap[] => []);
  for (const [meeting, members] of membersOf.entries())
    for (const member of members) acts[member]?.push(meetings[meeting] ?? noActs);
  return {
    ids,
    acts: await union(ids.length, (member) => acts[member] ?? []),
    codes: columns.meeting,
    membersOf,
  };
}

async function ofActs(source: ActFacet, { data, columns, postings, build }: FacetContext): Promise<Facet> {
  const ids = source.ids(data, columns);
  const sets = source.sets?.(columns);
  const membersOf =
    sets === undefined
      ? ids.map((_, member) => [member])
      : Array.from({ length: sets.starts.length - 1 }, (_, set) => [...listAt(sets, set)]);
  return { ids, acts: await build(source.acts(postings)), codes: source.codes(columns), membersOf };
}
