import { describe, expect, it } from 'vitest';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';

/**
 * Compares the seed with the facts that were collected in two passes for the record beside the dialogues.
 */
type Counts = Record<string, number>;

const expected = {
  /** By instrument and kind. */
  treatyActions: {
    'firearms ACCEPTANCE': 1,
    'firearms ACCESSION': 70,
    'firearms APPROVAL': 1,
    'firearms RATIFICATION': 39,
    'firearms SIGNATURE': 52,
    'firearms SUCCESSION': 1,
    'som ACCEPTANCE': 2,
    'som ACCESSION': 41,
    'som APPROVAL': 1,
    'som RATIFICATION': 95,
    'som SIGNATURE': 112,
    'som SUCCESSION': 1,
    'tip ACCEPTANCE': 2,
    'tip ACCESSION': 48,
    'tip APPROVAL': 1,
    'tip RATIFICATION': 107,
    'tip SIGNATURE': 117,
    'tip SUCCESSION': 1,
    'untoc ACCESSION': 39,
    'untoc APPROVAL': 1,
    'untoc RATIFICATION': 142,
    'untoc SIGNATURE': 147,
    'untoc SUCCESSION': 1,
  } as Counts,
  /** Of the tables, and those that are named only as parties without the day of a deposit. */
  states: 193,
  meetings: { CONFERENCE: 12, EVENT: 37, WORKING_GROUP: 43 } as Counts,
  presidents: 6,
  resolutions: { DECISION: 27, DRAFT: 6, PAPER: 15, RESOLUTION: 34 } as Counts,
  /** Numbers of parties and signatories, but for one whose source is not known. */
  partyCounts: 24,
  /** Numbers of those who attended or were expected at sessions of the Conference and other events. */
  attendances: 49,
  articles: 17,
  memberships: { 'group-1': 22, 'group-2': 15 } as Counts,
  interventions: 73,
};

/** Figures that the facts give in words, beside the lists that are counted here. */
const figuresInWords = [
  '800 delegates',
  '800 delegates',
  '100 countries',
  '4 days of meetings',
  '16 recommendations agreed',
  '20 key recommendations',
  '59 side events',
  '7 faith-based NGOs that joined in the statement of the IBVM/CJ UN NGO office',
];

const eventKinds = ['EXPERT_GROUP', 'WORKSHOP', 'SIDE_EVENT'];

function tally(keys: string[]): Counts {
  const counts: Counts = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function countSeed(): typeof expected & { figuresInWords: string[] } {
  const documents = documentsOfFolder('seed');
  const seed = plainWorld(documents);
  const all = (section: string): any[] => documents.flatMap((document) => document[section] ?? []);
  const instrument = (id: string) => id.replace(/^instrument-|-protocol$/g, '');
  const meetingKinds = seed.meetings.map(({ kind }) => (eventKinds.includes(kind) ? 'EVENT' : kind));
  const about = (figure: any): string => figure.about[0];
  const kindOf = (id: string) => seed.meetings.find((meeting) => meeting.id === id)?.kind;
  const ofMeetings = all('figures').filter(
    (figure) => kindOf(about(figure)) !== undefined && kindOf(about(figure)) !== 'DIALOGUE',
  );
  const inWords = ofMeetings
    .map(({ value, unit }) => `${value} ${unit}`)
    .filter((figure) => figuresInWords.includes(figure));
  return {
    treatyActions: tally(all('treatyActions').map((item) => `${instrument(item.instrument)} ${item.action}`)),
    states: seed.actors.filter(({ kind }) => kind === 'STATE').length,
    meetings: tally(meetingKinds.filter((kind) => ['CONFERENCE', 'EVENT', 'WORKING_GROUP'].includes(kind))),
    presidents: all('participations').filter(({ role }) => role === 'PRESIDENT').length,
    resolutions: tally(
      all('resolutions')
        .filter(({ id }) => !id.startsWith('res-bureau-'))
        .map(({ kind }) => kind),
    ),
    partyCounts: all('figures').filter((figure) => about(figure).startsWith('instrument-')).length,
    attendances: ofMeetings.length - inWords.length,
    articles: all('articles').length,
    memberships: tally(all('groupMemberships').map(({ group }) => group)),
    interventions: new Set(
      all('participations')
        .filter(({ meeting, role }) => kindOf(meeting) === 'CONFERENCE' && role === 'SPEAKER')
        .map(({ meeting, evidence }) => `${meeting} ${evidence[0].source}`),
    ).size,
    figuresInWords: inWords.sort(),
  };
}

describe('the record of the seed beside the dialogues', () => {
  const { figuresInWords: inWords, ...counted } = countSeed();

  it.each(Object.keys(expected) as (keyof typeof expected)[])('has the %s of the facts', (what) => {
    expect(counted[what]).toEqual(expected[what]);
  });

  it('has the figures that the facts give in words', () => {
    expect(inWords).toEqual([...figuresInWords].sort());
  });
});
