import { describe, expect, it } from 'vitest';
import { dialogueDocument } from '../../../src/dialogues/document/dialogue-document.ts';
import { documentRecords } from '../../../src/dialogues/records/document-records.ts';
import { problemsOf } from '../../support/document-problems.ts';

const evidence = [{ source: 'source-s', locator: 'p. 1' }];

function documentOf(days: object, date: string | number | undefined) {
  return {
    format: 'dialogue-graph/1',
    document: 'm',
    meeting: {
      ...{ id: 'm', kind: 'DIALOGUE', title: 'M', actsSurveyed: true, uptakesSurveyed: false },
      ...days,
      evidence,
    },
    acts: [
      {
        ...{ id: 'm/a', kind: 'OBSERVATION', by: ['state-s'], themes: ['theme-t'], text: 'Words' },
        ...{ wording: 'PARAPHRASE', ...(date !== undefined && { date }), evidence },
      },
    ],
  };
}

/** What is stored as the date of an act at a meeting with these days: from, to, precision and how it is written. */
function storedDate(days: object, date?: string | number) {
  const document = dialogueDocument.parse(documentOf(days, date));
  const { records } = documentRecords({ document, problem: (path, parts) => ({ path, parts }) as never });
  const { properties } = records.find(({ id }) => id === 'm/a') ?? {};
  return ['dateEarliest', 'dateLatest', 'datePrecision', 'dateAsWritten'].map(
    (key) => properties?.[key] ?? null,
  );
}

describe('the date of an act', () => {
  it.each<[string, object, string | number | undefined, (string | null)[]]>([
    [
      'own day',
      { start: '2022-12-01', end: '2022-12-11' },
      '2022-12-03',
      ['2022-12-03', '2022-12-03', 'DAY', '2022-12-03'],
    ],
    [
      'own month',
      { start: '2022-12-30', end: '2023-01-02' },
      '2023-01',
      ['2023-01-01', '2023-01-31', 'MONTH', '2023-01'],
    ],
    ['own year, as a number', { start: 2022, end: 2023 }, 2023, ['2023-01-01', '2023-12-31', 'YEAR', '2023']],
    [
      'days of the meeting',
      { start: '2022-12-01', end: '2022-12-11' },
      undefined,
      ['2022-12-01', '2022-12-11', 'PERIOD', '2022-12-01/2022-12-11'],
    ],
    [
      'the one day of the meeting',
      { date: '2022-12-01' },
      undefined,
      ['2022-12-01', '2022-12-01', 'DAY', '2022-12-01'],
    ],
    [
      'one day from and to',
      { start: '2022-12-01', end: '2022-12-01' },
      undefined,
      ['2022-12-01', '2022-12-01', 'DAY', '2022-12-01'],
    ],
    [
      'a month',
      { start: '2022-12', end: '2022-12' },
      undefined,
      ['2022-12-01', '2022-12-31', 'MONTH', '2022-12'],
    ],
    [
      'two months',
      { start: '2022-06', end: '2022-07' },
      undefined,
      ['2022-06-01', '2022-07-31', 'PERIOD', '2022-06/2022-07'],
    ],
    ['no end', { start: '2022-12-01' }, undefined, ['2022-12-01', '2022-12-01', 'DAY', '2022-12-01']],
    ['no beginning', { end: '2022-12-11' }, undefined, [null, '2022-12-11', 'PERIOD', '../2022-12-11']],
    ['nothing known', {}, undefined, [null, null, 'UNKNOWN', null]],
    [
      'own day where nothing is known of the meeting',
      {},
      '2022-12-03',
      ['2022-12-03', '2022-12-03', 'DAY', '2022-12-03'],
    ],
  ])('%s', (_, days, date, expected) => expect(storedDate(days, date)).toEqual(expected));

  it.each<[object, string | number, boolean]>([
    [{ start: '2022-12-01', end: '2022-12-11' }, '2022-11-30', false],
    [{ start: '2022-12-01', end: '2022-12-11' }, '2022-12-01', true],
    [{ start: '2022-12-01', end: '2022-12-11' }, '2022-12-11', true],
    [{ start: '2022-12-01', end: '2022-12-11' }, '2022-12-12', false],
    [{ start: '2022-12-01', end: '2022-12-11' }, '2022-12', true],
    [{ start: '2022-12-01', end: '2022-12-11' }, '2023-01', false],
    [{ start: '2022-12-01', end: '2022-12-11' }, 2021, false],
    [{ date: '2022-12' }, '2022-12-31', true],
    [{ date: '2022-12' }, '2023-01-01', false],
    [{ date: 2022 }, '2021-12-31', false],
    [{ end: '2022-12-11' }, '2001-01-01', true],
    [{ end: '2022-12-11' }, '2022-12-12', false],
    [{ start: '2022-12-01' }, '2022-12-02', false],
    [{}, '2022-12-03', true],
  ])('at a meeting of %j may be %s: %s', (days, date, isAllowed) => {
    const text = JSON.stringify(documentOf(days, date), null, 1);
    const line =
      text
        .split('\n')
        .findIndex((one) => one.includes(`"date": ${JSON.stringify(date)}`) && one.startsWith('   ')) + 1;
    const found = problemsOf(text).map((problem) => ({
      line: problem.line,
      path: problem.path,
      found: problem.found,
    }));
    expect(found).toEqual(
      isAllowed ? [] : [{ line, path: 'acts[0].date', found: JSON.stringify(String(date)) }],
    );
  });

  it('in an error names the allowed days', () => {
    const [problem] = problemsOf(
      JSON.stringify(documentOf({ start: '2022-12-01', end: '2022-12-11' }, '2022-12-12')),
    );
    expect(problem?.expected).toBe('a date within the days of m (2022-12-01/2022-12-11)');
  });
});
