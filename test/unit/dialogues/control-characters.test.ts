import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../src/dialogues/document/document-files.ts';
import { DocumentError, problemLine } from '../../../src/dialogues/document/problems.ts';
import { problemsOf, readDocument } from '../../support/document-problems.ts';

const head = 'format: dialogue-graph/1\ndocument: d\n';
const linesOf = (text: string) => problemsOf(text).map(problemLine);
const raw = (position: string, character: string) =>
  `d.yaml:${position}: document: expected no control character, found ${character}`;
const inText = (position: string, at: string, character: string) =>
  `d.yaml:${position}: ${at}: expected a text without control characters and direction overrides, found ${character}`;

describe('a control character is reported, at its line and column,', () => {
  it.each<[string, string, string[]]>([
    ['in a plain text', `${head}title: ring the \x07 bell\n`, [raw('3:17', 'U+0007')]],
    ['at the end of one', `${head}title: Ring\x07\n`, [raw('3:12', 'U+0007')]],
    ['in quotes', `${head}title: "a\x1bb"\n`, [raw('3:10', 'U+001B')]],
    ['in a block', `${head}title: |\n  first\n  sec\x00ond\n`, [raw('5:6', 'U+0000')]],
    ['in a comment', `${head}title: T # a \x0b b\n`, [raw('3:14', 'U+000B')]],
    [
      'in a key',
      `${head}tit\x7fle: T\n`,
      [raw('3:4', 'U+007F'), expect.stringContaining('did you mean title?')],
    ],
    ['of Windows-1252', `${head}title: women\x92s forum\n`, [raw('3:13', 'U+0092')]],
    ['after CRLF', `${head}title: T\r\n# \x08\r\n`, [raw('4:3', 'U+0008')]],
    ['after CR alone', `${head}title: T\r# \x08\r`, [raw('4:3', 'U+0008')]],
    ['once a line', `${head}# \x01\x02 \x03\n# \x04\n`, [raw('3:3', 'U+0001'), raw('4:3', 'U+0004')]],
    ['and nothing else', '\x06', [raw('1:1', 'U+0006'), expect.stringContaining('found an empty document')]],
    ['in JSON', `{"format":"dialogue-graph/1",\n"document":"d","title":"a\x07b"}`, [raw('2:26', 'U+0007')]],
    [
      'in JSON as an escape',
      '{"format":"dialogue-graph/1",\n"document":"d","title":"a \\\\ b\\u0007c"}',
      [inText('2:31', 'title', 'U+0007')],
    ],
    [
      'in JSON after a pair of surrogates and a line end',
      '{"format":"dialogue-graph/1",\n"document":"d","title":"\\ud83d\\ude00\\n\\u0007"}',
      [inText('2:39', 'title', 'U+0007')],
    ],
    ['in YAML as an escape of two digits', `${head}title: "a\\x07"\n`, [inText('3:10', 'title', 'U+0007')]],
    ['of a letter', `${head}title: "a\\\\a\\a"\n`, [inText('3:13', 'title', 'U+0007')]],
    ['of eight digits', `${head}title: "a\\U00000007"\n`, [inText('3:10', 'title', 'U+0007')]],
    ['as a direction override', `${head}title: left \u202E right\n`, [inText('3:13', 'title', 'U+202E')]],
    [
      'in an id',
      `${head}themes: [{id: "theme-\\u0007", prefLabel: T, definition: d}]\n`,
      [inText('3:22', 'themes[0].id', 'U+0007')],
    ],
  ])('%s', (_, text, expected) => expect(linesOf(text)).toEqual(expected));

  it('beside the other mistakes of the document', () => {
    const text = `${head}title: a\x07b\ntheems: []\nactors: 5\nmeetings: "open\n`;
    expect(linesOf(text).map((line) => line.split(': expected')[0])).toEqual([
      'd.yaml:3:9: document',
      'd.yaml:4:1: theems',
      'd.yaml:5:9: actors',
      'd.yaml:6:11: document',
      'd.yaml:6:11: meetings',
    ]);
  });

  it('in a line of NDJSON', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'control-'));
    const file = path.join(folder, 'd.ndjson');
    const line = (id: string, title: string) =>
      `{"format":"dialogue-graph/1","document":"${id}","title":"${title}"}\n`;
    await writeFile(file, line('a', 'A') + line('b', 'B\\u0007') + line('c', 'C\x07') + line('d', 'D'));
    const found = (await findDocuments([file])).flatMap((source) => {
      try {
        readDocument(source);
        return [];
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        return error.problems.map((one) => `${one.line}:${one.column} ${one.found}`);
      }
    });
    await rm(folder, { recursive: true });
    expect(found).toEqual(['2:55 U+0007', '3:55 U+0007']);
  });

  it('except tabs and line ends', () => {
    expect(
      linesOf(
        `${head}title: "a\\tb"\nsources: [{id: source-s, url: "https://example.org/s", title: "a\tb", publisher: P, accessedOn: 2026, language: en, text: "one\\r\\ntwo"}]\n`,
      ),
    ).toEqual([]);
  });
});
