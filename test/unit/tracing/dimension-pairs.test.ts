import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../../src/domain/invalid-argument-error.ts';
import { buckets, type Dimension, dimensions } from '../../../src/tracing/engine/advance-index.ts';
import { matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { timelineOf } from '../../../src/tracing/questions/timeline.ts';
import { createLoopAdvanceIndex } from '../../support/loop-advance-index.ts';
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
  'MEETING PHASE',
  'CYCLE PHASE',
  ...dimensions.map((one) => `${one} ${one}`),
];
const isRefused = (one: Dimension, other: Dimension) =>
  refused.includes(`${one} ${other}`) || refused.includes(`${other} ${one}`);

const index = createLoopAdvanceIndex(
  tinyData([act('d1/a', { by: [by('state-aaa'), by('org-o')], instruments: ['instrument-som'] })]),
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

  it('are refused with the dimensions that go with either', () => {
    expect(() => matrix('ACTOR', 'SECTOR')).toThrow(
      'rows and columns: expected two dimensions of which neither decides the other, found ACTOR with SECTOR. ' +
        'With ACTOR as rows go THEME, CYCLE, PHASE, YEAR, MEETING, MEETING_KIND, INSTRUMENT, ACT_KIND. ' +
        'With SECTOR as columns go COUNTRY, THEME, CYCLE, PHASE, YEAR, MEETING, MEETING_KIND, INSTRUMENT, ACT_KIND.',
    );
    expect(() => matrix('CYCLE', 'CYCLE')).toThrow(/found CYCLE twice\./);
  });

  it.each(dimensions.flatMap((one) => buckets.map((other) => [one, other] as const)))(
    'a timeline of %s by %s',
    (series, bucket) => {
      const ask = () => timelineOf(index, { series, bucket, ...common });
      if (isRefused(series, bucket)) expect(ask).toThrow(InvalidArgumentError);
      else expect(ask().total).toBe(1);
    },
  );

  it('of a timeline are refused with the buckets and series that go', () => {
    expect(() => timelineOf(index, { series: 'MEETING', bucket: 'YEAR', ...common })).toThrow(
      'series and bucket: expected two dimensions of which neither decides the other, found MEETING with YEAR. ' +
        'With MEETING as series goes none. With YEAR as bucket go ACTOR, ACTOR_KIND, SECTOR, COUNTRY, REGIONAL_GROUP, THEME, CYCLE, PHASE, MEETING_KIND, INSTRUMENT, ACT_KIND.',
    );
    expect(() => timelineOf(index, { series: 'CYCLE', bucket: 'CYCLE', ...common })).toThrow(
      /found CYCLE twice\. With CYCLE as series goes YEAR\./,
    );
  });
});
