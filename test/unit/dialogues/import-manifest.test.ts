import { expect, it } from 'vitest';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { ImportManifest } from '../../../src/dialogues/manifest/import-manifest.ts';

/** A document of so many themes that counts how often it is read. */
function counted(document: string, themes: number) {
  const text = JSON.stringify({
    format: 'dialogue-graph/1',
    document,
    themes: Array.from({ length: themes }, (_, n) => ({
      id: `theme-${document}-${n}`,
      prefLabel: 'T',
      definition: 'd',
    })),
  });
  const source = textSource({ file: document, text });
  const counts = { reads: 0 };
  const read = () => {
    counts.reads += 1;
    return source.text();
  };
  return { counts, source: { ...source, text: read } };
}

it('keeps the records of a run in memory up to 10,000, and reads further documents again', () => {
  const [a, b, c] = [counted('a', 9_999), counted('b', 1), counted('c', 1)];
  const manifest = new ImportManifest();
  for (const { source } of [a, b, c]) manifest.read(source);
  const ids = () => manifest.documents.flatMap((document) => document.records().map(({ id }) => id));
  expect(ids()).toHaveLength(10_001);
  expect(ids().slice(-2)).toEqual(['theme-b-0', 'theme-c-0']);
  expect([a, b, c].map(({ counts }) => counts.reads)).toEqual([1, 1, 2]);
  expect(manifest.problems).toEqual([]);
});
