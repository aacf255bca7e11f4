import { describe, expect, it } from 'vitest';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';

/**
 * Compares the seed with the second collection of facts: how many points each meeting has there, without those that the
 * guide leaves out (said elsewhere, or before or after a session) and doubles.
 */
const pointsOfFacts: Record<string, number> = {
  'angola-pilot-2024': 2,
  'anniversary-2025': 9,
  'ccpcj-34': 2,
  'ccpcj-34-workshop': 2,
  'cd-2023-fa': 1,
  'cd-2023-ta': 1,
  'cd-2024-fa': 2,
  'cop-1': 7,
  'cop-10': 62,
  'cop-10-precious-metals': 1,
  'cop-10-public-private-partnerships': 2,
  'cop-10-stakeholder-engagement': 2,
  'cop-10-twenty-years': 2,
  'cop-11': 42,
  'cop-11-wildlife': 3,
  'cop-12': 43,
  'cop-12-multistakeholder': 3,
  'cop-2': 8,
  'cop-3': 16,
  'cop-4': 26,
  'cop-5': 45,
  'cop-5-ngo-dialogue': 1,
  'cop-6': 38,
  'cop-7': 35,
  'cop-7-consular': 1,
  'cop-7-demand': 2,
  'cop-8': 26,
  'cop-8-trafficking-in-persons': 4,
  'cop-9': 53,
  'cop-9-trafficking-in-persons': 4,
  'expert-group-environment-1': 6,
  'firearms-protocol-parties-2008': 2,
  'international-day-2024': 4,
  'mexico-pilot-2022': 5,
  'ministerial-event-2020': 4,
  'naples-2022': 5,
  'review-meeting-2015': 5,
  'seminar-rome-2014': 2,
  'transplant-tourism-2014': 2,
  'wg-firearms-10': 4,
  'wg-firearms-8': 10,
  'wg-firearms-9': 2,
  'wg-review-2012': 2,
  'wg-som-11': 6,
  'wg-som-12': 6,
  'wg-som-2012': 6,
  'wg-som-2013': 1,
  'wg-som-9': 7,
  'wg-tip-12': 6,
  'wg-tip-14': 8,
  'wg-tip-15': 9,
  'wg-tip-2010-01': 3,
  'wg-tip-2013': 3,
  'wg-tip-2021': 2,
  'wg-tip-8': 5,
  'wgic-8': 2,
  'wgta-14': 2,
  'wgta-2007': 2,
  'working-group-2019': 7,
  'youth-consultation-2022': 5,
};

/** Points that represent recommendations whose texts were not available, or that another text reports. */
const derived = [
  'expert-group-cultural-property-2009/use-of-the-convention',
  'wg-som-10/sixteen-recommendations',
  'wgta-2006/recommendations',
];

/** Points of the first collection at meetings of the second. */
const firstCollection: Record<string, number> = {
  'cd-2023-fa': 4,
  'cd-2023-ta': 3,
  'cd-2024-fa': 9,
  'cop-6': 2,
  'cop-7': 1,
  'cop-10': 1,
};

const documents = documentsOfFolder('seed');
const acts: any[] = documents.flatMap((document) => document.acts ?? []);
const meetingOf = (id: string) => id.slice(0, id.indexOf('/'));

describe('statements, decisions and uptakes since 2004', () => {
  it.each(Object.entries(pointsOfFacts))('%s has its %i points of the facts', (meeting, points) => {
    const own = acts.filter(({ id }) => meetingOf(id) === meeting && !derived.includes(id));
    expect(own).toHaveLength(points + (firstCollection[meeting] ?? 0));
  });

  it('are 578 of the 640 points of the facts, and three derived ones', () => {
    expect(Object.values(pointsOfFacts).reduce((sum, points) => sum + points, 0)).toBe(578);
    expect(acts.filter(({ id }) => derived.includes(id))).toHaveLength(3);
  });

  it('have a theme that exists, a source with a locator, and a text without the marks of a draft', () => {
    const themes = new Set(documents.flatMap((document) => document.themes ?? []).map(({ id }) => id));
    for (const { id, themes: own, evidence, text } of acts) {
      for (const theme of own) expect(themes.has(theme.theme ?? theme), `${id} ${theme}`).toBe(true);
      expect(
        evidence.every(({ source, locator }: any) => source !== '' && locator !== ''),
        id,
      ).toBe(true);
      expect(text, id).not.toMatch(/text cut| {2}/);
    }
  });

  it('are points of the texts of their own session', () => {
    const texts = new Map(
      documents.flatMap((document) => document.resolutions ?? []).map((one) => [one.id, one]),
    );
    const ofTexts = acts.filter(({ partOf }) => partOf !== undefined);
    expect(ofTexts.length).toBeGreaterThan(80);
    for (const { id, partOf } of ofTexts)
      expect([texts.get(partOf)?.adoptedAt, texts.get(partOf)?.submittedTo], id).toContain(meetingOf(id));
  });
});
