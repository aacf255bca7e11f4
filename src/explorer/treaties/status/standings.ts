import type {
  ActorKind,
  DayFragment,
  RegionalGroup,
  TreatyActionKind,
  TreatyStatus,
  TreatyStatusOfQuery,
} from '../../gql/graphql.ts';
import type { NamedSource } from '../../layout/picture-sources.ts';
import { statuses, type TreatySettings } from './treaty-settings.ts';

/** The status of an actor under an instrument. */
export interface Standing {
  status: TreatyStatus;
  /** The action that the status is based on; null if none is recorded. */
  action: TreatyActionKind | null;
  /** The day of that action. */
  date: DayFragment;
  /** The day to which its source is current. */
  asOf: DayFragment;
  evidence: readonly { locator: string; source: { id: string } & NamedSource }[];
}

/** A State or an organization, with its status under each instrument. */
export interface StandingRow {
  id: string;
  name: string;
  kind: ActorKind;
  /** ISO 3166-1 alpha-3; null for an organization. */
  iso3: string | null;
  regionalGroup: RegionalGroup | null;
  /** By id of the instrument. */
  standings: ReadonlyMap<string, Standing>;
}

type ActorWithStanding = TreatyStatusOfQuery['actors']['nodes'][number];

/** The rows of a table from the actors under each instrument, by name as the API sorts them. */
export function rowsOf(actorsOf: ReadonlyMap<string, readonly ActorWithStanding[]>): StandingRow[] {
  const rows = new Map<string, StandingRow & { standings: Map<string, Standing> }>();
  for (const [instrument, actors] of actorsOf)
    for (const { standing, ...actor } of actors) {
      const row = rows.get(actor.id) ?? { ...actor, standings: new Map() };
      rows.set(actor.id, row);
      row.standings.set(instrument, standingOf(standing));
    }
  return [...rows.values()];
}

/** The API lists all actions, and says of the one that counts only when it was and where it is written. */
function standingOf({ actions, status, ...standing }: ActorWithStanding['standing']): Standing {
  const isDecisive = (action: TreatyActionKind) => (action === 'SIGNATURE') === (status === 'SIGNATORY');
  return { ...standing, status, action: actions.find(({ action }) => isDecisive(action))?.action ?? null };
}

/** The rows of a regional group; all for null. Organizations are in none. */
export const rowsOfGroup = (
  rows: readonly StandingRow[],
  { regionalGroup }: Pick<TreatySettings, 'regionalGroup'>,
): StandingRow[] => rows.filter((row) => regionalGroup === null || row.regionalGroup === regionalGroup);

/** The rows with a status under an instrument; all for null. */
export const rowsWithStatus = (
  rows: readonly StandingRow[],
  { instrument, status }: { instrument: string; status: TreatyStatus | null },
): StandingRow[] => rows.filter((row) => status === null || statusOf(row, instrument) === status);

/** The status of a row under an instrument. */
export const statusOf = ({ standings }: StandingRow, instrument: string): TreatyStatus =>
  standings.get(instrument)?.status ?? 'UNKNOWN';

/** How many rows have each status under an instrument. */
export function totalsOf(rows: readonly StandingRow[], instrument: string): Record<TreatyStatus, number> {
  const count = (status: TreatyStatus) => rowsWithStatus(rows, { instrument, status }).length;
  return Object.fromEntries(statuses.map((status) => [status, count(status)])) as Record<
    TreatyStatus,
    number
  >;
}

/** To which days the sources of the recorded statuses are current: the first, the last, and the most frequent with its number. */
export function currentTo(rows: readonly StandingRow[], instrument: string) {
  const days = rows
    .flatMap(({ standings }) => standings.get(instrument)?.asOf ?? [])
    .filter(({ earliest }) => earliest !== null)
    .sort((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1));
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const countOf = (day: DayFragment) => days.filter(({ earliest }) => earliest === day.earliest).length;
  const usual = days.reduce((best, day) => (countOf(day) > countOf(best) ? day : best));
  return { first, last, usual: { day: usual, count: countOf(usual) }, total: days.length };
}

/** A source with how many of the recorded statuses are based on it. */
export interface StatusSource extends NamedSource {
  id: string;
  asOf: DayFragment;
  count: number;
}

/** The sources of the recorded statuses by title, once for each day to which they are current. */
export function sourcesOf(rows: readonly StandingRow[], instrument: string): StatusSource[] {
  const sources = new Map<string, StatusSource>();
  for (const { standings } of rows) {
    const { evidence = [], asOf } = standings.get(instrument) ?? {};
    for (const { source } of evidence) {
      if (asOf === undefined) continue;
      const key = `${source.id} ${asOf.earliest}`;
      sources.set(key, { ...source, asOf, count: (sources.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...sources.values()].sort((a, b) => a.title.localeCompare(b.title));
}
