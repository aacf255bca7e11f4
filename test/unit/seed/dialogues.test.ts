import { describe, expect, it } from 'vitest';
import { isWithin } from '../../support/plain-evaluator/plain-filter.ts';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';

/**
 * Holds the seed to the facts that were collected for it: how many points of each kind each dialogue
 * has, and which attendance numbers.
 */
interface Facts {
  acts: Record<string, number>;
  /** The attendance numbers, in ascending order. */
  figures: number[];
}

const expected: Record<string, Facts> = {
  'cd-2022-fa': { acts: { OBSERVATION: 3 }, figures: [43, 100] },
  'cd-2022-ic-ta': { acts: { OBSERVATION: 2 }, figures: [130] },
  'cd-2022-som': { acts: { RECOMMENDATION: 5, RECORDED_POINT: 3, OBSERVATION: 1 }, figures: [7, 37, 150] },
  'cd-2022-tip': { acts: { RECOMMENDATION: 4, RECORDED_POINT: 6 }, figures: [11, 60, 150] },
  'cd-2023-fa': { acts: { OBSERVATION: 4 }, figures: [60, 189, 500] },
  'cd-2023-ta': { acts: { OBSERVATION: 3 }, figures: [38, 44, 59] },
  'cd-2023-tip': { acts: { OBSERVATION: 2, RECORDED_POINT: 2 }, figures: [1, 51, 92, 157] },
  'cd-2023-som': { acts: { OBSERVATION: 5 }, figures: [38, 40, 65] },
  'cd-2024-fa': {
    acts: { RECORDED_POINT: 4, OBSERVATION: 4, COMMITMENT: 1 },
    figures: [2, 37, 47, 65, 144, 144],
  },
  'cd-2024-tip': { acts: { RECOMMENDATION: 1, OBSERVATION: 4 }, figures: [] },
  'cd-2024-som': { acts: { RECOMMENDATION: 3, RECORDED_POINT: 1, OBSERVATION: 1 }, figures: [] },
  'cd-2025-fa': { acts: { OBSERVATION: 3, RECORDED_POINT: 1, RECOMMENDATION: 1 }, figures: [] },
  'cd-2025-tip': { acts: { OBSERVATION: 2, RECORDED_POINT: 4 }, figures: [60] },
  'cd-2025-som': { acts: {}, figures: [] },
};

/** What the whole text of one source of 2022 adds to the facts. */
const actsBeyondFacts = [
  'cd-2022-som/testa-purpose',
  'cd-2022-som/protect-and-assist',
  'cd-2022-tip/co-chairs-purpose',
  'cd-2022-tip/prosecution-cooperation',
  'cd-2022-tip/victim-centred',
  'cd-2022-tip/alaimo-women-and-children',
  'cd-2022-tip/alaimo-bring-home',
  'cd-2022-tip/alaimo-hope',
  'cd-2022-tip/alaimo-harvest',
];
/** Numbers that are no attendance in the facts, or parts of one that stand in its unit there. */
const figuresBeyondFacts = [
  'cd-2022-fa: 41 delegations that protested in writing against a refused invitation',
  'cd-2022-som: 5 other stakeholders from academia',
  'cd-2022-som: 2 other stakeholders from the private sector',
  'cd-2022-som: 3 panellists in the panel discussion',
  'cd-2022-tip: 9 other stakeholders from academia',
  'cd-2022-tip: 2 other stakeholders from the private sector',
  'cd-2022-tip: 3 panellists in the panel discussion',
];
/** Points that the facts list with a dialogue, and that were made at another meeting. */
const madeElsewhere: Record<string, string> = { 'briefing-2022-ic-ta': 'cd-2022-ic-ta' };

const ascending = (a: number, b: number) => a - b;

function countSeed(): { counted: Record<string, Facts>; beyondFacts: string[] } {
  const documents = documentsOfFolder('seed');
  const seed = plainWorld(documents);
  const counted: Record<string, Facts> = {};
  const beyondFacts: string[] = [];
  for (const { id, kind } of seed.meetings) {
    if (kind === 'DIALOGUE') counted[id] = { acts: {}, figures: [] };
  }
  for (const act of seed.acts) {
    const facts = counted[madeElsewhere[act.meeting] ?? act.meeting];
    if (facts === undefined) continue;
    if (actsBeyondFacts.includes(act.id)) beyondFacts.push(act.id);
    else facts.acts[act.kind] = (facts.acts[act.kind] ?? 0) + 1;
  }
  for (const figure of documents.flatMap(({ figures }) => figures ?? [])) {
    for (const about of figure.about) {
      const facts = counted[about];
      const name = `${about}: ${figure.value} ${figure.unit}`;
      if (facts === undefined) continue;
      if (figuresBeyondFacts.includes(name)) beyondFacts.push(name);
      else facts.figures.push(figure.value);
    }
  }
  for (const facts of Object.values(counted)) facts.figures.sort(ascending);
  return { counted, beyondFacts };
}

