import { isCountryCode } from '../../domain/country-codes.ts';
import type { EntityType } from '../../domain/entity-catalogue.ts';
import { isCalendarDay } from '../../domain/imprecise-date.ts';
import { MAX_CHARACTERS_ASKED, wordsAsked } from '../../domain/word-forms.ts';
import { type Bitmap, type BitmapPool, noActs } from '../../snapshot/bitmaps/bitmap-pool.ts';
import type { FacetName } from '../../snapshot/bitmaps/facets.ts';
import type { CreditKind } from '../../snapshot/columns/act-columns.ts';
import { type GroupDimension, kindAddressed } from '../../snapshot/entities/actor-groups.ts';
import type { ActorRecord, AdvanceData, MeetingRecord } from '../../snapshot/entities/advance-data.ts';
import type { Hierarchies } from '../../snapshot/entities/hierarchies.ts';
import type { SnapshotCore } from '../../snapshot/snapshot-core.ts';
import { actsWithWord } from '../../snapshot/words.ts';
import type { AdvanceFilter } from './advance-filter.ts';

/**
 * What each condition of a filter selects. A new condition is an entry here, in {@link AdvanceFilter} and in the SDL:
 * the types ensure that the three agree.
 */

/** The types of the ids of a condition, with the records that they must be among. */
const recordsOf = {
  Actor: 'actors',
  Theme: 'themes',
  Meeting: 'meetings',
  ReviewCycle: 'cycles',
  Instrument: 'instruments',
} as const satisfies Partial<Record<EntityType, keyof AdvanceData>>;
type IdType = keyof typeof recordsOf;

/** The problem with a value; null if there is none. */
type Check<Value> = (value: Value) => {
  reason: 'INVALID_VALUE' | 'INVALID_DATE' | 'OUT_OF_RANGE';
  expected: string;
  found?: string | readonly string[];
} | null;

/** What acts are selected from. */
export interface SelectionContext {
  core: SnapshotCore;
  /** Owns the bitmaps that are made for the selection. */
  pool: BitmapPool;
}

/** What the conditions on actors and meetings need besides their values. */
type Modifiers = Pick<AdvanceFilter, 'includeMembers' | 'includeParts'>;

type Condition<Value> = (
  | { on: 'ACTORS'; allows(value: Value, actor: ActorRecord, filter: Modifiers): boolean }
  | { on: 'CREDITS'; allows(value: Value, kind: CreditKind): boolean }
  | {
      on: 'MEETINGS';
      allows(value: Value, meeting: MeetingRecord, hierarchies: Hierarchies, filter: Modifiers): boolean;
    }
  /** Returns the acts that it allows. */
  | { on: 'ACTS'; acts(value: Value, context: SelectionContext, filter: AdvanceFilter): Bitmap }
  /** Changes how another condition of the same filter is read; by itself it restricts nothing. */
  | { on: 'MODIFIERS' }
  /** Read where themes are selected, or where filters are joined. */
  | { on: 'THEMES' | 'FILTERS' }
) & {
  /** The type of its values, if they are ids. */
  ids?: IdType;
  check?: Check<Value>;
};

type Conditions = { readonly [Key in keyof AdvanceFilter]-?: Condition<NonNullable<AdvanceFilter[Key]>> };

const isDay: Check<string> = (day) =>
  isCalendarDay(day) ? null : { reason: 'INVALID_DATE', expected: 'a day that exists' };

