import { byCodePoint } from '../../domain/order-key.ts';
import { actKinds, datePrecisions, outcomes, stances } from '../../domain/vocabulary.ts';
import type { ActWithWords, AdvanceData, Credit, Span } from '../entities/advance-data.ts';
import type {
  ActColumns,
  CollectedActs,
  CreditColumns,
  CreditKind,
  OccasionColumns,
  SetColumn,
} from './act-columns.ts';
import { postingsOf } from './act-postings.ts';
import { collectDetails, collectWords } from './collect-texts.ts';
import { indexByKey, type Lists } from './lists.ts';
import { NumberList } from './number-list.ts';
import { packStrings } from './packed-strings.ts';

/** Takes acts one by one, in any order, and stores them by column, over the records of their dataset version. */
export function collectActs(records: Pick<AdvanceData, 'actors' | 'themes' | 'meetings' | 'instruments'>) {
  const position = {
    actor: indexByKey(records.actors.keys()),
    theme: indexByKey(records.themes.keys()),
    meeting: indexByKey(records.meetings.keys()),
    instrument: indexByKey(records.instruments.keys()),
    kind: indexByKey(actKinds),
    outcome: indexByKey(outcomes),
    stance: indexByKey(stances),
  };
  const ids: string[] = [];
  const occasions = collectOccasions();
  const kinds = new NumberList();
  /** Increased by one: 0 for none. */
  const outcomesRaised = new NumberList();
  /** Increased by one: 0 for not coded. */
  const takenUp = new NumberList();
  const credits = collectCredits(position.actor);
  const sets = {
    themes: collectSets(),
    addressees: collectSets(),
    instruments: collectSets(),
    stances: collectSets(),
  };
  const words = collectWords();
  const details = collectDetails();

  return {
    /** @returns false, and leaves the act out, if it refers to a missing record, or has no actor or no theme */
    add(act: ActWithWords): boolean {
      const kind = position.kind.get(act.kind);
      const meeting = position.meeting.get(act.meeting);
      const themes = positionsOf(act.themes, position.theme);
      const addressees = positionsOf(act.addressedTo, position.actor);
      const instruments = positionsOf(act.instruments, position.instrument);
      const isByActors = act.by.every(
        ({ actor, through }) =>
          position.actor.has(actor) && (through === null || position.actor.has(through)),
      );
      if (kind === undefined || meeting === undefined || !isByActors || act.by.length === 0) return false;
      if (themes === null || addressees === null || instruments === null || themes.length === 0) return false;
      ids.push(act.id);
      kinds.push(kind);
      outcomesRaised.push(act.outcome === null ? 0 : (position.outcome.get(act.outcome) as number) + 1);
      occasions.add(meeting, act);
      takenUp.push(act.takenUp === null ? 0 : Number(act.takenUp) + 1);
      credits.add(act.by);
      sets.themes.add(themes);
      sets.addressees.add(addressees);
      sets.instruments.add(instruments);
      sets.stances.add(act.stances.map((stance) => position.stance.get(stance) as number).sort());
      words.add(act.words);
      details.add(act.details);
      return true;
    },

    /** Orders what has been added. Nothing can be added after it. */
    finish(): CollectedActs {
      const { order, byId, columns: ofOccasions } = occasions.finish(ids);
      const idsInOrder = Array.from(order, (at) => ids[at] as string);
      const columns: ActColumns = {
        count: ids.length,
        ...ofOccasions,
        ids: packStrings(idsInOrder),
        byId,
        kind: Uint8Array.from(picked(kinds.values(), order)),
        outcome: lowered(picked(outcomesRaised.values(), order)),
        takenUp: lowered(picked(takenUp.values(), order)),
        credits: credits.finish(order),
        themes: sets.themes.finish(order),
        addressees: sets.addressees.finish(order),
        instruments: sets.instruments.finish(order),
        stances: sets.stances.finish(order),
        words: words.finish(order),
        details: details.finish(order),
      };
      return { columns, postings: postingsOf(columns, records) };
    },
  };
}

