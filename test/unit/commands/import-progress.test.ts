import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressBar, progressLines, silentProgress } from '../../../src/commands/import-progress.ts';
import { textSource } from '../../../src/dialogues/document/document-source.ts';

const sourceAt = (file: string, firstLine: number) => ({ ...textSource({ file, text: '' }), firstLine });
const result = (file: string, added = 1) => ({ id: 'd', file, added, changed: 0, retired: 0, unchanged: 0 });

describe('the progress of an import', () => {
  it('names the document and its line while documents are read and written', () => {
    const progress = silentProgress();
    const seen = [progress.now()];
    progress.onRead(sourceAt('d.ndjson', 7), { done: 6, of: 20 });
    seen.push(progress.now());
    progress.onRead(sourceAt('d.ndjson', 20), { done: 20, of: 20 });
    seen.push(progress.now());
    progress.onDocument(result('d.ndjson'), { done: 3, of: 20, line: 4 });
    seen.push(progress.now());
    expect(seen).toEqual([
      'looking for what has changed',
      'reading document 7 of 20, d.ndjson:7',
      'checking the 20 documents',
      '3 of 20 documents done, d.ndjson:4',
    ]);
  });

  const printed = (of: number, max: number) => {
    const lines: string[] = [];
    const progress = progressLines((at, since) => lines.push(`${at} ${since.length}`), max);
    for (let done = 1; done <= of; done += 1) progress.onDocument(result('d'), { done, of, line: done + 1 });
    return lines;
  };

  it('is a line for each of few documents', () =>
    expect(printed(3, 100)).toEqual(['[1/3] d:2 1', '[2/3] d:3 1', '[3/3] d:4 1']));

  it.each([99, 100, 101, 150, 1_000, 12_345])(
    'of %i documents is at most 100 lines, which include them all',
    (of) => {
      const lines = printed(of, 100);
      expect(lines.length).toBeGreaterThan(49);
      expect(lines.length).toBeLessThanOrEqual(100);
      expect(lines.reduce((sum, line) => sum + Number(line.split(' ')[2]), 0)).toBe(of);
      expect(lines.at(-1)).toMatch(new RegExp(`^\\[${of}/${of}\\] d:${of + 1} `));
    },
  );

  it('is a bar with the document on a terminal', () => {
    const stream = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 120,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const bar = progressBar(stream as unknown as NodeJS.WriteStream);
    bar.onRead(sourceAt('d.ndjson', 1), { done: 0, of: 2 });
    bar.onDocument(result('d.ndjson'), { done: 2, of: 2, line: 2 });
    bar.end();
    const drawn = String(stream.read());
    expect(drawn).toContain('reading document 1 of 2, d.ndjson:1');
    expect(drawn).toContain('2 of 2 documents done, d.ndjson:2');
  });
});
