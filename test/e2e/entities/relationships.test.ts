import { readdirSync, readFileSync } from 'node:fs';
import {
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { rootFields } from '../../../src/api/schema/root-fields.ts';
import { entityCatalogue } from '../../../src/domain/entity-catalogue.ts';
import { linkTypes } from '../../../src/domain/graph-labels.ts';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const world = useTestWorld(everyKind);

it('fields with filters of their own can be selected beside fields without', async () => {
  const filtered = 'acts(where: { kind: { eq: RECOMMENDATION } }) { id }';
  const activity = 'activity(by: YEAR, where: { actKinds: [RECOMMENDATION] }) { id count }';
  const query = `{ actors(where: { id: { eq: "state-aaa" } }) { nodes { ${filtered} ${activity} } } }`;
  const both = (await world.api.ask(query)).actors.nodes[0];
  expect(both.acts).toEqual([{ id: 'cop-1/repeat' }]);
  expect(both.activity).toContainEqual({ id: '2023', count: 1 });
  const nodes = `{ actors(first: 1) { nodes { ${filtered} activity(by: CYCLE) { node { id } other: node { __typename } } } } }`;
  expect((await world.api.ask(nodes)).actors.nodes[0].activity[0].other.__typename).toBe('ReviewCycle');
});

interface Relationship {
  field: string;
  isList: boolean;
  target: string;
  type: string;
  out: boolean;
}

const definitions = readdirSync('schema/entities').flatMap((name) =>
  parse(readFileSync(`schema/entities/${name}`, 'utf8')).definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  ),
);

function directive(of: ObjectTypeDefinitionNode | FieldDefinitionNode, name: string): any {
  const found = of.directives?.find((one) => one.name.value === name);
  return (
    found &&
    Object.fromEntries((found.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]))
  );
}

function targetOf({ type }: FieldDefinitionNode): { target: string; isList: boolean } {
  let inner = type;
  let isList = false;
  while (inner.kind !== Kind.NAMED_TYPE) {
    isList ||= inner.kind === Kind.LIST_TYPE;
    inner = inner.type;
  }
  return { target: inner.name.value, isList };
}

const labelOf = (type: string): string =>
  directive(definitions.find(({ name }) => name.value === type) as ObjectTypeDefinitionNode, 'node')
    .labels[0];

const relationshipsOf = (type: string): Relationship[] =>
  (definitions.find(({ name }) => name.value === type)?.fields ?? []).flatMap((field) => {
    const relationship = directive(field, 'relationship');
    return relationship === undefined
      ? []
      : [
          {
            field: field.name.value,
            ...targetOf(field),
            type: relationship.type,
            out: relationship.direction === 'OUT',
          },
        ];
  });

