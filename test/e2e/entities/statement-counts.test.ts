import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { rootFields } from '../../../src/api/schema/root-fields.ts';
import { manyOfEach } from '../../support/graphs/many-of-each.ts';
import { builtSchema, useTestWorld, withoutCostLimit } from '../../support/test-graph.ts';

/** So many of each kind of thing; what grows with the rows shows with as many. */
const MANY = 40;
const sizes = [1, MANY];
const places = Array.from({ length: MANY }, (_, place) => place);
const evidence = [{ source: 'source-0', locator: 'p. 1' }];
/** Before all others a dialogue at which one collective shares a theme with each organization, and which each meeting's act takes up; and a session of unknown day. */
const hub = {
  format: 'dialogue-graph/1',
  document: 'hub',
  meetings: [
    { id: 'hub', kind: 'DIALOGUE', title: 'H', date: '1970-06-01', cycle: 'cycle-0' },
    { id: 'wg', kind: 'WORKING_GROUP', title: 'W' },
  ].map((meeting) => ({ ...meeting, actsSurveyed: meeting.id === 'hub', uptakesSurveyed: false, evidence })),
  acts: places.map((n) => ({
    id: `hub/${n}`,
    kind: 'RECOMMENDATION',
    by: ['collective-0', `org-${n}`],
    themes: [`theme-${n}`],
    text: `H${n}`,
    wording: 'PARAPHRASE',
    evidence,
  })),
  uptakes: places.map((n) => ({ of: 'hub/0', into: `m-${n}/a`, kind: 'CITED', evidence })),
};

const world = useTestWorld({ ...manyOfEach(MANY), 'hub.json': JSON.stringify(hub) }, withoutCostLimit);
const schema: GraphQLSchema = (await builtSchema()).public;
// The library asks once which Neo4j it speaks to.
beforeAll(() => world.api.ask('{ participations { nodes { id } } }'));

async function statements(query: string): Promise<{ sent: number; data: any }> {
  const before = world.graph.executor.statementsSent;
  const data = await world.api.ask(query);
  return { sent: world.graph.executor.statementsSent - before, data };
}

const isList = ({ type }: GraphQLField<unknown, unknown>) =>
  isListType(isNonNullType(type) ? type.ofType : type);
/** Every field of a type with one field below it; each nested list with a nested list of its own. */
function selectionOf(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '__typename';
  return Object.values(type.getFields())
    .flatMap((field) => {
      const below = getNamedType(field.type);
      if (field.args.some(({ type: of }) => isNonNullType(of))) return [];
      if (isScalarType(below) || !('getFields' in below)) return [field.name];
      if (depth === 0) return [];
      const ofOwn =
        below.name === 'Evidence' || below.name === 'ImpreciseDate' || below.name === 'TimeBucket';
      if (ofOwn)
        return [
          `${field.name} { ${below.name === 'Evidence' ? 'locator source { id title }' : '__typename'} }`,
        ];
      if (below.name.endsWith('Connection'))
        return [`${field.name} { edges { node { id } properties { __typename } } }`];
      return [
        `${field.name} { __typename ${below.name === 'Node' ? 'id' : selectionOf(below.name, isList(field) ? depth - 1 : 0)} }`,
      ];
    })
    .join(' ');
}

