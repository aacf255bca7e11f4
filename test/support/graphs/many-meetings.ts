/** How many meetings there are: more periods than a picture has room for words. */
export const MEETINGS = 200;

const evidence = [{ source: 'source-a', locator: 'p. 1' }];
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Five meetings a year, and five years without any in the middle. */
const yearOf = (meeting: number) => 1981 + Math.floor(meeting / 5) + (meeting >= MEETINGS / 2 ? 5 : 0);
/** Not coded, coded without points, partly coded, or coded with one to five points. */
const isUncoded = (meeting: number) => meeting % 7 === 3;
const isPartly = (meeting: number) => meeting % 5 === 2;
const actsAt = (meeting: number) => (isUncoded(meeting) || meeting % 11 === 4 ? 0 : 1 + (meeting % 5));

/**
 * Documents with 200 meetings in 45 years, coded to different extents, and more than 400 points by 12 organizations on 3
 * themes, some by two of them.
 */
export function manyMeetings(): Record<string, string> {
  const idOf = (meeting: number) => `m-${String(meeting).padStart(3, '0')}`;
  const document = {
    format: 'dialogue-graph/1',
    document: 'many-meetings',
    sources: [
      {
        id: 'source-a',
        url: 'https://example.org/a',
        title: 'A report',
        publisher: 'P',
        accessedOn: '2026',
        language: 'en',
      },
    ],
    themes: range(3).map((n) => ({ id: `theme-${n}`, prefLabel: `Theme ${n}`, definition: 'd' })),
    actors: range(12).map((n) => ({
      id: `org-${n}`,
      kind: 'STAKEHOLDER',
      name: `Organization ${String.fromCharCode(76 - n)}`,
      evidence,
    })),
    meetings: range(MEETINGS).map((n) => ({
      id: idOf(n),
      kind: 'WORKING_GROUP',
      title: `Working group, session ${n + 1}`,
      date: `${yearOf(n)}-${String(1 + (n % 5) * 2).padStart(2, '0')}-10`,
      actsSurveyed: !isUncoded(n) && !isPartly(n),
      uptakesSurveyed: false,
      evidence,
    })),
    acts: range(MEETINGS).flatMap((n) =>
      range(actsAt(n)).map((act) => ({
        id: `${idOf(n)}/a${act}`,
        kind: 'OBSERVATION',
        by: act % 3 === 2 ? ['org-0', `org-${1 + (n % 11)}`] : [`org-${(n + act) % 12}`],
        themes: act === 0 ? ['theme-0'] : ['theme-0', `theme-${1 + (n % 2)}`],
        text: `Point ${act} of session ${n + 1}`,
        wording: 'PARAPHRASE',
        evidence,
      })),
    ),
  };
  return { 'many-meetings.yaml': JSON.stringify(document) };
}
