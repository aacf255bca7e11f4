import { type WordMatch, wordMatches } from '../../domain/word-forms.ts';
import { type Bitmap, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { AdvanceAct, AdvanceData, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import type { SnapshotReader } from '../../snapshot/snapshot-reader.ts';
import { actsWithWord } from '../../snapshot/words.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { checkFilter } from '../filter/check-filter.ts';
import { allowsMeeting } from '../filter/meeting-conditions.ts';
import { scopeOf, selectActs } from '../filter/select-acts.ts';
import type { ActList } from './act-list.ts';
import { AdvanceSelection } from './selection.ts';

/** Selects and counts acts of one snapshot; nothing else in the product counts. */
export interface AdvanceIndex {
  readonly data: AdvanceData;
  /** The act with this id, if the version has it. */
  act(id: string): AdvanceAct | undefined;
  /** @throws {InvalidArgumentError} when the filter names what is not there */
  select(filter: AdvanceFilter): AdvanceSelection;
  /**
   * The acts whose text has all of these words, those that have all beginnings, and those that have a form of each:
   * each act in one list only.
   */
  actsSaying(words: readonly string[]): readonly [words: ActList, beginnings: ActList, forms: ActList];
  /** Meetings that the filter's conditions on meetings allow, by date. */
  meetingsUnder(filter: AdvanceFilter): MeetingRecord[];
  /**
   * What was computed under this key for this dataset version, or is computed now: plain values that nobody changes and
   * that hold no selection.
   *
   * @param bytesOf what a value takes in memory, about
   */
  getOrCompute<Value extends object>(
    key: string,
    bytesOf: (value: Value) => number,
    compute: () => Value,
  ): Value;
}

/** The index over a snapshot that has been lent. */
export function advanceIndex(snapshot: SnapshotReader): AdvanceIndex {
  const { core, pool, data, results } = snapshot;
  return {
    data,
    act: (id) => snapshot.act(id),
    select(filter) {
      pool.assertOpen();
      checkFilter(filter, data);
      const scope = scopeOf(core, filter);
      const root = { core, pool, filter, allowedThemes: scope.themes };
      return AdvanceSelection.of(root, selectActs({ core, pool }, filter, scope), scope);
    },
    actsSaying(words) {
      pool.assertOpen();
      const all = (match: WordMatch) =>
        pool.intersection(
          words.map((word) => actsWithWord({ core, pool }, word, match)),
          words.length === 0 ? noActs : core.bitmaps.all,
        );
      const [having, beginning, forms] = wordMatches.map(all) as [Bitmap, Bitmap, Bitmap];
      const listOf = (acts: Bitmap) =>
        AdvanceSelection.of({ core, pool, filter: {}, allowedThemes: null }, acts, scopeOf(core, {}));
      return [listOf(having), listOf(pool.andNot(beginning, having)), listOf(pool.andNot(forms, beginning))];
    },
    meetingsUnder(filter) {
      checkFilter(filter, data);
      return core.meetingsByDate.filter(allowsMeeting(filter, core.hierarchies));
    },
    getOrCompute: (key, bytesOf, compute) => results.getOrCompute(key, bytesOf, compute),
  };
}
