import fc from 'fast-check';
import type { PlainAttendanceWhere } from '../plain-evaluator/plain-attendance.ts';
import type { PlainWhere } from '../plain-evaluator/plain-filter.ts';
import type { PlainWorld } from '../plain-evaluator/plain-world.ts';

/** Random AdvanceWhere over what a world holds: few conditions at once, contradictions and empty lists among them. */
export function randomWhere(world: PlainWorld): fc.Arbitrary<PlainWhere> {
  const { where } = fc.letrec<{ where: PlainWhere; leaf: PlainWhere }>((tie) => ({
    leaf: randomConditions(world),
    where: fc.oneof(
      { maxDepth: 2, depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: tie('leaf') },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            tie('leaf'),
            fc.record(
              {
                AND: fc.array(tie('where'), { maxLength: 2 }),
                OR: fc.array(tie('where'), { maxLength: 3 }),
                NOT: tie('where'),
              },
              { requiredKeys: [] },
            ),
          )
          .map(([leaf, nested]) => ({ ...leaf, ...nested })),
      },
    ),
  }));
  return where;
}

/** Random AttendanceWhere over what a world holds. */
export function randomAttendanceWhere(world: PlainWorld): fc.Arbitrary<PlainAttendanceWhere> {
  const all = conditionsOfBoth(world);
  const statuses = someOf(['APPLIED', 'OBJECTED', 'APPROVED', 'ANNOUNCED', 'REGISTERED', 'ATTENDED']);
  return fc.oneof(
    { weight: 3, arbitrary: fewOf({ ...all, statuses, byAffiliation: fc.boolean() }) },
    { weight: 1, arbitrary: membersOrParts(all) },
  );
}

function randomConditions(world: PlainWorld): fc.Arbitrary<PlainWhere> {
  const all = conditionsOver(world);
  const { actorKinds, roles, attribution } = all;
  return fc.oneof(
    { weight: 4, arbitrary: fewOf(all) },
    // Those that have to hold of one actor of an act.
    { weight: 1, arbitrary: fewOf({ actorKinds, roles, attribution }) },
    { weight: 1, arbitrary: membersOrParts(all) },
  );
}

/** Groups with their members, and meetings with their parts. */
const membersOrParts = ({ actors, actorKinds, includeMembers, meetings, includeParts }: ConditionsOfBoth) =>
  fewOf({ actors, actorKinds, includeMembers, meetings, includeParts });

type ConditionsOfBoth = ReturnType<typeof conditionsOfBoth>;

const actorKinds = ['STATE', 'STAKEHOLDER', 'PERSON', 'COLLECTIVE'];
const ids = (items: readonly { id: string }[]) => someOf(items.map(({ id }) => id));

/** Conditions that acts and attendance have in common. */
function conditionsOfBoth(world: PlainWorld) {
  const days = world.meetings.flatMap(({ days: { earliest, latest } }) => [earliest, latest]);
  const day = fc.constantFrom('2022-12-31', ...days.filter((one) => one !== null));
  return {
    actors: ids(world.actors),
    includeMembers: fc.boolean(),
    actorKinds: someOf(actorKinds),
    sectors: someOf(['NGO', 'ACADEMIA', 'PRIVATE_SECTOR', 'INTERGOVERNMENTAL', 'UN_SECRETARIAT']),
    countries: someOf(['ZZZ', 'QQQ', ...world.actors.flatMap(({ country }) => country ?? [])]),
    regionalGroups: someOf(['AFRICAN_GROUP', 'ASIA_PACIFIC_GROUP', 'EASTERN_EUROPEAN_GROUP']),
    roles: someOf(['CHAIR', 'PRESIDENT', 'MODERATOR', 'SPEAKER', 'PARTICIPANT']),
    cycles: ids(world.cycles),
    meetings: ids(world.meetings),
    includeParts: fc.boolean(),
    meetingKinds: someOf(['DIALOGUE', 'WORKING_GROUP', 'CONFERENCE', 'SIDE_EVENT']),
    from: day,
    to: day,
  };
}

function conditionsOver(world: PlainWorld) {
  return {
    ...conditionsOfBoth(world),
    attribution: someOf(['DIRECT', 'ON_BEHALF', 'AFFILIATION']),
    themes: ids(world.themes),
    themesAll: fc.subarray(
      world.themes.map(({ id }) => id),
      { maxLength: 2 },
    ),
    includeNarrower: fc.boolean(),
    actKinds: someOf(['RECOMMENDATION', 'OBSERVATION', 'RECORDED_POINT', 'COMMITMENT', 'STATEMENT']),
    outcomes: someOf(['RECORDED', 'AGREED', 'DEFERRED']),
    stances: someOf(['SUPPORTS', 'OPPOSES']),
    addressedTo: ids(world.actors),
    addressedToKinds: someOf(actorKinds),
    instruments: ids(world.instruments),
    takenUp: fc.boolean(),
    text: fc.constantFrom(
      '',
      'young',
      'VICTIM you',
      'ecout',
      "l'avis",
      'centred',
      'oung',
      'Thänks!',
      'the',
      'victims',
      'the centring of YOUTH',
    ),
  };
}

/** Few alternatives, or most of them, at times none. */
function someOf(values: readonly string[]): fc.Arbitrary<string[]> {
  const unique = [...new Set(values)];
  return fc.oneof(
    { weight: 8, arbitrary: fc.subarray(unique, { minLength: 1, maxLength: Math.min(5, unique.length) }) },
    { weight: 8, arbitrary: fc.subarray(unique, { minLength: Math.ceil(unique.length / 2) }) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
  );
}

/** At most three of the conditions, at times one that is null, which is the same as missing. */
function fewOf<Conditions extends Record<string, fc.Arbitrary<unknown>>>(
  conditions: Conditions,
): fc.Arbitrary<{
  [Key in keyof Conditions]?: Conditions[Key] extends fc.Arbitrary<infer Value> ? Value : never;
}> {
  return fc
    .subarray(Object.keys(conditions), { maxLength: 3 })
    .chain((keys) =>
      fc.record(
        Object.fromEntries(keys.map((key) => [key, perhapsNull(conditions[key] as fc.Arbitrary<unknown>)])),
      ),
    )
    .map((chosen) => inOrder(chosen) as never);
}

/** A filter whose `from` comes after its `to` is refused. */
const inOrder = (where: { from?: string | null; to?: string | null }) =>
  where.from != null && where.to != null && where.from > where.to
    ? { ...where, from: where.to, to: where.from }
    : where;

const perhapsNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 15 });
