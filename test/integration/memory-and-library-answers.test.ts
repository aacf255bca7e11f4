import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiSchema } from '../../src/api/build-schema.ts';
import { createEntityReader } from '../../src/api/entities/entity-reader.ts';
import { libraryLoader } from '../../src/api/entities/library/library-loader.ts';
import { type ApiContext, createContext } from '../../src/api/request/context.ts';
import { entityShapes, type FieldShape } from '../../src/api/schema/entity-shapes.ts';
import { type EntityType, entityCatalogue } from '../../src/domain/entity-catalogue.ts';
import { evidenceByIds, labelsByIds } from '../../src/graph/entity-repository.ts';
import { detailColumns } from '../../src/snapshot/entities/act-details.ts';
import { openSnapshotStore, type SnapshotStore } from '../../src/snapshot/snapshot-store.ts';
import { everyKind } from '../support/every-kind.ts';
import { runs } from '../support/property-runs.ts';
import { builtSchema, openTestGraph, quiet, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;
let schema: ApiSchema;
const sources: Record<'held' | 'byCypher', SnapshotStore> = {} as never;
let idsByType: Map<string, string[]>;

async function openWorld(world: 'seed' | 'every kind of thing'): Promise<void> {
  graph = await openTestGraph();
  await (world === 'seed' ? graph.loadSeed() : graph.load(everyKind));
  for (const [name, maxTextBytes] of [
    ['held', 1e9],
    ['byCypher', 0],
  ] as const)
    sources[name] = await openSnapshotStore(graph.executor, {
      pollSeconds: 3_600,
      maxTextBytes,
      log: quiet,
    });
  idsByType = new Map();
  for (const type of Object.keys(entityCatalogue)) {
    const rows = await graph.cypher(`MATCH (n:${type}) RETURN n.id AS id ORDER BY id`);
    idsByType.set(
      type,
      rows.map(({ id }) => String(id)),
    );
  }
}

/** Answers a query; by the library alone where no index is named. */
async function answer(query: string, from: 'held' | 'byCypher' | 'library') {
  const lease = sources[from === 'library' ? 'held' : from].lease();
  const own = createContext({
    scope: graph.executor.beginScope('test'),
    executor: graph.executor,
    lease,
    library: schema.library,
    requireEditor: () => 'editor',
    renewSnapshot: async () => undefined,
    newestVersion: () => 0,
    onStale: () => undefined,
  });
  const contextValue = from === 'library' ? { ...own, ...readingNeo4j(own) } : own;
  const before = graph.executor.statementsSent;
  const result = await execute({ schema: schema.public, document: parse(query), contextValue });
  lease.release();
  return { result: JSON.parse(JSON.stringify(result)), sent: graph.executor.statementsSent - before };
}

function readingNeo4j(context: ApiContext): Partial<ApiContext> {
  return {
    entities: createEntityReader((type, info) =>
      libraryLoader(type, info, { ...context, typeOf: context.index.typeOf }),
    ),
    evidence: async (id) => (await evidenceByIds(graph.executor, [id], {})).get(id) ?? [],
    type: async (id) => {
      const labels = (await labelsByIds(graph.executor, [id], {})).get(id) ?? [];
      return (Object.keys(entityCatalogue) as EntityType[]).find((type) => labels.includes(type)) ?? null;
    },
  };
}

const quoted = (ids: readonly string[]) => ids.map((id) => JSON.stringify(id)).join(', ');
const ownSelections: Record<string, string> = {
  evidence: '{ locator quote source { id title publishedOn { asWritten } } }',
};

/** Published fields of a type, as a client may select them. */
function fieldsOf(type: string): [string, FieldShape][] {
  const published = (schema.public.getType(type) as any).getFields();
  return [...(entityShapes.get(type)?.fields ?? [])].filter(
    ([name]) => name in published && !['activity', 'treatyStatus', 'uptakeChain', 'takenUp'].includes(name),
  );
}

const scalars = (type: string) =>
  fieldsOf(type)
    .filter(([, { kind }]) => kind === 'property')
    .map(([name]) => name);

function selectionOf(type: string, field: string, shape: FieldShape): string | null {
  switch (shape.kind) {
    case 'property':
      return field;
    case 'own': {
      const below = (schema.public.getType(type) as any).getFields()[field].type.toString();
      if (below.startsWith('ImpreciseDate')) return `${field} { earliest latest precision asWritten }`;
      return ownSelections[field] === undefined ? null : `${field} ${ownSelections[field]}`;
    }
    case 'link':
      return `${field} { __typename ${scalars(shape.target).join(' ')} }`;
  }
}

describe.each(['seed', 'every kind of thing'] as const)(
  'what is read from memory is what Neo4j returns through the library: %s',
  (world) => {
    beforeAll(async () => {
      schema = await builtSchema();
      await openWorld(world);
    });
    afterAll(async () => {
      await Promise.all(Object.values(sources).map((source) => source.close()));
      await graph.close();
    });

    it.each(Object.keys(entityCatalogue))(
      '%s: each field of each record',
      async (type) => {
        const ids = (idsByType.get(type) ?? []).slice(0, 60);
        if (world !== 'seed') expect(ids.length).toBeGreaterThan(0);
        const read = fieldsOf(type).map(([field, shape]) => [shape.kind, selectionOf(type, field, shape)]);
        const ofKind = (...kinds: string[]) =>
          read.flatMap(([kind, selection]) => (kinds.includes(kind as string) ? (selection ?? []) : []));
        // What stands in one query with something that is not in memory is not read from memory.
        const published = (schema.public.getType(type) as any).getFields();
        const connections = Object.keys(published).filter((field) => field.endsWith('Connection'));
        const queries = [
          ofKind('property', 'own').join(' '),
          ...(world === 'seed' ? [] : ofKind('link')),
          ...connections
            .slice(0, 1)
            .map((field) => `${field} { totalCount edges { node { id } properties { __typename } } }`),
        ];
        for (const selection of ids.length === 0 ? [] : queries) {
          const query = `{ nodes(ids: [${quoted(ids)}]) { __typename id ... on ${type} { ${selection} } } }`;
          const byLibrary = await answer(query, 'library');
          expect(byLibrary.result.errors, query).toBeUndefined();
          expect((await answer(query, 'held')).result, query).toEqual(byLibrary.result);
          expect((await answer(query, 'byCypher')).result, query).toEqual(byLibrary.result);
        }
      },
      120_000,
    );

    it('for any selection, however nested, with aliases, fragments, limits and conditions', async () => {
      const selection = (type: string, depth: number): fc.Arbitrary<string> => {
        const fields = fieldsOf(type).filter(([, { kind }]) => depth > 0 || kind !== 'link');
        const one = fc.nat(fields.length - 1).chain((at) => {
          const [field, shape] = fields[at] as [string, FieldShape];
          const alias = fc.constantFrom('', '', 'x: ', 'y: ', 'title: ');
          const condition = fc.constantFrom('', '', '', ' @include(if: true)', ' @skip(if: true)');
          if (shape.kind === 'link') {
            return fc
              .tuple(
                alias,
                shape.isList
                  ? fc.constantFrom('', '', '(limit: 1)', '(limit: 2)', '(offset: 1)')
                  : fc.constant(''),
                condition,
                selection(shape.target, depth - 1),
              )
              .map(([name, limit, on, below]) => `${name}${field}${limit}${on} { id: __typename ${below} }`);
          }
          const whole = selectionOf(type, field, shape);
          return fc
            .tuple(alias, condition)
            .map(([name, on]) =>
              whole === null ? '__typename' : whole.includes('{') ? whole : `${name}${field}${on}`,
            );
        });
        return fc
          .tuple(fc.array(one, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean())
          .map(([list, inFragment, onNode]) => {
            const [first = '', ...rest] = list;
            const others = rest.join(' ') || '__typename';
            return inFragment
              ? `${first} ... ${onNode ? `on ${type} ` : ''}{ ${others} } ... on Node { k: id }`
              : `${first} ${others}`;
          });
      };
      const types = [
        'Act',
        'Actor',
        'Theme',
        'Meeting',
        'ReviewCycle',
        'Instrument',
        'Resolution',
        'Source',
      ].filter((type) => (idsByType.get(type) ?? []).length > 0);
      const query = fc
        .constantFrom(...types)
        .chain((type) =>
          fc
            .tuple(
              fc.shuffledSubarray((idsByType.get(type) ?? []).slice(0, 20), { minLength: 1 }),
              selection(type, 3),
            )
            .map(([ids, below]) => `{ nodes(ids: [${quoted(ids)}]) { ... on ${type} { ${below} } } }`),
        );
      // Some that are read from memory, and one that is not, so that chance does not decide whether both are compared.
      const known = [
        ['Actor', 'name'],
        ['Theme', 'prefLabel'],
        ['Meeting', 'title'],
        ['Instrument', 'treatyActions { id }'],
      ].map(([type = '', below]): [string] => [
        `{ nodes(ids: [${quoted((idsByType.get(type) ?? []).slice(0, 20))}]) { ... on ${type} { ${below} } } }`,
      ]);
      let fromMemory = 0;
      let asked = 0;
      await fc.assert(
        fc.asyncProperty(query, async (text) => {
          // Fields that cannot be merged make no query.
          fc.pre(validate(schema.public, parse(text)).length === 0);
          const byLibrary = await answer(text, 'library');
          expect(byLibrary.result.errors).toBeUndefined();
          const held = await answer(text, 'held');
          expect(held.result).toEqual(byLibrary.result);
          expect((await answer(text, 'byCypher')).result).toEqual(byLibrary.result);
          asked += 1;
          if (held.sent === 0) fromMemory += 1;
        }),
        { numRuns: runs(12), examples: known },
      );
      // That both ways are compared, and not one with itself.
      expect(fromMemory).toBeGreaterThan(asked / 5);
      expect(fromMemory).toBeLessThan(asked);
    }, 300_000);
  },
);

describe('the details of acts', () => {
  it('contain all properties that clients see and the index does not have', () => {
    const kept = new Set([...Object.keys(detailColumns), 'id', 'kind', 'outcome', 'sortKey', 'newestKey']);
    for (const [field, shape] of entityShapes.get('Act')?.fields ?? [])
      if (shape.kind === 'property') expect([...kept], field).toContain(shape.property);
  });
});
