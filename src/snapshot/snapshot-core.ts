import type { ActBitmaps } from './bitmaps/act-bitmaps.ts';
import { buildActBitmaps } from './bitmaps/act-bitmaps.ts';
import type { BitmapPool } from './bitmaps/bitmap-pool.ts';
import type { ActColumns, CollectedActs } from './columns/act-columns.ts';
import { ActTable } from './columns/act-table.ts';
import { indexByKey } from './columns/lists.ts';
import { StringTable } from './columns/packed-strings.ts';
import type { ActorRecord, AdvanceData, MeetingRecord } from './entities/advance-data.ts';
import type { EntityRecord } from './entities/entity-record.ts';
import { EntityTable } from './entities/entity-table.ts';
import { type Hierarchies, hierarchiesOf } from './entities/hierarchies.ts';
import { searchedTexts } from './texts/searched-texts.ts';
import { TextIndex } from './texts/text-index.ts';

/** What is in memory of one dataset version. Nothing of it changes once it is built. */
export interface SnapshotCore {
  data: AdvanceData;
  hierarchies: Hierarchies;
  columns: ActColumns;
  bitmaps: ActBitmaps;
  table: ActTable;
  /** The words of acts' texts, in order. */
  words: StringTable;
  /** What acts say and where that is written, packed, by rank; null where it is not in memory. */
  texts: StringTable | null;
  entities: EntityTable;
  /** What entities are found by. */
  search: TextIndex<EntityRecord>;
  /** Records by number, as the columns count them. */
  actors: readonly ActorRecord[];
  meetings: readonly MeetingRecord[];
  /** The same by date. */
  meetingsByDate: readonly MeetingRecord[];
  themeIds: readonly string[];
  /** The numbers of records by id. */
  positions: Record<'actors' | 'themes' | 'meetings' | 'instruments', ReadonlyMap<string, number>>;
  /** For each theme its broader ones, itself first; for each its narrower ones, itself among them. */
  broader: readonly (readonly number[])[];
  narrower: readonly (readonly number[])[];
}

/**
 * Builds all that is kept of a dataset version, yielding to the event loop in between.
 *
 * @param pool owns the bitmaps from then on
 */
export async function buildSnapshotCore(
  data: AdvanceData,
  collected: CollectedActs,
  pool: BitmapPool,
): Promise<SnapshotCore> {
  const { columns } = collected;
  const hierarchies = hierarchiesOf(data);
  const themes = indexByKey(data.themes.keys());
  const broader = [...themes.keys()].map((id) =>
    [...hierarchies.themeWithBroader(id)].flatMap((one) => themes.get(one) ?? []),
  );
  const narrower = broader.map((): number[] => []);
  for (const [theme, within] of broader.entries()) for (const one of within) narrower[one]?.push(theme);
  return {
    data,
    hierarchies,
    columns,
    bitmaps: await buildActBitmaps(collected, { data, hierarchies, narrower }, pool),
    table: new ActTable(columns, data),
    words: new StringTable(columns.words.words),
    texts: columns.details && new StringTable(columns.details),
    entities: new EntityTable(data.records),
    search: await TextIndex.build(data.records.values(), searchedTexts),
    actors: [...data.actors.values()],
    meetings: [...data.meetings.values()],
    meetingsByDate: [...data.meetings.values()].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)),
    themeIds: [...data.themes.keys()],
    positions: {
      actors: indexByKey(data.actors.keys()),
      themes,
      meetings: indexByKey(data.meetings.keys()),
      instruments: indexByKey(data.instruments.keys()),
    },
    broader,
    narrower,
  };
}
