import type { ActBitmaps } from './bitmaps/act-bitmaps.ts';
import { buildActBitmaps } from './bitmaps/act-bitmaps.ts';
import type { BitmapPool } from './bitmaps/bitmap-pool.ts';
import type { ActColumns, CollectedActs } from './columns/act-columns.ts';
import { ActTable } from './columns/act-table.ts';
import { indexByKey } from './columns/lists.ts';
import { StringTable } from './columns/packed-strings.ts';
import type { ActorRecord, AdvanceData, MeetingRecord } from './entities/advance-data.ts';
import { EntityTable } from './entities/entity-table.ts';
import { type Hierarchies, hierarchiesOf } from './entities/hierarchies.ts';

/** What answers about one dataset version stand on; nothing of it changes once it is made. */
export interface IndexCore {
  data: AdvanceData;
  trees: Hierarchies;
  columns: ActColumns;
  bitmaps: ActBitmaps;
  table: ActTable;
  words: StringTable;
  /** What acts say and where that is written, packed, by rank; null where it is not in memory. */
  details: StringTable | null;
  cards: EntityTable;
  /** Cards by number, as the columns count them. */
  actors: readonly ActorRecord[];
  meetings: readonly MeetingRecord[];
  /** The same in order of time. */
  meetingsByDate: readonly MeetingRecord[];
  themeIds: readonly string[];
  /** The numbers of cards by id. */
  positions: Record<'actors' | 'themes' | 'meetings' | 'instruments', ReadonlyMap<string, number>>;
  /** For each theme those that it stands within, itself first; for each those within it. */
  broader: readonly (readonly number[])[];
  narrower: readonly (readonly number[])[];
}

/**
 * Makes an index of acts over their cards, letting the event loop turn in between.
 *
 * @param pool owns the bitmaps from then on
 */
export async function buildIndexCore(
  data: AdvanceData,
  collected: CollectedActs,
  pool: BitmapPool,
): Promise<IndexCore> {
  const { columns } = collected;
  const trees = hierarchiesOf(data);
  const themes = indexByKey(data.themes.keys());
  const broader = [...themes.keys()].map((id) =>
    [...trees.themeWithBroader(id)]
      .map((one) => themes.get(one))
      .filter((position) => position !== undefined),
  );
  const narrower = broader.map((): number[] => []);
  for (const [theme, within] of broader.entries()) for (const one of within) narrower[one]?.push(theme);
  return {
    data,
    trees,
    columns,
    bitmaps: await buildActBitmaps(collected, { data, trees, narrower }, pool),
    table: new ActTable(columns, data),
    words: new StringTable(columns.words.words),
    details: columns.details && new StringTable(columns.details),
    cards: new EntityTable(data.cards),
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
