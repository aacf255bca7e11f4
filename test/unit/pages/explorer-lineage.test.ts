import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns, unitsOf } from '../../../src/explorer/lineage/flow/flow-order.ts';
import { tallLayout } from '../../../src/explorer/lineage/flow/tall-layout.ts';
import { type FlowLayout, wideLayout } from '../../../src/explorer/lineage/flow/wide-layout.ts';
import { stageOf, stages } from '../../../src/explorer/lineage/texts/stages.ts';
import { chainsOf } from '../../../src/explorer/lineage/whole/chains.ts';
import { ribbonLayout } from '../../../src/explorer/lineage/whole/ribbon-layout.ts';
import { runs } from '../../support/property-runs.ts';

const text = (
  id: string,
  day: string | null,
  stage: (typeof stages)[number] = 'CONFERENCE',
  isStart = false,
) => ({
  id,
  day,
  stage,
  isStart,
});
const link = (of: string, into: string) => ({ of, into });

/** Texts whose days do not decrease, and uptakes from earlier to later ones. */
const flows = fc
  .array(fc.record({ year: fc.integer({ min: 2000, max: 2006 }), stage: fc.constantFrom(...stages) }), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((all) => {
    const texts = [...all]
      .sort((one, other) => one.year - other.year)
      .map(({ year, stage }, at) =>
        text(`t${String(at).padStart(2, '0')}`, `${year}-01-01`, stage, at === 0),
      );
    const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map((other) => link(one.id, other.id)));
    return fc.record({
      texts: fc.constant(texts),
      links: fc.subarray(pairs, { maxLength: Math.min(20, pairs.length) }),
    });
  });

describe('the columns of a flow', () => {
  it('begin anew where a text takes up one of the present column', () => {
    const texts = [text('c', '2018'), text('b', '2012'), text('a', '2004'), text('d', '2020')];
    const columns = inColumns(texts, [link('a', 'c'), link('b', 'c'), link('c', 'd')]);
    expect(columns.map(({ text: { id }, column }) => [id, column])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
      ['d', 2],
    ]);
  });

  it('place a text of unknown date after what it takes up, and show a circle from its oldest text', () => {
    const undated = inColumns([text('a', '2004'), text('z', '2010'), text('u', null)], [link('a', 'u')]);
    expect(undated.map(({ text: { id } }) => id)).toEqual(['a', 'u', 'z']);
    const circle = inColumns([text('b', '2005'), text('a', '2004')], [link('a', 'b'), link('b', 'a')]);
    expect(circle.map(({ text: { id } }) => id)).toEqual(['a', 'b']);
  });

  it('lead each uptake to a later column, and are in order of time', () => {
    fc.assert(
      fc.property(flows, ({ texts, links }) => {
        const columns = inColumns(texts, links);
        const of = new Map(columns.map(({ text: { id }, column }) => [id, column]));
        expect([...of.keys()].sort()).toEqual(texts.map(({ id }) => id).sort());
        for (const one of links) expect(of.get(one.of)).toBeLessThan(of.get(one.into) ?? 0);
        for (const one of columns)
          for (const other of columns)
            if (one.column < other.column)
              expect((one.text.day ?? '') <= (other.text.day ?? ''), 'order of time').toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the picture of a flow', () => {
  const overlap = (one: { x: number; y: number; width: number; height: number }, other: typeof one) =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height;
  function expectReadable({ boxes, lines, width, height }: FlowLayout, links: readonly unknown[]) {
    const all = [...boxes.values()];
    for (const [at, one] of all.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of all.slice(at + 1)) expect(overlap(one, other)).toBe(false);
    }
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(links.length);
    for (const { label } of lines) for (const box of all) expect(overlap(label, box)).toBe(false);
    // Each label is a target of at least 24 pixels to itself.
    for (const [at, { label }] of lines.entries())
      for (const other of lines.slice(at + 1))
        expect(
          overlap(
            { ...label, y: label.y + 5, height: 24 },
            { ...other.label, y: other.label.y + 5, height: 24 },
          ),
        ).toBe(false);
  }

  it('has no boxes or words over one another, wide or tall, as wide as the window or wider', () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 300, max: 2_000 }), ({ texts, links }, available) => {
        const units = unitsOf(inColumns(texts, links), new Set());
        expectReadable(wideLayout(units, links, available), links);
        expectReadable(tallLayout(units, links, available), links);
      }),
      { numRuns: runs(100) },
    );
  });

  it('folds many texts of a stage into one place until it is unfolded, except where the flow starts', () => {
    const texts = Array.from({ length: 300 }, (_, at) =>
      text(`t${at}`, `2010-01-01`, 'STATEMENT', at === 299),
    );
    const columns = inColumns(texts, []);
    const units = unitsOf(columns, new Set());
    const [fold] = units.filter((unit) => unit.texts.length > 1);
    expect(units.length).toBe(8);
    expect(fold?.texts.length).toBe(293);
    expect(units.some((unit) => unit.id === 't299')).toBe(true);
    expect(unitsOf(columns, new Set([fold?.id ?? ''])).length).toBe(300);
  });
});

