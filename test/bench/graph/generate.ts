/**
 * A deterministic set of documents with the skew of real data: some themes and actors hold most of
 * the acts (Zipf). At scale 1: 100,000 recommendations and, if asked for, 60,000 interventions, at 400
 * meetings of 10 cycles, by some 5,000 actors, on 200 themes in three levels.
 */
export interface GeneratedSet {
  registers: object[];
  /** One document for each meeting. */
  dialogues(): Generator<object>;
  counts: { meetings: number; recommendations: number; interventions: number; actors: number };
}

/** Recommendations and interventions. */
export const ACTS_AT_SCALE_1 = 160_000;

/** A small fast generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks from so many places, the first most often: the n-th about n^-skew as often. */
function zipf(count: number, skew: number, next: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let place = 1; place <= count; place += 1) {
    sum += place ** -skew;
    sums.push(sum);
  }
  return () => {
    const wanted = next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const words =
  'victims children youth data courts borders routes finance firearms marking tracing training review cooperation rights support witnesses prevention trust evidence'.split(
    ' ',
  );
const kinds = ['OBSERVATION', 'RECORDED_POINT', 'COMMITMENT', 'STATEMENT'];
const evidence = (locator: string) => [{ source: 'source-generated', locator }];
const range = (count: number) => Array.from({ length: count }, (_, place) => place);

/** Makes the set; `scale` multiplies meetings and acts. */
export function generate(options: {
  scale: number;
  interventions: boolean;
  organizations?: number;
  persons?: number;
  seed?: number;
}): GeneratedSet {
  const { scale, interventions, organizations = 3_000, persons = 2_000, seed = 1 } = options;
  const meetings = Math.max(10, Math.round(400 * scale));
  const recommendations = Math.round(100_000 * scale);
  const others = interventions ? Math.round(60_000 * scale) : 0;
  const states = 190;
  const registers = [
    {
      format: 'dialogue-graph/1',
      document: 'generated-registers',
      sources: [
        {
          id: 'source-generated',
          url: 'https://example.org/generated',
          title: 'Generated',
          publisher: 'P',
          accessedOn: '2026',
          language: 'en',
        },
      ],
      themes: range(200).map((n) => ({
        id: `theme-g${n}`,
        prefLabel: `Theme ${n} ${words[n % words.length]}`,
        definition: 'Generated.',
        ...(n < 8 ? {} : { broader: [`theme-g${n < 40 ? n % 8 : 8 + (n % 32)}`] }),
      })),
      instruments: range(4).map((n) => ({
        id: `instrument-g${n}`,
        kind: n === 0 ? 'CONVENTION' : 'PROTOCOL',
        title: `Instrument ${n}`,
        evidence: evidence('p'),
      })),
      cycles: range(10).map((n) => ({
        id: `cycle-g${n}`,
        level: 'SERIES',
        label: `Cycle ${2016 + n}`,
        from: String(2016 + n),
        to: String(2016 + n),
        evidence: evidence('p'),
      })),
      actors: [
        ...range(states).map((n) => ({
          id: `state-g${n}`,
          kind: 'STATE',
          name: `State ${n}`,
          iso3: iso(n),
          evidence: evidence('p'),
        })),
        ...range(organizations).map((n) => ({
          id: `org-g${n}`,
          kind: 'STAKEHOLDER',
          name: `Organization ${n} ${words[n % words.length]}`,
          ...(n % 3 === 0 ? { sector: 'NGO' } : n % 5 === 0 ? { sector: 'ACADEMIA' } : {}),
          country: iso(n % states),
          evidence: evidence('p'),
        })),
        ...range(persons).map((n) => ({
          id: `person-g${n}`,
          kind: 'PERSON',
          name: `Person ${n}`,
          evidence: evidence('p'),
        })),
      ],
    },
  ];

  function* dialogues(): Generator<object> {
    const next = random(seed);
    const theme = zipf(200, 1.1, next);
    const state = zipf(states, 0.9, next);
    const organization = zipf(organizations, 1, next);
    const person = zipf(persons, 0.9, next);
    const text = () =>
      range(8 + Math.floor(next() * 8))
        .map(() => words[Math.floor(next() * words.length)])
        .join(' ');
    for (let n = 0; n < meetings; n += 1) {
      const id = `g-${n}`;
      const share = (total: number) =>
        Math.floor((total * (n + 1)) / meetings) - Math.floor((total * n) / meetings);
      const act = (kind: string, place: number) => {
        const roll = next();
        const speaker =
          roll < 0.35
            ? `state-g${state()}`
            : roll < 0.6
              ? `org-g${organization()}`
              : { actor: `person-g${person()}`, affiliatedWith: [`org-g${organization()}`] };
        const themes = new Set(range(1 + Math.floor(next() * 2.5)).map(() => `theme-g${theme()}`));
        return {
          id: `${id}/a${place}`,
          kind,
          by: [speaker],
          themes: [...themes],
          text: text(),
          wording: 'PARAPHRASE',
          evidence: evidence(`paragraph ${place}`),
        };
      };
      const recommended = share(recommendations);
      yield {
        format: 'dialogue-graph/1',
        document: id,
        meeting: {
          id,
          kind: n % 4 === 3 ? 'WORKING_GROUP' : 'DIALOGUE',
          title: `Meeting ${n}`,
          date: `${2016 + (n % 10)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
          cycle: `cycle-g${n % 10}`,
          reviews: [`instrument-g${n % 4}`],
          actsSurveyed: true,
          uptakesSurveyed: false,
          evidence: evidence('p'),
        },
        acts: [
          ...range(recommended).map((place) => act('RECOMMENDATION', place)),
          ...range(share(others)).map((place) => act(kinds[place % 4] ?? 'STATEMENT', recommended + place)),
        ],
      };
    }
  }
  return {
    registers,
    dialogues,
    counts: { meetings, recommendations, interventions: others, actors: states + organizations + persons },
  };
}

/** A code that ISO 3166-1 leaves to users. */
function iso(n: number): string {
  return `X${[Math.floor(n / 26) % 26, n % 26].map((at) => String.fromCharCode(65 + at)).join('')}`;
}
