import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdvanceIndex } from '../../../src/tracing/engine/advance-index.ts';
import type { AdvanceFilter } from '../../../src/tracing/filter/advance-filter.ts';
import { attendanceOf } from '../../../src/tracing/questions/attendance.ts';
import { coAdvancementOf } from '../../../src/tracing/questions/co-advancement.ts';
import { type AdvanceDataWithActs, advanceIndexOf } from '../../support/advance-index-of.ts';
import { dataOfWorld } from '../../support/data-of-world.ts';
import { plainAdvances } from '../../support/plain-evaluator/plain-advances.ts';
import { plainAttendance } from '../../support/plain-evaluator/plain-attendance.ts';
import { plainCoAdvancement } from '../../support/plain-evaluator/plain-co-advancement.ts';
import { allowsMeeting } from '../../support/plain-evaluator/plain-filter.ts';
import { type PlainWorld, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { runs } from '../../support/property-runs.ts';
import { randomDocuments } from '../../support/random-documents.ts';
import { act, by, tinyData } from '../../support/tiny-data.ts';

const idsOf = (index: AdvanceIndex, filter: AdvanceFilter) =>
  index
    .select(filter)
    .page({ order: 'NEWEST_FIRST', first: 1_000, after: null })
    .matches.map(({ act }) => act.id);

/** Every group with its members, and every meeting with its parts, alone and in each other. */
function filtersOf(world: PlainWorld) {
  const members = world.actors.map(({ id }) => ({ actors: [id], includeMembers: true }));
  const parts = world.meetings.map(({ id }) => ({ meetings: [id], includeParts: true }));
  const both = members.flatMap((group) => parts.map((whole) => ({ ...group, ...whole })));
  // A modifier is of its own filter, not of those within it.
  const within = both.flatMap(({ actors, meetings }) => [
    { actors, includeMembers: true, AND: [{ meetings }] },
    { meetings, includeParts: true, NOT: { actors, includeMembers: false } },
  ]);
  const out = parts.map((whole) => ({ NOT: { ...whole, includeMembers: false } }));
  return [...members, ...parts, ...both, ...within, ...out];
}

it('over random parts and memberships, each filter agrees with the plain evaluator', () =>
  fc.assert(
    fc.asyncProperty(randomDocuments, async (documents) => {
      const world = plainWorld(documents);
      const index = await advanceIndexOf(dataOfWorld(world));
      for (const filter of filtersOf(world)) {
        const name = JSON.stringify(filter);
        const wanted = plainAdvances(world, filter).map(({ id }) => id);
        expect(idsOf(index, filter), name).toEqual(wanted);
        const meetings = index.meetingsUnder(filter).map(({ id }) => id);
        expect(meetings.sort(), name).toEqual(
          world.meetings
            .filter((meeting) => allowsMeeting(world, filter, meeting))
            .map(({ id }) => id)
            .sort(),
        );
      }
      for (const { id: actor } of world.actors) {
        const where = { actors: [actor], includeMembers: true };
        expect(attendanceOf(index, where, 1).map((one) => one.actor)).toEqual(
          plainAttendance(world, where, 1).map((one) => one.actor),
        );
        for (const by of ['ACT', 'THEME_IN_CYCLE'] as const)
          expect(
            coAdvancementOf(index, { actor, by, filter: where }).map((one) => [one.actor, one.count]),
          ).toEqual(plainCoAdvancement(world, { actor, by, where }).map((one) => [one.actor, one.count]));
      }
    }),
    { numRuns: runs(20) },
  ));

/** The tiny dataset with an act of each actor and at each meeting, and who is in what. */
async function indexWith({
  groups = {},
  partOf = {},
}: {
  groups?: Record<string, string[]>;
  partOf?: Record<string, string>;
}): Promise<AdvanceIndex> {
  const data = tinyData([
    act('d1/org', { by: [by('org-o')] }),
    act('d1/pub', { by: [by('org-p')] }),
    act('w1/person', { meeting: 'w1' }),
    act('d2/states', { meeting: 'd2', by: [by('collective-states')] }),
    act('u/state', { meeting: 'u', by: [by('state-aaa')] }),
  ]);
  const changed: AdvanceDataWithActs = {
    ...data,
    actors: new Map([...data.actors].map(([id, one]) => [id, { ...one, groups: groups[id] ?? [] }])),
    meetings: new Map([...data.meetings].map(([id, one]) => [id, { ...one, partOf: partOf[id] ?? null }])),
  };
  return advanceIndexOf(changed);
}

describe('the members of a group', () => {
  const groups = {
    'state-aaa': ['collective-states'],
    'org-o': ['org-p', 'collective-states'],
    'org-p': ['collective-states'],
    'person-p': ['org-o'],
  };
  const group = { actors: ['collective-states'] };

  it('are left out unless they are requested', async () => {
    const index = await indexWith({ groups });
    expect(idsOf(index, group)).toEqual(['d2/states']);
    expect(idsOf(index, { ...group, includeMembers: false })).toEqual(['d2/states']);
    expect(idsOf(index, { ...group, includeMembers: true })).toEqual([
      'u/state',
      'd2/states',
      'd1/pub',
      'd1/org',
    ]);
  });

  it('are those of the group itself, not members of members', async () => {
    const index = await indexWith({ groups });
    expect(idsOf(index, { actors: ['org-p'], includeMembers: true })).toEqual(['d1/pub', 'd1/org']);
  });

  it('must meet the other conditions on actors themselves', async () => {
    const index = await indexWith({ groups });
    const filter = { ...group, includeMembers: true };
    expect(idsOf(index, { ...filter, actorKinds: ['STATE'] })).toEqual(['u/state']);
    expect(idsOf(index, { ...filter, NOT: group })).toEqual(['u/state', 'd1/pub', 'd1/org']);
  });

  it('restrict nothing without a condition on actors', async () => {
    const index = await indexWith({ groups });
    expect(idsOf(index, { includeMembers: true, includeParts: true })).toHaveLength(5);
    expect(idsOf(index, { actors: [], includeMembers: true })).toEqual([]);
  });
});

describe('the parts of a meeting', () => {
  it('are left out unless they are requested, and are of any depth', async () => {
    const index = await indexWith({ partOf: { w1: 'd1', d2: 'w1' } });
    expect(idsOf(index, { meetings: ['d1'] })).toEqual(['d1/pub', 'd1/org']);
    const filter = { meetings: ['d1'], includeParts: true };
    expect(idsOf(index, filter)).toEqual(['d2/states', 'd1/pub', 'd1/org', 'w1/person']);
    expect(index.meetingsUnder(filter).map(({ id }) => id)).toEqual(['w1', 'd1', 'd2']);
    expect(idsOf(index, { meetings: ['w1'], includeParts: true })).toEqual(['d2/states', 'w1/person']);
  });

  it('end where a cycle of them began, which an import refuses', async () => {
    const index = await indexWith({ partOf: { w1: 'd1', d2: 'w1', d1: 'd2' } });
    expect(idsOf(index, { meetings: ['w1'], includeParts: true })).toEqual([
      'd2/states',
      'd1/pub',
      'd1/org',
      'w1/person',
    ]);
  });
});
