import { describe, expect, it } from 'vitest';
import { checkDoubles } from '../../../src/dialogues/checks/check-doubles.ts';
import { checkRetired } from '../../../src/dialogues/checks/check-retired.ts';
import type { Problem } from '../../../src/dialogues/document/problems.ts';
import type { Executor } from '../../../src/graph/executor.ts';
import { manifestOf } from '../../support/manifest-of.ts';

/** A graph that gives these rows to every statement. */
const graphOf = (...rows: object[]) => ({ read: async () => rows }) as unknown as Executor;
const evidence = 'evidence: [{source: source-s, locator: p. 1}]';

/** A run of documents d0, d1 and so on with these parts. */
const runOf = (...parts: string[]) =>
  manifestOf(
    Object.fromEntries(
      parts.map((part, n) => [`d${n}`, `format: dialogue-graph/1\ndocument: d${n}\n${part}\n`]),
    ),
  );
const written = ({ file, line, path, expected, found }: Problem) =>
  `${file}:${line} ${path}: ${expected}, found ${found}`;

const state = (id: string, iso3: string, more = '') =>
  `actors: [{id: ${id}, kind: STATE, name: N, iso3: ${iso3}, ${more} ${evidence}}]`;
const source = (id: string, url: string) =>
  `sources: [{id: ${id}, url: '${url}', title: T, publisher: P, accessedOn: 2026, language: en}]`;
const theme = (id: string, match: string) =>
  `themes: [{id: ${id}, prefLabel: L, definition: Defined, exactMatch: ['https://example.org/0', '${match}']}]`.replace(
    'example.org/0',
    `example.org/${id}`,
  );

describe('two records with the same mark', () => {
  const a = 'https://example.org/a';
  const refused: [string, string, string, string][] = [
    ['a code', state('state-aaa', 'AAA'), state('state-b', 'AAA'), 'actors[0].iso3'],
    ['an address', source('source-a', a), source('source-b', a), 'sources[0].url'],
    [
      'an address by http',
      source('source-a', a),
      source('source-b', 'http://example.org/a'),
      'sources[0].url',
    ],
    ['an address with a slash', source('source-a', a), source('source-b', `${a}/`), 'sources[0].url'],
    [
      'a host in capitals',
      source('source-a', a),
      source('source-b', 'https://EXAMPLE.org/a'),
      'sources[0].url',
    ],
    ['an exact match', theme('theme-a', a), theme('theme-b', a), 'themes[0].exactMatch[1]'],
  ];
  it.each(refused)('are refused: %s', async (_, one, other, path) => {
    const problems = await checkDoubles(graphOf(), runOf(one, other));
    expect(problems.map(written)).toEqual([
      expect.stringMatching(
        /^d1:3 .*a value of its own, since (state-aaa|source-a|theme-a) has this one, found /,
      ),
    ]);
    expect(problems[0]?.path).toBe(path);
  });

  it('are refused if the graph has the first', async () => {
    const graph = graphOf({ id: 'source-a', value: 'http://example.org/a/' });
    const problems = await checkDoubles(graph, runOf(source('source-b', a)));
    expect(problems.map(written)).toEqual([
      'd0:3 sources[0].url: a value of its own, since source-a has this one, found "https://example.org/a"',
    ]);
  });

  it.each([
    [source('source-a', a), source('source-b', `${a}?page=2`)],
    [source('source-a', a), source('source-b', `${a}#page=2`)],
    [source('source-a', a), source('source-b', 'https://example.org/A')],
    [source('source-a', a), theme('theme-b', a)],
    [source('source-a', a), source('source-a', a)],
    [state('state-aaa', 'AAA'), state('state-bbb', 'XBB')],
  ])('are not %s and %s', async (one, other) => {
    expect(await checkDoubles(graphOf(), runOf(one, other))).toEqual([]);
    const itself = graphOf({ id: 'source-a', value: a });
    expect(await checkDoubles(itself, runOf(source('source-a', a)))).toEqual([]);
  });
});

describe('an id that was retired', () => {
  const retired = (labels: string[], title: string | null) =>
    graphOf({ id: 'theme-t', until: 3, labels, title });
  const themeT = 'themes: [{id: theme-t, prefLabel: Youth, definition: Defined}]';
  it('comes back as what it was', async () => {
    expect(await checkRetired(retired(['Entity', 'Theme'], 'Youth'), runOf(themeT))).toEqual({
      problems: [],
      warnings: [],
    });
  });
  it('comes back under another name with a warning', async () => {
    const { problems, warnings } = await checkRetired(retired(['Entity', 'Theme'], 'Old'), runOf(themeT));
    expect(problems).toEqual([]);
    expect(warnings.map(written)).toEqual([
      'd0:3 themes[0].id: what theme-t was: the theme "Old" until version 3, found theme "Youth"',
    ]);
  });
  it.each([[['Entity', 'Meeting']], [['Meeting', 'Entity']]])(
    'is not reused for another kind of record: %j',
    async (labels) => {
      const { problems } = await checkRetired(retired(labels, 'Old'), runOf(themeT));
      expect(problems.map(written)).toEqual([
        'd0:3 themes[0].id: another id, since theme-t was the meeting "Old" until version 3, found the id of a theme',
      ]);
    },
  );
});

describe('a record that differs in two documents', () => {
  const first = state('state-aaa', 'AAA', 'regionalGroup: AFRICAN_GROUP,');
  it.each([
    [
      first.replace('AFRICAN', 'ASIA_PACIFIC'),
      'regionalGroup "ASIA_PACIFIC_GROUP" instead of "AFRICAN_GROUP"',
    ],
    [first.replace('regionalGroup: AFRICAN_GROUP,', ''), 'regionalGroup nothing instead of "AFRICAN_GROUP"'],
    [first.replace('name: N', 'name: M'), 'name "M" instead of "N"; names M instead of N'],
    [
      first.replace(
        'regionalGroup',
        'memberOf: [{actor: org-o, source: source-s, locator: p. 2}], regionalGroup',
      ),
      'an additional link MEMBER_OF org-o {"locator":"p. 2","source":"source-s"}',
    ],
  ])('is refused with the difference: %s', (second, differences) => {
    const [problem, ...others] = runOf(first, second).problems;
    expect(others).toEqual([]);
    expect(problem?.found).toBe(`state-aaa again, first at d0:3:10, with ${differences}`);
    expect(runOf(second, first).problems).toHaveLength(1);
  });
});
