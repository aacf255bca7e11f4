import { isPlausibleYear, yearOf } from '../../domain/imprecise-date.ts';
import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { oncePer } from '../../domain/once.ts';
import type { CycleLevel, RegionalGroup } from '../../domain/vocabulary.ts';
import type { FacetName } from '../../snapshot/bitmaps/facets.ts';
import type { GroupDimension } from '../../snapshot/entities/actor-groups.ts';
import type { AdvanceData, DatedMeeting } from '../../snapshot/entities/advance-data.ts';
import { hierarchiesOf } from '../../snapshot/entities/hierarchies.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';

/** What acts can be grouped by, and what the rows and columns of a matrix can be. */
export type Dimension = 'ACTOR' | GroupDimension | 'THEME' | FacetName;

/** The properties of a dimension. */
interface DimensionRecord {
  /**
   * How acts have members: through their authors one by one, through a property that authors share, through their
   * themes, or independently of authors and themes (a facet).
   */
  through: 'AUTHORS' | 'AUTHOR_GROUPS' | 'THEMES' | 'FACET';
  /**
   * The order of headings. DATE also shows members without acts. The Mechanism's rules forbid a ranking of States, so
   * these are ordered by NAME and never cut.
   */
  order: 'TOTAL' | 'NAME' | 'DATE' | ((id: string, data: AdvanceData) => 'TOTAL' | 'NAME');
  /** The records of its members by id; missing if members are codes. */
  records?: (data: AdvanceData) => ReadonlyMap<string, { label: string }>;
  /** The GraphQL type of its members; missing if members are codes. */
  nodeType?: 'Actor' | 'Theme' | 'ReviewCycle' | 'Meeting' | 'Instrument';
  /** The filter that lists the acts of one member. */
  filter: (id: string) => AdvanceFilter;
  /**
   * Dimensions with at most one member for each member of this one: a table of the two would have one cell in each row.
   */
  decides: readonly Dimension[];
  /** For a dimension of meetings, the members that a meeting, or the dates of its acts, have. */
  ofMeeting?: (meeting: DatedMeeting, data: AdvanceData) => Iterable<string>;
  /**
   * For a dimension by DATE, all members to be shown, in order, including those without acts.
   *
   * @param meetings those that the filter allows, by date
   * @param isNarrowed whether the filter has a condition on meetings
   */
  byDate?: (meetings: readonly DatedMeeting[], data: AdvanceData, isNarrowed: boolean) => string[];
}

const byNameWhereState = (id: string, { actors }: AdvanceData) =>
  actors.get(id)?.kind === 'STATE' ? 'NAME' : 'TOTAL';

const ofCycles = (level: CycleLevel) =>
  ({
    through: 'FACET',
    order: 'DATE',
    records: ({ cycles }) => cycles,
    nodeType: 'ReviewCycle',
    filter: (id) => ({ cycles: [id] }),
    ofMeeting: ({ cycle }, data) => hierarchiesOf(data).cycleWithWhole(cycle),
    byDate(meetings, data, isNarrowed) {
      const { cycleWithWhole } = hierarchiesOf(data);
      const met = new Set(meetings.flatMap(({ cycle }) => [...cycleWithWhole(cycle)]));
      return [...data.cycles.values()]
        .filter((cycle) => cycle.level === level && (met.has(cycle.id) || !isNarrowed))
        .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
        .map(({ id }) => id);
    },
  }) satisfies Partial<DimensionRecord>;

/** Every dimension. */
export const dimensionRecords: Readonly<Record<Dimension, DimensionRecord>> = {
  ACTOR: {
    through: 'AUTHORS',
    order: byNameWhereState,
    records: ({ actors }) => actors,
    nodeType: 'Actor',
    filter: (id) => ({ actors: [id] }),
    decides: ['ACTOR_KIND', 'SECTOR', 'COUNTRY', 'REGIONAL_GROUP'],
  },
  ACTOR_KIND: {
    through: 'AUTHOR_GROUPS',
    order: 'TOTAL',
    filter: (id) => ({ actorKinds: [id as 'STATE'] }),
    decides: [],
  },
  SECTOR: {
    through: 'AUTHOR_GROUPS',
    order: 'TOTAL',
    filter: (id) => ({ sectors: [id as 'NGO'] }),
    // Sectors are those of stakeholders, regional groups those of States.
    decides: ['ACTOR_KIND', 'REGIONAL_GROUP'],
  },
  COUNTRY: {
    through: 'AUTHOR_GROUPS',
    order: 'NAME',
    records: (data) => countriesOf(data),
    filter: (id) => ({ countries: [id] }),
    decides: ['REGIONAL_GROUP'],
  },
  REGIONAL_GROUP: {
    through: 'AUTHOR_GROUPS',
    order: 'NAME',
    filter: (id) => ({ regionalGroups: [id as RegionalGroup] }),
    decides: ['ACTOR_KIND'],
  },
  THEME: {
    through: 'THEMES',
    order: 'TOTAL',
    records: ({ themes }) => themes,
    nodeType: 'Theme',
    filter: (id) => ({ themes: [id] }),
    decides: [],
  },
  CYCLE: { ...ofCycles('SERIES'), decides: ['CONFERENCE_PERIOD', 'PHASE'] },
  CONFERENCE_PERIOD: { ...ofCycles('CONFERENCE_PERIOD'), decides: ['PHASE'] },
  PHASE: { ...ofCycles('PHASE'), decides: [] },
  YEAR: {
    through: 'FACET',
    order: 'DATE',
    filter: (id) => ({ from: `${id}-01-01`, to: `${id}-12-31` }),
    decides: [],
    ofMeeting: yearsOf,
    byDate: yearsBetween,
  },
  MEETING: {
    through: 'FACET',
    order: 'DATE',
    records: ({ meetings }) => meetings,
    nodeType: 'Meeting',
    filter: (id) => ({ meetings: [id] }),
    decides: ['MEETING_KIND', 'YEAR', 'CYCLE', 'CONFERENCE_PERIOD', 'PHASE'],
    ofMeeting: ({ id }) => [id],
    byDate: (meetings) => meetings.map(({ id }) => id),
  },
  MEETING_KIND: {
    through: 'FACET',
    order: 'TOTAL',
    filter: (id) => ({ meetingKinds: [id as 'DIALOGUE'] }),
    decides: [],
    ofMeeting: ({ kind }) => [kind],
  },
  INSTRUMENT: {
    through: 'FACET',
    order: 'TOTAL',
    records: ({ instruments }) => instruments,
    nodeType: 'Instrument',
    filter: (id) => ({ instruments: [id] }),
    decides: [],
  },
  ADDRESSEE: {
    through: 'FACET',
    order: byNameWhereState,
    records: ({ actors }) => actors,
    nodeType: 'Actor',
    filter: (id) => ({ addressedTo: [id] }),
    decides: [],
  },
  ACT_KIND: {
    through: 'FACET',
    order: 'TOTAL',
    filter: (id) => ({ actKinds: [id as 'STATEMENT'] }),
    decides: [],
  },
  OUTCOME: {
    through: 'FACET',
    order: 'TOTAL',
    filter: (id) => ({ outcomes: [id as 'AGREED'] }),
    decides: [],
  },
  STANCE: {
    through: 'FACET',
    order: 'TOTAL',
    filter: (id) => ({ stances: [id as 'SUPPORTS'] }),
    decides: [],
  },
};

