import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DocumentChangedError, findDocuments } from '../../../src/dialogues/document/document-files.ts';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { readDocument } from '../../../src/dialogues/document/read-document.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dialogue-graph-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Buffer) => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};

describe('documents in files', () => {
  it('are the lines of an .ndjson file that hold something, each with its place', async () => {
    const line = fc.oneof(fc.constantFrom('', ' ', '\t', '{"é": "日本"}'), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.boolean(), async (lines, ends) => {
        const text = lines.map((one) => one.replaceAll('\n', ' ')).join('\n') + (ends ? '\n' : '');
        const sources = await findDocuments([file('lines.ndjson', text)]);
        const expected = text
          .split('\n')
          .map((one, at) => ({ text: one, firstLine: at + 1 }))
          .filter((one) => /[^ \t\r]/.test(one.text))
          .map((one) => ({ ...one, text: one.text.replace(/^\uFEFF/, '') }));
        expect(sources.map((source) => ({ text: source.text(), firstLine: source.firstLine }))).toEqual(
          expected.length > 0 ? expected : [{ text, firstLine: 1 }],
        );
      }),
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

  it('of a large .ndjson file are read across the borders of what is read at once', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `{"n":${at},"text":"${'ü'.repeat(41_003)}"}`);
    const sources = await findDocuments([file('large.ndjson', lines.join('\n'))]);
    expect(sources.map((source) => source.text())).toEqual(lines);
  });

  it('have the sha256 of their bytes, the same as that of a text at hand', async () => {
    const [source] = await findDocuments([file('one.yaml', 'title: é\n')]);
    // By sha256sum.
    expect(source?.sha256).toBe('5c960a69f1050f03791ee2f14fe2500827c3639021b456c45b667c8cf3810aa9');
    expect(source?.sha256).toBe(textSource({ file: 'f', text: 'title: é\n' }).sha256);
  });

  it('that are changed meanwhile are refused', async () => {
    const at = file('changing.yaml', 'title: a\n');
    const [source] = await findDocuments([at]);
    writeFileSync(at, 'title: b\n');
    expect(() => source?.text()).toThrow(DocumentChangedError);
  });

  it('that are not UTF-8 are refused at their line', async () => {
    const sources = await findDocuments([
      file('bytes.ndjson', Buffer.concat([Buffer.from('{}\n'), Buffer.from([0x7b, 0xff])])),
    ]);
    expect(() => sources[1]?.text()).toThrow('bytes.ndjson:2:1: document: expected UTF-8 text');
  });
});
