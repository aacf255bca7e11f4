import fc from 'fast-check';
import { expect, it } from 'vitest';
import { problemsOf } from '../../support/document-problems.ts';

const bounds = 'a date of the Gregorian calendar between 1800 and 2100';
const evidence = [{ source: 'source-s', locator: 'p. 1' }];
/** The mistakes at the dates of a document that gives one date wherever a date may be. */
function mistakes(date: string | number) {
  const problems = problemsOf(
    JSON.stringify({
      format: 'dialogue-graph/1',
      document: 'd',
      sources: [
        {
          id: 'source-s',
          url: 'https://example.org',
          title: 'T',
          publisher: 'P',
          accessedOn: date,
          language: 'en',
        },
      ],
      instruments: [{ id: 'instrument-x', kind: 'PROTOCOL', title: 'X', adoptedOn: date, evidence }],
      cycles: [{ id: 'cycle-x', level: 'SERIES', label: 'X', from: date, to: date, evidence }],
      meetings: [
        {
          id: 'm',
          kind: 'DIALOGUE',
          title: 'M',
          date,
          actsSurveyed: false,
          uptakesSurveyed: false,
          evidence,
        },
      ],
      treatyActions: [
        { actor: 'state-a', instrument: 'instrument-x', action: 'SIGNATURE', asOf: date, evidence },
      ],
    }),
  );
  return problems.map(({ path, expected, found }) => `${path} ${expected} ${found}`);
}
const places = [
  'sources[0].accessedOn',
  'instruments[0].adoptedOn',
  'cycles[0].from',
  'cycles[0].to',
  'meetings[0].date',
];

it.each([
  ...[
    '1446-04-12',
    '1403-07',
    1403,
    '2567-01-01',
    2567,
    '5784',
    '9999-12-31',
    '0001-01-01',
    '1799-12-31',
    '2101-01-01',
  ],
])('%s is not of our calendar', (date) => {
  const found = JSON.stringify(date);
  expect(mistakes(date)).toEqual(
    [...places, 'treatyActions[0].asOf'].map((path) => `${path} ${bounds} ${found}`),
  );
});

it.each(['1800-01-01', '1815', 1926, '2022-07-01', '2100-12-31', '2016-02-29'])('%s is plausible', (date) =>
  expect(mistakes(date)).toEqual([]),
);

it('a year is accepted if it is between 1800 and 2100', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
      expect(mistakes(String(year).padStart(4, '0')).length).toBe(year >= 1800 && year <= 2100 ? 0 : 6);
    }),
  );
});
