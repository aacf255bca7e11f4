import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadWorld, type World, worldMap } from '../../../src/explorer/treaties/map/world.ts';

const load = createRequire(import.meta.url);
const seed = parse(readFileSync('seed/registers/states.yaml', 'utf8')) as {
  actors: { id: string; iso3: string }[];
};
const states = seed.actors.map(({ iso3 }) => iso3);
const map = worldMap(await loadWorld(), states);

test('every State of the seed is on the map, as an area or as a dot', () => {
  expect(states).toHaveLength(193);
  const seen = new Set([...map.areas.map(({ iso3 }) => iso3), ...map.dots.map(({ iso3 }) => iso3)]);
  expect(states.filter((code) => !seen.has(code))).toEqual([]);
  expect(map.missing).toEqual([]);
});

test('a State without an area or a place is named, and gets no dot', () => {
  const { missing, dots } = worldMap(
    { ...world(), objects: { countries: { type: 'GeometryCollection', geometries: [] } } } as World,
    ['XKX', 'MLT'],
  );
  expect(missing).toEqual(['XKX']);
  expect(dots.map(({ iso3 }) => iso3)).toEqual(['MLT']);
});

test('areas have the country code of their number, and those without a number have none', () => {
  const codeOf = (name: string) => map.areas.find((area) => area.name === name)?.iso3;
  expect([codeOf('France'), codeOf('Brazil'), codeOf('Côte d’Ivoire') ?? codeOf("Côte d'Ivoire")]).toEqual([
    'FRA',
    'BRA',
    'CIV',
  ]);
  expect(['Kosovo', 'N. Cyprus', 'Somaliland'].map(codeOf)).toEqual([null, null, null]);
  expect(codeOf('Greenland')).toBe('GRL');
  expect(map.areas.some(({ iso3 }) => iso3 === 'ATA')).toBe(false);
});

test('small States have a dot and large ones do not; all are within the picture', () => {
  const dotted = new Set(map.dots.map(({ iso3 }) => iso3));
  expect(['NRU', 'MLT', 'SGP', 'VAT', 'LUX', 'VUT', 'KIR'].filter((code) => !dotted.has(code))).toEqual([]);
  expect(['FRA', 'GMB', 'JAM', 'BEL'].filter((code) => dotted.has(code))).toEqual([]);
  for (const { x, y } of map.dots) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(map.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(map.height);
  }
});

test('the place of each dot is in the country of its number, at the largest scale', () => {
  const places = load('../../../src/explorer/treaties/map/small-places.json') as Record<
    string,
    [number, number]
  >;
  const large = load('world-atlas/countries-10m.json') as World;
  const { features } = feature(large, large.objects.countries) as { features: Feature<Polygon>[] };
  const KILOMETRES = 6371;
  for (const [code, place] of Object.entries(places)) {
    const areas = features.filter(({ id }) => id === code);
    expect(areas, code).not.toEqual([]);
    const corners = areas.flatMap(({ geometry }) =>
      (geometry.coordinates as unknown[]).flat(3).length === 0 ? [] : pointsOf(geometry.coordinates),
    );
    const nearest = Math.min(...corners.map((corner) => geoDistance(corner, place) * KILOMETRES));
    // An atoll can surround the middle of itself.
    expect(areas.some((area) => geoContains(area, place)) || nearest < 30, code).toBe(true);
  }
});

const world = (): World => load('world-atlas/countries-110m.json') as World;

/** The corners of polygons, however deep. */
const pointsOf = (coordinates: unknown): [number, number][] =>
  typeof (coordinates as number[])[0] === 'number'
    ? [coordinates as [number, number]]
    : (coordinates as unknown[]).flatMap(pointsOf);
