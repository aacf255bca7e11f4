import { describe, expect, test } from 'vitest';
import { pixelsPerUnit } from '../../../src/explorer/layout/picture.ts';
import type { Table } from '../../../src/explorer/matrix/count-table.ts';
import { tableDrawing } from '../../../src/explorer/matrix/table-picture.ts';
import shared from '../../../src/explorer/messages/en/shared.json' with { type: 'json' };
import { addMessages } from '../../../src/explorer/messages/text.ts';

addMessages(shared);

const heading = (id: string, isEmpty = false) => ({
  id,
  label: id,
  total: 1,
  coverage: 'ALL' as const,
  isEmpty,
});
/** Rows of counts; a negative number is at least that many, NaN not coded, null a period without meetings. */
function tableOf(counts: (number | null)[][]): Table {
  const [first = []] = counts;
  return {
    rows: counts.map((_, row) => heading(`Theme ${row}`)),
    columns: first.map((count, column) => heading(String(1900 + column), count === null)),
    counts: counts.map((row) =>
      row.map((count) => (count === null || Number.isNaN(count) ? null : Math.abs(count))),
    ),
    coverage: counts.map((row) =>
      row.map((count) => (Number.isNaN(count) ? 'NONE' : (count ?? 0) < 0 ? 'PART' : 'ALL')),
    ),
    axis: first.map((_, column) => ({ at: column, lines: [String(1900 + column)] })),
  };
}
const barsIn = (elements: string, fill: string) =>
  [...elements.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)" fill="([^"]+)"/g)]
    .filter(([, , , one]) => one === fill)
    .map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
const COUNTED = '#246cad';

describe('the picture of a timeline', () => {
  test('of few periods has a dot with its number for each count', () => {
    const { elements } = tableDrawing({ table: tableOf([[3, 0, 7]]), marks: 'dots' });
    expect(elements.match(/<circle [^>]*fill="#246cad"/g)).toHaveLength(3);
    expect(elements).toMatch(/>3<\/text>.*>0<\/text>.*>7<\/text>/);
  });

  test('of 200 periods has bars on one scale, and is as wide as a page', () => {
    const ascending = Array.from({ length: 200 }, (_, at) => at + 1);
    const { width, height, elements, notes } = tableDrawing({
      table: tableOf([ascending, ascending.map(() => 50)]),
      marks: 'dots',
    });
    expect(width).toBe(1400);
    expect(height).toBeLessThan(200);
    const bars = barsIn(elements, COUNTED);
    expect(bars).toHaveLength(400);
    expect(Math.max(...bars.map((bar) => bar.height))).toBe(28);
    // 50 of 200: a quarter of the highest.
    expect(bars.slice(200).every((bar) => bar.height === 7)).toBe(true);
    expect(notes.join(' ')).toContain('the highest bar stands for 200');
  });

  test('of many periods shows what is not known by other marks, and explains those alone', () => {
    const one = Array.from({ length: 30 }, (): number | null => null);
    const { elements, notes } = tableDrawing({
      table: tableOf([[4, Number.NaN, 0, ...one]]),
      marks: 'dots',
    });
    expect(barsIn(elements, COUNTED)).toHaveLength(1);
    expect(barsIn(elements, 'url(#not)')).toHaveLength(1);
    expect(barsIn(elements, '#555d66')).toHaveLength(1);
    expect(notes[0]).toBe(
      'Full bar: all meetings coded. Short line: all meetings coded, none found. Hatched: not coded yet',
    );
    const partly = tableDrawing({ table: tableOf([[-4, ...one]]), marks: 'dots' });
    expect(barsIn(partly.elements, 'url(#least)')).toHaveLength(1);
    expect(partly.notes[0]).toBe('Striped bar: partly coded: at least this many');
  });
});

test.each([
  [{ width: 1400, height: 900 }, 2],
  [{ width: 32_000, height: 900 }, 0.5],
  [{ width: 700, height: 16_000 }, 1],
])('an image of a picture of %j has %d pixels to the unit: browsers draw no larger one', (size, pixels) => {
  expect(pixelsPerUnit(size)).toBe(pixels);
});
