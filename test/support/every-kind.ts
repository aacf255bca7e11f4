/**
 * Documents that hold every kind of thing and claim and every link that a document can lay, and a
 * second meeting a year later. What is in them is invented; the counts that tests expect of them are
 * worked out by hand.
 */

const evidence = (locator = 'p. 1', source = 'source-a') =>
  `evidence: [{source: ${source}, locator: ${locator}}]`;

const register = `format: dialogue-graph/1
document: every-kind
sources:
  - {id: source-a, url: 'https://example.org/a', title: A report, publisher: P, publishedOn: 2022-08-01, accessedOn: 2026, language: en}
  - {id: source-b, url: 'https://example.org/b', title: Another report, publisher: P, publishedOn: 2023-08, accessedOn: 2026, language: en}
  - {id: source-c, url: 'https://example.org/c', title: Undated, publisher: P, accessedOn: 2026, language: en}
actors:
  - {id: state-aaa, kind: STATE, name: Éland, iso3: AAA, regionalGroup: AFRICAN_GROUP, memberOf: [{actor: org-union, source: source-a, locator: p. 2}], ${evidence()}}
  - {id: state-bbb, kind: STATE, name: Borduria, iso3: XBB, ${evidence()}}
  - {id: state-ccc, kind: STATE, name: costaguana, iso3: XCC, ${evidence()}}
  - {id: org-union, kind: STAKEHOLDER, name: Union, ${evidence()}}
  - {id: org-ngo, kind: STAKEHOLDER, name: NGO, sector: NGO, country: AAA, memberOf: [{actor: org-union, source: source-a, locator: p. 3}], names: [{text: The NGO, kind: ALIAS}], ${evidence()}}
  - {id: person-ann, kind: PERSON, name: Ann, represents: [{actor: org-ngo, role: president, source: source-a, locator: p. 4}], ${evidence()}}
  - {id: person-ann-b, kind: PERSON, name: Ann B, represents: [{actor: state-aaa, source: source-a, locator: p. 4}], ${evidence()}}
  - {id: collective-panel, kind: COLLECTIVE, name: the panel, members: [{actor: person-ann, source: source-a, locator: p. 5}, {actor: org-ngo, source: source-a, locator: p. 5}, {actor: state-aaa, source: source-a, locator: p. 5}], ${evidence()}}
  - {id: collective-states, kind: COLLECTIVE, name: States, standsFor: STATE, ${evidence()}}
themes:
  - {id: theme-rights, prefLabel: Rights, definition: d}
  - {id: theme-youth, prefLabel: Youth, definition: d, broader: [theme-rights], altLabels: [Young people]}
instruments:
  - {id: instrument-x, kind: CONVENTION, title: Convention X, adoptedOn: 2000-11-15, ${evidence()}}
  - {id: instrument-y, kind: PROTOCOL, title: Protocol Y, ${evidence()}}
articles:
  - {id: article-x-10, instrument: instrument-x, number: '10', ${evidence()}}
  - {id: article-x-9, instrument: instrument-x, number: '9', title: On nine, ${evidence()}}
cycles:
  - {id: cycle-phase, level: PHASE, label: Phase one, from: 2022, to: 2023, ${evidence()}}
  - {id: cycle-2022, level: SERIES, label: '2022', from: 2022, to: 2022, partOf: cycle-phase, ${evidence()}}
  - {id: cycle-2023, level: SERIES, label: '2023', from: 2023, to: 2023, partOf: cycle-phase, ${evidence()}}
clusters:
  - {id: cluster-2, number: 2, title: Cooperation, ${evidence()}}
  - {id: cluster-1, number: 1, title: Criminalization, covers: [article-x-9, article-x-10], ${evidence()}}
groups:
  - {id: group-1, number: 1, title: First group, ${evidence()}}
bodies:
  - {id: body-wg, name: Working group, ${evidence()}}
  - {id: body-cop, name: Conference, ${evidence()}}
meetings:
  - {id: wg-1, kind: WORKING_GROUP, title: First session, start: 2022-06-30, end: 2022-07-02, body: body-wg, cycle: cycle-2022, actsSurveyed: false, uptakesSurveyed: false, ${evidence()}}
  - {id: cop-1, kind: CONFERENCE, title: First Conference, date: 2023-10, body: body-cop, cycle: cycle-2023, actsSurveyed: true, uptakesSurveyed: false, ${evidence('p. 1', 'source-b')}}
  - {id: side-1, kind: SIDE_EVENT, title: Side event, partOf: cop-1, actsSurveyed: false, uptakesSurveyed: false, ${evidence('p. 1', 'source-b')}}
resolutions:
  - {id: res-10-1, kind: RESOLUTION, number: 10/1, title: On ten, adoptedAt: cop-1, themes: [theme-rights], ${evidence('p. 1', 'source-b')}}
  - {id: res-9-2, kind: RESOLUTION, number: 9/2, title: On nine, ${evidence('p. 1', 'source-b')}}
  - {id: res-draft, kind: DRAFT, title: A draft, date: 2023-10-02, submittedTo: cop-1, submittedBy: [state-aaa, org-union], ${evidence('p. 1', 'source-b')}}
acts:
  - {id: cop-1/repeat, kind: RECOMMENDATION, by: [state-aaa], themes: [theme-rights], text: 'Heed the young, again', wording: PARAPHRASE, partOf: res-10-1, ${evidence('p. 2', 'source-b')}}
treatyActions:
  - {actor: state-aaa, instrument: instrument-x, action: SIGNATURE, date: 2001-01-01, asOf: 2014, ${evidence('table')}}
  - {actor: state-aaa, instrument: instrument-x, action: RATIFICATION, date: 2003-05-06, asOf: 2014, ${evidence('table')}}
  - {actor: state-aaa, instrument: instrument-y, action: SIGNATURE, asOf: 2014, ${evidence('table')}}
  - {actor: state-bbb, instrument: instrument-x, action: SIGNATURE, date: 2002-02-02, asOf: 2014, ${evidence('table')}}
  - {actor: org-union, instrument: instrument-x, action: APPROVAL, date: 2004, ${evidence('table')}}
statements:
  - {about: d-1, property: ordinal, value: 3, ${evidence()}}
  - {about: d-1, property: ordinal, value: 4, ${evidence('p. 9', 'source-b')}}
  - {about: state-aaa, property: name, value: Eland, ${evidence()}}
  - {about: org-ngo, property: name, value: N.G.O., ${evidence()}}
  - {about: org-union, property: name, value: A union, ${evidence()}}
  - {about: instrument-x, property: title, value: X, ${evidence()}}
  - {about: cluster-1, property: number, value: 2, ${evidence()}}
  - {about: group-1, property: title, value: One, ${evidence()}}
  - {about: body-wg, property: name, value: WG, ${evidence()}}
  - {about: res-10-1, property: title, value: Ten, ${evidence()}}
  - {about: cycle-2022, property: label, value: first, ${evidence()}}
groupMemberships:
  - {actor: state-aaa, group: group-1, ${evidence()}}
  - {actor: org-union, group: group-1, ${evidence()}}
uptakes:
  - {of: d-1/youth, into: cop-1/repeat, kind: REPEATED, verb: reiterates, ${evidence('p. 3', 'source-b')}}
  - {of: d-1/youth, into: res-10-1, kind: ADAPTED, ${evidence('p. 3', 'source-b')}}
  - {of: res-9-2, into: res-10-1, kind: CITED, ${evidence('p. 3', 'source-b')}}
figures:
  - {about: [d-1, wg-1], value: 250, qualifier: MORE_THAN, unit: participants, basis: ATTENDED, ${evidence()}}
  - {about: [instrument-x], value: 190, qualifier: EXACT, unit: parties, asOf: 2022-10, ${evidence()}}
  - {about: [body-wg], value: 2, qualifier: EXACT, unit: sessions, asOf: 2022-01-01, ${evidence()}}
positions:
  - {actor: state-bbb, on: d-1, stance: OPPOSES, ${evidence()}}
  - {actor: org-ngo, on: res-10-1, stance: SUPPORTS, ${evidence()}}
  - {actor: person-ann, on: d-1, stance: SUPPORTS, ${evidence()}}
  - {actor: collective-panel, on: d-1, stance: SUPPORTS, ${evidence()}}
  - {actor: state-aaa, on: d-1, stance: SUPPORTS, ${evidence()}}
gaps:
  - {id: gap-actor, subject: state-aaa, what: w, why: y}
  - {id: gap-body, subject: body-wg, what: w, why: y}
  - {id: gap-cluster, subject: cluster-1, what: w, why: y}
  - {id: gap-cycle, subject: cycle-2023, what: w, why: y}
  - {id: gap-group, subject: group-1, what: w, why: y}
  - {id: gap-instrument, subject: instrument-y, what: w, why: y}
  - {id: gap-meeting, subject: wg-1, what: w, why: y, ${evidence()}}
`;

