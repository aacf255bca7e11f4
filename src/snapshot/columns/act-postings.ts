import { actKinds, outcomes } from '../../domain/vocabulary.ts';
import { type GroupDimension, groupDimensions, groupOf } from '../entities/actor-groups.ts';
import type { AdvanceData } from '../entities/advance-data.ts';
import type { ActColumns, ActPostings, CreditColumns, SetColumn } from './act-columns.ts';
import { indexByKey, invert, inverted, type Lists, listAt, positionsByValue } from './lists.ts';
import { NumberList } from './number-list.ts';

/** The acts of each member of each condition, from what each act has. */
export function postingsOf(
  columns: ActColumns,
  records: Pick<AdvanceData, 'actors' | 'themes' | 'meetings' | 'instruments'>,
): ActPostings {
  const { credits } = columns;
  return {
    pairs: byActorAndManner(credits, records.actors.size),
    creditKinds: inverted({ starts: credits.starts, values: credits.creditKind }, credits.creditKinds.length),
    groups: Object.fromEntries(
      groupDimensions.map((dimension) => [dimension, byGroup(credits, records.actors, dimension)]),
    ) as ActPostings['groups'],
    themes: ofSets(columns.themes, records.themes.size),
    addressees: ofSets(columns.addressees, records.actors.size),
    instruments: ofSets(columns.instruments, records.instruments.size),
    meetings: positionsByValue(columns.meeting, records.meetings.size),
    years: positionsByValue(columns.year, columns.years.length),
    kinds: positionsByValue(columns.kind, actKinds.length),
    outcomes: positionsByValue(columns.outcome, outcomes.length),
    uptakes: positionsByValue(columns.takenUp, 2),
  };
}

function byActorAndManner(
  { starts, actor, creditKind }: CreditColumns,
  actors: number,
): ActPostings['pairs'] {
  const rankOf = new Uint32Array(actor.length);
  for (let rank = 0; rank + 1 < starts.length; rank += 1) rankOf.fill(rank, starts[rank], starts[rank + 1]);
  const ofActors = positionsByValue(actor, actors);
  const pairs = { actor: [] as number[], creditKind: [] as number[] };
  const ends = [0];
  const ranks = new NumberList();
  for (let one = 0; one < actors; one += 1) {
    const byCreditKind = new Map<number, number[]>();
    for (const credit of listAt(ofActors, one)) {
      const kind = creditKind[credit] as number;
      const list = byCreditKind.get(kind);
      if (list === undefined) byCreditKind.set(kind, [rankOf[credit] as number]);
      else list.push(rankOf[credit] as number);
    }
    for (const [kind, list] of byCreditKind) {
      pairs.actor.push(one);
      pairs.creditKind.push(kind);
      for (const rank of list) ranks.push(rank);
      ends.push(ranks.length);
    }
  }
  return {
    actor: Uint32Array.from(pairs.actor),
    creditKind: Uint16Array.from(pairs.creditKind),
    ranks: { starts: Uint32Array.from(ends), values: ranks.values().slice() },
  };
}

function byGroup(
  { starts, actor }: CreditColumns,
  actors: AdvanceData['actors'],
  dimension: GroupDimension,
): ActPostings['groups'][GroupDimension] {
  const of = [...actors.values()].map((actor) => groupOf(dimension, actor));
  const ids = [...new Set(of.filter((group) => group !== null))];
  const positions = indexByKey(ids);
  const memberOf = Int32Array.from(of, (group) => (group === null ? -1 : (positions.get(group) as number)));
  const ranks = invert(ids.length, (add) => {
    const last = new Int32Array(ids.length).fill(-1);
    for (let rank = 0; rank + 1 < starts.length; rank += 1) {
      const end = starts[rank + 1] as number;
      for (let at = starts[rank] as number; at < end; at += 1) {
        const member = memberOf[actor[at] as number] as number;
        if (member === -1 || last[member] === rank) continue;
        last[member] = rank;
        add(member, rank);
      }
    }
  });
  return { ids, ranks };
}

function ofSets({ set, lists }: SetColumn, members: number): Lists {
  const { starts, values } = lists;
  return invert(members, (add) => {
    for (let rank = 0; rank < set.length; rank += 1) {
      const end = starts[(set[rank] as number) + 1] as number;
      for (let at = starts[set[rank] as number] as number; at < end; at += 1) add(values[at] as number, rank);
    }
  });
}
