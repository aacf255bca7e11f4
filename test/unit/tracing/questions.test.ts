import { describe, expect, it } from 'vitest';
import { attendanceOf } from '../../../src/tracing/questions/attendance.ts';
import { coAdvancementOf } from '../../../src/tracing/questions/co-advancement.ts';
import { compareCycles } from '../../../src/tracing/questions/compare-cycles.ts';
import { coverageOf } from '../../../src/tracing/questions/coverage.ts';
import { themeGapsOf } from '../../../src/tracing/questions/gaps.ts';
import { lineageOf } from '../../../src/tracing/questions/lineage.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const index = await advanceIndexOf(
  tinyData([
    act('d1/view', { by: [by('person-p'), by('org-o')] }),
    act('d1/point', { kind: 'RECORDED_POINT' }),
  ]),
);
const compare = (from: string, to: string) => () => compareCycles(index, { from, to, filter: {} });
const lineage = (id: string) => () => lineageOf(index, { id, direction: 'BOTH', depth: 8 });
const company =
  (actor: string, filter = {}) =>
  () =>
    coAdvancementOf(index, { actor, by: 'THEME_IN_CYCLE', filter });
const gaps = (parts: object) => () =>
  themeGapsOf(index, { raisedAt: ['DIALOGUE'], absentFrom: ['CONFERENCE'], filter: {}, ...parts });
const attendance = (filter: object) => () => attendanceOf(index, filter, 1);
const texts = 'id: expected the id of an act or resolution, found';
const noActor = 'where.actors: expected ids of actors in the graph, found "nobody".';
const noTheme = 'where.themes: expected ids of themes in the graph, found "theme-x".';

describe('invalid queries are refused, with what was expected and found:', () => {
  it.each<[string, () => unknown, string]>([
    [
      'the lineage of an actor',
      lineage('state-aaa'),
      `${texts} "state-aaa" (the id of an actor; AdvanceWhere takes it as actors or addressedTo).`,
    ],
    [
      'of a theme',
      lineage('theme-data'),
      `${texts} "theme-data" (the id of a theme; AdvanceWhere takes it as themes or themesAll).`,
    ],
    [
      'of a cycle',
      lineage('cycle-2022'),
      `${texts} "cycle-2022" (the id of a review cycle; AdvanceWhere takes it as cycles).`,
    ],
    ['of nothing', lineage('nothing'), `${texts} "nothing".`],
    [
      'cycles of which one is unknown',
      compare('cycle-2022', 'cycle-1999'),
      'to: expected the id of a review cycle in the graph, found "cycle-1999".',
    ],
    [
      'a cycle with itself',
      compare('cycle-2022', 'cycle-2022'),
      'from and to: expected two review cycles, found "cycle-2022" twice.',
    ],
    [
      'a series with a phase',
      compare('cycle-2022', 'cycle-phase'),
      'from and to: expected two review cycles of one level, found "cycle-2022", a series, and "cycle-phase", a phase.',
    ],
    [
      'co-advancement with nobody',
      company('nobody'),
      'actor: expected the id of an actor in the graph, found "nobody".',
    ],
    [
      'co-advancement with a theme',
      company('theme-data'),
      'actor: expected the id of an actor in the graph, found "theme-data" (the id of a theme; AdvanceWhere takes it as themes or themesAll).',
    ],
    ['on an unknown theme', company('org-o', { themes: ['theme-x'] }), noTheme],
    ['by an unknown actor', company('org-o', { actors: ['nobody'] }), noActor],
    ['though there are no acts to compare', company('org-p', { actors: ['nobody'] }), noActor],
    [
      'gaps raised nowhere',
      gaps({ raisedAt: [] }),
      'raisedAt: expected at least one kind of meeting, found none.',
    ],
    [
      'absent from nowhere',
      gaps({ absentFrom: [] }),
      'absentFrom: expected at least one kind of meeting, found none.',
    ],
    ['of an unknown theme', gaps({ filter: { themes: ['theme-x'] } }), noTheme],
    ['attendance of an unknown actor', attendance({ actors: ['nobody'] }), noActor],
    [
      'attendance from a country without such a code',
      attendance({ countries: ['GER'] }),
      'where.countries: expected ISO 3166-1 alpha-3 codes, found "GER".',
    ],
    ['from a day that does not exist', attendance({ from: '2022-02-30' }), 'where.from'],
    [
      'in a period that ends before it begins',
      attendance({ from: '2022-07-02', to: '2022-07-01' }),
      'where: from is after to (2022-07-02 > 2022-07-01).',
    ],
  ])('%s', (_, ask, message) => expect(ask).toThrow(message));
});

it('coverage returns series in time order, then phases, though one begins before its series', () => {
  const cycles = ['cycle-2022', 'cycle-2023', 'cycle-2024', 'cycle-phase'];
  const covered = coverageOf(index);
  expect(covered.map(({ cycle }) => cycle)).toEqual(cycles);
  expect(covered.map(({ coverage }) => coverage)).toEqual(['ALL', 'ALL', 'NONE', 'ALL']);
});

it('co-advancement compares more themes than a condition can list', async () => {
  const many = Array.from({ length: 600 }, (_, n) => `theme-${n}`);
  const data = tinyData(
    ['org-o', 'org-p'].map((actor) => act(`d1/${actor}`, { by: [by(actor)], themes: many })),
  );
  for (const id of many) data.themes.set(id, { id, label: id, broader: ['theme-data'] });
  const filter = { themes: ['theme-data'] };
  const others = coAdvancementOf(await advanceIndexOf(data), {
    actor: 'org-o',
    by: 'THEME_IN_CYCLE',
    filter,
  });
  expect(others.map(({ actor, count }) => [actor, count])).toEqual([['org-p', 600]]);
});
