import { describe, expect, it } from 'vitest';
import { cataloguesIn, messageProblems } from '../../../scripts/check-messages.ts';

const catalogues = cataloguesIn('src/explorer/messages');
const { en = {}, ...others } = catalogues;
const problemsOf = (changed: Record<string, Record<string, string>>, text = "text('a.one'); text('a.two')") =>
  messageProblems(changed, [{ file: 'page.tsx', text }]);
const two = { 'a.one': 'One {name}', 'a.two': '{count, plural, one {# thing} other {# things}}' };

describe('the messages', () => {
  it('are the same in three languages, each with words of its own', () => {
    expect(Object.keys(others).sort()).toEqual(['es', 'fr']);
    for (const messages of Object.values(others)) {
      expect(Object.keys(messages)).toEqual(Object.keys(en));
      // Names and signs can be equal: most cannot.
      const own = Object.entries(messages).filter(([key, message]) => message !== en[key]);
      expect(own.length).toBeGreaterThan(Object.keys(en).length * 0.8);
    }
  });

  it.each([
    [{ en: two, fr: two }, []],
    [{ en: two, fr: { 'a.one': 'Un {name}' } }, ['fr lacks a.two.']],
    [{ en: two, fr: { ...two, 'a.three': 'Trois' } }, ['fr has a.three, which English does not have.']],
    [
      { en: two, fr: { ...two, 'a.one': 'Un {nom}' } },
      ['a.one in fr: expected placeholders name, found placeholders nom.'],
    ],
    [{ en: { ...two, 'b.three': 'Three' } }, ['Nothing uses b.three.']],
  ])('%j has the problems %j', (changed, problems) => {
    expect(problemsOf(changed as Record<string, Record<string, string>>)).toEqual(problems);
  });

  it('that cannot be read are reported, as are words in attributes', () => {
    expect(problemsOf({ en: two, fr: { ...two, 'a.one': 'Un {name' } })[0]).toMatch(
      /^a\.one in fr: .* found a message that cannot be read/,
    );
    expect(problemsOf({ en: {} }, '<a title="Words" href="/words" aria-label={words} />')).toEqual([
      'page.tsx: title="Words" belongs in src/explorer/messages.',
    ]);
  });
});