describe('the stage of a text', () => {
  const act = (actKind: any, meetingKind: any, isPointOfText = false) =>
    stageOf({ actKind, resolutionKind: null, meetingKind, isPointOfText });
  const resolution = (meetingKind: any) =>
    stageOf({ actKind: null, resolutionKind: 'PAPER', meetingKind, isPointOfText: false });

  it('follows from the kind of its meeting, and at the Conference from whether it is a text', () => {
    expect(act('RECOMMENDATION', 'DIALOGUE')).toBe('DIALOGUE');
    expect(act('OBSERVATION', 'PREPARATION')).toBe('DIALOGUE');
    expect(resolution('WORKING_GROUP')).toBe('WORKING_GROUP');
    expect(act('RECORDED_POINT', 'WORKING_GROUP')).toBe('WORKING_GROUP');
    expect(resolution('CONFERENCE')).toBe('CONFERENCE');
    expect(act('RECOMMENDATION', 'CONFERENCE', true)).toBe('CONFERENCE');
    expect(act('RECOMMENDATION', 'CONFERENCE')).toBe('STATEMENT');
    expect(act('OBSERVATION', 'SIDE_EVENT')).toBe('STATEMENT');
    expect(act('RECOMMENDATION', 'EXPERT_GROUP')).toBe('OTHER');
    expect(resolution(null)).toBe('OTHER');
  });
});

describe('the flows of all uptakes', () => {
  it('begin at texts that take up no other, the longest first', () => {
    const [a, b, c, d, e] = ['2004', '2005', '2006', '2003', '2001'].map((day, at) => ({
      id: String.fromCharCode(97 + at),
      day,
    })) as [any, any, any, any, any];
    const uptakes = [
      { earlier: a, later: b },
      { earlier: b, later: c },
      { earlier: a, later: c },
      { earlier: d, later: c },
      { earlier: e, later: c },
    ];
    expect(chainsOf(uptakes).map(({ start, laterTexts, steps }) => [start.id, laterTexts, steps])).toEqual([
      ['a', 2, 2],
      ['e', 1, 1],
      ['d', 1, 1],
    ]);
  });

  it('do not go round in circles', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, day: null })) as [any, any, any];
    const uptakes = [
      { earlier: a, later: b },
      { earlier: b, later: c },
      { earlier: c, later: b },
    ];
    expect(chainsOf(uptakes).map(({ start, laterTexts }) => [start.id, laterTexts])).toEqual([['a', 2]]);
  });

  it('are ribbons as thick as they have uptakes, side by side', () => {
    const { ribbons, bars } = ribbonLayout(
      [
        { from: 'DIALOGUE', to: 'CONFERENCE', count: 10 },
        { from: 'WORKING_GROUP', to: 'CONFERENCE', count: 5 },
        { from: 'WORKING_GROUP', to: 'DIALOGUE', count: 1 },
      ],
      800,
    );
    const thickness = ribbons.map(({ path, end }) => 2 * (Number(/V([\d.]+)C/.exec(path)?.[1]) - end));
    expect(thickness[0]).toBeCloseTo(2 * (thickness[1] ?? 0));
    expect(thickness[0]).toBeCloseTo(10 * (thickness[2] ?? 0));
    expect(bars.map(({ side, stage, count }) => [side, stage, count])).toEqual([
      ['from', 'DIALOGUE', 10],
      ['from', 'WORKING_GROUP', 6],
      ['to', 'DIALOGUE', 1],
      ['to', 'CONFERENCE', 15],
    ]);
    const starts = ribbons.map(({ start }) => start).sort((one, other) => one - other);
    for (const [at, start] of starts.slice(1).entries())
      expect(start - (starts[at] ?? 0)).toBeGreaterThanOrEqual(26);
  });
});
