import {
  type Comparison,
  type Condition,
  comparisons,
  type Quantifier,
} from '../../../graph/entity-filter.ts';
import { entityShapes, type FieldShape, labelsOf } from '../../schema/entity-shapes.ts';

type Where = Record<string, unknown>;
type Link = Extract<FieldShape, { kind: 'link' }>;

/**
 * The condition that a filter of the library means; null if it has none. As in the library, an empty filter within
 * another has no condition either, and an empty filter of a related entity requires that there is one.
 *
 * @param where without nulls except under `eq` ({@link libraryWhere})
 */
export function compileWhere(type: string, where: Where): Condition | null {
  return compileKeys(where, (key, value) => compileField(type, key, value));
}

function compileField(type: string, key: string, value: Where): Condition | null {
  const isConnection = key.endsWith('Connection');
  const shape = entityShapes.get(type)?.fields.get(isConnection ? key.replace(/Connection$/, '') : key);
  if (shape?.kind === 'property') return compare('node', shape.property, value);
  if (shape?.kind !== 'link') throw new Error(`${type} cannot be filtered by ${key}`);
  const { target, isList } = shape;
  if (isConnection)
    return quantified(
      shape,
      value,
      (where) => compileEdge(target, where),
      () => null,
    );
  const any = (quantifier: Quantifier, part: Where) =>
    Object.keys(part).length === 0 ? null : related(shape, quantifier, null);
  if (isList) return quantified(shape, value, (where) => compileWhere(target, where), any);
  const below = compileWhere(target, value);
  return below === null ? any('some', value) : related(shape, 'some', below);
}

/** Conditions of a connection: on the relationship (`edge`) and on the node at its end (`node`). */
function compileEdge(target: string, where: Where): Condition | null {
  return compileKeys(where, (key, value) =>
    key === 'node'
      ? compileWhere(target, value)
      : compileKeys(value, (property, filter) => compare('edge', property, filter)),
  );
}

/** All keys of a filter together: `AND`, `OR` and `NOT` here, the others by `compileKey`. */
function compileKeys(
  where: Where,
  compileKey: (key: string, value: Where) => Condition | null,
): Condition | null {
  const compile = (part: Where) => compileKeys(part, compileKey);
  const compileOne = (key: string, value: Where | Where[]): Condition | null => {
    if (key === 'AND' || key === 'OR')
      return together(key === 'AND' ? 'and' : 'or', [value].flat().map(compile));
    if (key !== 'NOT') return compileKey(key, value as Where);
    const part = compile(value as Where);
    return part && { kind: 'not', part };
  };
  return together(
    'and',
    Object.entries(where).map(([key, value]) => compileOne(key, value as Where)),
  );
}

/** @param otherwise what a quantifier means over a filter without conditions */
function quantified(
  link: Link,
  value: Where,
  compile: (part: Where) => Condition | null,
  otherwise: (quantifier: Quantifier, part: Where) => Condition | null,
): Condition | null {
  return together(
    'and',
    Object.entries(value).map(([name, part]) => {
      const quantifier = name as Quantifier;
      const below = compile(part as Where);
      return below === null ? otherwise(quantifier, part as Where) : related(link, quantifier, below);
    }),
  );
}

function related(
  { type, direction, target }: Link,
  quantifier: Quantifier,
  where: Condition | null,
): Condition {
  return { kind: 'related', link: { type, direction, labels: labelsOf(target) }, quantifier, where };
}

function compare(of: 'node' | 'edge', property: string, filter: Where): Condition | null {
  return together(
    'and',
    Object.entries(filter).map(([by, value]) => {
      if (!(by in comparisons)) throw new Error(`There is no comparison ${by}`);
      return { kind: 'compare', of, property, by: by as Comparison, value };
    }),
  );
}

function together(kind: 'and' | 'or', parts: readonly (Condition | null)[]): Condition | null {
  const given = parts.filter((part) => part !== null);
  return given.length > 1 ? { kind, parts: given } : (given[0] ?? null);
}