describe('the relationships of every type', () => {
  it.each(Object.entries(entityCatalogue).map(([type, { root }]) => [type, root]))(
    '%s: each matches the graph, and each leads somewhere',
    async (type, field) => {
      const relationships = relationshipsOf(type);
      const key = (target: string) => (target === 'Name' ? 'text' : 'id');
      const selections = relationships.map((one) => `${one.field} { ${key(one.target)} }`).join(' ');
      const data = await world.api.ask(`{ ${field}(first: 200) { nodes { id ${selections} } } }`);
      for (const { field: name, isList, target, type: link, out } of relationships) {
        const arrow = out ? `-[:${link}]->` : `<-[:${link}]-`;
        const held = await world.graph.cypher(
          `MATCH (n:${labelOf(type)})${arrow}(m:${labelOf(target)}) RETURN n.id AS from, m.${key(target)} AS to ORDER BY from, to`,
        );
        const given = data[field].nodes.flatMap((node: any) =>
          (isList ? node[name] : node[name] === null ? [] : [node[name]]).map((one: any) => ({
            from: node.id,
            to: one[key(target)],
          })),
        );
        given.sort((a: any, b: any) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
        held.sort((a: any, b: any) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
        expect(given, `${type}.${name}`).toEqual(held);
        expect(given.length, `${type}.${name} leads nowhere in the test documents`).toBeGreaterThan(0);
      }
    },
  );

  it('together cover every link that a document can create', async () => {
    const read = new Set(
      Object.keys(entityCatalogue).flatMap((type) =>
        relationshipsOf(type)
          .filter(({ out }) => out)
          .map(({ type: link }) => link),
      ),
    );
    // What leads to things of whatever type is read by fields of our own: `on`, `about`, `subject`.
    read.add('ON').add('ABOUT');
    const held = await world.graph.cypher('MATCH (:Entity)-[r]->() RETURN DISTINCT type(r) AS type');
    expect(held.map(({ type }) => type).filter((type) => !read.has(String(type)))).toEqual([]);
    expect(held.map(({ type }) => type).sort()).toEqual([...linkTypes, 'HAS_NAME'].sort());
  });

  it('return nested lists in the order of names, days or ids, and acts newest first on request', async () => {
    const data = await world.api.ask(`query ($order: ActOrder = NEWEST_FIRST) {
      meetings(where: { id: { eq: "d-1" } }) { nodes {
        acts { id } backwards: acts(sort: NEWEST_FIRST) { id }
        participations { actor { id } } } }
      node(id: "instrument-x") { ... on Instrument { articles { number } } }
      theme: node(id: "theme-rights") { ... on Theme { actsConnection { edges { node { id } properties { basis } } }
        newest: actsConnection(sort: $order) { edges { node { id } } } } } }`);
    expect(data.meetings.nodes[0].acts.map(({ id }: any) => id)).toEqual(['d-1/thanks', 'd-1/youth']);
    expect(data.meetings.nodes[0].backwards.map(({ id }: any) => id)).toEqual(['d-1/youth', 'd-1/thanks']);
    expect(data.meetings.nodes[0].participations.map(({ actor }: any) => actor.id)).toEqual([
      'collective-panel',
      'org-ngo',
      'person-ann',
      'state-aaa',
      'state-bbb',
    ]);
    expect(data.node.articles.map(({ number }: any) => number)).toEqual(['9', '10']);
    expect(data.theme.newest.edges.map(({ node }: any) => node.id)).toEqual(['cop-1/repeat', 'd-1/thanks']);
    expect(data.theme.actsConnection.edges).toEqual([
      { node: { id: 'd-1/thanks' }, properties: { basis: 'EDITORIAL' } },
      { node: { id: 'cop-1/repeat' }, properties: { basis: 'EDITORIAL' } },
    ]);
  });

  it('to entities of any type are Node', async () => {
    const data = await world.api.ask(`{
      positions(where: { stance: { eq: OPPOSES } }) { nodes { on { __typename id ... on Meeting { title } } } }
      statements(where: { property: { eq: "ordinal" } }) { nodes { value about { id ... on Meeting { ordinal statements { value } } } } }
      dataGaps(first: 1) { nodes { subject { id ... on Actor { name dataGaps { what } } } } } }`);
    const about = { id: 'd-1', ordinal: 4, statements: [{ value: '3' }, { value: '4' }] };
    expect(data).toEqual({
      positions: { nodes: [{ on: { __typename: 'Meeting', id: 'd-1', title: 'First dialogue' } }] },
      statements: {
        nodes: [
          { value: '3', about },
          { value: '4', about },
        ],
      },
      dataGaps: { nodes: [{ subject: { id: 'state-aaa', name: 'Éland', dataGaps: [{ what: 'w' }] } }] },
    });
  });
});

describe('node', () => {
  it('returns each record with one type, whichever root field lists it', async () => {
    for (const { field, type } of rootFields) {
      const listed = await world.api.ask(
        `{ ${field}(first: 200) { nodes { __typename ... on Node { id } } } }`,
      );
      const ids = listed[field].nodes.map(({ id }: any) => id);
      expect(listed[field].nodes).toEqual(ids.map((id: string) => ({ id, __typename: type })));
      const { nodes } = await world.api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
        ids,
      });
      expect(nodes).toEqual(ids.map((id: string) => ({ id, __typename: type })));
    }
  });
});
