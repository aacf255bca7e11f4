import { expect, it } from 'vitest';
import { manifestOf } from '../../support/manifest-of.ts';

const evidence = 'evidence: [{source: source-s, locator: p. 1}]';
const meeting = `meeting: {id: m, kind: DIALOGUE, title: M, date: 2022, actsSurveyed: true, uptakesSurveyed: true, ${evidence}}`;
const act = (by: string) =>
  `${meeting}\nacts: [{id: m/a, kind: OBSERVATION, by: [${by}], themes: [theme-t], text: T, wording: PARAPHRASE, ${evidence}}]`;
const participation = (parts: string) =>
  `${meeting}\nparticipations: [{actor: org-o, role: SPEAKER, ${parts}, ${evidence}}]`;

/** Everything that may not lead back to what it is about, by the path of the mistake. */
const refused: [string, string][] = [
  ['acts[0].by[0].onBehalfOf[0]', act('{actor: org-o, onBehalfOf: [org-o]}')],
  ['acts[0].by[0].onBehalfOf[1]', act('{actor: org-o, onBehalfOf: [state-a, org-o]}')],
  ['acts[0].by[0].affiliatedWith[0]', act('{actor: org-o, affiliatedWith: [org-o]}')],
  ['acts[0].by[1].onBehalfOf[0]', act('org-p, {actor: org-o, onBehalfOf: [org-o]}')],
  ['participations[0].onBehalfOf[0]', participation('onBehalfOf: [org-o]')],
  ['participations[0].affiliatedWith[1]', participation('affiliatedWith: [org-p, org-o]')],
  ['positions[0].on', `positions: [{actor: org-o, on: org-o, stance: SUPPORTS, ${evidence}}]`],
  ['uptakes[0].into', `uptakes: [{of: res-1, into: res-1, kind: CITED, ${evidence}}]`],
  [
    'actors[0].memberOf[0].actor',
    `actors: [{id: org-o, kind: STAKEHOLDER, name: Org, memberOf: [{actor: org-o, source: source-s, locator: p. 1}], ${evidence}}]`,
  ],
  [
    'actors[0].represents[0].actor',
    `actors: [{id: person-o, kind: PERSON, name: Ann, represents: [{actor: person-o, source: source-s, locator: p. 1}], ${evidence}}]`,
  ],
];

/** What is right though an actor is named twice: as the author and another's principal, or as the addressee. */
const right = [
  act('org-o, {actor: org-p, onBehalfOf: [org-o]}'),
  act('{actor: person-p, onBehalfOf: [org-o], affiliatedWith: [org-o]}'),
  act('org-o').replace('text: T', 'text: T, addressedTo: [org-o]'),
];

const problemsOf = (text: string) =>
  manifestOf({ 'd.yaml': `format: dialogue-graph/1\ndocument: d\n${text}\n` }).problems;

it.each(refused)('%s cannot be the actor that the claim is about', (path, text) => {
  expect(problemsOf(text).map((problem) => problem.path)).toEqual([path]);
  expect(problemsOf(text)[0]?.found).toMatch(/itself$/);
});

it.each(right)('may name an actor twice: %s', (text) => expect(problemsOf(text)).toEqual([]));
