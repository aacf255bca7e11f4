import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DocumentChangedError, findDocuments } from '../../../src/dialogues/document/document-files.ts';
import { type DocumentSource, textSource } from '../../../src/dialogues/document/document-source.ts';
import type { DocumentError } from '../../../src/dialogues/document/problems.ts';
import { documentRecords } from '../../../src/dialogues/records/document-records.ts';
import { readDocument } from '../../support/document-problems.ts';
import { everyKind } from '../../support/every-kind.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dialogue-graph-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Buffer) => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};

describe('documents in files', () => {
  it('are the non-empty lines of an .ndjson file, each with its line number', async () => {
    const line = fc.oneof(fc.constantFrom('', ' ', '\t', '{"é": "日本"}'), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (lines, ends, end) => {
          const text = lines.map((one) => one.replaceAll('\n', ' ')).join(end) + (ends ? end : '');
          const sources = await findDocuments([file('lines.ndjson', text)]);
          const expected = text
            .split(/\r\n|\r|\n/)
            .map((one, at) => ({ text: one, firstLine: at + 1 }))
            .filter((one) => /[^ \t\r]/.test(one.text))
            .map((one) => ({ ...one, text: one.text.replace(/^\uFEFF/, '') }));
          expect(sources.map((source) => ({ text: source.text(), firstLine: source.firstLine }))).toEqual(
            expected.length > 0 ? expected : [{ text, firstLine: 1 }],
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['', '\n', ' \r\n\t\n'])(
    'of an .ndjson file without lines (%j) are one, which is empty',
    async (text) => {
      const [source, ...others] = await findDocuments([file('empty.ndjson', text)]);
      expect(others).toEqual([]);
      expect(() => source && readDocument(source)).toThrow(
        /empty\.ndjson:1:1: document: .*found an empty document$/,
      );
    },
  );

  it('of a large .ndjson file are read across the boundaries of chunks', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `{"n":${at},"text":"${'ü'.repeat(41_003)}"}`);
    const sources = await findDocuments([file('large.ndjson', lines.join('\n'))]);
    expect(sources.map((source) => source.text())).toEqual(lines);
  });

  it('have the sha256 of their bytes, the same as that of a text in memory', async () => {
    const [source] = await findDocuments([file('one.yaml', 'title: é\n')]);
    // By sha256sum.
    expect(source?.sha256).toBe('5c960a69f1050f03791ee2f14fe2500827c3639021b456c45b667c8cf3810aa9');
    expect(source?.sha256).toBe(textSource({ file: 'f', text: 'title: é\n' }).sha256);
  });

  it('that change meanwhile are refused', async () => {
    const at = file('changing.yaml', 'title: a\n');
    const [source] = await findDocuments([at]);
    writeFileSync(at, 'title: b\n');
    expect(() => source?.text()).toThrow(DocumentChangedError);
  });

  const refusal = async (name: string, bytes: Buffer) => {
    const sources = await findDocuments([file(name, bytes)]);
    const errors = sources.map((source) => {
      try {
        readDocument(source);
        return '';
      } catch (error) {
        return (error as Error).message.replace(folder, '').replace(/^\//, '');
      }
    });
    return errors.join('');
  };
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  it.each<[string, Buffer, string]>([
    [
      'a.yaml',
      latin1('title: caf\u00e9 de Flore\n'),
      'a.yaml:1:11: document: expected UTF-8 text, found the byte E9',
    ],
    [
      'a.yaml',
      latin1('a: b\r\nb: c\r\nt: \u00fc'),
      'a.yaml:3:4: document: expected UTF-8 text, found the byte FC',
    ],
    ['a.yaml', latin1('a: b\rt: \u0080'), 'a.yaml:2:4: document: expected UTF-8 text, found the byte 80'],
    [
      'a.yaml',
      Buffer.from('日本: \u{1F600}\u00e9').subarray(0, -1),
      'a.yaml:1:7: document: expected UTF-8 text, found the byte C3',
    ],
    ['a.json', latin1('{"title":"\u00e9"}'), 'a.json:1:11: document: expected UTF-8 text, found the byte E9'],
    [
      'a.ndjson',
      latin1('\n\r\n{"title":"\u00e9"}'),
      'a.ndjson:3:11: document: expected UTF-8 text, found the byte E9',
    ],
    [
      'a.yaml',
      Buffer.from('\uFEFFformat: x\n', 'utf16le'),
      'a.yaml:1:1: document: expected UTF-8 text, found UTF-16 text',
    ],
    [
      'a.xlsx',
      Buffer.from([0x50, 0x4b, 3, 4, 0xff]),
      'a.xlsx:1:5: document: expected UTF-8 text, found an .xlsx file',
    ],
    [
      'a.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      'a.xls:1:1: document: expected UTF-8 text, found an old Office file',
    ],
    [
      'a.pdf',
      latin1('%PDF-1.7\n%\u00e2\u00e3'),
      'a.pdf:2:2: document: expected UTF-8 text, found a PDF file',
    ],
  ])('%s that is not UTF-8 is refused at the first wrong byte: %s', async (name, bytes, message) => {
    expect(await refusal(name, bytes)).toContain(message);
  });

  it.each([
    ['id,name,kind\norg-o,"The Org, Inc.",NGO\n', 'a table with 3 columns that are separated by commas'],
    ['\uFEFFid;name\r\norg-o;Org\r\n', 'a table with 2 columns that are separated by semicolons'],
    ['"id"\t"name"\r"org-o"\t"Org: the one"\r', 'a table with 2 columns that are separated by tabs'],
    ['<!DOCTYPE html>\n<html>', 'an HTML page'],
    ['PK\u0003\u0004', 'an .xlsx file or another zip archive'],
  ])('that are not documents are refused with their format: %j', async (text, found) => {
    const message = await refusal('table.csv', Buffer.from(text));
    expect(message.split('\n')).toHaveLength(1);
    expect(message).toContain(`table.csv:1:1: document: expected a dialogue document in YAML or JSON`);
    expect(message).toContain(`found ${found}`);
  });

  it('mean the same with every end of line and with a byte order mark, from a file and in memory', async () => {
    const text = everyKind['d-1.yaml'] ?? '';
    const wrong = text.replace('role: OBSERVER', 'role: OBSERVED');
    const read = (source: DocumentSource) => {
      try {
        return documentRecords(readDocument(source)).records;
      } catch (error) {
        return (error as DocumentError).problems.map(({ file: _, ...problem }) => problem);
      }
    };
    for (const original of [text, wrong]) {
      const expected = read(textSource({ file: 'f', text: original }));
      for (const end of ['\n', '\r\n', '\r'])
        for (const mark of ['', '\uFEFF']) {
          const variant = mark + original.replaceAll('\n', end);
          expect(read(textSource({ file: 'f', text: variant }))).toEqual(expected);
          const [source] = await findDocuments([file('ends.yaml', variant)]);
          expect(source && read(source)).toEqual(expected);
        }
    }
  });
});
