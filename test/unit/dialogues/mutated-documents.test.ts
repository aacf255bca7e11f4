import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../support/document-problems.ts';
import { everyKind } from '../../support/every-kind.ts';
import { runs } from '../../support/property-runs.ts';

const seed = (readdirSync('seed', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`seed/${name}`, 'utf8'));
/** Short ones: what goes wrong in them goes wrong in long ones, and there are many runs. */
const documents = [...seed, ...Object.values(everyKind)].filter((text) => text.length < 6_000);

function expectPositions(text: string): void {
  const problems = problemsOf(text);
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
  it('are read, or refused with a position for each mistake; none crashes', () => {
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
          expectPositions(text);
        },
      ),
      { numRuns: runs(2_000) },
    );
  }, 240_000);
});