describe('the dialogues of the seed', () => {
  const { counted, beyondFacts } = countSeed();

  it.each(Object.keys(expected))('%s has the points and attendance numbers of the facts', (id) => {
    expect(counted[id]).toEqual(expected[id]);
  });

  it('are those of the facts and no more', () => {
    expect(Object.keys(counted).sort()).toEqual(Object.keys(expected).sort());
  });

  it('contain beyond the facts what is listed here', () => {
    expect(beyondFacts.sort()).toEqual([...actsBeyondFacts, ...figuresBeyondFacts].sort());
  });

  it('have 70 points and 29 attendance statements in the facts', () => {
    const all = Object.values(expected);
    const points = all.flatMap(({ acts }) => Object.values(acts));
    expect(points.reduce((sum, count) => sum + count, 0)).toBe(70);
    expect(all.flatMap(({ figures }) => figures)).toHaveLength(29);
  });
});

/** Themes that the facts name under another word than ours. */
const ourTheme: Record<string, string> = {
  'access-distribution': 'theme-firearms-access',
  'criminal-justice-response': 'theme-criminal-justice',
};

/**
 * The themes of the facts' points by dialogue: for each there is an act of ours on that theme or a
 * narrower one, or the dialogue `discusses` it.
 */
const themesByDialogue: Record<string, string[]> = {
  'cd-2022-fa': ['data-evidence', 'stakeholder-engagement'],
  'cd-2022-ic-ta': ['international-cooperation', 'stakeholder-engagement', 'technical-assistance'],
  'cd-2022-som': [
    'border-communities',
    'data-evidence',
    'human-rights',
    'legal-pathways',
    'protection-from-retaliation',
    'root-causes',
    'stakeholder-engagement',
    'technical-assistance',
    'technology',
    'victim-centred',
    'youth',
  ],
  'cd-2022-tip': [
    'children',
    'corruption',
    'criminalization',
    'international-cooperation',
    'non-punishment',
    'prevention',
    'review-process',
    'stakeholder-engagement',
    'survivor-support',
    'technology',
    'victim-centred',
  ],
  'cd-2023-fa': [
    'definitions-scope',
    'human-rights',
    'international-cooperation',
    'review-process',
    'stakeholder-engagement',
    'technical-assistance',
    'universalization',
  ],
  'cd-2023-ta': [
    'data-evidence',
    'gender',
    'national-strategies',
    'prevention',
    'review-process',
    'stakeholder-engagement',
    'technical-assistance',
  ],
  'cd-2023-tip': ['corruption', 'protection-from-retaliation', 'review-process', 'vulnerability'],
  'cd-2023-som': [
    'definitions-scope',
    'human-rights',
    'legislation',
    'review-process',
    'smuggling-at-sea',
    'stakeholder-engagement',
  ],
  'cd-2024-fa': [
    'access-distribution',
    'international-cooperation',
    'legislation',
    'marking-tracing',
    'privately-made-firearms',
    'review-process',
    'stakeholder-engagement',
    'technology',
  ],
  'cd-2024-tip': [
    'children',
    'criminalization',
    'data-evidence',
    'non-punishment',
    'organ-removal',
    'root-causes',
    'stakeholder-engagement',
  ],
  'cd-2024-som': [
    'legal-pathways',
    'review-process',
    'root-causes',
    'stakeholder-engagement',
    'transparency',
  ],
  'cd-2025-fa': [
    'conflict-prevention',
    'gender',
    'marking-tracing',
    'stakeholder-engagement',
    'technology',
    'transparency',
    'universalization',
    'youth',
  ],
  'cd-2025-tip': [
    'criminal-justice-response',
    'online-scams',
    'review-process',
    'survivor-support',
    'technology',
    'transparency',
    'victim-centred',
  ],
};

/** Where the coding guide's first rule kept a theme of the facts away from every act of the dialogue. */
const notAbout: string[] = [
  'cd-2023-tip: review-process',
  'cd-2023-som: review-process',
  'cd-2025-fa: transparency',
];

describe('the themes of the dialogues', () => {
  const seed = plainWorld(documentsOfFolder('seed'));

  it('of the facts are each found at their dialogue, or listed here', () => {
    const missing = Object.entries(themesByDialogue).flatMap(([meeting, slugs]) =>
      slugs.flatMap((slug) => {
        const wanted = ourTheme[slug] ?? `theme-${slug}`;
        expect(
          seed.themes.some(({ id }) => id === wanted),
          slug,
        ).toBe(true);
        const discussed = seed.meetings.find(({ id }) => id === meeting)?.discusses ?? [];
        const held = [
          ...seed.acts.filter((act) => act.meeting === meeting).flatMap((act) => act.themes),
          ...discussed,
        ];
        return held.some((theme) => isWithin(seed, theme, wanted)) ? [] : [`${meeting}: ${slug}`];
      }),
    );
    expect(missing.sort()).toEqual([...notAbout].sort());
  });
});
