/**
 * Documents with so many actors of every kind, each with one point on three of forty themes: three times as many links
 * between actors and themes as actors, each of one point, at five meetings of as many cycles.
 */
export function wideNetwork(actors: number): Record<string, string> {
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
  const evidence = [{ source: 'source-wide', locator: 'p. 1' }];
  const kinds = ['STATE', 'STAKEHOLDER', 'PERSON', 'COLLECTIVE'];
  const prefixes = ['state', 'org', 'person', 'collective'];
  const idOf = (n: number) => `${prefixes[n % 4]}-wide-${n}`;
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  const document = {
    format: 'dialogue-graph/1',
    document: 'wide',
    sources: [
      {
        ...{ id: 'source-wide', url: 'https://example.org/wide', title: 'Wide', publisher: 'P' },
        ...{ accessedOn: '2026', language: 'en' },
      },
    ],
    actors: numbers(actors).map((n) => ({
      id: idOf(n),
      kind: kinds[n % 4],
      name: `${['State', 'Organization', 'Person', 'Group'][n % 4]} number ${n}`,
      ...(n % 4 === 0 && { iso3: `X${letter(n / 4 / 26)}${letter(n / 4)}` }),
      evidence,
    })),
    themes: numbers(40).map((n) => ({ id: `theme-wide-${n}`, prefLabel: `Theme ${n}`, definition: 'd' })),
    cycles: numbers(5).map((n) => ({
      ...{ id: `cycle-wide-${n}`, level: 'SERIES', label: `Cycle ${n}` },
      ...{ from: String(2020 + n), to: String(2020 + n), evidence },
    })),
    meetings: numbers(5).map((n) => ({
      ...{ id: `wide-${n}`, kind: 'DIALOGUE', title: `Meeting ${n}`, date: `${2020 + n}-07-01` },
      ...{ cycle: `cycle-wide-${n}`, actsSurveyed: true, uptakesSurveyed: true, evidence },
    })),
    acts: numbers(actors).map((n) => ({
      id: `wide-${n % 5}/${n}`,
      kind: 'OBSERVATION',
      by: [idOf(n)],
      // The second and third theme differ from the first by 1 to 12 and by 13 to 37.
      themes: [n % 40, (n + 1 + (n % 12)) % 40, (n + 13 + (n % 25)) % 40].map(
        (theme) => `theme-wide-${theme}`,
      ),
      text: `Point ${n}`,
      wording: 'PARAPHRASE',
      evidence,
    })),
  };
  return { 'wide.json': JSON.stringify(document) };
}
