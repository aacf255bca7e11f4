import { createReadStream } from 'node:fs';
import { knownFormat } from '../../dialogues/document/other-formats.ts';
import { refuseTable } from './table-row.ts';

const CHUNK_BYTES = 1 << 20;

/**
 * The text of a file in pieces, without a byte order mark.
 *
 * @param encoding a label of the Encoding Standard
 * @throws {DocumentError} at the line of the first byte that is not of this encoding
 */
export async function* decodedText(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  let format: string | null = null;
  const refuse = (row: number, expected: string, found: string) =>
    refuseTable({ file, sheet: null, header: [] }, { row, column: null }, { expected, found });
  const decode = (bytes: Buffer | undefined): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      const lenient = new TextDecoder(encoding).decode(bytes);
      const row = lines + lineEnds(lenient.slice(0, lenient.indexOf('\uFFFD')));
      const expected = `${encoding} text, or the name of its encoding as table.encoding in the mapping`;
      return refuse(row, expected, format ?? `bytes of another encoding on line ${row}`);
    }
  };
  let isFirst = true;
  for await (const bytes of createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    if (isFirst) format = knownFormat(bytes.toString('latin1', 0, 100));
    if (format !== null && format !== 'UTF-16 text')
      refuse(1, 'a table as text (.csv, .tsv, .ndjson)', format);
    isFirst = false;
    const text = decode(bytes);
    yield text;
    lines += lineEnds(text);
  }
  yield decode(undefined);
}

const lineEnds = (text: string) => text.split('\n').length - 1;
