import { describe, expect, it } from 'vitest';
import type { AdvanceFilter } from '../../../src/tracing/filter/advance-filter.ts';
import { type MatrixRequest, matrixOf } from '../../../src/tracing/questions/matrix.ts';
import { type Measure, measures } from '../../../src/tracing/questions/measures.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const acts = [
  // Two narrower themes of one broader: counts once for it. Two actors: once in a theme's total.
  act('d1/a', {
    by: [by('person-p'), by('org-o', { attribution: 'AFFILIATION', through: 'person-p' })],
    themes: ['theme-children', 'theme-youth'],
    kind: 'RECOMMENDATION',
  }),
  act('d1/b', { by: [by('state-aaa'), by('state-bbb')], themes: ['theme-data'] }),
  act('d1/c', { by: [by('state-aaa')], themes: ['theme-data', 'theme-children'] }),
  act('w1/d', { meeting: 'w1', by: [by('org-o')], themes: ['theme-rights'], takenUp: true }),
  act('d2/e', { meeting: 'd2', by: [by('org-o')], themes: ['theme-youth'] }),
];
const index = await advanceIndexOf(tinyData(acts));
const matrix = (parts: Partial<MatrixRequest>) =>
  matrixOf(index, {
    rows: 'THEME',
    columns: 'CYCLE',
    filter: {},
    themeLevel: 'ALL',
    measure: 'ACTS',
    top: 50,
    minColumns: 1,
    ...parts,
  });
const labels = (headings: { label: string; total: number }[]) =>
  headings.map(({ label, total }) => `${label} ${total}`);

