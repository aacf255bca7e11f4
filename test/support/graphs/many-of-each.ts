/**
 * Documents with so many of every kind of thing and claim, each linked to its neighbour in every way
 * that a document allows: for counting statements against the number of parents.
 */
export function manyOfEach(count: number): Record<string, string> {
  const places = Array.from({ length: count }, (_, place) => place);
  const next = (place: number) => (place + 1) % count;
  const evidence = (place: number) => [{ source: `source-${place}`, locator: 'p. 1' }];
  const each = <Item>(make: (place: number) => Item) => places.map(make);
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
        iso3: 'AAA',
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
    instruments: each((n) => ({
      id: `instrument-${n}`,
      kind: 'PROTOCOL',
      title: `I${n}`,
      evidence: evidence(n),
    })),
    articles: each((n) => ({
      id: `article-${n}`,
      instrument: `instrument-${n}`,
      number: `${n}`,
      evidence: evidence(n),
    })),
    cycles: each((n) => ({
      id: `cycle-${n}`,
      level: 'SERIES',
      label: `C${n}`,
      from: String(2000 + (n % 50)),
      to: String(2000 + (n % 50)),
      evidence: evidence(n),
    })),
    clusters: each((n) => ({
      id: `cluster-${n}`,
      number: n + 1,
      title: 't',
      covers: [`article-${n}`],
      evidence: evidence(n),
    })),
    groups: each((n) => ({ id: `group-${n}`, number: n + 1, title: 't', evidence: evidence(n) })),
    bodies: each((n) => ({ id: `body-${n}`, name: `B${n}`, evidence: evidence(n) })),
    meetings: each((n) => ({
      id: `m-${n}`,
      kind: 'DIALOGUE',
      title: `M${n}`,
      date: `${2000 + (n % 50)}-07-01`,
      body: `body-${n}`,
      cycle: `cycle-${n}`,
      reviews: [`instrument-${n}`],
      discusses: [`theme-${n}`],
      follows: n === 0 ? [] : [`m-${n - 1}`],
      actsSurveyed: true,
      uptakesSurveyed: true,
      evidence: evidence(n),
    })),
    resolutions: each((n) => ({
      id: `res-${n}`,
      kind: 'RESOLUTION',
      title: `R${n}`,
      adoptedAt: `m-${n}`,
      themes: [`theme-${n}`],
      evidence: evidence(n),
    })),
    participations: each((n) => ({
      meeting: `m-${n}`,
      actor: `person-${n}`,
      role: 'SPEAKER',
      affiliatedWith: [`org-${n}`],
      onBehalfOf: [`org-${next(n)}`],
      evidence: evidence(n),
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
    figures: each((n) => ({
      about: [`m-${n}`],
      value: n,
      qualifier: 'EXACT',
      unit: 'participants',
      evidence: evidence(n),
    })),
    uptakes: each((n) => ({ of: `m-${n}/a`, into: `res-${n}`, kind: 'CITED', evidence: evidence(n) })),
    positions: each((n) => ({
      actor: `state-${n}`,
      on: `m-${n}`,
      stance: 'SUPPORTS',
      evidence: evidence(n),
    })),
    treatyActions: each((n) => ({
      actor: `state-${n}`,
      instrument: `instrument-${n}`,
      action: 'ACCESSION',
      evidence: evidence(n),
    })),
    statements: each((n) => ({ about: `m-${n}`, property: 'ordinal', value: 'x', evidence: evidence(n) })),
    groupMemberships: each((n) => ({ actor: `state-${n}`, group: `group-${n}`, evidence: evidence(n) })),
    gaps: each((n) => ({ id: `gap-${n}`, subject: `m-${n}`, what: 'w', why: 'y', evidence: evidence(n) })),
  };
  return { 'many.json': JSON.stringify(document) };
}
