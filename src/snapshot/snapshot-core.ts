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

/** What is in memory of one dataset version. Nothing of it changes once it is built. */
export type SnapshotCore = Awaited<ReturnType<typeof buildSnapshotCore>>;

/**
 * Builds all that is kept of a dataset version, yielding to the event loop in between.
 *
 * @param options.pool owns the bitmaps from then on
 * @param options.cacheBytes how much memory counts that can be used again may take; 0 keeps none
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
    /** Whether all of it belongs to its version, as {@link LoadedSnapshot} says. */
    isConsistent,
    hierarchies,
    columns,
    bitmaps: await buildActBitmaps(acts, { data, hierarchies, occasions, narrower }, pool),
    table: new ActTable(columns, data),
    /** The words of acts' texts, in order. */
    words: new StringTable(columns.words.words),
    /** What acts say and where that is written, packed, by rank; null where it is not in memory. */
    texts: columns.details && new StringTable(columns.details),
    entities: new EntityTable(data.records),
    /** What entities are found by. */
    search: await TextIndex.build(data.records.values(), searchedTexts),
    /** Counts and layouts that can be used again. */
    results: new ResultCache(cacheBytes),
    /** Records by number, as the columns count them. */
    actors: [...data.actors.values()],
    /** Meetings on the dates of their acts, as the columns count them. */
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
    /** For each theme its broader ones, itself first; for each its narrower ones, itself among them. */
    broader,
    narrower,
  };
}
