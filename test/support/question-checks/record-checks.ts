import { expect } from 'vitest';
import { plainAdvances } from '../plain-evaluator/plain-advances.ts';
import { plainLineage } from '../plain-evaluator/plain-lineage.ts';
import { all, type Check, ids, matrixOf, plain, textsOf } from './seed-documents.ts';

/** Checks of questions about the record of the Conference and the working groups since 2004. */

const conference = 'collective-conference-of-the-parties';

export const recordChecks: Record<string, Check> = {
  'raised-by-states-and-organizations': ({ matrix }) => {
    const where = { actorKinds: ['STATE', 'STAKEHOLDER'] };
    const onThem = (kind: string, theme: string) =>
      plainAdvances(plain, { actorKinds: [kind], themes: [theme], includeNarrower: true }).length;
    for (const [row, { id }] of matrix.rows.entries())
      for (const [column, { id: kind }] of matrix.columns.entries())
        expect(matrix.counts[row][column] ?? 0).toBe(onThem(kind, id));
    const leaves = plain.themes.filter(
      ({ id }) => !plain.themes.some(({ broader }) => broader.includes(id)) && id !== 'theme-unclassified',
    );
    const both = leaves.filter(({ id }) => where.actorKinds.every((kind) => onThem(kind, id) > 0));
    expect(
      ids(matrix.rows)
        .filter((id) => id !== 'theme-unclassified')
        .sort(),
    ).toEqual(ids(both).sort());
    return [`${both.length} themes`];
  },
  'a-group-over-the-years': ({ matrix }, { actor }) => {
    const { rows, counts, total } = matrixOf('THEME', 'CONFERENCE_PERIOD', { actors: [actor] }, 'TOP');
    expect(matrix).toMatchObject({ rows, counts, total });
    return [`${total} points`, `${rows.length} broadest themes`];
  },
  'all-that-a-group-said': ({ advances }, { actor }) => {
    const rows = plainAdvances(plain, { actors: [actor] }, 'OLDEST_FIRST');
    expect(advances.edges.map(({ node }: any) => node.id)).toEqual(ids(rows).slice(0, 50));
    expect(advances.totalCount).toBe(rows.length);
    const meetings = new Set(rows.map(({ id }) => id.slice(0, id.indexOf('/'))));
    return [`${rows.length} points`, `${meetings.size} meetings`];
  },
  'from-statements-to-resolutions': ({ said, adopted }) => {
    const tables = [
      [said, { actorKinds: ['STAKEHOLDER'] }],
      [adopted, { actors: [conference] }],
    ];
    for (const [table, where] of tables) {
      const { rows, counts, total } = matrixOf('THEME', 'CONFERENCE_PERIOD', where, 'LEAF');
      expect(table).toMatchObject({ rows, counts, total });
    }
    const inBoth = ids(adopted.rows).filter((id) => ids(said.rows).includes(id));
    const first = (table: any, id: string) =>
      table.counts[ids(table.rows).indexOf(id)].findIndex((count: number | null) => (count ?? 0) > 0);
    const before = inBoth.filter((id) => first(said, id) < first(adopted, id));
    return [`${inBoth.length} themes`, `${before.length} of them`];
  },
  'what-the-conference-asked-for': ({ advances }, { theme }) => {
    const where = { actors: [conference], themes: [theme] };
    expect(advances.edges.map(({ node }: any) => node.text)).toEqual(textsOf(where, 'OLDEST_FIRST'));
    const partOf = new Map(all('acts').map((act) => [act.id, act.partOf ?? null]));
    expect(advances.edges.map(({ node }: any) => node.partOf?.id ?? null)).toEqual(
      advances.edges.map(({ node }: any) => partOf.get(node.id)),
    );
    const texts = new Set(advances.edges.map(({ node }: any) => node.partOf?.id));
    return [`${advances.totalCount} points`, `${texts.size} decisions and resolutions`];
  },
  'what-became-of-a-recommendation': ({ lineage }, { recommendation }) => {
    const expected = plainLineage(plain, recommendation, 'LATER', 8);
    expect(lineage.edges.map(({ of, into, kind, verb }: any) => `${of} ${into} ${kind} ${verb}`)).toEqual(
      expected.edges,
    );
    expect(expected.edges).toHaveLength(1);
    const paper = all('resolutions').find(({ id }) => id === lineage.edges[0].into);
    return [paper.symbol, lineage.edges[0].verb];
  },
};
