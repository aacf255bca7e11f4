import { listText, text } from '../../messages/text.ts';
import type { StandingRow } from '../status/standings.ts';
import type { WorldMap } from './world.ts';

/** Whose map it is, and what it does not show. */
export function mapNotes(map: WorldMap, rows: readonly StandingRow[]): string[] {
  const uncoded = map.areas.filter(({ iso3 }) => iso3 === null).map(({ name }) => name);
  const missing = rows.filter(({ iso3 }) => iso3 !== null && map.missing.includes(iso3));
  return [
    text('treaties.boundaries'),
    ...(uncoded.length === 0 ? [] : [text('treaties.uncoded', { areas: listText(uncoded) })]),
    ...(missing.length === 0
      ? []
      : [text('treaties.missing', { states: listText(missing.map(({ name }) => name)) })]),
  ];
}
