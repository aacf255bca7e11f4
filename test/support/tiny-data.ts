import type { ActWithWords } from '../../src/snapshot/entities/advance-data.ts';
import type { AdvanceDataWithActs } from './advance-index-of.ts';

const card = { country: null, sector: null, regionalGroup: null, standsFor: null, groups: [] };

/**
 * A dataset small enough to count by hand. Two States, an organization with its spokesman, a collective
 * of States; rights > children, rights > youth; meetings d1 and w1 (2022), d2 (2023, its acts surveyed), and
 * u (2023, not surveyed).
 */
export function tinyData(acts: ActWithWords[]): AdvanceDataWithActs {
  const map = <EntityRecord extends { id: string }>(cards: EntityRecord[]) =>
    new Map(cards.map((one) => [one.id, one]));
  return {
    version: 1,
    publishedAt: '2026-01-01T00:00:00.000Z',
    acts,
    participations: [],
    uptakes: [],
    ties: acts.flatMap((one) =>
      one.by.flatMap(({ actor, through }) => (through === null ? [] : [{ person: through, actor }])),
    ),
    discussions: [],
    actors: map([
      { ...card, id: 'state-aaa', label: 'Zeta', kind: 'STATE', country: 'AAA' },
      { ...card, id: 'state-bbb', label: 'Alpha', kind: 'STATE', country: 'XBB' },
      { ...card, id: 'org-o', label: 'Org', kind: 'STAKEHOLDER', sector: 'NGO', country: 'AAA' },
      { ...card, id: 'org-p', label: 'Pub', kind: 'STAKEHOLDER' },
      { ...card, id: 'person-p', label: 'Person', kind: 'PERSON' },
      { ...card, id: 'collective-states', label: 'States', kind: 'COLLECTIVE', standsFor: 'STATE' },
    ]),
    themes: map([
      { id: 'theme-rights', label: 'Rights', broader: [] },
      { id: 'theme-children', label: 'Children', broader: ['theme-rights'] },
      { id: 'theme-youth', label: 'Youth', broader: ['theme-rights'] },
      { id: 'theme-data', label: 'Data', broader: [] },
    ]),
    meetings: map([
      meeting('d1', 'DIALOGUE', 'cycle-2022', '2022-07-01', true, ['instrument-som']),
      meeting('w1', 'WORKING_GROUP', 'cycle-2022', '2022-06-01', true, ['instrument-som']),
      meeting('d2', 'DIALOGUE', 'cycle-2023', '2023-07-01', true, ['instrument-tip']),
      meeting('u', 'CONFERENCE', 'cycle-2024', '2024-07-01', false, []),
    ]),
    cycles: map([
      {
        ...year(2022),
        id: 'cycle-2022',
        label: '2022',
        level: 'SERIES',
        partOf: 'cycle-phase',
        sortKey: '2022',
      },
      {
        ...year(2023),
        id: 'cycle-2023',
        label: '2023',
        level: 'SERIES',
        partOf: 'cycle-phase',
        sortKey: '2023',
      },
      { ...year(2024), id: 'cycle-2024', label: '2024', level: 'SERIES', partOf: null, sortKey: '2024' },
      {
        ...exact,
        earliest: '2021-01-01',
        latest: '2023-12-31',
        id: 'cycle-phase',
        label: 'Phase one',
        level: 'PHASE',
        partOf: null,
        sortKey: '2021',
      },
    ]),
    instruments: map([
      { id: 'instrument-som', label: 'SOM' },
      { id: 'instrument-tip', label: 'TIP' },
    ]),
    resolutions: map([]),
    records: new Map(),
  };
}

const exact = { earliestPrecision: 'DAY', latestPrecision: 'DAY' } as const;
const year = (number: number) => ({ ...exact, earliest: `${number}-01-01`, latest: `${number}-12-31` });

function meeting(
  id: string,
  kind: 'DIALOGUE' | 'WORKING_GROUP' | 'CONFERENCE',
  cycle: string,
  day: string,
  actsSurveyed: boolean,
  instruments: string[],
) {
  return {
    id,
    label: id,
    kind,
    cycle,
    partOf: null,
    ...exact,
    earliest: day,
    latest: day,
    sortKey: `${day} ${id}`,
    instruments,
    actsSurveyed,
    uptakesSurveyed: id === 'w1',
  };
}

/** An act, by default an observation of person-p on data at d1. */
export function act(id: string, parts: Partial<ActWithWords> = {}): ActWithWords {
  const day =
    { d1: '2022-07-01', w1: '2022-06-01', d2: '2023-07-01', u: '2024-07-01' }[parts.meeting ?? 'd1'] ??
    '2022-07-01';
  return {
    id,
    kind: 'OBSERVATION',
    ...exact,
    earliest: day,
    latest: day,
    sortKey: `${parts.earliest === null ? '9999-99-99' : day} ${id}`,
    newestKey: `${parts.earliest === null ? '0000-00-00' : day} ${id}`,
    meeting: 'd1',
    by: [by('person-p')],
    themes: ['theme-data'],
    addressedTo: [],
    stances: [],
    instruments: [],
    words: ['a', 'text'],
    outcome: null,
    takenUp: null,
    ...parts,
  };
}

export function by(
  actor: string,
  parts: Partial<ActWithWords['by'][number]> = {},
): ActWithWords['by'][number] {
  return { actor, attribution: 'DIRECT', through: null, roles: new Set(), ...parts };
}
