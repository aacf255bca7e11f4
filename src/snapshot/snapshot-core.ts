import { buildActBitmaps } from './bitmaps/act-bitmaps.ts';
import type { BitmapPool } from './bitmaps/bitmap-pool.ts';
import { ActTable } from './columns/act-table.ts';
import { indexByKey } from './columns/lists.ts';
import { datedMeetings, occasionsOf } from './columns/occasions.ts';
import { StringTable } from './columns/packed-strings.ts';
import { EntityTable } from './entities/entity-table.ts';
import { hierarchiesOf } from './entities/hierarchies.ts';
import type { LoadedSnapshot } from './load/load-snapshot.ts';
import { ResultCache } from './result-cache.ts';
import { searchedTexts } from './texts/searched-texts.ts';
import { TextIndex } from './texts/text-index.ts';

/** The part of one dataset version that is in memory. It is immutable once it is built. */
export type SnapshotCore = Awaited<ReturnType<typeof buildSnapshotCore>>;

/**
 * Builds everything that is kept of a dataset version, yielding to the event loop in between.
 *
 * @param options.pool owns the bitmaps from then on
 * @param options.cacheBytes how much memory reusable counts may take; 0 keeps none
 */
export async function buildSnapshotCore(
  { data, acts, isConsistent }: Omit<LoadedSnapshot, 'leftOut'>,
  { pool, cacheBytes }: { pool: BitmapPool; cacheBytes: number },
) {
  const { columns } = acts;
  const hierarchies = hierarchiesOf(data);
  const occasions = occasionsOf(columns, data);
  const themes = indexByKey(data.themes.keys());
  const broader: readonly (readonly number[])[] = [...themes.keys()].map((id) =>
    [...hierarchies.themeWithBroader(id)].flatMap((one) => themes.get(one) ?? []),
  );
  const narrower = broader.map((): number[] => []);
  for (const [theme, within] of broader.entries()) for (const one of within) narrower[one]?.push(theme);
  return {
    data,
    /** Whether all of it belongs to its version; see {@link LoadedSnapshot}. */
    isConsistent,
    hierarchies,
    columns,
    bitmaps: await buildActBitmaps(acts, { data, hierarchies, occasions, narrower }, pool),
    table: new ActTable(columns, data),
    /** The words of acts' texts, in order. */
    words: new StringTable(columns.words.words),
    /** The texts and evidence of acts, packed, by rank; null if they are not in memory. */
    texts: columns.details && new StringTable(columns.details),
    entities: new EntityTable(data.records),
    /** The texts that search looks in. */
    search: await TextIndex.build(data.records.values(), searchedTexts),
    /** Counts and layouts that can be reused. */
    results: new ResultCache(cacheBytes),
    /** Records by number, as in the columns. */
    actors: [...data.actors.values()],
    /** Meetings on the dates of their acts, numbered as in the columns. */
    occasions,
    meetingsByDate: datedMeetings(data, occasions),
    themeIds: [...data.themes.keys()],
    /** The numbers of records by id. */
    positions: {
      actors: indexByKey(data.actors.keys()),
      themes,
      meetings: indexByKey(data.meetings.keys()),
      instruments: indexByKey(data.instruments.keys()),
    },
    /** For each theme, its broader ones with itself first, and its narrower ones including itself. */
    broader,
    narrower,
  };
}
