import { expect, test } from 'vitest';
import {
  partiesOverTime,
  publishedCounts,
  stepChart,
} from '../../../src/explorer/treaties/status/parties-over-time.ts';
import {
  currentTo,
  rowsOf,
  rowsOfGroup,
  rowsWithStatus,
  totalsOf,
} from '../../../src/explorer/treaties/status/standings.ts';
import {
  readTreatySettings,
  withTreatySettings,
} from '../../../src/explorer/treaties/status/treaty-settings.ts';

type Actors = Parameters<typeof rowsOf>[0] extends ReadonlyMap<string, infer List> ? List : never;
type Actor = Actors[number];

const day = (written: string | null) => ({
  earliest: written,
  latest: written,
  precision: written === null ? ('UNKNOWN' as const) : ('DAY' as const),
  asWritten: written,
});

function actor(
  name: string,
  status: Actor['standing']['status'],
  more: Partial<Actor> & { on?: string; as?: string } = {},
): Actor {
  const { on = null, as: asOf = null, ...rest } = more;
  const action = { PARTY: 'ACCESSION', SIGNATORY: 'SIGNATURE', UNKNOWN: null }[status] as 'ACCESSION' | null;
  const signature = { id: `${name} signed`, action: 'SIGNATURE' as const };
  return {
    id: name,
    name,
    kind: 'STATE',
    iso3: name.slice(0, 3).toUpperCase(),
    regionalGroup: 'AFRICAN_GROUP',
    standing: {
      status,
      date: day(on),
      asOf: day(asOf),
      actions: action === null ? [] : status === 'PARTY' ? [signature, { id: name, action }] : [signature],
      evidence:
        asOf === null
          ? []
          : [
              {
                locator: `row ${name}`,
                source: { id: 'source-a', title: 'Table A', publisher: 'Depositary', publishedOn: day(null) },
              },
            ],
    },
    ...rest,
  };
}

const rows = rowsOf(
  new Map([
    [
      'one',
      [
        actor('Alpha', 'PARTY', { on: '2001-05-01', as: '2014-01-01' }),
        actor('Beta', 'PARTY', { on: '2001-05-01', as: '2014-01-01' }),
        actor('Gamma', 'PARTY', { as: '2024-05-04', regionalGroup: null }),
        actor('Delta', 'SIGNATORY', { on: '2000-12-12', as: '2014-01-01' }),
        actor('Union', 'PARTY', { on: '2004-03-02', as: '2014-01-01', iso3: null, regionalGroup: null }),
        actor('Zeta', 'UNKNOWN'),
      ],
    ],
    ['two', [actor('Alpha', 'UNKNOWN'), actor('Zeta', 'SIGNATORY', { on: '2000-12-15', as: '2014-01-01' })]],
  ]),
);

test('each row has its status under each instrument, and the action that the status is based on', () => {
  expect(rows.map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta', 'Union', 'Zeta']);
  expect(rows[0]?.standings.get('one')).toMatchObject({ status: 'PARTY', action: 'ACCESSION' });
  expect(rows[0]?.standings.get('two')).toMatchObject({ status: 'UNKNOWN', action: null });
  expect(rows[3]?.standings.get('one')).toMatchObject({ status: 'SIGNATORY', action: 'SIGNATURE' });
});

test('totals count each row once; one without a status under an instrument has no action recorded there', () => {
  expect(totalsOf(rows, 'one')).toEqual({ PARTY: 4, SIGNATORY: 1, UNKNOWN: 1 });
  expect(totalsOf(rows, 'two')).toEqual({ PARTY: 0, SIGNATORY: 1, UNKNOWN: 5 });
});

test('a regional group leaves out organizations and States without one', () => {
  const group = rowsOfGroup(rows, { regionalGroup: 'AFRICAN_GROUP' });
  expect(group.map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'Delta', 'Zeta']);
  expect(rowsWithStatus(group, { instrument: 'one', status: 'PARTY' }).map(({ name }) => name)).toEqual([
    'Alpha',
    'Beta',
  ]);
});

test('the days to which sources are current are the first, the last and the most frequent', () => {
  expect(currentTo(rows, 'one')).toMatchObject({
    first: { earliest: '2014-01-01' },
    last: { earliest: '2024-05-04' },
    usual: { day: { earliest: '2014-01-01' }, count: 4 },
    total: 5,
  });
  expect(currentTo(rows, 'three')).toBeNull();
});

test('parties over time have a step for each day, and say how many have no known day', () => {
  expect(partiesOverTime(rows, 'one')).toEqual({
    steps: [
      { day: '2001-05-01', parties: 2 },
      { day: '2004-03-02', parties: 3 },
    ],
    undated: 1,
  });
  expect(partiesOverTime(rows, 'two')).toEqual({ steps: [], undated: 0 });
});

test('the picture of parties over time is null without anything to draw, and rises from left to right', () => {
  expect(stepChart({ steps: [], undated: 2 }, [])).toBeNull();
  const published = publishedCounts({
    id: 'one',
    kind: 'CONVENTION',
    name: 'One',
    figures: [
      { id: 'b', value: 9, qualifier: 'EXACT', asOf: day('2010-01-01'), evidence: [] },
      { id: 'c', value: 5, qualifier: 'EXACT', asOf: day(null), evidence: [] },
      { id: 'a', value: 4, qualifier: 'EXACT', asOf: day('2005-01-01'), evidence: [] },
    ],
  });
  expect(published.map(({ id }) => id)).toEqual(['a', 'b']);
  const chart = stepChart(partiesOverTime(rows, 'one'), published);
  expect(chart?.numbers.map(({ parties }) => parties)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(chart?.years.map(({ year }) => year)).toEqual([2005, 2010]);
  const [first, second] = chart?.counts ?? [];
  expect(second?.x).toBeGreaterThan(first?.x ?? 0);
  expect(second?.y).toBeLessThan(first?.y ?? 0);
});

test('settings in an address come back as they were, and a value that is not allowed is named', () => {
  const settings = {
    instrument: 'instrument-untoc',
    regionalGroup: 'WESTERN_EUROPEAN_AND_OTHERS_GROUP',
    status: 'SIGNATORY',
    actor: 'state-jpn',
  } as const;
  const written = withTreatySettings(new URLSearchParams('version=3'), settings);
  expect(String(written)).toBe(
    'instrument=instrument-untoc&regional-group=western-european-and-others-group&status=signatory&actor=state-jpn',
  );
  expect(readTreatySettings(written)).toEqual({ settings, problems: [] });
  expect(String(withTreatySettings(written, { actor: null, status: null }))).toBe(
    'instrument=instrument-untoc&regional-group=western-european-and-others-group',
  );
  const { settings: read, problems } = readTreatySettings(new URLSearchParams('status=member&instrument=*'));
  expect(read).toMatchObject({ status: null, instrument: null });
  expect(problems.map(({ at, found }) => [at, found])).toEqual([
    ['instrument', '*'],
    ['status', 'member'],
  ]);
});
