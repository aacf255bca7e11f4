import { beforeEach, describe, expect, it } from 'vitest';
import { type DocumentSource, textSource } from '../../src/dialogues/document/document-source.ts';
import { DocumentError } from '../../src/dialogues/document/problems.ts';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import { useTestGraph } from '../support/test-graph.ts';

/** Unchanged documents are not read again, and yet nothing that they say may become wrong. */

const graph = useTestGraph();
beforeEach(() => graph.cypher('MATCH (n) DETACH DELETE n'));

const evidence = 'evidence: [{source: source-s, locator: p}]';
const register = `format: dialogue-graph/1
document: register
sources:
  - {id: source-s, url: 'https://example.org/s', title: S, publisher: P, accessedOn: 2026, language: en, text: 'Kept words of the source.'}
actors:
  - {id: person-p, kind: PERSON, name: P, ${evidence}}
  - {id: org-o, kind: STAKEHOLDER, name: O, ${evidence}}
themes:
  - {id: theme-t, prefLabel: T, definition: d}
`;
const meeting = (id: string, date: string) => `format: dialogue-graph/1
document: ${id}
meeting: {id: ${id}, kind: DIALOGUE, title: M, date: ${date}, actsSurveyed: true, uptakesSurveyed: true, ${evidence}}
acts:
  - {id: ${id}/a, kind: RECOMMENDATION, by: [{actor: person-p, affiliatedWith: [org-o]}], themes: [theme-t], text: words, wording: PARAPHRASE, evidence: [{source: source-s, locator: p, quote: words of the source}]}
`;
const uptakes = `format: dialogue-graph/1
document: uptakes
uptakes: [{of: first/a, into: second/a, kind: CITED, ${evidence}}]
`;
const all: Record<string, string> = {
  register,
  first: meeting('first', '2022-07-01'),
  second: meeting('second', '2023-07-01'),
  uptakes,
};

/** Imports texts; returns which of them were read, and which mistakes were found. */
async function importing(texts: Record<string, string>) {
  const read = new Set<string>();
  const sources = Object.entries(texts).map(([file, text]): DocumentSource => {
    const source = textSource({ file, text });
    const readText = () => {
      read.add(file);
      return source.text();
    };
    return { ...source, text: readText };
  });
  const result = await importDocuments(graph.executor, sources, { by: 'test' }).then(
    ({ documents }) => ({ documents, problems: [] as string[] }),
    (error: unknown) => {
      if (!(error instanceof DocumentError)) throw error;
      return { documents: [], problems: error.message.split('\n') };
    },
  );
  return { ...result, read: [...read] };
}

describe('unchanged documents', () => {
  it('are not read, and are reported as unchanged, in the order of the sources', async () => {
    expect((await importing(all)).read).toEqual(['register', 'first', 'second', 'uptakes']);
    const again = await importing(all);
    expect(again.read).toEqual([]);
    expect(again.documents.map(({ file, unchanged }) => [file, unchanged])).toEqual([
      ['register', 4],
      ['first', 2],
      ['second', 2],
      ['uptakes', 1],
    ]);
  });

  it('are not read if another document changes what they do not refer to', async () => {
    await importing(all);
    const changed = await importing({ ...all, second: `${all['second']}# a comment\n` });
    expect(changed.read).toEqual(['second']);
  });

  it('are read if what they refer to changes, and remain unchanged if it still fits', async () => {
    await importing(all);
    const longer = register.replace('Kept words of the source.', 'Kept words of the source, and more.');
    const changed = await importing({ ...all, register: longer });
    expect(changed.problems).toEqual([]);
    expect(changed.read).toEqual(expect.arrayContaining(['register', 'first', 'second']));
    expect(changed.documents.map(({ added, changed: of, retired }) => [added, of, retired])).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it.each([
    [
      'a quote that its source no longer contains',
      { register: register.replace('Kept words of the source.', 'Other words.') },
      /^first:5:\d+: acts\[0\]\.evidence\[0\]\.quote: .*source-s/,
    ],
    [
      'an affiliation with what is no stakeholder any more',
      { register: register.replace('id: org-o, kind: STAKEHOLDER', 'id: org-o, kind: COLLECTIVE') },
      /org-o/,
    ],
    [
      'an uptake into what is now the older text',
      { second: meeting('second', '2021-07-01') },
      /^uptakes:3:\d+: uptakes\[0\]\.into: expected a text not older than first\/a \(2022-07-01\), found "second\/a" \(2021-07-01\)$/,
    ],
    [
      'a reference to what no document asserts any more',
      { register: register.replace(/themes:\n.*\n/, '') },
      /^first:5:\d+: acts\[0\]\.themes\[0\]: expected the id of a known theme; a new one goes into the section themes of a document, found "theme-t"$/,
    ],
    [
      'an id that another document of the run has too',
      { other: `${all['first']}# again\n` },
      /^other:2:\d+: document: expected an id of its own for each document, found "first", which first has too$/,
    ],
    [
      'the same text again',
      { other: all['first'] ?? '' },
      /^other:2:\d+: document: expected an id of its own for each document, found "first", which first has too$/,
    ],
  ])('with %s are reported, and nothing is written', async (_, change, message) => {
    await importing(all);
    const before = await graph.cypher('MATCH (n:Entity) RETURN n.id AS id, properties(n) AS p ORDER BY id');
    const { problems } = await importing({ ...all, ...change });
    expect(
      problems.some((line) => message.test(line)),
      problems.join('\n'),
    ).toBe(true);
    expect(await graph.cypher('MATCH (n:Entity) RETURN n.id AS id, properties(n) AS p ORDER BY id')).toEqual(
      before,
    );
  });
});
