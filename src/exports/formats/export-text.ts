import { createYielder } from '../../domain/yielder.ts';
import type { ExportBeginning, ExportFormat, ExportRow } from './export-format.ts';

/** How many characters go out at once. */
const CHUNK = 64 * 1_024;

/**
 * An export as text, in pieces of some tens of kilobytes, yielding to the event loop in between. Each piece is made
 * when it is read.
 *
 * @param rows lists of rows; a list may make its rows as they are read
 * @param whenDone called before the end is written: if it throws, there is no end
 */
export async function* exportText(
  format: ExportFormat,
  beginning: ExportBeginning,
  rows: AsyncIterable<Iterable<ExportRow>>,
  whenDone: () => Promise<void>,
): AsyncGenerator<string> {
  const pace = createYielder();
  let text = format.begin(beginning);
  let rowCount = 0;
  for await (const list of rows)
    for (const row of list) {
      text += format.row(row, rowCount);
      rowCount += 1;
      if (text.length < CHUNK) continue;
      yield text;
      text = '';
      await pace();
    }
  await whenDone();
  yield text + format.end({ ...beginning, rowCount });
}
