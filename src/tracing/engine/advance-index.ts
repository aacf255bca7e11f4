import type { EntityType } from '../../domain/entity-catalogue.ts';
import { type WordMatch, wordMatches } from '../../domain/word-forms.ts';
import { type Bitmap, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { AdvanceAct, DatedMeeting } from '../../snapshot/entities/advance-data.ts';
import type { SnapshotReader } from '../../snapshot/snapshot-reader.ts';
import { typeOfId } from '../../snapshot/type-of-id.ts';
import { actsWithWord } from '../../snapshot/words.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { checkFilter } from '../filter/check-filter.ts';
import { describeId } from '../filter/describe-id.ts';
import { allowsMeeting } from '../filter/meeting-conditions.ts';
import { scopeOf, selectActs } from '../filter/select-acts.ts';
import { AdvanceSelection } from './selection.ts';

/** Selects and counts the acts of one snapshot. All counting is done here. */
export type AdvanceIndex = ReturnType<typeof advanceIndex>;

/** The index over a leased snapshot. */
export function advanceIndex(snapshot: SnapshotReader) {
  const { core, pool } = snapshot;
  const { data, results } = core;
  /** @throws {InvalidArgumentError} if the filter contains an unknown value */
  const check = (filter: AdvanceFilter) => checkFilter(filter, core);
  return {
    data,
    check,
    /** Describes an id of another type than the expected one, for a message. */
    describeId: (id: string, expected: EntityType): string => describeId(core, id, expected),
    /** The type of an id, or the type that its prefix implies; null if that is not known. */
    typeOf: (id: string): EntityType | null => typeOfId(core, id),
    /** The act with this id, if the version has it. */
    act: (id: string): AdvanceAct | undefined => snapshot.act(id),
    /** The meeting with this id, if the version has it. */
    meeting: (id: string): DatedMeeting | undefined => core.meetingsByDate.get(id),
    /** @throws {InvalidArgumentError} if the filter contains an unknown value */
    select(filter: AdvanceFilter): AdvanceSelection {
      pool.assertOpen();
      check(filter);
      const scope = scopeOf(core, filter);
      const root = { core, pool, filter, allowedThemes: scope.themes };
      return AdvanceSelection.of(root, selectActs({ core, pool }, filter, scope), scope);
    },
    /**
     * The acts whose text has all of these words, those with all of them as beginnings, and those with a form of each:
     * each act in one list only.
     */
    actsSaying(
      words: readonly string[],
    ): readonly [words: AdvanceSelection, beginnings: AdvanceSelection, forms: AdvanceSelection] {
      pool.assertOpen();
      const acts = words.map((word) => actsWithWord({ core, pool }, word));
      const all = (match: WordMatch) =>
        pool.intersection(
          acts.map((of) => of[match]()),
          words.length === 0 ? noActs : core.bitmaps.all,
        );
      const [having, beginning, forms] = wordMatches.map(all) as [Bitmap, Bitmap, Bitmap];
      const listOf = (acts: Bitmap) =>
        AdvanceSelection.of({ core, pool, filter: {}, allowedThemes: null }, acts, scopeOf(core, {}));
      return [listOf(having), listOf(pool.andNot(beginning, having)), listOf(pool.andNot(forms, beginning))];
    },
    /**
     * Meetings that the filter's conditions on meetings allow on any of their dates, by date, each with the allowed
     * dates.
     */
    meetingsUnder(filter: AdvanceFilter): DatedMeeting[] {
      check(filter);
      const allows = allowsMeeting(filter, core.hierarchies);
      return [...core.meetingsByDate.values()].flatMap((meeting) => {
        const dates = meeting.dates.filter(allows);
        return dates.length === 0 ? [] : { ...meeting, dates };
      });
    },
    results,
  };
}
