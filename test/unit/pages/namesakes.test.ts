import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasWords, toldApart } from '../../../src/explorer/labels/offered.ts';

const entity = fc.record({
  id: fc.stringMatching(/^org-[a-z]{1,6}$/),
  type: fc.constantFrom('Actor' as const, 'Theme' as const),
  name: fc.constantFrom('Ann Lee', 'ann lee', 'Peace Now'),
  note: fc.constantFrom('', 'Person', 'Organization, ngo, KEN'),
});

it('no two entities of a list show the same line, and only namesakes show their ids', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entity, { selector: ({ id }) => id, maxLength: 12 }), (entities) => {
      const lines = toldApart(entities).map(({ type, name, note }) =>
        `${type}/${name}/${note}`.toLowerCase(),
      );
      expect(new Set(lines).size).toBe(entities.length);
      const before = entities.map(({ type, name, note }) => `${type}/${name}/${note}`.toLowerCase());
      for (const [at, one] of entities.entries()) {
        const isAlone = before.filter((line) => line === before[at]).length === 1;
        expect(lines[at]?.endsWith(one.id)).toBe(!isAlone);
      }
    }),
  );
});

it.each([
  ['Łódź', true],
  ['7', true],
  ['\u3164', false],
  ['ʼ', false],
  ['- …', false],
])('%j has words to look for: %s', (text, has) => expect(hasWords(text)).toBe(has));
