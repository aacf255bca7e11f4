import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import places from './small-places.json' with { type: 'json' };

/** Countries as Natural Earth draws them, by ISO 3166-1 numeric code. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** An area of the map. */
export interface Area {
  /** ISO 3166-1 alpha-3; null if Natural Earth gives the area no code. */
  iso3: string | null;
  /** Its name in Natural Earth. */
  name: string;
  /** Path data of SVG. */
  path: string;
}

/** A State that is too small to see, as a dot. */
export interface Dot {
  iso3: string;
  x: number;
  y: number;
}

/** A map in units of SVG. */
export interface WorldMap {
  width: number;
  height: number;
  areas: readonly Area[];
  dots: readonly Dot[];
  /** The States of the data that have neither an area nor a dot. */
  missing: readonly string[];
}

const WIDTH = 960;
/** Radius of a dot in units of the map, where the style sheet does not enlarge it. */
export const DOT_RADIUS = 4;
/** A smaller area gets a dot: it is about three units wide. */
const MIN_AREA = 8;
/** Antarctica, which has no State: it would take a sixth of the picture. */
const ANTARCTICA = 'ATA';

const alpha3By = new Map((codes as string[][]).map(([, alpha3 = '', numeric = '']) => [numeric, alpha3]));
const placeBy = new Map(
  Object.entries(places).map(([numeric, [longitude = 0, latitude = 0]]) => [
    alpha3By.get(numeric),
    [longitude, latitude] as const,
  ]),
);

/** The topology, in a file of its own that is loaded when a map is first shown. */
export const loadWorld = async (): Promise<World> =>
  (await import('world-atlas/countries-110m.json')).default as unknown as World;

/**
 * The map of the world in an equal-area projection.
 *
 * @param states ISO 3166-1 alpha-3 codes of the States in the data: small ones of these get a dot
 */
export function worldMap(world: World, states: readonly string[]): WorldMap {
  const all = feature(world, world.objects.countries).features as Feature<
    Polygon | MultiPolygon,
    { name: string }
  >[];
  const codeOf = ({ id }: { id?: string | number | undefined }) => alpha3By.get(String(id)) ?? null;
  const drawn = all.filter((area) => codeOf(area) !== ANTARCTICA);
  const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'FeatureCollection', features: drawn });
  const pathOf = geoPath(projection).digits(1);
  const [, [, bottom]] = pathOf.bounds({ type: 'FeatureCollection', features: drawn });
  const areaOf = new Map(drawn.map((area) => [codeOf(area), area]));
  const dots: Dot[] = [];
  const missing: string[] = [];
  for (const iso3 of states) {
    const area = areaOf.get(iso3);
    if (area !== undefined && pathOf.area(area) >= MIN_AREA) continue;
    const place = placeBy.get(iso3);
    const at = area !== undefined ? pathOf.centroid(area) : place && projection([...place]);
    if (at === undefined || at === null) missing.push(iso3);
    else dots.push({ iso3, x: Math.round(at[0] * 10) / 10, y: Math.round(at[1] * 10) / 10 });
  }
  return {
    width: WIDTH,
    height: Math.ceil(bottom),
    areas: drawn.map((area) => ({
      iso3: codeOf(area),
      name: area.properties.name,
      path: pathOf(area) ?? '',
    })),
    dots,
    missing,
  };
}
