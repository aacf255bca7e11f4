import { describe, expect, it } from 'vitest';
import { type MatrixRequest, matrixOf } from '../../../src/tracing/questions/matrix.ts';
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

  it('returns States by name, first, and never cuts them; others by total', () => {
    const result = matrix({ rows: 'ACTOR', top: 3 });
    expect(labels(result.rows)).toEqual(['Alpha 1', 'Zeta 2', 'Org 3']);
    expect(result.omitted).toEqual({ rows: 1, columns: 0, acts: 1 });
    expect(labels(matrix({ rows: 'ACTOR', top: 1 }).rows)).toEqual(['Alpha 1', 'Zeta 2']);
  });

  it('counts the requested measure', () => {
    expect(matrix({ measure: 'RECOMMENDATIONS' }).total).toBe(1);
    expect(matrix({ measure: 'INTERVENTIONS' }).total).toBe(4);
    const uptakes = matrix({ rows: 'ACTOR', columns: 'MEETING', measure: 'TAKEN_UP' });
    expect(labels(uptakes.columns)).toEqual(['w1 1', 'd1 0', 'd2 0', 'u 0']);
    expect(uptakes.counts).toEqual([[1, null, null, null]]);
  });

  it('counts by those to whom acts are addressed: States by name and never cut, others by total', async () => {
    const addressed = await advanceIndexOf(
      tinyData([
        act('d1/a', { themes: ['theme-youth'], addressedTo: ['state-bbb', 'org-o'] }),
        act('d1/b', { themes: ['theme-data'], addressedTo: ['org-o'] }),
        act('d2/c', { meeting: 'd2', themes: ['theme-data', 'theme-youth'], addressedTo: ['state-aaa'] }),
        act('d2/d', { meeting: 'd2', themes: ['theme-data'] }),
      ]),
    );
    const common = { themeLevel: 'LEAF', measure: 'ACTS', minColumns: 1 } as const;
    const byTheme = { ...common, rows: 'ADDRESSEE', columns: 'THEME' } as const;
    const cut = matrixOf(addressed, { ...byTheme, columns: 'ACT_KIND', filter: {}, top: 1 });
    expect(labels(cut.rows)).toEqual(['Alpha 1', 'Zeta 1']);
    // The act that only Org receives, and the one that is addressed to nobody.
    expect(cut.omitted).toEqual({ rows: 1, columns: 0, acts: 2 });
    // The act that is addressed to nobody is in no row.
    expect(labels(matrixOf(addressed, { ...byTheme, filter: {}, top: 50 }).rows)).toEqual([
      'Alpha 1',
      'Zeta 1',
      'Org 2',
    ]);
    const rowsUnder = (filter: MatrixRequest['filter']) =>
      labels(matrixOf(addressed, { ...byTheme, filter, top: 50 }).rows);
    // Alpha is addressed beside Org, but is not asked about.
    expect(rowsUnder({ addressedTo: ['org-o'] })).toEqual(['Org 2']);
    expect(rowsUnder({ addressedToKinds: ['STATE'] })).toEqual(['Alpha 1', 'Zeta 1']);
    expect(rowsUnder({ addressedToKinds: ['STATE'], addressedTo: ['org-o', 'state-bbb'] })).toEqual([
      'Alpha 1',
    ]);
    const byCycle = matrixOf(addressed, {
      ...common,
      rows: 'ADDRESSEE',
      columns: 'CYCLE',
      filter: { addressedTo: ['org-o'] },
      top: 50,
    });
    expect(byCycle.counts).toEqual([[2, 0, null]]);
  });

  it('counts by what actors are recorded to take for or against acts: an act may be supported and opposed', async () => {
    const disputed = await advanceIndexOf(
      tinyData([
        act('d1/a', { themes: ['theme-youth'], stances: ['SUPPORTS', 'OPPOSES'] }),
        act('d1/b', { themes: ['theme-youth'], stances: ['OPPOSES'] }),
        act('d1/c', { themes: ['theme-youth'] }),
      ]),
    );
    const under = (filter: MatrixRequest['filter']) =>
      matrixOf(disputed, {
        ...{ rows: 'STANCE', columns: 'ACTOR', themeLevel: 'LEAF', measure: 'ACTS', minColumns: 1, top: 50 },
        filter,
      });
    expect(labels(under({}).rows)).toEqual(['Opposes 2', 'Supports 1']);
    expect(under({}).total).toBe(3);
    // The supported act is opposed too, but the opposition is not asked about.
    expect(labels(under({ stances: ['SUPPORTS'] }).rows)).toEqual(['Supports 1']);
    expect(under({ NOT: { stances: ['OPPOSES'] } }).total).toBe(1);
    expect(under({ stances: [] }).total).toBe(0);
  });
});
