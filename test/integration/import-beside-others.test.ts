import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentOutdatedError } from '../../src/dialogues/checks/check-base.ts';
import { textSource } from '../../src/dialogues/document/document-source.ts';
import type { DocumentError } from '../../src/dialogues/document/problems.ts';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
beforeEach(() => graph.cypher('MATCH (n) DETACH DELETE n'));

const evidence = 'evidence: [{source: source-s, locator: p. 1}]';
const document = (id: string, ...lines: string[]) =>
  `${['format: dialogue-graph/1', `document: ${id}`, ...lines].join('\n')}\n`;
const source = (text: string) =>
  document(
    'sources',
    `sources: [{id: source-s, url: 'https://example.org/s', title: S, publisher: P, accessedOn: 2026, language: en, text: ${text}}]`,
  );
const themes = (...names: string[]) =>
  document(
    'themes',
    `themes: [${names.map((name) => `{id: theme-${name.toLowerCase()}, prefLabel: ${name}, definition: Defined}`)}]`,
  );
const cycle = (to: string) =>
  document('cycles', `cycles: [{id: cycle-x, level: SERIES, label: X, from: 2022, to: ${to}, ${evidence}}]`);
const meeting = (id: string, parts: string, from = evidence) =>
  document(
    id,
    `meeting: {id: ${id}, kind: DIALOGUE, title: M, ${parts}, actsSurveyed: false, uptakesSurveyed: false, ${from}}`,
  );

const load = (text: string, options: { basedOn?: number; dryRun?: boolean } = {}) =>
  importDocuments(graph.executor, [textSource({ file: 'd', text })], { by: 'test', ...options });
const mistakes = async (text: string) => {
  const error: unknown = await load(text).catch((failure: unknown) => failure);
  return (error as DocumentError).problems.map(
    ({ path, expected, found }) => `${path}: ${expected}, found ${found}`,
  );
};

describe('a document that is based on a version', () => {
  it('is refused once another editor has changed it, and accepted after that change has been included', async () => {
    const { version: first } = await load(themes('Youth'));
    const { version: second } = await load(themes('Youth', 'Data'), { basedOn: first });
    await expect(load(themes('Youth', 'Rights'), { basedOn: first })).rejects.toThrow(DocumentOutdatedError);
    await expect(load(themes('Youth', 'Rights'), { basedOn: first, dryRun: true })).rejects.toThrow(
      `basedOn: expected a version from ${second} on, in which themes was changed, found ${first}.`,
    );
    expect(await graph.cypher('MATCH (t:Theme) RETURN t.id AS id ORDER BY id')).toEqual([
      { id: 'theme-data' },
      { id: 'theme-youth' },
    ]);
    await load(themes('Youth', 'Data', 'Rights'), { basedOn: second });
  });

  it('is accepted after other documents, or its text alone, have changed', async () => {
    const { version } = await load(themes('Youth'));
    await load(source('Words'));
    const { version: same } = await load(`${themes('Youth')}# a comment\n`, { basedOn: version });
    expect(same).toBe(version + 1);
    await load(themes('Youth', 'Data'), { basedOn: version });
  });
});

it('an id that was retired comes back under another name with a warning', async () => {
  await load(themes('Youth', 'Data'));
  const { version } = await load(themes('Youth'));
  expect((await load(themes('Youth', 'Data'), { dryRun: true })).warnings).toEqual([]);
  const { warnings } = await load(themes('Youth', 'Data').replace('prefLabel: Data', 'prefLabel: Figures'));
  expect(warnings.map(({ path, expected, found }) => `${path}: ${expected}, found ${found}`)).toEqual([
    `themes[1].id: what theme-data was: the theme "Data" until version ${version}, found theme "Figures"`,
  ]);
});

it('what other documents say about days and quotes must remain right', async () => {
  await load(source('Kept words of the source'));
  await load(cycle('2022'));
  await load(
    meeting(
      'm',
      'date: 2022-11-30, cycle: cycle-x',
      `evidence: [{source: source-s, locator: p. 1, quote: Kept words}]`,
    ),
  );
  await load(meeting('n', 'date: 2022-12, follows: [m]'));
  expect(await mistakes(cycle('2022-10'))).toEqual([
    'cycles[0]: days that contain those of m (2022-11-30), found 2022-01-01 to 2022-10-31',
  ]);
  expect(await mistakes(source('Other words'))).toEqual([
    'sources[0].text: a text with the words that m quotes: "Kept words", found a text without them',
  ]);
  expect(await mistakes(meeting('m', 'date: 2023-01-01'))).toEqual([
    'meeting: days not after those of n (2022-12-01 to 2022-12-31), found 2023-01-01',
  ]);
});

it('a second source with the same address is refused whichever document has the first', async () => {
  await load(source('Words'));
  const second = source('Words')
    .replace('source-s', 'source-t')
    .replace('document: sources', 'document: other');
  expect(await mistakes(second.replace('https:', 'http:'))).toEqual([
    'sources[0].url: a value of its own, since source-s has this one, found "http://example.org/s"',
  ]);
});

it('values that differ in another document are reported', async () => {
  await load(themes('Youth'));
  const other = themes('Youth').replace('document: themes', 'document: other').replace('Defined', 'Another');
  expect(await mistakes(other)).toEqual([
    'themes[0].id: the same values for theme-youth as in document themes, or another id, found definition "Another" instead of "Defined"',
  ]);
});