export const dimensions = Object.keys(dimensionRecords) as Dimension[];

/** The dimensions by date, by which a timeline can be laid out. */
export type Period = 'YEAR' | 'CYCLE' | 'CONFERENCE_PERIOD' | 'PHASE' | 'MEETING';
export const periods = dimensions.filter((one): one is Period => dimensionRecords[one].order === 'DATE');

/** Which themes are in rows or columns: those without a broader one, those without a narrower one, or all. */
export const themeLevels = ['TOP', 'LEAF', 'ALL'] as const;
export type ThemeLevel = (typeof themeLevels)[number];

/** Whether an act has members of a dimension through its authors. */
export const isOfAuthors = (dimension: Dimension): boolean =>
  dimensionRecords[dimension].through === 'AUTHORS' ||
  dimensionRecords[dimension].through === 'AUTHOR_GROUPS';

/** Whether two dimensions make a table: they differ, and neither determines the other. */
export function canCombine(one: Dimension, other: Dimension): boolean {
  if (one === other) return false;
  return !dimensionRecords[one].decides.includes(other) && !dimensionRecords[other].decides.includes(one);
}

/** An argument whose value is a dimension: its name, its value, and its allowed values. */
export interface DimensionArgument {
  name: string;
  given: Dimension;
  takes: readonly Dimension[];
}

/** @throws {InvalidArgumentError} if two dimensions do not make a table; it says which would combine with either */
export function checkCombination(one: DimensionArgument, other: DimensionArgument): void {
  if (canCombine(one.given, other.given)) return;
  const found =
    one.given === other.given
      ? `${one.name} and ${other.name} cannot both be ${one.given}.`
      : `${one.given} and ${other.given} cannot be combined as ${one.name} and ${other.name}: one determines the other.`;
  throw new InvalidArgumentError(
    'INCOMPATIBLE_ARGUMENTS',
    `${found} ${partners(one, other)} ${partners(other, one)}`,
  );
}

function partners({ name, given }: DimensionArgument, other: DimensionArgument): string {
  const fit = other.takes.filter((dimension) => canCombine(given, dimension));
  return `${given} as ${name} combines with ${fit.join(', ') || 'none'}.`;
}

/** The label under which a member of a dimension is shown. */
export function memberLabel(dimension: Dimension, id: string, data: AdvanceData): string {
  return dimensionRecords[dimension].records?.(data).get(id)?.label ?? labelOfCode(id);
}

/** How a code is shown: UN_SECRETARIAT reads "UN secretariat". */
export function labelOfCode(code: string): string {
  return code
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/^\w/, (letter) => letter.toUpperCase())
    .replace(/^Un /, 'UN ');
}

/** The years that contain a meeting, or dates of its acts. */
function yearsOf({ dates }: DatedMeeting): Set<string> {
  return new Set(dates.flatMap((one) => yearOf(one) ?? []));
}

/**
 * Every year from the first to the last that contains a meeting or a date of its acts, including empty ones. A meeting
 * in an implausible year, which older imports accepted, adds only that year: one typing error does not make thousands
 * of empty years.
 */
function yearsBetween(meetings: readonly DatedMeeting[]): string[] {
  const years = new Set(meetings.flatMap((meeting) => [...yearsOf(meeting)]));
  const plausible = [...years].filter(isPlausibleYear).map(Number);
  for (let year = Math.min(...plausible); year < Math.max(...plausible); year += 1) years.add(String(year));
  return [...years].sort();
}

/** All countries of actors by their codes, with the names of States. */
const countriesOf: (data: AdvanceData) => ReadonlyMap<string, { label: string }> = oncePer(({ actors }) => {
  const countries = new Map<string, { label: string }>();
  const all = [...actors.values()];
  // States come first: the name of one precedes the bare code of an actor that has its seat there.
  for (const { kind, country, label } of all)
    if (kind === 'STATE' && country !== null && !countries.has(country)) countries.set(country, { label });
  for (const { country } of all)
    if (country !== null && !countries.has(country)) countries.set(country, { label: country });
  return countries;
}, new WeakMap());
