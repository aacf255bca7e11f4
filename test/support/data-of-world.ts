import type { ActWithWords, MeetingRecord } from '../../src/snapshot/entities/advance-data.ts';
import type { AdvanceDataWithActs } from './advance-index-of.ts';
import { instrumentsOf, rolesAt, stancesOn, takenUp } from './plain-evaluator/plain-filter.ts';
import { cyclesInTime, occasionOf } from './plain-evaluator/plain-order.ts';
import type { PlainAct, PlainWorld } from './plain-evaluator/plain-world.ts';
import { wordsOf } from './plain-search.ts';

type Exactly = Pick<MeetingRecord, 'earliest' | 'latest' | 'earliestPrecision' | 'latestPrecision'>;
const oldest = (day: string | null, id: string) => `${day ?? '9999-99-99'} ${id}`;
const newest = (day: string | null, id: string) => `${day ?? '0000-00-00'} ${id}`;
const byId = <Item extends { id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

/** What the product would have loaded of a world, without a database between: for tests of what is in memory. */
export function dataOfWorld(world: PlainWorld): AdvanceDataWithActs {
  const acts = world.acts.map((act) => actOf(world, act));
  return {
    version: 1,
    publishedAt: `${world.publishedOn}T00:00:00.000Z`,
    acts,
    participations: world.participations.map((one) => ({
      ...one,
      id: `participation ${one.meeting} ${one.actor} ${one.role}`,
      role: one.role as 'SPEAKER',
      status: one.status as 'ATTENDED' | null,
    })),
    uptakes: world.uptakes.map((one) => ({ ...one, id: `${one.of} ${one.into}`, kind: one.kind as 'CITED' })),
    ties: [
      ...world.actors.flatMap(({ id, represents }) => represents.map((actor) => ({ person: id, actor }))),
      ...acts.flatMap(({ by }) =>
        by.flatMap(({ actor, through }) => (through === null ? [] : [{ person: through, actor }])),
      ),
    ],
    discussions: world.meetings.flatMap(({ id, discusses }) =>
      discusses.map((theme) => ({ meeting: id, theme })),
    ),
    actors: byId(
      world.actors.map(({ name: label, represents, members, memberOf, ...actor }) => ({
        ...(actor as typeof actor & { kind: 'STATE'; sector: null; regionalGroup: null; standsFor: null }),
        label,
        groups: [
          ...memberOf,
          ...world.actors.filter((one) => one.members.includes(actor.id)).map(({ id }) => id),
        ],
      })),
    ),
    themes: byId(world.themes.map(({ id, prefLabel: label, broader }) => ({ id, label, broader }))),
    meetings: byId(
      world.meetings.map(({ id, kind, title: label, days, cycle, partOf, reviews, ...rest }) => ({
        id,
        label,
        kind: kind as 'DIALOGUE',
        cycle,
        partOf,
        ...(days as Exactly),
        sortKey: oldest(days.earliest, id),
        instruments: reviews,
        actsSurveyed: rest.actsSurveyed,
        uptakesSurveyed: rest.uptakesSurveyed,
      })),
    ),
    cycles: byId(
      cyclesInTime(world.cycles).map(({ id, label, level, days, partOf }, place) => ({
        id,
        label,
        level: level as 'SERIES',
        partOf,
        ...(days as Exactly),
        sortKey: `${1_000 + place} ${id}`,
      })),
    ),
    instruments: byId(world.instruments.map(({ id, title: label }) => ({ id, label }))),
    resolutions: byId(
      world.resolutions.map(({ own, ...one }) => ({
        ...one,
        kind: one.kind as 'RESOLUTION',
        dateEarliest: own?.earliest ?? null,
        datePrecision: (own?.earliestPrecision ?? 'UNKNOWN') as 'DAY',
      })),
    ),
    records: new Map(),
  };
}

function actOf(world: PlainWorld, act: PlainAct): ActWithWords {
  const days = occasionOf(world, act).days as Exactly;
  return {
    id: act.id,
    kind: act.kind as 'OBSERVATION',
    ...days,
    sortKey: oldest(days.earliest, act.id),
    newestKey: newest(days.earliest, act.id),
    meeting: act.meeting,
    by: act.by.map(({ actor, attribution, through }) => ({
      actor,
      attribution: attribution as 'DIRECT',
      through,
      roles: new Set([actor, through].flatMap((one) => rolesAt(world, one, act.meeting) as 'SPEAKER'[])),
    })),
    themes: act.themes,
    addressedTo: act.addressedTo,
    instruments: instrumentsOf(world, act),
    outcome: act.outcome as 'AGREED' | null,
    takenUp: takenUp(world, act),
    stances: stancesOn(world, act) as 'SUPPORTS'[],
    words: wordsOf(act.text),
  };
}
