import { expect } from 'vitest';
import { plainAdvances } from '../plain-evaluator/plain-advances.ts';
import { plainAttendance } from '../plain-evaluator/plain-attendance.ts';
import { plainCoAdvancement } from '../plain-evaluator/plain-co-advancement.ts';
import { plainCompareCycles } from '../plain-evaluator/plain-compare-cycles.ts';
import { plainGaps } from '../plain-evaluator/plain-gaps.ts';
import { plainSearch } from '../plain-evaluator/plain-search.ts';
import { plainThemeActivity } from '../plain-evaluator/plain-timeline.ts';
import {
  type Check,
  documents,
  ids,
  matrixOf,
  meetingsOfKind,
  participations,
  plain,
  textsOf,
} from './seed-documents.ts';

const prevention = { themes: ['theme-prevention'], meetingKinds: ['DIALOGUE'] };

export const themeAndActorChecks: Record<string, Check> = {
  'who-advanced-a-theme': ({ advances }, { theme }) => {
    const rows = plainAdvances(plain, { themes: [theme] });
    expect(advances.edges.map(({ node }: any) => node.text)).toEqual(textsOf({ themes: [theme] }));
    expect(rows.map(({ actors }) => actors)).toEqual([
      ['org-la-strada-international AFFILIATION person-suzanne-hoff', 'person-suzanne-hoff DIRECT null'],
      ['collective-cd-2022-som-speakers DIRECT null'],
    ]);
    return [`${rows.length} points`, 'Suzanne Hoff', 'La Strada International'];
  },
  'who-raised-it-in-which-cycle': ({ matrix }) => {
    const { rows, counts, total } = matrixOf('ACTOR', 'CYCLE', prevention);
    expect(matrix).toMatchObject({ rows, counts, total });
    expect(counts.map((row) => row.filter((count) => count !== null && count > 0).length)).toEqual(
      rows.map(() => 1),
    );
    const [a, b, c, d] = ['2022', '2023', '2024', '2025'].map(
      (year) => plainAdvances(plain, { ...prevention, cycles: [`cycle-${year}`] }).length,
    );
    return [
      `${total} points`,
      `${rows.length} actors`,
      `${a} in 2022`,
      `${b} in 2023`,
      `${c} in 2024`,
      `${d} in 2025`,
    ];
  },
  'themes-by-dialogue': ({ matrix }) => {
    const { rows, columns, counts, total } = matrixOf(
      'THEME',
      'MEETING',
      { meetingKinds: ['DIALOGUE'] },
      'TOP',
    );
    expect(matrix.rows).toEqual(rows);
    expect(ids(matrix.columns)).toEqual(ids(columns));
    expect(matrix).toMatchObject({ counts, total });
    const [most, next] = rows;
    return [
      `${total} points`,
      `${columns.length} dialogues`,
      `${rows.length} broadest`,
      String(most?.total),
      `${next?.total} on rights`,
    ];
  },
  'a-theme-over-the-years': ({ theme: { activity } }, { theme }) => {
    const lines = plainThemeActivity(plain, theme, {
      ...{ by: 'CONFERENCE_PERIOD', where: {}, measure: 'ACTS' },
    });
    expect(activity).toEqual(lines.map(({ id, label, count }: any) => ({ id, label, count })));
    const known = lines.filter(({ count }: any) => count !== null);
    const last = known.at(-1);
    return [`${known.length} of ${lines.length} periods`, `${last?.count} in the period ${last?.label}`];
  },
  'new-continued-dropped': ({ compareCycles }, { from, to }) => {
    const expected = plainCompareCycles(plain, {
      from,
      to,
      where: { meetingKinds: ['DIALOGUE'] },
      themeLevel: 'TOP',
    });
    expect(compareCycles.themes.nodes.map(({ theme, change }: any) => [theme.id, change])).toEqual(
      expected.themes.map(({ id, change }) => [id, change]),
    );
    expect([expected.from.notSurveyed, expected.to.notSurveyed]).toEqual([[], []]);
    const of = (change: string) => expected.themes.filter((one) => one.change === change).map(({ id }) => id);
    expect([of('NEW'), of('DROPPED')]).toEqual([['theme-forms-of-crime'], ['theme-unclassified']]);
    return ['one broadest theme is new (forms of crime)', `and ${of('CONTINUED').length} continued`];
  },
  'raised-and-not-taken-up': ({ gaps }) => {
    const expected = plainGaps(plain, {
      raisedAt: ['DIALOGUE'],
      absentFrom: ['WORKING_GROUP', 'CONFERENCE'],
      where: {},
    });
    expect(
      gaps.nodes.map(({ theme, standing, raised }: any) => [theme.id, standing, raised.totalCount]),
    ).toEqual(expected.map(({ theme, standing, raised }) => [theme, standing, raised.length]));
    return [`${expected.length} themes`, ...new Set(expected.map(({ standing }) => standing))];
  },
  'points-without-a-theme': ({ advances }) => {
    const texts = textsOf({ themes: ['theme-unclassified'] });
    expect(advances.nodes.map(({ text }: any) => text)).toEqual(texts);
    return [`${texts.length} points`];
  },
  'find-anything': ({ search }, { text }) => {
    const hits = plainSearch(documents, text);
    expect(search.nodes.map(({ node }: any) => node.id)).toEqual(ids(hits));
    expect(hits.map(({ type }) => type)).toEqual(['ACTOR', 'MEETING', 'SOURCE', 'SOURCE', 'SOURCE']);
    return [`${hits.length} results`, '3 sources'];
  },
  'all-that-an-organization-said': ({ advances }, { actor }) => {
    const texts = textsOf({ actors: [actor] }, 'OLDEST_FIRST');
    expect(advances.edges.map(({ node }: any) => node.text)).toEqual(texts);
    return [`${texts.length} point:`, '189 country reviews only 73'];
  },
  'who-raised-the-same': ({ coAdvancement }, { actor }) => {
    const expected = plainCoAdvancement(plain, { actor, by: 'THEME_IN_CYCLE', where: {} });
    expect(coAdvancement.nodes.map((one: any) => one.actor.id)).toEqual(expected.map((one) => one.actor));
    expect(expected.flatMap(({ themes }) => themes.map(({ theme, cycle }) => `${theme} ${cycle}`))).toEqual(
      expected.map(() => 'theme-organ-removal cycle-2024'),
    );
    return [`${expected.length} actors`, ...coAdvancement.nodes.map((one: any) => one.actor.name)];
  },
  'who-came-back': ({ attendance }) => {
    const expected = plainAttendance(plain, { meetingKinds: ['DIALOGUE'] }, 3);
    expect(expected.map(({ meetings }) => meetings)).toEqual([4, 4, 4]);
    expect(attendance.nodes.map(({ actor, meetings }: any) => [actor.id, meetings])).toEqual(
      expected.map(({ actor, meetings }) => [actor, meetings]),
    );
    return [`${expected.length} organizations`, 'at 4 dialogues', 'ICLAIM at 4', 'the organizer, at 4'];
  },
  'at-dialogues-not-at-the-conference': ({ stakeholders }) => {
    const isAt = (kind: string, one: any) => meetingsOfKind(kind).includes(one.meeting);
    const tookPart = ({ status }: any) => status === undefined || status === 'ATTENDED';
    const expected = plain.actors.filter(({ id, kind }) => {
      const own = participations.filter(({ actor }) => actor === id);
      const wasAtDialogue = own.some((one) => isAt('DIALOGUE', one) && tookPart(one));
      return kind === 'STAKEHOLDER' && wasAtDialogue && !own.some((one) => isAt('CONFERENCE', one));
    });
    // A State objected to its presence.
    expect(ids(expected)).not.toContain('org-gi-toc');
    expect(ids(stakeholders.nodes).sort()).toEqual(ids(expected).sort());
    return [`${expected.length} organizations`];
  },
  'acts-by-sector': ({ matrix }) => {
    const { rows, counts, total } = matrixOf('SECTOR', 'CONFERENCE_PERIOD', {});
    expect(matrix).toMatchObject({ rows, counts, total });
    return [
      `Of ${total} points`,
      ...rows.map((row) => (row.id === 'NGO' ? `${row.total} are by` : `${row.total} by one`)),
    ];
  },
};