/** Meetings with the dates of their acts by number, and by the first days the order of acts. */
function collectOccasions() {
  const known = new Map<string, number>();
  const seen: (Span & { meeting: number })[] = [];
  const occasion = new NumberList();
  return {
    add(meeting: number, { earliest, latest, earliestPrecision, latestPrecision }: Span) {
      const one = { meeting, earliest, latest, earliestPrecision, latestPrecision };
      const key = Object.values(one).join(' ');
      const found = known.get(key) ?? seen.push(one) - 1;
      known.set(key, found);
      occasion.push(found);
    },
    finish(ids: readonly string[]) {
      const days = [
        ...new Set(seen.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat())),
      ];
      const positionOf = indexByKey(days.sort());
      const positions = (of: 'earliest' | 'latest') =>
        Int32Array.from(seen, ({ [of]: day }) => (day === null ? -1 : (positionOf.get(day) as number)));
      const precisions = (of: 'earliestPrecision' | 'latestPrecision') =>
        Uint8Array.from(seen, ({ [of]: precision }) => datePrecisions.indexOf(precision));
      const occasions: OccasionColumns = {
        meeting: Uint32Array.from(seen, ({ meeting }) => meeting),
        earliest: positions('earliest'),
        latest: positions('latest'),
        earliestPrecision: precisions('earliestPrecision'),
        latestPrecision: precisions('latestPrecision'),
      };
      const first = picked(occasions.earliest, occasion.values());
      const byId = sorted(ids.length, (a, b) => byCodePoint(ids[a] as string, ids[b] as string));
      // Sorts acts, which are in order of id, by day, so that the order of ids stays within a day: unknown days, read
      // as unsigned, come last.
      const order = byId.slice().sort((a, b) => ((first[a] as number) >>> 0) - ((first[b] as number) >>> 0));
      const rankOf = new Uint32Array(ids.length);
      for (let rank = 0; rank < order.length; rank += 1) rankOf[order[rank] as number] = rank;
      const columns = {
        ...{ days, occasions, occasion: picked(occasion.values(), order) },
        dated: first.filter((day) => day !== -1).length,
      };
      return { order, byId: picked(rankOf, byId), columns };
    },
  };
}

function collectCredits(positions: Map<string, number>) {
  const ends = new NumberList();
  const actors = new NumberList();
  const creditKinds = new NumberList();
  /** Increased by one: 0 for nobody. */
  const through = new NumberList();
  const known = new Map<string, number>();
  const table: CreditKind[] = [];
  const creditKindOf = ({ attribution, roles }: Credit) => {
    const sortedRoles = [...roles].sort();
    const key = `${attribution} ${sortedRoles.join(' ')}`;
    const found = known.get(key) ?? table.push({ attribution, roles: sortedRoles }) - 1;
    known.set(key, found);
    return found;
  };
  return {
    add(by: readonly Credit[]) {
      for (const one of by) {
        actors.push(positions.get(one.actor) as number);
        creditKinds.push(creditKindOf(one));
        through.push(one.through === null ? 0 : (positions.get(one.through) as number) + 1);
      }
      ends.push(actors.length);
    },
    finish(order: Uint32Array): CreditColumns {
      const { starts, values: from } = reordered(ends.values(), order);
      return {
        starts,
        actor: picked(actors.values(), from),
        creditKind: Uint16Array.from(picked(creditKinds.values(), from)),
        creditKinds: table,
        through: Int32Array.from(picked(through.values(), from)).map((raised) => raised - 1),
      };
    },
  };
}

function collectSets() {
  const setOf = new NumberList();
  const starts = new NumberList();
  const members = new NumberList();
  const known = new Map<string, number>();
  starts.push(0);
  return {
    add(set: readonly number[]) {
      const key = set.join(' ');
      let found = known.get(key);
      if (found === undefined) {
        found = known.size;
        known.set(key, found);
        for (const member of set) members.push(member);
        starts.push(members.length);
      }
      setOf.push(found);
    },
    finish: (order: Uint32Array): SetColumn => ({
      set: picked(setOf.values(), order),
      lists: { starts: starts.values().slice(), values: members.values().slice() },
    }),
  };
}

/** Lists, given by their ends, in another order; each value is the position that it comes from. */
function reordered(ends: Uint32Array, order: Uint32Array): Lists {
  const starts = new Uint32Array(order.length + 1);
  const values = new Uint32Array(ends.at(-1) ?? 0);
  let end = 0;
  for (let rank = 0; rank < order.length; rank += 1) {
    const list = order[rank] as number;
    const last = ends[list] as number;
    for (let from = list === 0 ? 0 : (ends[list - 1] as number); from < last; from += 1) values[end++] = from;
    starts[rank + 1] = end;
  }
  return { starts, values };
}

/** The values at some positions, in their order. */
function picked<Values extends Uint32Array | Int32Array>(values: Values, positions: Uint32Array): Values {
  const found = new (values.constructor as new (length: number) => Values)(positions.length);
  for (let at = 0; at < positions.length; at += 1) found[at] = values[positions[at] as number] as number;
  return found;
}

/** Reverses an increase by one. */
const lowered = (raised: Uint32Array) => Int8Array.from(raised, (one) => one - 1);

function sorted(count: number, by: (a: number, b: number) => number): Uint32Array<ArrayBuffer> {
  const positions = new Uint32Array(count);
  for (let position = 0; position < count; position += 1) positions[position] = position;
  return positions.sort(by);
}

/** Null if one of them has no position. */
function positionsOf(keys: readonly string[], positions: Map<string, number>): number[] | null {
  const found = keys.map((key) => positions.get(key)).filter((position) => position !== undefined);
  return found.length === keys.length ? found : null;
}
