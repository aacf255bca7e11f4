import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { DocumentError } from '../../../src/dialogues/document/problems.ts';
import { documentRecords } from '../../../src/dialogues/records/document-records.ts';
import { readDocument } from '../../support/document-problems.ts';

const evidence = '"evidence":[{"source":"source-s","locator":"p. 1"}]';
/** A document of one item with a value, as JSON and as YAML. */
const documents = (section: string, item: string) => [
  `{"format":"dialogue-graph/1","document":"d","${section}":[{${item},${evidence}}]}`,
  `format: dialogue-graph/1\ndocument: d\n${section}: [{${item.replaceAll('":', '": ')}, ${evidence.replaceAll('":', '": ')}}]\n`,
];
const figure = (value: string) =>
  documents('figures', `"about":["m"],"value":${value},"qualifier":"EXACT","unit":"States"`);
const statement = (value: string) =>
  documents('statements', `"about":"m","property":"ordinal","value":${value}`);
const ordinal = (value: string) =>
  documents(
    'meetings',
    `"id":"m","kind":"DIALOGUE","title":"M","ordinal":${value},"actsSurveyed":false,"uptakesSurveyed":false`,
  );
const numbered = (section: string) => (value: string) =>
  documents(section, `"id":"${section.slice(0, -1)}-x","title":"X","number":${value}`);
const dated = (value: string) =>
  documents('cycles', `"id":"cycle-x","level":"SERIES","label":"X","from":${value},"to":"2099"`);

/** What is stored under a key, or the only mistake as `expected, found …`. */
function outcome(text: string, key: string): unknown {
  try {
    const { records } = documentRecords(readDocument(textSource({ file: 'd', text })));
    return records[0]?.properties[key];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const [problem, ...others] = error.problems;
    expect(others).toEqual([]);
    expect(problem?.column).toBeGreaterThan(1);
    return `${problem?.expected}, found ${problem?.found}`;
  }
}

/** A decimal number as a fraction of whole numbers. */
function fraction(text: string): [bigint, bigint] {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const shift = Number(power) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift >= 0 ? [digits * 10n ** BigInt(shift), 1n] : [digits, 10n ** BigInt(-shift)];
}
const isEqual = (one: string, other: string) => {
  const [[a, b], [c, d]] = [fraction(one), fraction(other)];
  return a * d === b * c;
};

describe('a number', () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,19}$/);
  const decimals = fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,20}$/));
  const power = fc.oneof(fc.constant(''), fc.stringMatching(/^[eE][+-]?[1-9]\d?$/));
  it('is stored exactly as written, or refused as written', () => {
    fc.assert(
      fc.property(fc.tuple(digits, decimals, power), (parts) => {
        const written = parts.join('');
        for (const text of figure(written)) {
          const stored = outcome(text, 'value');
          if (typeof stored === 'number') expect(isEqual(written, String(stored))).toBe(true);
          else expect(stored).toContain(`a number in decimals that is kept exactly`);
          if (typeof stored === 'string') expect(stored).toContain(`, found ${written}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '0',
    '7',
    '150',
    '-3',
    '1.5',
    '1.50',
    '150.0',
    '1e3',
    '0.1',
    '9007199254740992',
    '123456789012345',
  ])('%s is accepted', (written) => {
    for (const text of figure(written)) expect(outcome(text, 'value')).toBe(Number(written));
  });
  it.each([
    '010',
    '007',
    '0x7E6',
    '0o17',
    '1e999',
    '9007199254740993',
    '0.1234567890123456789',
    '.inf',
    '.nan',
  ])('%s is refused', (written) => {
    const [json = '', yaml = ''] = figure(written);
    // JSON has no such numbers: read as YAML, they are refused alike.
    for (const text of [json, yaml]) expect(outcome(text, 'value')).toContain(`, found ${written}`);
  });

  it.each(['9.10', '1e3', '010', '9007199254740993', '0x7E6', '1.0', '3'])(
    '%s as a stated value is the text as written',
    (written) => {
      for (const text of statement(written)) expect(outcome(text, 'value')).toBe(written);
    },
  );

  const wholes = [
    ['ordinal', ordinal],
    ['number', numbered('clusters')],
    ['number', numbered('groups')],
  ] as const;
  it.each(wholes)('%s fits into an Int of GraphQL', (key, of) => {
    for (const text of of('2147483647')) expect(outcome(text, key)).toBe(2_147_483_647);
    for (const text of of('3.0')) expect(outcome(text, key)).toBe(3);
    for (const written of ['2147483648', '3000000000'])
      for (const text of of(written)) expect(outcome(text, key)).toBe(`at most 2147483647, found ${written}`);
    for (const text of of('0')) expect(outcome(text, key)).toBe('at least 1, found 0');
    for (const written of ['1.5', '010', '9007199254740993', '1e30', 'true'])
      for (const text of of(written)) expect(outcome(text, key)).toMatch(new RegExp(`, found ${written}$`));
  });

  it.each([
    '0x7E6',
    '1e3',
    '2022.0',
    '02022',
    '0o3746',
    '0000',
    '"0000"',
    '"0000-01-01"',
    '-2022',

    '1.5',
  ])('%s is not a year', (written) => {
    for (const text of dated(written)) expect(outcome(text, 'fromEarliest')).toMatch(`, found ${written}`);
  });
  it('is a year if it is written as one', () => {
    for (const text of dated('2022')) expect(outcome(text, 'fromEarliest')).toBe('2022-01-01');
  });
});
