import fc from 'fast-check';
import {
  actors,
  articles,
  collectives,
  evidence,
  instruments,
  name,
  organizations,
  perhaps,
  persons,
  some,
  sourced,
  states,
  themes,
} from './names.ts';

/** Actors, themes and articles, and which of the series are part of a phase. */
export function randomRegisters() {
  const linked = (ids: readonly string[], max: number) =>
    some(ids, max).map((chosen) => chosen.map((actor) => ({ actor, ...sourced })));
  const memberOf = (id: string) =>
    linked(
      [...organizations, ...collectives].filter((group) => group !== id),
      1,
    );
  const state = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('STATE'),
      name,
      iso3: fc.constant(id === 'state-aaa' ? 'AAA' : `X${id.slice(-2).toUpperCase()}`),
      regionalGroup: perhaps(fc.constantFrom('AFRICAN_GROUP', 'ASIA_PACIFIC_GROUP')),
      memberOf: memberOf(id),
      evidence: fc.constant(evidence),
    });
  const organization = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('STAKEHOLDER'),
      name,
      sector: perhaps(fc.constantFrom('NGO', 'ACADEMIA', 'UN_SECRETARIAT')),
      country: perhaps(fc.constantFrom('AAA', 'XBB', 'ZZZ')),
      memberOf: memberOf(id),
      evidence: fc.constant(evidence),
    });
  const person = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('PERSON'),
      name,
      represents: linked([...states, ...organizations], 1),
      evidence: fc.constant(evidence),
    });
  const collective = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('COLLECTIVE'),
      name,
      standsFor:
        id === 'collective-states'
          ? fc.constant('STATE')
          : perhaps(fc.constantFrom('STATE', 'STAKEHOLDER', 'PERSON')),
      members: linked(
        actors.filter((member) => member !== id),
        3,
      ),
      evidence: fc.constant(evidence),
    });
  return fc.record({
    actors: fc.tuple(
      ...states.map(state),
      ...organizations.map(organization),
      ...persons.map(person),
      ...collectives.map(collective),
    ),
    themes: fc.tuple(
      ...themes.map((id, place) =>
        fc.record({
          id: fc.constant(id),
          prefLabel: name,
          definition: fc.constant('d'),
          // Only earlier ones are broader, so that there is no circle.
          broader: some(themes.slice(0, place), 2),
        }),
      ),
    ),
    articles: fc.tuple(
      ...articles.map((id) =>
        fc.record({
          id: fc.constant(id),
          instrument: fc.constantFrom(...instruments),
          number: fc.constant('1'),
          evidence: fc.constant(evidence),
        }),
      ),
    ),
    wholes: fc.tuple(...[2022, 2023, 2024, 0].map(() => fc.constantFrom(null, 'phase', 'period'))),
  });
}

/** A value of an arbitrary. */
export type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

export type RandomRegisters = Of<ReturnType<typeof randomRegisters>>;
