import { actKinds, outcomes } from '../../domain/vocabulary.ts';
import { type GroupDimension, groupDimensions, groupOf } from '../entities/actor-groups.ts';
import type { AdvanceData } from '../entities/advance-data.ts';
import type { ActColumns, ActPostings, CreditColumns, SetColumn } from './act-columns.ts';
import { indexByKey, invert, type Lists, positionsByValue } from './lists.ts';

/** The acts of each member of each condition. */
export function postingsOf(
  columns: ActColumns,
  records: Pick<AdvanceData, 'actors' | 'themes'>,
): ActPostings {
  const { credits } = columns;
  return {
    actors: ofCredits(credits.starts, credits.actor, records.actors.size),
    creditKinds: ofCredits(credits.starts, credits.creditKind, credits.creditKinds.length),
    groups: Object.fromEntries(
      groupDimensions.map((dimension) => [dimension, byGroup(credits, records.actors, dimension)]),
    ) as ActPostings['groups'],
    themes: ofSets(columns.themes, records.themes.size),
    codes: {
      occasion: positionsByValue(columns.occasion, columns.occasions.meeting.length),
      kind: positionsByValue(columns.kind, actKinds.length),
      outcome: positionsByValue(columns.outcome, outcomes.length),
      instruments: bySet(columns.instruments),
      addressees: bySet(columns.addressees),
      stances: bySet(columns.stances),
    },
    uptakes: positionsByValue(columns.takenUp, 2),
  };
}

function byGroup(
  { starts, actor }: CreditColumns,
  actors: AdvanceData['actors'],
  dimension: GroupDimension,
): ActPostings['groups'][GroupDimension] {
  const of = [...actors.values()].map((one) => groupOf(dimension, one));
  const ids = [...new Set(of.filter((group) => group !== null))];
  const positions = indexByKey(ids);
  const groups = Int32Array.from(of, (group) => (group === null ? -1 : (positions.get(group) as number)));
  const ofEachCredit = Int32Array.from(actor, (one) => groups[one] as number);
  return { ids, ranks: ofCredits(starts, ofEachCredit, ids.length) };
}

/**
 * The acts of each member of credits; an act with several such credits comes once.
 *
 * @param starts where the credits of each act start
 * @param members the member of each credit, -1 for none
 */
function ofCredits(starts: Uint32Array, members: ArrayLike<number>, count: number): Lists {
  return invert(count, (add) => {
    const last = new Int32Array(count).fill(-1);
    for (let rank = 0; rank + 1 < starts.length; rank += 1) {
      const end = starts[rank + 1] as number;
      for (let at = starts[rank] as number; at < end; at += 1) {
        const member = members[at] as number;
        if (member === -1 || last[member] === rank) continue;
        last[member] = rank;
        add(member, rank);
      }
    }
  });
}

const bySet = ({ set, lists }: SetColumn) => positionsByValue(set, lists.starts.length - 1);

function ofSets({ set, lists }: SetColumn, members: number): Lists {
  const { starts, values } = lists;
  return invert(members, (add) => {
    for (let rank = 0; rank < set.length; rank += 1) {
      const end = starts[(set[rank] as number) + 1] as number;
      for (let at = starts[set[rank] as number] as number; at < end; at += 1) add(values[at] as number, rank);
    }
  });
}
