import { random } from '../graph/generate.ts';

const STATES = 169;
const THEMES = 54;
const MEETINGS = 200;
const POINTS_AT_MEETING = 200;
const NEW_THEMES_AFTER = 0.3;

const range = (count: number) => Array.from({ length: count }, (_, place) => place);
const evidence = (locator: string) => [{ source: 'source-record', locator }];
const day = (meeting: number) =>
  `${2006 + Math.floor(meeting / 10)}-${String((meeting % 10) + 1).padStart(2, '0')}-10`;
/** Codes that ISO 3166-1 leaves to users. */
const iso3 = (state: number) => `X${String.fromCharCode(65 + Math.floor(state / 26), 65 + (state % 26))}`;

/**
 * Documents of the size and shape of a review of States, always the same: 200 meetings in as many cycles, each with 200
 * recommendations by 169 States on 54 themes, of which some are more frequent than others.
 */
export function* statesRecord(): Generator<object> {
  const next = random(7);
  const often = (count: number) => Math.floor(next() ** 2 * count);
  yield {
    format: 'dialogue-graph/1',
    document: 'record-registers',
    sources: [
      {
        id: 'source-record',
        url: 'https://example.org/record',
        title: 'Record',
        publisher: 'P',
        accessedOn: '2026',
        language: 'en',
      },
    ],
    themes: range(THEMES).map((n) => ({
      id: `theme-${n}`,
      prefLabel: `Theme ${n}`,
      definition: 'Generated.',
    })),
    actors: range(STATES).map((n) => ({
      id: `state-${n}`,
      kind: 'STATE',
      name: `State ${n}`,
      iso3: iso3(n),
      evidence: evidence('p'),
    })),
    cycles: range(MEETINGS).map((n) => ({
      id: `cycle-${n}`,
      level: 'SERIES',
      label: `Session ${n + 1}`,
      from: day(n),
      to: day(n),
      evidence: evidence('p'),
    })),
  };
  for (const n of range(MEETINGS)) {
    // Later meetings know more themes.
    const themes = Math.ceil(THEMES * (NEW_THEMES_AFTER + ((1 - NEW_THEMES_AFTER) * n) / MEETINGS));
    yield {
      format: 'dialogue-graph/1',
      document: `meeting-${n}`,
      meeting: {
        id: `meeting-${n}`,
        kind: 'WORKING_GROUP',
        title: `Session ${n + 1}`,
        date: day(n),
        cycle: `cycle-${n}`,
        actsSurveyed: true,
        uptakesSurveyed: false,
        evidence: evidence('p'),
      },
      acts: range(POINTS_AT_MEETING).map((place) => ({
        id: `meeting-${n}/${place}`,
        kind: 'RECOMMENDATION',
        by: [`state-${often(STATES)}`],
        themes: [...new Set([`theme-${often(themes)}`, `theme-${often(themes)}`])],
        addressedTo: [`state-${(n * 7 + Math.floor(place / 15)) % STATES}`],
        text: `Recommendation ${place} of session ${n + 1}, on what States should do next about the theme in question`,
        wording: 'PARAPHRASE',
        evidence: evidence(`paragraph ${place}`),
      })),
    };
  }
}
