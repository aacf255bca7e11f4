/**
 * Documents with so many of every kind of thing and claim, each linked to its neighbour in every way
 * that a document allows: for counting statements against the number of parents.
 */
export function manyOfEach(count: number): Record<string, string> {
  const places = Array.from({ length: count }, (_, place) => place);
  const next = (place: number) => (place + 1) % count;
  const evidence = (place: number) => [{ source: `source-${place}`, locator: 'p. 1' }];
  const each = <Item>(make: (place: number) => Item) => places.map(make);
  /** What has to say where it is written. */
  const sourcedEach = (make: (place: number) => object) =>
    each((n) => ({ ...make(n), evidence: evidence(n) }));
  const sourced = (place: number) => ({ source: `source-${place}`, locator: 'p. 2' });
  const document = {
    format: 'dialogue-graph/1',
    document: 'many',
    sources: each((n) => ({
      id: `source-${n}`,
      url: `https://example.org/${n}`,
      title: `S${n}`,
      publisher: 'P',
      accessedOn: '2026',
      language: 'en',
    })),
    actors: places.flatMap((n) => [
      {
        id: `state-${n}`,
        kind: 'STATE',
        name: `State ${n}`,
        iso3: `X${[n / 26, n].map((part) => String.fromCharCode(65 + (Math.floor(part) % 26))).join('')}`,
        memberOf: [{ actor: `org-${n}`, ...sourced(n) }],
        evidence: evidence(n),
      },
      { id: `org-${n}`, kind: 'STAKEHOLDER', name: `Org ${n}`, evidence: evidence(n) },
      {
        id: `person-${n}`,
        kind: 'PERSON',
        name: `Person ${n}`,
        represents: [
          { actor: `org-${n}`, ...sourced(n) },
          { actor: `state-${n}`, ...sourced(n) },
        ],
        evidence: evidence(n),
      },
      {
        id: `collective-${n}`,
        kind: 'COLLECTIVE',
        name: `Group ${n}`,
        members: [{ actor: `org-${n}`, ...sourced(n) }],
        evidence: evidence(n),
      },
    ]),
    themes: each((n) => ({
      id: `theme-${n}`,
      prefLabel: `Theme ${n}`,
      definition: 'd',
      ...(n % 10 === 0 ? {} : { broader: [`theme-${n - 1}`] }),
    })),
    instruments: sourcedEach((n) => ({ id: `instrument-${n}`, kind: 'PROTOCOL', title: `I${n}` })),
    articles: sourcedEach((n) => ({ id: `article-${n}`, instrument: `instrument-${n}`, number: `${n}` })),
    cycles: sourcedEach((n) => ({
      id: `cycle-${n}`,
      level: 'SERIES',
      label: `C${n}`,
      from: String(1970 + (n % 50)),
      to: String(1970 + (n % 50)),
    })),
    clusters: sourcedEach((n) => ({
      id: `cluster-${n}`,
      number: n + 1,
      title: 't',
      covers: [`article-${n}`],
    })),
    groups: sourcedEach((n) => ({ id: `group-${n}`, number: n + 1, title: 't' })),
    bodies: sourcedEach((n) => ({ id: `body-${n}`, name: `B${n}` })),
    meetings: sourcedEach((n) => ({
      id: `m-${n}`,
      kind: 'DIALOGUE',
      title: `M${n}`,
      date: `${1970 + (n % 50)}-07-01`,
      body: `body-${n}`,
      cycle: `cycle-${n}`,
      reviews: [`instrument-${n}`],
      discusses: [`theme-${n}`],
      follows: n === 0 ? [] : [`m-${n - 1}`],
      actsSurveyed: true,
      uptakesSurveyed: true,
    })),
    resolutions: sourcedEach((n) => ({
      id: `res-${n}`,
      kind: 'RESOLUTION',
      title: `R${n}`,
      adoptedAt: `m-${n}`,
      themes: [`theme-${n}`],
    })),
    participations: sourcedEach((n) => ({
      meeting: `m-${n}`,
      actor: `person-${n}`,
      role: 'SPEAKER',
      affiliatedWith: [`org-${n}`],
      onBehalfOf: [`org-${next(n)}`],
    })),
    acts: places.flatMap((n) => [
      {
        id: `m-${n}/a`,
        kind: 'RECOMMENDATION',
        by: [{ actor: `person-${n}`, affiliatedWith: [`org-${n}`] }, `state-${n}`],
        themes: [`theme-${n}`],
        addressedTo: [`state-${next(n)}`],
        concerns: [`instrument-${n}`, `article-${n}`],
        text: `A${n}`,
        wording: 'PARAPHRASE',
        evidence: evidence(n),
      },
      {
        id: `m-${n}/b`,
        kind: 'OBSERVATION',
        by: [`collective-${n}`],
        themes: [`theme-${n}`],
        text: `B${n}`,
        wording: 'PARAPHRASE',
        evidence: evidence(n),
      },
    ]),
    figures: sourcedEach((n) => ({ about: [`m-${n}`], value: n, qualifier: 'EXACT', unit: 'participants' })),
    uptakes: sourcedEach((n) => ({ of: `m-${n}/a`, into: `res-${n}`, kind: 'CITED' })),
    positions: sourcedEach((n) => ({ actor: `state-${n}`, on: `m-${n}`, stance: 'SUPPORTS' })),
    treatyActions: sourcedEach((n) => ({
      actor: `state-${n}`,
      instrument: `instrument-${n}`,
      action: 'ACCESSION',
    })),
    statements: sourcedEach((n) => ({ about: `m-${n}`, property: 'ordinal', value: 'x' })),
    groupMemberships: sourcedEach((n) => ({ actor: `state-${n}`, group: `group-${n}` })),
    gaps: sourcedEach((n) => ({ id: `gap-${n}`, subject: `m-${n}`, what: 'w', why: 'y' })),
  };
  return { 'many.json': JSON.stringify(document) };
}
