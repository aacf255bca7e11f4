import type { TreatyStatus } from '../../gql/graphql.ts';
import { rowsOfGroup, type StandingRow, statusOf } from '../status/standings.ts';
import type { TreatySettings } from '../status/treaty-settings.ts';

/** How an area is drawn: by the status of its State; OTHER if the settings leave that State out; NONE if there is no State. */
export type Mark = TreatyStatus | 'OTHER' | 'NONE';

/** The marks in the order of the key. */
export const marks = ['PARTY', 'SIGNATORY', 'UNKNOWN', 'OTHER', 'NONE'] as const satisfies readonly Mark[];

/** A State with its mark. */
export interface MarkedState {
  row: StandingRow;
  mark: Mark;
}

/** The States with their marks under an instrument, by country code. */
export function markedStates(
  rows: readonly StandingRow[],
  settings: Pick<TreatySettings, 'regionalGroup' | 'status'> & { instrument: string },
): ReadonlyMap<string, MarkedState> {
  const inGroup = new Set(rowsOfGroup(rows, settings));
  return new Map(
    rows.flatMap((row) => {
      if (row.iso3 === null) return [];
      const status = statusOf(row, settings.instrument);
      const isShown = inGroup.has(row) && (settings.status === null || settings.status === status);
      return [[row.iso3, { row, mark: isShown ? status : 'OTHER' }] as const];
    }),
  );
}
