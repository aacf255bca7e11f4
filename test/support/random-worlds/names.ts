import fc from 'fast-check';

/** What random worlds are made of: ids and names, chosen from few so that much is alike, and how to choose. */

export const states = ['state-aaa', 'state-bbb', 'state-ccc'];
export const organizations = ['org-a', 'org-b', 'org-c', 'org-d'];
export const persons = ['person-a', 'person-b', 'person-c'];
export const collectives = ['collective-a', 'collective-b', 'collective-states'];
export const actors = [...states, ...organizations, ...persons, ...collectives];
export const themes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'unclassified'].map((word) => `theme-${word}`);
export const instruments = ['instrument-x', 'instrument-y', 'instrument-z'];
export const articles = ['article-1', 'article-2', 'article-3'];
export const names = [
  'Éland',
  'eland',
  'Ann',
  'Ann B',
  'Österreich',
  'Union',
  "L'union",
  'Zoë',
  'B-side',
  'B side',
  'of',
];
export const meetingPlaces = [0, 1, 2, 3, 4, 5, 6, 7];
export const evidence = [{ source: 'source-a', locator: 'p. 1' }];
export const sourced = { source: 'source-a', locator: 'p. 2' };

export const name = fc.constantFrom(...names);
export const some = (values: readonly string[], maxLength: number, minLength = 0) =>
  fc.subarray([...values], { minLength, maxLength: Math.min(maxLength, values.length) });
export const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Without what is undefined, which no document holds. */
export function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}