/** Every condition of a filter; those on acts in the order of their cost, cheap ones first. */
export const conditions: Conditions = {
  actors: {
    on: 'ACTORS',
    ids: 'Actor',
    allows: (ids, { id, groups }, { includeMembers }) =>
      (includeMembers === true ? [id, ...groups] : [id]).some((one) => ids.includes(one)),
  },
  includeMembers: { on: 'MODIFIERS' },
  actorKinds: { on: 'ACTORS', allows: (kinds, { kind }) => kinds.includes(kind) },
  sectors: { on: 'ACTORS', allows: (sectors, { sector }) => sector !== null && sectors.includes(sector) },
  countries: {
    on: 'ACTORS',
    check: (codes) => {
      const wrong = codes.filter((code) => !isCountryCode(code));
      return wrong.length === 0
        ? null
        : { reason: 'INVALID_VALUE', expected: 'ISO 3166-1 alpha-3 codes', found: wrong };
    },
    allows: (codes, { country }) => country !== null && codes.includes(country),
  },
  regionalGroups: {
    on: 'ACTORS',
    allows: (groups, { regionalGroup }) => regionalGroup !== null && groups.includes(regionalGroup),
  },
  roles: { on: 'CREDITS', allows: (roles, kind) => roles.some((role) => kind.roles.includes(role)) },
  attribution: { on: 'CREDITS', allows: (attributions, kind) => attributions.includes(kind.attribution) },
  themes: { on: 'THEMES', ids: 'Theme' },
  includeNarrower: { on: 'MODIFIERS' },
  actKinds: { on: 'ACTS', acts: (kinds, context) => actsOfMembers(context, 'ACT_KIND', kinds) },
  outcomes: { on: 'ACTS', acts: (outcomes, context) => actsOfMembers(context, 'OUTCOME', outcomes) },
  stances: { on: 'ACTS', acts: (stances, context) => actsOfMembers(context, 'STANCE', stances) },
  takenUp: {
    on: 'ACTS',
    acts: (takenUp, { core: { bitmaps } }) => (takenUp ? bitmaps.takenUp : bitmaps.notTakenUp),
  },
  instruments: {
    on: 'ACTS',
    ids: 'Instrument',
    acts: (ids, context) => actsOfMembers(context, 'INSTRUMENT', ids),
  },
  addressedTo: {
    on: 'ACTS',
    ids: 'Actor',
    acts: (ids, { pool, core }) =>
      pool.union(ids.map((id) => of(core.bitmaps.facets.ADDRESSEE.acts, core.positions.actors, id))),
  },
  themesAll: {
    on: 'ACTS',
    ids: 'Theme',
    acts(ids, { core, pool }, { includeNarrower }) {
      const { themes, themesWithin } = core.bitmaps;
      const acts = includeNarrower === false ? themes : themesWithin;
      return pool.intersection(
        ids.map((id) => of(acts, core.positions.themes, id)),
        core.bitmaps.all,
      );
    },
  },
  text: {
    on: 'ACTS',
    check({ length }) {
      if (length <= MAX_CHARACTERS_ASKED) return null;
      const expected = `at most ${MAX_CHARACTERS_ASKED} characters`;
      return { reason: 'OUT_OF_RANGE', expected, found: String(length) };
    },
    acts: (text, context) =>
      context.pool.intersection(
        wordsAsked(text).map((word) => actsWithWord(context, word).FORM()),
        context.core.bitmaps.all,
      ),
  },
  addressedToKinds: {
    on: 'ACTS',
    acts: (kinds, { core, pool }) =>
      pool.union(
        core.bitmaps.facets.ADDRESSEE.acts.filter((_, at) =>
          kinds.includes(kindAddressed(core.actors[at] as ActorRecord)),
        ),
      ),
  },
  cycles: {
    on: 'MEETINGS',
    ids: 'ReviewCycle',
    allows: (ids, { cycle }, { cycleWithWhole }) => ids.some((id) => cycleWithWhole(cycle).has(id)),
  },
  meetings: {
    on: 'MEETINGS',
    ids: 'Meeting',
    allows: (ids, { id }, { meetingWithWhole }, { includeParts }) =>
      (includeParts === true ? [...meetingWithWhole(id)] : [id]).some((one) => ids.includes(one)),
  },
  includeParts: { on: 'MODIFIERS' },
  meetingKinds: { on: 'MEETINGS', allows: (kinds, { kind }) => kinds.includes(kind) },
  // The days are those of the acts: a meeting comes once with its own, and once with each date of its acts.
  from: { on: 'MEETINGS', check: isDay, allows: (day, { earliest }) => earliest !== null && earliest >= day },
  to: { on: 'MEETINGS', check: isDay, allows: (day, { latest }) => latest !== null && latest <= day },
  AND: { on: 'FILTERS' },
  OR: { on: 'FILTERS' },
  NOT: { on: 'FILTERS' },
};

/** The condition of a filter that lists each group of actors. */
export const groupConditions = {
  ACTOR_KIND: 'actorKinds',
  SECTOR: 'sectors',
  COUNTRY: 'countries',
  REGIONAL_GROUP: 'regionalGroups',
} as const satisfies Record<GroupDimension, keyof AdvanceFilter>;

type On = Condition<never>['on'];

/** A condition that a filter has, with its value. */
export interface GivenCondition<What extends On> {
  name: keyof AdvanceFilter;
  value: never;
  condition: Extract<Condition<never>, { on: What }>;
}

/** The conditions of a filter on something, in the order of {@link conditions}. */
export function conditionsOn<What extends On>(filter: AdvanceFilter, on: What): GivenCondition<What>[] {
  const given: GivenCondition<What>[] = [];
  for (const name of names) {
    const condition = conditions[name] as Condition<never>;
    if (condition.on === on && filter[name] !== undefined)
      given.push({
        name,
        value: filter[name] as never,
        condition: condition as GivenCondition<What>['condition'],
      });
  }
  return given;
}

const names = Object.keys(conditions) as (keyof AdvanceFilter)[];

/** Whether the snapshot has an id of this type, if a condition requires that. */
export const isKnownId = (type: IdType, id: string, data: AdvanceData): boolean =>
  data[recordsOf[type]].has(id);

function of(acts: readonly Bitmap[], positions: ReadonlyMap<string, number>, id: string): Bitmap {
  return acts[positions.get(id) ?? -1] ?? noActs;
}

function actsOfMembers(
  { core, pool }: SelectionContext,
  facet: FacetName,
  members: readonly string[],
): Bitmap {
  const { ids, acts } = core.bitmaps.facets[facet];
  return pool.union([...new Set(members)].map((member) => acts[ids.indexOf(member)] ?? noActs));
}
