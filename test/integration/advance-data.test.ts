import { beforeAll, describe, expect, it } from 'vitest';
import type { AdvanceData } from '../../src/snapshot/entities/advance-data.ts';
import { loadSnapshot } from '../../src/snapshot/load/load-snapshot.ts';
import { everyKind } from '../support/every-kind.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
let data: AdvanceData;
beforeAll(async () => {
  await graph.load(everyKind);
  ({ data } = await loadSnapshot(graph.executor));
});

describe('data that tracing needs besides acts, as loaded from the graph', () => {
  it('uptakes, with both ends', () => {
    expect(data.uptakes.map(({ of, into, kind, verb }) => `${of} ${kind} ${into} ${verb}`).sort()).toEqual([
      'd-1/youth ADAPTED res-10-1 null',
      'd-1/youth REPEATED cop-1/repeat reiterates',
      'res-9-2 CITED res-10-1 null',
    ]);
  });

  it('resolutions, decisions and drafts, with meeting and themes if sources give them', () => {
    const undated = { dateEarliest: null, datePrecision: 'UNKNOWN' };
    const nothing = { adoptedAt: null, submittedTo: null, themes: [] };
    expect([...data.resolutions.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      {
        id: 'res-10-1',
        kind: 'RESOLUTION',
        ...undated,
        ...nothing,
        adoptedAt: 'cop-1',
        themes: ['theme-rights'],
      },
      { id: 'res-9-2', kind: 'RESOLUTION', ...undated, ...nothing },
      {
        ...{ id: 'res-draft', kind: 'DRAFT', ...nothing, submittedTo: 'cop-1' },
        ...{ dateEarliest: '2023-10-02', datePrecision: 'DAY' },
      },
    ]);
  });

  it('the groups of each actor, whichever of the two says so, and the whole of each part', () => {
    const groupsOf = (id: string) => data.actors.get(id)?.groups.toSorted();
    expect(groupsOf('state-aaa')).toEqual(['collective-panel', 'org-union']);
    expect(groupsOf('org-ngo')).toEqual(['collective-panel', 'org-union']);
    expect(groupsOf('person-ann')).toEqual(['collective-panel']);
    expect(groupsOf('collective-panel')).toEqual([]);
    expect(
      [...data.meetings.values()].flatMap(({ id, partOf }) => (partOf ? [`${id} ${partOf}`] : [])),
    ).toEqual(['side-1 cop-1']);
  });

  it('whom each person represents or spoke for, once, and topics of meetings', () => {
    // Ann represents the NGO, is presented with it, and speaks on behalf of the Union.
    expect(data.ties.map(({ person, actor }) => `${person} ${actor}`).sort()).toEqual([
      'person-ann org-ngo',
      'person-ann org-union',
      'person-ann-b state-aaa',
    ]);
    expect(data.discussions).toEqual([{ meeting: 'd-1', theme: 'theme-rights' }]);
  });
});
