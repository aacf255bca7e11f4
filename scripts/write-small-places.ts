import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Writes where the map of treaty status draws a dot, for countries that Natural Earth leaves out of its smallest scale:
 *
 *   npx tsx scripts/write-small-places.ts
 *
 * The middle of the largest area of each at a larger scale, by its ISO 3166-1 numeric code, in degrees.
 */
const load = createRequire(import.meta.url);

type Area = Feature<Polygon | MultiPolygon, { name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function countriesAt(scale: '10m' | '50m' | '110m'): Area[] {
  const world = load(`world-atlas/countries-${scale}.json`) as World;
  return feature(world, world.objects.countries).features as Area[];
}

/** The middle of the largest polygon of an area, as longitude and latitude. */
function middleOf({ geometry }: Area): [number, number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sized = polygons.map((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    return { polygon, size: geoArea(polygon) };
  });
  const largest = sized.reduce((best, one) => (one.size > best.size ? one : best));
  const [longitude, latitude] = geoCentroid(largest.polygon);
  return [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100];
}

const drawn = new Set(countriesAt('110m').map(({ id }) => id));
const places = new Map<string, [number, number]>();
for (const area of [...countriesAt('50m'), ...countriesAt('10m')]) {
  // Several areas can have one code: the first is the country, the others are islands apart.
  if (area.id === undefined || drawn.has(area.id) || places.has(String(area.id))) continue;
  places.set(String(area.id), middleOf(area));
}
const rows = [...places]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, place]) => `  "${code}": [${place.join(', ')}]`);
writeFileSync('src/explorer/treaties/map/small-places.json', `{\n${rows.join(',\n')}\n}\n`);
