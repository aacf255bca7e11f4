import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../src/api/entities/filter/check-ids.ts';
import { libraryWhere, nestedWhere } from '../../../src/api/entities/library/library-arguments.ts';
import { entityShapes } from '../../../src/api/schema/entity-shapes.ts';
import { type EntityType, isEntityType } from '../../../src/domain/entity-catalogue.ts';

const any = { sortKey: { startsWith: '' } };

describe('nulls and empty filters in a filter as the library takes it', () => {
  it.each<[string, object, object]>([
    ['one thing that is not there', { cycle: null }, { NOT: { cycle: any } }],
    ['one thing that is there', { NOT: { cycle: null } }, { NOT: { NOT: { cycle: any } } }],
    ['one thing, whichever', { cycle: {} }, { cycle: any }],
    ['several that are not there', { acts: null }, { acts: { none: any } }],
    ['several, at least one', { acts: { some: {} } }, { acts: { some: any } }],
    ['several, all of which are anything', { acts: { all: {} } }, { acts: { all: any } }],
    ['a value that is not there', { ordinal: null }, { ordinal: { eq: null } }],
    ['the same by eq', { ordinal: { eq: null } }, { ordinal: { eq: null } }],
    ['below another', { cycle: { partOf: null } }, { cycle: { NOT: { partOf: any } } }],
    [
      'several at once',
      { cycle: null, body: null, NOT: { ordinal: null } },
      { AND: [{ NOT: { cycle: any } }, { NOT: { body: any } }, { NOT: { ordinal: { eq: null } } }] },
    ],
    [
      'in alternatives',
      { OR: [{ cycle: null }, { title: { eq: 'T' } }] },
      { OR: [{ NOT: { cycle: any } }, { title: { eq: 'T' } }] },
    ],
    ['what asks nothing', { AND: null, OR: null, NOT: null, title: undefined }, {}],
  ])('%s', (_, where, expected) => expect(libraryWhere('Meeting', where)).toEqual(expected));

  it.each<[string, object, object]>([
    ['relationships', { actorsConnection: null }, { actorsConnection: { none: { node: any } } }],
    ['any relationship', { actorsConnection: { some: {} } }, { actorsConnection: { some: { node: any } } }],
    [
      'what a relationship carries',
      { actorsConnection: { some: { edge: { through: null }, node: {} } } },
      { actorsConnection: { some: { edge: { through: { eq: null } }, node: any } } },
    ],
  ])('%s', (_, where, expected) => expect(libraryWhere('Act', where)).toEqual(expected));

  it('select a list without values as well', () => {
    const without = { OR: [{ altLabels: { eq: null } }, { altLabels: { eq: [] } }] };
    expect(libraryWhere('Theme', { altLabels: null })).toEqual(without);
    expect(libraryWhere('Theme', { NOT: { altLabels: { eq: null } } })).toEqual({ NOT: without });
  });

  it('work in filters of nested lists and connections', () => {
    const ofNothing = () => null;
    expect(nestedWhere('Actor', 'acts', { meeting: { cycle: null } }, ofNothing)).toEqual({
      meeting: { NOT: { cycle: any } },
    });
    expect(nestedWhere('Act', 'actorsConnection', { node: { country: null } }, ofNothing)).toEqual({
      node: { country: { eq: null } },
    });
  });

  it.each<[string, object]>([
    ['where.title.contains', { title: { contains: null } }],
    ['where.title.in', { title: { in: null } }],
    ['where.acts.some', { acts: { some: null } }],
    ['where.OR[1].acts.none', { OR: [{}, { acts: { none: null } }] }],
    [
      'where.acts.some.actorsConnection.all.node',
      { acts: { some: { actorsConnection: { all: { node: null } } } } },
    ],
  ])('that mean nothing are refused: %s', (place, where) => {
    expect(() => libraryWhere('Meeting', where)).toThrow(`${place}: expected a value, found null.`);
  });
});

/** Every link of every type, and the types that it does not lead to. */
const wrong = [...entityShapes].flatMap(([type, { fields }]) =>
  [...fields].flatMap(([name, shape]) =>
    shape.kind === 'link' && shape.target !== 'Name'
      ? [{ of: type, name, target: shape.target, isList: shape.isList }]
      : [],
  ),
);
const types = [...entityShapes.keys()].filter(isEntityType);
const anId = 'an-id';

describe('ids of another kind in a filter', () => {
  it('are refused at any position, with their type and the filters that accept it', () => {
    const link = fc.constantFrom(...wrong.filter(({ of }) => isEntityType(of)));
    fc.assert(
      fc.property(
        link,
        fc.constantFrom(...types),
        fc.boolean(),
        fc.array(fc.constantFrom('AND', 'OR', 'NOT')),
        (one, found, byEq, around) => {
          const ofLink = { id: byEq ? { eq: anId } : { in: ['another', anId] } };
          const own = { [one.name]: one.isList ? { some: ofLink } : ofLink };
          const where = around.reduce<object>((part, key) => ({ [key]: key === 'NOT' ? part : [part] }), own);
          const check = () => checkIds(one.of, where, 'where', (id) => (id === anId ? found : null));
          if (found === one.target) return check();
          expect(check).toThrow(
            /^where\..*: expected the id of an? .*, found "an-id" \(the id of an? .+; .+ takes it( as .+)?\)\.$/,
          );
        },
      ),
    );
  });

  it.each<[EntityType, object, EntityType, string]>([
    [
      'Act',
      { actors: { some: { id: { eq: anId } } } },
      'Theme',
      'where.actors.some.id: expected the id of an actor, found "an-id" (the id of a theme; ActWhere takes it as themes).',
    ],
    [
      'Act',
      { id: { in: [anId] } },
      'Meeting',
      'where.id: expected the id of an act, found "an-id" (the id of a meeting; ActWhere takes it as meeting).',
    ],
    [
      'Meeting',
      { OR: [{ cycle: { id: { eq: anId } } }] },
      'Meeting',
      'where.OR[0].cycle.id: expected the id of a review cycle, found "an-id" (the id of a meeting; MeetingWhere takes it as id).',
    ],
    [
      'Act',
      { actorsConnection: { some: { edge: { through: { eq: anId } } } } },
      'Theme',
      'where.actorsConnection.some.edge.through: expected the id of an actor, found "an-id" (the id of a theme; ActWhere takes it as themes).',
    ],
    [
      'Theme',
      { id: { eq: anId } },
      'Instrument',
      'where.id: expected the id of a theme, found "an-id" (the id of an instrument; the field instruments takes it).',
    ],
  ])('of %s: %j', (type, where, found, message) => {
    expect(() => checkIds(type, where, 'where', () => found)).toThrow(message);
  });
});
