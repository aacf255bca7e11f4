import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFrom } from '../../../src/api/resolvers/tracing/filter-from.ts';
import { advanceIndex } from '../../../src/tracing/engine/advance-index.ts';
import { coAdvancementOf } from '../../../src/tracing/questions/co-advancement.ts';
import {
  coAdvancementNetworkOf,
  type NetworkRequest,
} from '../../../src/tracing/questions/co-advancement-network.ts';
import { advanceIndexOf, snapshotOf } from '../../support/advance-index-of.ts';
import { dataOfWorld } from '../../support/data-of-world.ts';
import { plainNetwork } from '../../support/plain-evaluator/plain-co-advancement-network.ts';
import type { PlainWhere } from '../../support/plain-evaluator/plain-filter.ts';
import { plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { runs } from '../../support/property-runs.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { randomWhere } from '../../support/random-worlds/random-filters.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const filterOf = (where: PlainWhere) => filterFrom(where as Parameters<typeof filterFrom>[0]);
const whole = { minShared: 1, maxLinks: 20_000, top: 500 };

const asked = randomDocuments.chain((documents) => {
  const world = plainWorld(documents);
  return fc.tuple(
    fc.constant(world),
    fc.array(
      fc.record({
        where: randomWhere(world),
        by: fc.constantFrom('ACT' as const, 'THEME_IN_CYCLE' as const),
        minShared: fc.constantFrom(1, 1, 2, 3),
        maxLinks: fc.constantFrom(1, 3, 20_000),
        top: fc.constantFrom(1, 2, 4, 500),
      }),
      { minLength: 4, maxLength: 4 },
    ),
  );
});

it('over random worlds and filters, a plain loop over the documents agrees with the network', () =>
  fc.assert(
    fc.asyncProperty(asked, async ([world, questions]) => {
      const built = await snapshotOf(dataOfWorld(world), 1_000_000);
      // The second time the network comes from the cache.
      for (let time = 0; time < 2; time += 1) {
        const { snapshot, release } = built.lease();
        for (const { where, ...rest } of questions)
          expect(
            coAdvancementNetworkOf(advanceIndex(snapshot), { ...rest, filter: filterOf(where) }),
          ).toEqual(plainNetwork(world, { ...rest, where }));
        release();
      }
      built.replace();
    }),
    { numRuns: runs(60) },
  ));

it('over random worlds, each actor has the partners and counts that co-advancement gives it', () =>
  fc.assert(
    fc.asyncProperty(asked, async ([world, questions]) => {
      const index = await advanceIndexOf(dataOfWorld(world));
      for (const { where, by: compared } of questions) {
        const filter = filterOf(where);
        const { links } = coAdvancementNetworkOf(index, { ...whole, by: compared, filter });
        const selected = [...index.select(filter).groupBy('ACTOR', 'ALL').counts.keys()];
        for (const actor of selected) {
          const partners = links.flatMap(({ a, b, count }) =>
            a === actor ? [`${b} ${count}`] : b === actor ? [`${a} ${count}`] : [],
          );
          const expected = coAdvancementOf(index, { actor, by: compared, filter });
          expect(partners.sort()).toEqual(expected.map((one) => `${one.actor} ${one.count}`).sort());
        }
      }
    }),
    { numRuns: runs(25) },
  ));

/**
 * Rights in 2022 by all but the spokesman, data in 2022 by both States, data in 2023 by both States and the
 * organization; its spokesman speaks for it.
 */
const index = await advanceIndexOf(
  tinyData([
    act('d1/a', { by: [by('state-aaa'), by('org-p')], themes: ['theme-rights', 'theme-data'] }),
    act('d1/b', { by: [by('state-bbb')], themes: ['theme-rights'] }),
    act('w1/b', { meeting: 'w1', by: [by('state-bbb')] }),
    act('w1/o', { meeting: 'w1', by: [by('org-o', { through: 'person-p' })], themes: ['theme-children'] }),
    act('w1/p', { meeting: 'w1', by: [by('person-p')], themes: ['theme-children'] }),
    act('d2/all', { meeting: 'd2', by: [by('state-aaa'), by('state-bbb'), by('org-o')] }),
  ]),
);
const network = (parts: Partial<NetworkRequest> = {}) => {
  const { links, ...rest } = coAdvancementNetworkOf(index, {
    ...{ by: 'THEME_IN_CYCLE', filter: {}, ...whole, ...parts },
  });
  return { ...rest, links: links.map(({ a, b, count }) => `${a} ${b} ${count}`) };
};

describe('a network by theme', () => {
  it('links each two actors once, States by name first, and leaves out who speaks for whom', () => {
    expect(network()).toEqual({
      // Alpha before Zeta; Org with two acts before Pub with one. The spokesman shares only with the organization.
      actors: [
        { actor: 'state-bbb', acts: 3 },
        { actor: 'state-aaa', acts: 2 },
        { actor: 'org-o', acts: 2 },
        { actor: 'org-p', acts: 1 },
      ],
      links: [
        'state-bbb state-aaa 3',
        'state-bbb org-o 1',
        'state-bbb org-p 2',
        'state-aaa org-o 1',
        'state-aaa org-p 2',
      ],
      minShared: 1,
      omitted: { actors: 0, unlinked: 1, links: 0 },
    });
  });

  it('keeps links with the minimum, and counts the others', () => {
    expect(network({ minShared: 2 })).toMatchObject({
      links: ['state-bbb state-aaa 3', 'state-bbb org-p 2', 'state-aaa org-p 2'],
      minShared: 2,
      omitted: { unlinked: 2, links: 2 },
    });
  });

  it('raises the minimum rather than choosing among equal links', () => {
    // With 2 there would be three links; two of them have the same count, so neither is shown.
    expect(network({ maxLinks: 2 })).toMatchObject({
      links: ['state-bbb state-aaa 3'],
      minShared: 3,
      omitted: { unlinked: 3, links: 4 },
    });
    expect(network({ by: 'ACT', maxLinks: 1 })).toMatchObject({ links: [], actors: [], minShared: 2 });
  });

  it('cuts actors with the fewest acts, but no State', () => {
    expect(network({ top: 1 })).toMatchObject({
      links: ['state-bbb state-aaa 3'],
      omitted: { actors: 3, unlinked: 0, links: 0 },
    });
    // The spokesman has as many acts as the organization and follows it by name.
    expect(network({ top: 3 }).omitted.actors).toBe(2);
  });

  it('selects both actors of a link by the conditions on actors', () => {
    expect(network({ filter: { actorKinds: ['STATE'] } }).links).toEqual(['state-bbb state-aaa 3']);
    expect(network({ filter: { actors: ['org-o'] } }).links).toEqual([]);
  });
});

it('a network by act links the authors of the same acts', () => {
  expect(network({ by: 'ACT' }).links).toEqual([
    'state-bbb state-aaa 1',
    'state-bbb org-o 1',
    'state-aaa org-o 1',
    'state-aaa org-p 1',
  ]);
});

it('a network compares more themes than a condition can list', async () => {
  const many = Array.from({ length: 600 }, (_, n) => `theme-${n}`);
  const data = tinyData(
    ['org-o', 'org-p'].map((actor) => act(`d1/${actor}`, { by: [by(actor)], themes: many })),
  );
  for (const id of many) data.themes.set(id, { id, label: id, broader: ['theme-data'] });
  const { links } = coAdvancementNetworkOf(await advanceIndexOf(data), {
    ...{ ...whole, by: 'THEME_IN_CYCLE', filter: { themes: ['theme-data'] } },
  });
  expect(links).toEqual([{ a: 'org-o', b: 'org-p', count: 600 }]);
});

it('a network of an unknown theme is refused', () => {
  expect(() => network({ filter: { themes: ['theme-x'] } })).toThrow(
    'where.themes: expected ids of themes in the graph, found "theme-x".',
  );
});
