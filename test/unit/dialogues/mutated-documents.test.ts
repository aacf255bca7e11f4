import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { DocumentError, type Problem } from '../../../src/dialogues/document/problems.ts';
import { readDocument } from '../../../src/dialogues/document/read-document.ts';
import { documentRecords } from '../../../src/dialogues/records/document-records.ts';
import { everyKind } from '../../support/every-kind.ts';
import { runs } from '../../support/property-runs.ts';

const seed = (readdirSync('seed', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`seed/${name}`, 'utf8'));
/** Short ones: what goes wrong in them goes wrong in long ones, and there are many runs. */
const documents = [...seed, ...Object.values(everyKind)].filter((text) => text.length < 6_000);

/** The mistakes of a text; it may have none. Anything but a DocumentError is a crash, and thrown. */
function mistakes(text: string, file = 'd.yaml'): Problem[] {
  try {
    return documentRecords(readDocument(textSource({ file, text }))).problems;
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}

function expectPlaced(text: string, problems: Problem[]): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { line, column, expected, found, path } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect([expected, found, path].join(' ')).not.toMatch(
      /\bat .*\.(ts|js):\d|node_modules|ZodError|undefined/,
    );
    expect(expected.length * found.length).toBeGreaterThan(0);
  }
}

const hostile = fc.constantFrom(
  '\t',
  '\u0000',
  '\uFEFF',
  '\r',
  '\u202E',
  '&a ',
  '*a',
  '<<: ',
  '!!js/function ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '>',
  '#',
  '@',
  '`',
  '\\',
  '\n\n',
  '  ',
  '💥',
  'null',
  '~',
  'NO',
  '010',
  '1e999',
  '.nan',
  '2022-02-30',
);

describe('mutated documents', () => {
  it('are read, or refused with a place for each mistake; none crashes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(
          fc.tuple(fc.nat(), fc.nat(12), fc.oneof(hostile, fc.string({ maxLength: 4 }), fc.constant(''))),
          { minLength: 1, maxLength: 4 },
        ),
        (original, edits) => {
          let text = original;
          for (const [where, taken, put] of edits) {
            const at = where % (text.length + 1);
            text = text.slice(0, at) + put + text.slice(at + taken);
          }
          expectPlaced(text, mistakes(text));
        },
      ),
      { numRuns: runs(2_000) },
    );
  }, 240_000);
});

const head = 'format: dialogue-graph/1\ndocument: d\n';
const theme = '  - {id: theme-t, prefLabel: T, definition: d}\n';
/** A text, and what its first mistake must say. */
const wrong: [string, string, RegExp][] = [
  [
    'an unknown key',
    `${head}theems: []\n`,
    /^d\.yaml:3:1: theems: expected one of the keys .*, found the key "theems" \(did you mean themes\?\)$/,
  ],
  [
    'a doubled key',
    `${head}themes:\n${theme}themes:\n${theme}`,
    /^d\.yaml:5:1: document: expected well-formed YAML.*found Map keys must be unique/,
  ],
  [
    'a doubled key in JSON',
    '{"format":"dialogue-graph/1","document":"d","document":"e"}',
    /^d\.yaml:1:\d+: document: .*found Map keys must be unique/,
  ],
  [
    'a wrong enum',
    `${head}figures: [{about: [a], value: 1, qualifier: EXCAT, unit: u, evidence: [{source: source-s, locator: p}]}]\n`,
    /^d\.yaml:3:\d+: figures\[0\]\.qualifier: expected one of EXACT, .*found "EXCAT" \(did you mean EXACT\?\)$/,
  ],
  ['a tab', `${head}themes:\n\t- id: theme-t\n`, /^d\.yaml:4:1: document: .*[Tt]abs/],
  ['nothing', '', /^d\.yaml:1:1: document: expected a map of keys and values, found null$/],
  ['a comment alone', '# nothing\n', /^d\.yaml:1:1: document: expected a map/],
  ['several documents', `${head}---\n${head}`, /^d\.yaml:3:1: document: .*multiple documents/],
  [
    'anchors that explode',
    `${head}a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`,
    /expected at most 100 uses of anchors/,
  ],
  [
    'a merge key',
    `${head}themes:\n  - &t {id: theme-t, prefLabel: T, definition: d}\n  - {<<: *t, id: theme-u}\n`,
    /^d\.yaml:5:\d+: themes\[1\]\.(<<|prefLabel): /,
  ],
  [
    'NO, which is a text',
    `${head}themes: [{id: theme-t, prefLabel: T, definition: d, altLabels: NO}]\n`,
    /altLabels: expected a list, found "NO"/,
  ],
  [
    'a number with a leading nought',
    `${head}resolutions: [{id: res-1, kind: DRAFT, title: T, number: 010, evidence: [{source: source-s, locator: p}]}]\n`,
    /number: expected a text, found 10/,
  ],
  [
    'a day that does not exist',
    `${head}cycles: [{id: cycle-x, level: SERIES, label: X, from: 2022-02-30, to: 2022, evidence: [{source: source-s, locator: p}]}]\n`,
    /from: expected a date that exists.*found "2022-02-30"/,
  ],
  [
    'a NUL character',
    `${head}title: "a\\0b"\n`,
    /title: expected a text without control characters.*found "a\\u0000b"$/,
  ],
  [
    'a character that turns the direction',
    `${head}title: "a\\u202Eb"\n`,
    /title: expected a text without control characters or such as turn its direction, found "a\\u202eb"$/,
  ],
  [
    'half a character',
    '{"format":"dialogue-graph/1","document":"d","title":"\\ud800"}',
    /title: expected a text without control characters/,
  ],
  [
    'a text longer than any',
    `${head}title: ${'x'.repeat(10_001)}\n`,
    /title: expected at most 10000 characters/,
  ],
  [
    'evidence missing',
    `${head}bodies: [{id: body-b, name: B}]\n`,
    /^d\.yaml:3:\d+: bodies\[0\]\.evidence: expected a list, found nothing$/,
  ],
  [
    'no evidence',
    `${head}bodies: [{id: body-b, name: B, evidence: []}]\n`,
    /bodies\[0\]\.evidence: expected at least one source with its locator, found \[\]/,
  ],
];

describe('a document with', () => {
  it.each(wrong)('%s is refused at its place', (_, text, message) => {
    const problems = mistakes(text);
    expect(new DocumentError(problems).message.split('\n')[0]).toMatch(message);
    expectPlaced(text, problems);
  });

  it('a byte order mark, CRLF or an unquoted year is right', () => {
    expect(mistakes(`\uFEFF${head}themes:\n${theme}`)).toEqual([]);
    expect(mistakes(`${head}themes:\n${theme}`.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(
      mistakes(
        `${head}cycles: [{id: cycle-x, level: SERIES, label: X, from: 2022, to: 2022, evidence: [{source: source-s, locator: p}]}]\n`,
      ),
    ).toEqual([]);
  });

  it('more than 20,000 things is refused with that number', () => {
    const themes = Array.from({ length: 20_001 }, (_, n) => ({
      id: `theme-${n}`,
      prefLabel: 'T',
      definition: 'd',
    }));
    const [problem] = mistakes(
      JSON.stringify({ format: 'dialogue-graph/1', document: 'd', themes }),
      'd.json',
    );
    expect(problem).toMatchObject({
      path: 'document',
      found: '20001',
      expected: expect.stringContaining('at most 20000 things and claims'),
    });
  });
});
