import { expect } from 'vitest';
import { plainAdvances } from '../plain-evaluator/plain-advances.ts';
import {
  all,
  type Check,
  documents,
  figures,
  figuresAbout,
  ids,
  meetingsOfKind,
  participations,
  plain,
  valuesOf,
} from './seed-documents.ts';

export const meetingChecks: Record<string, Check> = {
  'recommendations-of-a-meeting': ({ advances }, { meeting }) => {
    const where = { meetings: [meeting], actKinds: ['RECOMMENDATION'] };
    const rows = plainAdvances(plain, where, 'OLDEST_FIRST');
    expect(advances.edges.map(({ node }: any) => node.id)).toEqual(ids(rows));
    const unnamed = rows.filter(({ actors }) => actors.every((actor) => actor.startsWith('collective-')));
    return [`${rows.length} recommendations`, `${unnamed.length} by participants`];
  },
  'who-took-part': ({ participations: { nodes } }, { meeting }) => {
    const expected = participations.filter((one) => one.meeting === meeting);
    expect(nodes.map(({ actor, role }: any) => `${actor.id} ${role}`).sort()).toEqual(
      expected.map(({ actor, role }) => `${actor} ${role}`).sort(),
    );
    return [
      `${expected.length} participations`,
      ...nodes.map(({ actor }: any) => (actor.id === 'org-unodc' ? 'UNODC' : actor.name)),
    ];
  },
  'who-chaired': ({ participations: { nodes } }) => {
    const expected = participations.filter(
      ({ role, meeting }) =>
        ['CHAIR', 'CO_CHAIR'].includes(role) && meetingsOfKind('DIALOGUE').includes(meeting),
    );
    expect(nodes.map(({ role, meeting }: any) => `${meeting.id} ${role}`).sort()).toEqual(
      expected.map(({ role, meeting }) => `${meeting} ${role}`).sort(),
    );
    const twice = [...new Set(expected.map(({ actor }) => actor))].filter(
      (actor) => expected.filter((one) => one.actor === actor).length === 2,
    );
    expect(twice.sort()).toEqual(['person-francesco-testa', 'person-virginia-prugh']);
    return [`${expected.length} chairs`, `${new Set(expected.map(({ meeting }) => meeting)).size} dialogues`];
  },
  'how-many-attended': ({ figures: { nodes } }) => {
    const expected = figuresAbout(meetingsOfKind('DIALOGUE'), ['ATTENDED', 'REGISTERED']);
    expect(valuesOf(nodes)).toEqual(valuesOf(expected));
    const dialogues = new Set(
      expected.flatMap(({ about }) => about).filter((id) => meetingsOfKind('DIALOGUE').includes(id)),
    );
    return [`${expected.length} figures`, `${dialogues.size} dialogues`, '37 States', '500 participants'];
  },
  'how-many-were-new': ({ figures: { nodes } }) => {
    const expected = figures.filter(({ unit }) => unit.includes('first time'));
    expect(valuesOf(nodes)).toEqual(valuesOf(expected));
    return [`${expected.length} figure`, `${expected[0].value} per cent`];
  },
  'presence-at-the-conference': ({ figures: { nodes } }) => {
    const expected = figuresAbout(meetingsOfKind('CONFERENCE'), ['ATTENDED', 'REGISTERED', 'EXPECTED']);
    expect(valuesOf(nodes)).toEqual(valuesOf(expected));
    const at12 = figuresAbout(['cop-12'], ['ATTENDED']).find(({ unit }) => unit === 'NGOs');
    return [
      `${expected.length} figures`,
      `${new Set(expected.flatMap(({ about }) => about)).size} sessions`,
      `${at12.value} NGOs`,
    ];
  },
  'which-session-it-followed': ({ meetings }) => {
    const dialogues = documents.flatMap(({ meeting }) => (meeting?.kind === 'DIALOGUE' ? [meeting] : []));
    expect(
      Object.fromEntries(meetings.nodes.map(({ id, follows }: any) => [id, ids(follows).sort()])),
    ).toEqual(Object.fromEntries(dialogues.map(({ id, follows }) => [id, [...(follows ?? [])].sort()])));
    return [
      `${dialogues.filter(({ follows }) => follows?.length > 0).length} of ${dialogues.length} dialogues`,
      'follows 2',
    ];
  },
  'how-complete': ({ dataset: { coverage } }) => {
    const held = plain.meetings.filter(({ cycle }) => cycle !== null);
    const wholeOf = new Map(all('cycles').map(({ id, partOf }) => [id, partOf]));
    for (const { cycle, meetings, actsSurveyed, uptakesSurveyed } of coverage) {
      const own = held.filter((one) => [one.cycle, wholeOf.get(one.cycle)].includes(cycle.id));
      const count = (key: 'actsSurveyed' | 'uptakesSurveyed') => own.filter((one) => one[key]).length;
      expect([meetings, actsSurveyed, uptakesSurveyed]).toEqual([own.length, count('actsSurveyed'), 0]);
    }
    return [
      `${held.length} meetings`,
      `${plain.cycles.filter(({ level }) => level === 'CONFERENCE_PERIOD').length} periods`,
      `coded at ${held.filter((one) => one.actsSurveyed).length}`,
      `partly coded at ${held.filter((one) => !one.actsSurveyed && plain.acts.some(({ meeting }) => meeting === one.id)).length}`,
    ];
  },
  'how-far-the-reviews-are': ({ figures: { nodes } }) => {
    const expected = figuresAbout(['body-review-mechanism']);
    expect(valuesOf(nodes)).toEqual(valuesOf(expected));
    return [`${expected.length} figures`, '81 country reviews', '108 had not', '73 of 189'];
  },
};
