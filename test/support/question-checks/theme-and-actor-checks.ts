import { expect } from 'vitest';
import { plainAdvances } from '../plain-evaluator/plain-advances.ts';
import { plainAttendance } from '../plain-evaluator/plain-attendance.ts';
import { plainCoAdvancement } from '../plain-evaluator/plain-co-advancement.ts';
import { plainCompareCycles } from '../plain-evaluator/plain-compare-cycles.ts';
import { plainGaps } from '../plain-evaluator/plain-gaps.ts';
import { plainConnections, plainPaths } from '../plain-evaluator/plain-paths.ts';
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
  'how-are-two-connected': ({ paths }, { actor: from, other: to }) => {
    const through = ['POINTS', 'ACTORS', 'TEXTS', 'MEETINGS', 'THEMES'];
    const expected = plainPaths(plainConnections(documents), { from, to, through, maxLength: 6 });
    expect([paths.length, paths.totalCount]).toEqual([expected.length, expected.routes.length]);
    expect(paths.paths.map(({ breadth, nodes }: any) => `${breadth} ${ids(nodes)}`).sort()).toEqual(
      expected.routes.map(({ breadth, nodes }) => `${breadth} ${nodes}`).sort(),
    );
    const least = expected.routes[0]?.breadth;
    const narrowest = expected.routes.filter(({ breadth }) => breadth === least);
    expect(expected.routes.at(-1)?.things[0]).toBe('theme-review-process');
    for (const { steps } of narrowest) expect(steps.every((step) => step.includes('/speaker'))).toBe(true);
    return [
      `${expected.routes.length} paths of ${expected.length} links`,
      `${narrowest.length} meetings`,
      ...narrowest.flatMap(({ things }) => things.slice(0, 1)),
    ];
  },
  'who-advanced-a-theme': ({ advances }, { theme }) => {
    const rows = plainAdvances(plain, { themes: [theme] });
    expect(advances.edges.map(({ node }: any) => node.text)).toEqual(textsOf({ themes: [theme] }));
    const union = [
      'collective-eu-member-states ON_BEHALF org-european-union',
      'org-european-union DIRECT null',
    ];
    expect(rows.map(({ actors }) => actors)).toEqual([
      ['org-unodc ON_BEHALF person-ghada-waly', 'person-ghada-waly DIRECT null'],
      union,
      union,
      ['org-la-strada-international AFFILIATION person-suzanne-hoff', 'person-suzanne-hoff DIRECT null'],
      ['collective-cd-2022-som-speakers DIRECT null'],
      ['collective-mexico-pilot-2022 DIRECT null'],
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
    expect(search.nodes.map(({ node }: any) => node.id)).toEqual(ids(hits).slice(0, 20));
    expect(hits[0]).toMatchObject({ type: 'ACTOR', id: 'org-unodc' });
    const ofType = (type: string) => hits.filter((hit) => hit.type === type).length;
    return [`${hits.length} results`, `${ofType('MEETING')} meetings`, `${ofType('SOURCE')} sources`];
  },
  'all-that-an-organization-said': ({ advances }, { actor }) => {
    const texts = textsOf({ actors: [actor] }, 'OLDEST_FIRST');
    expect(advances.edges.map(({ node }: any) => node.text)).toEqual(texts);
    return [`${texts.length} point:`, '189 country reviews only 73'];
  },
  'who-raised-the-same': ({ coAdvancement }, { actor }) => {
    const expected = plainCoAdvancement(plain, {
      ...{ actor, by: 'THEME_IN_CYCLE', where: { meetingKinds: ['DIALOGUE'] } },
    });
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
      ...rows.map(({ id, total: ofSector }) => (id === 'NGO' ? `${ofSector} are by` : `${ofSector} by one`)),
    ];
  },
};
