import { expect, it } from 'vitest';
import { z } from 'zod';
import { date, isForm } from '../../../src/dialogues/forms/shared-forms.ts';
import { problemsOf } from '../../support/document-problems.ts';
import { eachForm } from '../../support/forms-of-documents.ts';

const cited = { source: 'source-s', locator: 'p. 1' };
const evidence = [cited];
const body = { actsSurveyed: false, uptakesSurveyed: false, evidence };
const source = { id: 'source-s', url: 'https://example.org/', title: 'T', publisher: 'P', language: 'en' };

/** Every pair of dates in documents, and a document that has it. */
const pairs: [path: string, first: string, last: string, document: (dates: object) => object][] = [
  [
    'actors[0].represents[0]',
    'from',
    'to',
    (dates) => ({
      actors: [
        {
          id: 'person-p',
          kind: 'PERSON',
          name: 'Ann',
          represents: [{ actor: 'org-o', ...cited, ...dates }],
          evidence,
        },
      ],
    }),
  ],
  [
    'cycles[0]',
    'from',
    'to',
    (dates) => ({ cycles: [{ id: 'cycle-x', level: 'SERIES', label: 'X', evidence, ...dates }] }),
  ],
  [
    'instruments[0]',
    'adoptedOn',
    'inForceOn',
    (dates) => ({ instruments: [{ id: 'instrument-x', kind: 'PROTOCOL', title: 'X', evidence, ...dates }] }),
  ],
  [
    'meeting',
    'start',
    'end',
    (dates) => ({ meeting: { id: 'm', kind: 'DIALOGUE', title: 'M', ...body, ...dates } }),
  ],
  [
    'meetings[0]',
    'start',
    'end',
    (dates) => ({ meetings: [{ id: 'm', kind: 'DIALOGUE', title: 'M', ...body, ...dates }] }),
  ],
  ['sources[0]', 'publishedOn', 'accessedOn', (dates) => ({ sources: [{ ...source, ...dates }] })],
  [
    'treatyActions[0]',
    'date',
    'asOf',
    (dates) => ({
      treatyActions: [
        { actor: 'state-aaa', instrument: 'instrument-x', action: 'SIGNATURE', evidence, ...dates },
      ],
    }),
  ],
];

const problemsWith = (parts: object) =>
  problemsOf(JSON.stringify({ format: 'dialogue-graph/1', document: 'd', ...parts }));

it.each(pairs)('%s: %s is not after %s', (path, first, last, document) => {
  const orders: [string | number, string | number, isRight: boolean][] = [
    ['2021-09-08', '2021-05-16', false],
    ['2021-09-08', '2021-09-08', true],
    ['2021-09-08', '2021-09-09', true],
    ['2021-09-08', '2021-09-07', false],
    ['2021-09-08', '2021-09', true],
    ['2021-09-08', '2021-08', false],
    ['2021-09-08', 2021, true],
    [2022, '2021-12-31', false],
    [2022, '2022-01-01', true],
    ['2022-02', '2022-01', false],
    ['2022-02', 2022, true],
  ];
  for (const [one, other, isRight] of orders) {
    const expected = expect.stringContaining(`not before ${one}, which is the ${first} here`);
    expect(problemsWith(document({ [first]: one, [last]: other }))).toEqual(
      isRight
        ? []
        : [
            expect.objectContaining({
              path: `${path}.${last}`,
              expected,
              found: JSON.stringify(other),
              line: 1,
            }),
          ],
    );
  }
});

it('a reversed period is reported beside a mistake of form', () => {
  const text =
    '{format: dialogue-graph/1, document: d, cycles: [{id: cycle-x, level: NONE, from: 2022, to: 2021}]}';
  const paths = problemsOf(text).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['cycles[0].level', 'cycles[0].label', 'cycles[0].to']));
});

it('the table has every form of two dates', () => {
  const found: string[] = [];
  eachForm((form, path) => {
    if (!(form instanceof z.ZodObject)) return;
    const isDate = (key: string) => {
      const of: z.core.$ZodType = form.shape[key];
      return isForm(of instanceof z.ZodOptional ? of.unwrap() : of, date);
    };
    const dates = Object.keys(form.shape).filter((key) => key !== 'date' && isDate(key));
    if (dates.length > 1 || (dates.length === 1 && isDate('date'))) found.push(path);
  });
  expect(new Set(found)).toEqual(new Set(pairs.map(([path]) => path)));
});