describe('a matrix', () => {
  it('counts distinct acts: an act on two narrower themes once for their broader one', () => {
    const result = matrix({});
    expect(labels(result.rows)).toEqual(['Rights 4', 'Children 2', 'Data 2', 'Youth 2']);
    expect(labels(result.columns)).toEqual(['2022 4', '2023 1', '2024 0']);
    // 2024 holds no surveyed meeting: nothing is known there, which is not zero.
    expect(result.counts).toEqual([
      [3, 1, null],
      [2, 0, null],
      [2, 0, null],
      [1, 1, null],
    ]);
    expect(result.total).toBe(5);
  });

  it('has the levels of themes', () => {
    expect(labels(matrix({ themeLevel: 'TOP' }).rows)).toEqual(['Rights 4', 'Data 2']);
    expect(labels(matrix({ themeLevel: 'LEAF' }).rows)).toEqual(['Children 2', 'Data 2', 'Youth 2']);
  });

  it('has only rows that the filter allows', () => {
    expect(labels(matrix({ filter: { themes: ['theme-children'] } }).rows)).toEqual(['Children 2']);
    expect(labels(matrix({ rows: 'ACTOR', filter: { actors: ['org-o'] } }).rows)).toEqual(['Org 3']);
  });

  it('gives States by name, first, and never cuts them; others by total', () => {
    const result = matrix({ rows: 'ACTOR', top: 3 });
    expect(labels(result.rows)).toEqual(['Alpha 1', 'Zeta 2', 'Org 3']);
    expect(result.omitted).toEqual({ rows: 1, columns: 0, acts: 1 });
    expect(labels(matrix({ rows: 'ACTOR', top: 1 }).rows)).toEqual(['Alpha 1', 'Zeta 2']);
  });

  it('gives countries by name, whatever their totals', () => {
    expect(labels(matrix({ rows: 'COUNTRY' }).rows)).toEqual(['Alpha 1', 'Zeta 5']);
  });

  it('keeps two dimensions of actors with the same actor', () => {
    const { cells } = matrix({ rows: 'ACTOR_KIND', columns: 'COUNTRY' });
    // d1/a is by org-o of AAA and by a person of no country: no cell joins the two.
    expect(cells.map(({ row, column, count }) => `${row} ${column} ${count}`).sort()).toEqual([
      'STAKEHOLDER AAA 3',
      'STATE AAA 2',
      'STATE BBB 1',
    ]);
  });

  it('tells first and last day, act kinds, and unknown uptake as null', () => {
    const [cell] = matrix({ rows: 'ACTOR', columns: 'PHASE', filter: { actors: ['org-o'] } }).cells;
    expect(cell).toMatchObject({
      count: 3,
      tally: {
        recommendations: 1,
        interventions: 2,
        firstOn: '2022-06-01',
        lastOn: '2023-07-01',
        takenUp: 1,
      },
    });
    const dialogues = matrix({
      rows: 'ACTOR',
      columns: 'MEETING_KIND',
      filter: { meetingKinds: ['DIALOGUE'] },
    });
    expect(dialogues.cells.every(({ tally }) => tally.takenUp === null)).toBe(true);
  });

  it('measures what it is asked to', () => {
    expect(matrix({ measure: 'RECOMMENDATIONS' }).total).toBe(1);
    expect(matrix({ measure: 'INTERVENTIONS' }).total).toBe(4);
    const uptakes = matrix({ rows: 'ACTOR', columns: 'MEETING', measure: 'TAKEN_UP' });
    expect(labels(uptakes.columns)).toEqual(['w1 1', 'd1 0', 'd2 0', 'u 0']);
    expect(uptakes.counts).toEqual([[1, null, null, null]]);
  });

  it('can ask for rows filled in at least so many columns', () => {
    expect(labels(matrix({ rows: 'ACTOR', minColumns: 2 }).rows)).toEqual(['Org 3']);
  });

  it('asks that of rows in time too, and their totals stay what they are', () => {
    const result = matrix({ rows: 'MEETING', columns: 'THEME', minColumns: 3 });
    expect(labels(result.rows)).toEqual(['d1 3']);
  });

  it('knows no zero where a filter on uptake meets nobody who surveyed it', () => {
    const result = matrix({ rows: 'ACTOR', filter: { takenUp: true } });
    expect(result.counts).toEqual([[1, null, null]]);
  });

  it('knows no zero of uptakes where the acts themselves were not surveyed', async () => {
    const data = tinyData(acts);
    const unsurveyed = data.meetings.get('u');
    if (unsurveyed !== undefined) data.meetings.set('u', { ...unsurveyed, uptakesSurveyed: true });
    const request = { rows: 'ACTOR', columns: 'MEETING', themeLevel: 'ALL', top: 50, minColumns: 1 } as const;
    const unsurveyedIndex = await advanceIndexOf(data);
    const counts = (filter: AdvanceFilter, measure: Measure) =>
      matrixOf(unsurveyedIndex, { ...request, filter, measure }).counts;
    for (const result of [
      counts({}, 'TAKEN_UP'),
      counts({ takenUp: true }, 'ACTS'),
      counts({ AND: [{ takenUp: true }] }, 'ACTS'),
      counts({ OR: [{ takenUp: true }, { takenUp: true, actKinds: ['STATEMENT'] }] }, 'ACTS'),
    ])
      expect(result).toEqual([[1, null, null, null]]);
    // Not taken up, or not surveyed for that: zero is known wherever the acts are.
    expect(counts({ NOT: { takenUp: false } }, 'ACTS')[0]?.at(-1)).toBeNull();
  });

  it('gives uptakes of a cell as unknown where none of its own acts was surveyed for them', () => {
    // Of the dialogues and the working group's session, the latter alone was surveyed; state-aaa said nothing there.
    const { cells } = matrix({ rows: 'ACTOR', columns: 'CYCLE' });
    const takenUp = (row: string) => cells.find((cell) => cell.row === row)?.tally.takenUp;
    expect([takenUp('state-aaa'), takenUp('org-o')]).toEqual([null, 1]);
  });

  it('leaves out the cycles that conditions on meetings leave out, nested ones too', () => {
    const columns = (filter: AdvanceFilter) => matrix({ filter }).columns.map(({ id }) => id);
    expect(columns({})).toEqual(['cycle-2022', 'cycle-2023', 'cycle-2024']);
    for (const filter of [
      { meetings: ['d2'] },
      { AND: [{ meetings: ['d2'] }] },
      { OR: [{ from: '2023-01-01', to: '2023-12-31' }] },
      { NOT: { meetingKinds: ['WORKING_GROUP', 'CONFERENCE'] }, cycles: ['cycle-2023'] },
    ] satisfies AdvanceFilter[])
      expect(columns(filter)).toEqual(['cycle-2023']);
  });

  it('orders names as every list does: case and accents do not count, then by id', async () => {
    const data = tinyData([act('d1/a', { by: [by('org-o'), by('org-p'), by('person-p')] })]);
    const rename = (id: string, label: string) => {
      const card = data.actors.get(id);
      if (card !== undefined) data.actors.set(id, { ...card, label });
    };
    rename('person-p', 'Élan');
    rename('org-p', 'elan');
    rename('org-o', 'Elan b');
    const { rows } = matrixOf(await advanceIndexOf(data), {
      ...{ rows: 'ACTOR', columns: 'CYCLE', filter: {}, themeLevel: 'ALL', measure: 'ACTS' },
      ...{ top: 50, minColumns: 1 },
    });
    expect(rows.map(({ label }) => label)).toEqual(['elan', 'Élan', 'Elan b']);
  });

  it('every cell lists exactly the acts that it counts, whatever the measure', () => {
    for (const rows of ['ACTOR', 'THEME', 'SECTOR', 'MEETING_KIND'] as const) {
      for (const measure of measures) {
        const { cells, counts, rows: lines, columns } = matrix({ rows, columns: 'CYCLE', measure });
        for (const cell of cells) {
          const listed = cell.selection.page({ order: 'OLDEST_FIRST', first: 99, after: null }).matches;
          expect(new Set(listed.map(({ act }) => act.id)).size).toBe(cell.count);
          expect(cell.tally.recommendations + cell.tally.interventions).toBe(cell.count);
          const at = (headings: { id: string }[], id: string) => headings.findIndex((one) => one.id === id);
          expect(counts[at(lines, cell.row)]?.[at(columns, cell.column)]).toBe(cell.count);
        }
      }
    }
    const recommended = matrix({ rows: 'ACTOR', measure: 'RECOMMENDATIONS' }).cells;
    expect(recommended.map(({ row, column, count }) => `${row} ${column} ${count}`)).toEqual([
      'org-o cycle-2022 1',
      'person-p cycle-2022 1',
    ]);
  });

  it('tells what `top` left out of the measure alone', () => {
    // Of the five acts, one is a recommendation, of which two narrower themes are cut.
    expect(matrix({ measure: 'RECOMMENDATIONS', top: 1 }).omitted).toEqual({ rows: 2, columns: 2, acts: 1 });
    expect(matrix({ measure: 'INTERVENTIONS', top: 1 }).omitted).toEqual({ rows: 3, columns: 2, acts: 4 });
  });
});
