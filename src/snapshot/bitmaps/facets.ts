import { yearOf } from '../../domain/imprecise-date.ts';
import { actKinds, type CycleLevel, meetingKinds, outcomes, stances } from '../../domain/vocabulary.ts';
import type { ActColumns, CodeColumn } from '../columns/act-columns.ts';
import { indexByKey, listAt } from '../columns/lists.ts';
import type { AdvanceData, MeetingRecord } from '../entities/advance-data.ts';
import type { Hierarchies } from '../entities/hierarchies.ts';
import { type Bitmap, noActs } from './bitmap-pool.ts';

/** A property of an act that does not depend on its authors or themes; its members by number. */
export interface Facet {
  /** The id, code or enum value of each member. */
  ids: readonly string[];
  acts: readonly Bitmap[];
  /** The members of act `r` are `membersOf[codes[r]]`; none if there is no such entry. */
  codes: ArrayLike<number>;
  membersOf: readonly (readonly number[])[];
}

/**
 * The members of a facet, and which of them an act has: those of its meeting on the act's date, or by its own column.
 */
type FacetSource = { ids(data: AdvanceData, occasions: readonly MeetingRecord[]): readonly string[] } & (
  | { ofMeeting(meeting: MeetingRecord, hierarchies: Hierarchies): Iterable<string> }
  | { column: Exclude<CodeColumn, 'occasion'> }
);

const cyclesOf = (level: CycleLevel) =>
  ({
    ids: ({ cycles }) => [...cycles.values()].filter((cycle) => cycle.level === level).map(({ id }) => id),
    ofMeeting: ({ cycle }, { cycleWithWhole }) => cycleWithWhole(cycle),
  }) satisfies FacetSource;

const sources = {
  MEETING: { ids: ({ meetings }: AdvanceData) => [...meetings.keys()], ofMeeting: ({ id }) => [id] },
  MEETING_KIND: { ids: () => meetingKinds, ofMeeting: ({ kind }) => [kind] },
  CYCLE: cyclesOf('SERIES'),
  CONFERENCE_PERIOD: cyclesOf('CONFERENCE_PERIOD'),
  PHASE: cyclesOf('PHASE'),
  YEAR: {
    ids: (_, occasions) => [...new Set(occasions.flatMap((one) => yearOf(one) ?? []))],
    ofMeeting: (occasion) => [yearOf(occasion) ?? []].flat(),
  },
  ACT_KIND: { ids: () => actKinds, column: 'kind' },
  OUTCOME: { ids: () => outcomes, column: 'outcome' },
  INSTRUMENT: { ids: ({ instruments }) => [...instruments.keys()], column: 'instruments' },
  STANCE: { ids: () => stances, column: 'stances' },
  ADDRESSEE: { ids: ({ actors }) => [...actors.keys()], column: 'addressees' },
} as const satisfies Record<string, FacetSource>;

/** The facets of acts. */
export type FacetName = keyof typeof sources;
export const facetNames = Object.keys(sources) as FacetName[];

/** What facets are built from. */
export interface FacetContext {
  data: AdvanceData;
  hierarchies: Hierarchies;
  columns: ActColumns;
  /** As the columns count them ({@link occasionsOf}). */
  occasions: readonly MeetingRecord[];
  /** The acts of each code of a column. */
  codes: Record<CodeColumn, readonly Bitmap[]>;
  /** The union of each group of bitmaps. */
  unite(groups: readonly (readonly Bitmap[])[]): Promise<Bitmap[]>;
}

/** Builds a facet. */
export async function buildFacet(name: FacetName, context: FacetContext): Promise<Facet> {
  const { data, hierarchies, columns, occasions, codes, unite } = context;
  const source: FacetSource = sources[name];
  const ids = source.ids(data, occasions);
  const columnName = 'column' in source ? source.column : 'occasion';
  const column = columns[columnName];
  const numbers = indexByKey(ids);
  const membersOf =
    'ofMeeting' in source
      ? occasions.map((meeting) =>
          [...source.ofMeeting(meeting, hierarchies)].flatMap((id) => numbers.get(id) ?? []),
        )
      : codes[columnName].map((_, code) => ('lists' in column ? [...listAt(column.lists, code)] : [code]));
  const acts = ids.map((): Bitmap[] => []);
  for (const [code, members] of membersOf.entries())
    for (const member of members) acts[member]?.push(codes[columnName][code] ?? noActs);
  return { ids, acts: await unite(acts), codes: 'lists' in column ? column.set : column, membersOf };
}