const dialogue = `format: dialogue-graph/1
document: d-1
meeting: {id: d-1, kind: DIALOGUE, title: First dialogue, date: 2022-07-03, ordinal: 4, cycle: cycle-2022, reviews: [instrument-x], follows: [wg-1], discusses: [theme-rights], actsSurveyed: true, uptakesSurveyed: true, ${evidence()}}
participations:
  - {actor: person-ann, role: SPEAKER, affiliatedWith: [org-ngo], onBehalfOf: [org-union], ${evidence()}}
  - {actor: state-bbb, role: OBSERVER, ${evidence()}}
  - {actor: state-aaa, role: DELEGATE, ${evidence()}}
  - {actor: org-ngo, role: ORGANIZER, ${evidence()}}
  - {actor: collective-panel, role: PANELLIST, ${evidence()}}
acts:
  - {id: d-1/youth, kind: RECOMMENDATION, by: [{actor: person-ann, affiliatedWith: [org-ngo], onBehalfOf: [org-union]}], themes: [{theme: theme-youth, basis: SOURCE}], addressedTo: [state-aaa, org-ngo, person-ann, collective-states], concerns: [instrument-x, article-x-9], text: Heed the young, wording: PARAPHRASE, outcome: AGREED, evidence: [{source: source-a, locator: p. 1}, {source: source-b, locator: p. 7}]}
  - {id: d-1/thanks, kind: OBSERVATION, by: [collective-panel], themes: [theme-rights], addressedTo: [state-bbb, org-union, collective-panel], concerns: [instrument-y, article-x-10], text: Thanks are due, wording: PARAPHRASE, ${evidence()}}
`;

/** File names and texts, for {@link TestGraph.load}. */
export const everyKind: Record<string, string> = { 'every-kind.yaml': register, 'd-1.yaml': dialogue };
