import {
  instrumentsOf,
  isMeantTheme,
  isOnTheme,
  type PlainMatch,
  type PlainWhere,
  stancesOn,
} from './plain-filter.ts';
import { occasionOf } from './plain-order.ts';
import { isPeriod, stretchOf } from './plain-periods.ts';
import type { PlainAuthorship, PlainMeeting, PlainWorld } from './plain-world.ts';

export const plainDimensions = [
  'ACTOR',
  'ACTOR_KIND',
  'SECTOR',
  'COUNTRY',
  'REGIONAL_GROUP',
  'THEME',
  'CYCLE',
  'CONFERENCE_PERIOD',
  'PHASE',
  'YEAR',
  'MEETING',
  'MEETING_KIND',
  'INSTRUMENT',
  'ADDRESSEE',
  'ACT_KIND',
  'OUTCOME',
  'STANCE',
] as const;

export type PlainDimension = (typeof plainDimensions)[number];

export type PlainThemeLevel = 'TOP' | 'LEAF' | 'ALL';

/** A way to lay acts out: by a dimension, under a filter, with themes of a level. */
export interface PlainLayout {
  dimension: PlainDimension;
  where: PlainWhere;
  themeLevel: PlainThemeLevel;
}

/** The headings under which one actor of a match puts it. */
export function headingsOf(
  world: PlainWorld,
  layout: PlainLayout,
  match: PlainMatch,
  by: PlainAuthorship,
): string[] {
  const actor = world.actors.find(({ id }) => id === by.actor);
  const meeting = occasionOf(world, match.act);
  const known = (value: string | null | undefined) => (value == null ? [] : [value]);
  switch (layout.dimension) {
    case 'ACTOR':
      return [by.actor];
    case 'ACTOR_KIND':
      return known(actor?.kind);
    case 'SECTOR':
      return known(actor?.sector);
    case 'COUNTRY':
      return known(actor?.country);
    case 'REGIONAL_GROUP':
      return known(actor?.regionalGroup);
    case 'THEME':
      return themeHeadings(world, layout, match.themes);
    case 'CYCLE':
    case 'CONFERENCE_PERIOD':
    case 'PHASE':
    case 'YEAR':
    case 'MEETING':
      return known(stretchOf(world, layout.dimension, meeting));
    case 'MEETING_KIND':
      return [meeting.kind];
    case 'INSTRUMENT':
      return instrumentsOf(world, match.act).filter((id) => layout.where.instruments?.includes(id) ?? true);
    case 'ADDRESSEE':
      return match.act.addressedTo.filter((id) => isMeantAddressee(world, layout.where, id));
    case 'ACT_KIND':
      return [match.act.kind];
    case 'OUTCOME':
      return known(match.act.outcome);
    case 'STANCE':
      return stancesOn(world, match.act).filter((one) => layout.where.stances?.includes(one) ?? true);
  }
}

/** Whether acts of a meeting can stand under a heading; only dimensions of meetings can tell. */
export function canHold(
  world: PlainWorld,
  dimension: PlainDimension,
  heading: string,
  meeting: PlainMeeting,
): boolean {
  if (dimension === 'MEETING_KIND') return meeting.kind === heading;
  if (isPeriod(dimension)) return stretchOf(world, dimension, meeting) === heading;
  return true;
}

/** What a heading is called; codes and enum values, which the documents do not name, by `named`. */
export function labelOf(world: PlainWorld, heading: string, named: ReadonlyMap<string, string>): string {
  for (const { id, name } of world.actors) if (id === heading) return name;
  for (const { id, prefLabel } of world.themes) if (id === heading) return prefLabel;
  for (const { id, label } of world.cycles) if (id === heading) return label;
  for (const { id, title } of [...world.meetings, ...world.instruments]) if (id === heading) return title;
  return named.get(heading) ?? heading;
}

/** Whether a heading is a State, a country or a regional group: by name and never cut. */
export function isUnranked(world: PlainWorld, dimension: PlainDimension, heading: string): boolean {
  if (dimension === 'COUNTRY' || dimension === 'REGIONAL_GROUP') return true;
  return (
    (dimension === 'ACTOR' || dimension === 'ADDRESSEE') &&
    world.actors.some(({ id, kind }) => id === heading && kind === 'STATE')
  );
}

/** Whether a theme is of a level: TOP has no broader one, LEAF no narrower one. */
export function isOfLevel(world: PlainWorld, theme: string, level: PlainThemeLevel): boolean {
  if (level === 'TOP') return world.themes.every(({ id, broader }) => id !== theme || broader.length === 0);
  if (level === 'LEAF') return world.themes.every(({ broader }) => !broader.includes(theme));
  return true;
}

/** With a filter on addressees or their kinds, only these are headings; a standing collective counts as whom it stands for. */
function isMeantAddressee(
  world: PlainWorld,
  { addressedTo, addressedToKinds }: PlainWhere,
  id: string,
): boolean {
  const actor = world.actors.find((one) => one.id === id);
  const kind = actor?.standsFor ?? actor?.kind;
  if (addressedTo != null && !addressedTo.includes(id)) return false;
  return addressedToKinds == null || (kind !== undefined && addressedToKinds.includes(kind));
}

function themeHeadings(
  world: PlainWorld,
  { where, themeLevel }: PlainLayout,
  themes: readonly string[],
): string[] {
  const headings: string[] = [];
  for (const { id } of world.themes)
    if (
      isMeantTheme(world, where, id) &&
      isOfLevel(world, id, themeLevel) &&
      themes.some((theme) => isOnTheme(world, where, theme, id))
    )
      headings.push(id);
  return headings;
}