describe('the number of statements does not grow with the number of rows', () => {
  // Fields that show a part of a type are read by the same code.
  const wholeTypes = rootFields.filter(({ only }) => only === undefined);
  it.each(wholeTypes.map(({ field, type }) => [field, type]))(
    '%s: the same for one row and for many with every field and nested list',
    async (field, type) => {
      const selection = selectionOf(type, 1);
      const counts: number[] = [];
      for (const first of sizes) {
        const { sent, data } = await statements(`{ ${field}(first: ${first}) { nodes { ${selection} } } }`);
        expect(data[field].nodes).toHaveLength(first);
        counts.push(sent);
      }
      expect(new Set(counts).size, `${field}: ${counts}`).toBe(1);
      // A page, its rows, their evidence with its sources, and what leads to things of whatever type.
      expect(counts[0]).toBeLessThanOrEqual(7);
    },
  );

  it('nor of nested lists in nested lists, with their evidence', async () => {
    const counts: number[] = [];
    for (const first of sizes) {
      const { sent } = await statements(`{ meetings(first: ${first}) { nodes { title
        participations { role actor { name acts { text themes { prefLabel acts { id evidence { source { id } } } } evidence { locator source { title } } } } evidence { source { id } } }
        figures { value evidence { source { id } } } dataGaps { what subject { id } } } } }`);
      counts.push(sent);
    }
    expect(new Set(counts).size, String(counts)).toBe(1);
  });

  it('nor of activity, which needs no statement', async () => {
    for (const first of sizes) {
      const { sent, data } = await statements(
        `{ themes(first: ${first}) { nodes { id activity { count } yearly: activity(by: YEAR, where: { actKinds: [RECOMMENDATION] }) { id count } } } }`,
      );
      // The page and the version that it is of; its rows are in memory.
      expect(sent).toBe(2);
      expect(data.themes.nodes[0].activity.length).toBeGreaterThan(0);
    }
  });

  it('comparisons, timelines and matrices need none: themes, meetings and acts are in memory', async () => {
    for (const top of sizes) {
      const { sent } = await statements(
        `{ timeline(series: THEME, themeLevel: ALL, top: ${top}) { series { counts node { id } } buckets { node { id } } } }`,
      );
      expect(sent).toBe(0);
    }
    const { sent } = await statements(
      '{ compareCycles(from: "cycle-0", to: "cycle-1") { themes { nodes { theme { prefLabel } inFrom { nodes { text } } inTo { nodes { text } } } } to { meetings { title } } } }',
    );
    expect(sent).toBe(0);
  });

  it('co-advancement with the acts of both sides needs none', async () => {
    for (const by of ['ACT', 'THEME_IN_CYCLE']) {
      const counts: number[] = [];
      for (const first of sizes) {
        const { sent, data } = await statements(
          `{ coAdvancement(actor: "collective-0", by: ${by}, first: ${first}) { totalCount nodes { count actor { name } advances { nodes { text } }
            themes { theme { prefLabel } cycle { label } own { nodes { text } } others { nodes { text } } } } } }`,
        );
        expect(data.coAdvancement.nodes).toHaveLength(first);
        counts.push(sent);
      }
      expect(counts, by).toEqual([0, 0]);
    }
  });

  it('gaps need none', async () => {
    for (const first of sizes) {
      const { sent, data } = await statements(
        `{ gaps(first: ${first}) { nodes { theme { prefLabel } raised(first: 1) { nodes { text } } notSurveyed { title } } } }`,
      );
      expect(data.gaps.nodes).toHaveLength(first);
      expect(data.gaps.nodes[0].notSurveyed).toEqual([{ title: 'W' }]);
      expect(sent).toBe(0);
    }
  });

  it('nor of lineages, their own and those of many acts', async () => {
    const fields =
      'nodes { steps meeting { title } node { ... on Act { text } ... on Resolution { title } } } edges { uptake { kind evidence { locator source { id } } } }';
    const counts: number[] = [];
    for (const depth of [1, 2]) {
      const { sent, data } = await statements(
        `{ lineage(id: "hub/0", depth: ${depth}) { isCut ${fields} } }`,
      );
      expect(data.lineage.nodes).toHaveLength(1 + depth * MANY);
      counts.push(sent);
    }
    // Uptakes, their evidence, and the version that they are of; acts, meetings, resolutions and sources are in memory.
    expect(counts).toEqual([3, 3]);
    const chains: number[] = [];
    for (const first of sizes) {
      const { sent, data } = await statements(
        `{ recommendations(where: { text: { startsWith: "A" } }, first: ${first}) { nodes { uptakeChain { ${fields} } } } }`,
      );
      expect(data.recommendations.nodes[first - 1].uptakeChain.nodes).toHaveLength(2);
      chains.push(sent);
    }
    // The page, and what a lineage sends.
    expect(chains).toEqual([4, 4]);
  });

  it('nor of paths with their steps and sources', async () => {
    const counts: number[] = [];
    for (const first of sizes) {
      const { sent, data } = await statements(
        `{ paths(from: "collective-0", to: "theme-1", through: [POINTS, THEMES], first: ${first}) { length
          paths { nodes { id ... on Act { text } } steps { kind claim { id } evidence { locator source { title } } } } } }`,
      );
      expect(data.paths.length).toBe(2);
      counts.push(sent);
    }
    // How long the paths are, what is on them, what their links say, and the version that they are of.
    expect(counts).toEqual([4, 4]);
  });
});
