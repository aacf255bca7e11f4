import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../../src/domain/invalid-argument-error.ts';
import { type Dimension, dimensions, periods } from '../../../src/tracing/engine/dimensions.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

/** As the description of `matrix` in the schema tells them. */
const refused = [
  'ACTOR ACTOR_KIND',
  'ACTOR SECTOR',
  'ACTOR COUNTRY',
  'ACTOR REGIONAL_GROUP',
  'ACTOR_KIND SECTOR',
  'ACTOR_KIND REGIONAL_GROUP',
  'SECTOR REGIONAL_GROUP',
  'COUNTRY REGIONAL_GROUP',
  'MEETING MEETING_KIND',
  'MEETING YEAR',
  'MEETING CYCLE',
  'MEETING CONFERENCE_PERIOD',
  'MEETING PHASE',
  'CYCLE CONFERENCE_PERIOD',
  'CYCLE PHASE',
  'CONFERENCE_PERIOD PHASE',
  ...dimensions.map((one) => `${one} ${one}`),
];
const isRefused = (one: Dimension, other: Dimension) =>
  refused.includes(`${one} ${other}`) || refused.includes(`${other} ${one}`);

const index = await advanceIndexOf(
  tinyData([
    act('d1/a', {
      by: [by('state-aaa'), by('org-o')],
      instruments: ['instrument-som'],
      addressedTo: ['state-aaa'],
    }),
  ]),
);
const common = { filter: {}, themeLevel: 'ALL', measure: 'ACTS', top: 50 } as const;
const matrix = (rows: Dimension, columns: Dimension) =>
  matrixOf(index, { rows, columns, minColumns: 1, ...common });

describe('pairs of dimensions', () => {
  it.each(dimensions.flatMap((one) => dimensions.map((other) => [one, other] as const)))(
    '%s by %s',
    (rows, columns) => {
      if (isRefused(rows, columns)) expect(() => matrix(rows, columns)).toThrow(InvalidArgumentError);
      else expect(matrix(rows, columns).total).toBe(1);
    },
  );

  it('are refused with the dimensions that combine with either', () => {
    for (const message of [
      'ACTOR as rows combines with THEME, CYCLE, CONFERENCE_PERIOD, PHASE, YEAR, MEETING, MEETING_KIND, INSTRUMENT, ADDRESSEE, ACT_KIND, OUTCOME, STANCE.',
      'SECTOR as columns combines with COUNTRY, THEME, CYCLE, CONFERENCE_PERIOD, PHASE, YEAR, MEETING, MEETING_KIND, INSTRUMENT, ADDRESSEE, ACT_KIND, OUTCOME, STANCE.',
    ])
      expect(() => matrix('ACTOR', 'SECTOR')).toThrow(
        expect.objectContaining({
          reason: 'INCOMPATIBLE_ARGUMENTS',
          message: expect.stringContaining(message),
        }),
      );
  });

  it.each(dimensions.flatMap((one) => periods.map((other) => [one, other] as const)))(
    'a timeline of %s by %s',
    (series, bucket) => {
      const ask = () => timelineOf(index, { series, bucket, ...common });
      if (isRefused(series, bucket)) expect(ask).toThrow(InvalidArgumentError);
      else expect(ask().total).toBe(1);
    },
  );
});
