import { z } from 'zod';
import type { Executor, NamedQuery, Scope } from './executor.ts';

/** A relationship with the labels of the nodes at its other end. */
export interface FilterLink {
  type: string;
  direction: 'OUT' | 'IN';
  labels: readonly string[];
}

/** How a stored value is compared; `includes` looks for the value in a stored list. */
export const comparisons = {
  eq: '=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  includes: 'IN',
} as const;
export type Comparison = keyof typeof comparisons;

/**
 * A condition on a node, or within `related` on the relationship that leads to it. As in Cypher, null or a missing
 * value meets no comparison and no negation of one; `eq` null means "has no value".
 */
export type Condition =
  | { kind: 'compare'; of: 'node' | 'edge'; property: string; by: Comparison; value: unknown }
  | { kind: 'related'; link: FilterLink; quantifier: Quantifier; where: Condition | null }
  | { kind: 'and' | 'or'; parts: readonly Condition[] }
  | { kind: 'not'; part: Condition };

/** How many of the related nodes must meet a condition; `all` requires at least one. */
export type Quantifier = 'some' | 'none' | 'all' | 'single';

/** A condition on nodes, and the stored key by which to order them. */
export interface FilteredNodes {
  labels: readonly string[];
  where: Condition | null;
}

/** Part of the nodes in the order of a stored key. */
export interface PageRequest extends FilteredNodes {
  key: string;
  direction: 'ASC' | 'DESC';
  /** The page begins after this key. */
  after: string | null;
  limit: number;
}

/** The statements of this repository; pure, for tests of their text. */
export const entityFilterQueries = {
  page({ key, direction, after, limit, ...nodes }: PageRequest): NamedQuery {
    const parts = nodes.where === null ? [] : [nodes.where];
    const by = direction === 'ASC' ? 'gt' : 'lt';
    if (after !== null) parts.push({ kind: 'compare', of: 'node', property: key, by, value: after });
    const { text, parameters } = selection(nodes.labels, { kind: 'and', parts });
    return {
      name: 'entities.page',
      text: `${text}\nRETURN this.id AS id, this.${checked(key)} AS key ORDER BY this.${key} ${direction} LIMIT $limit`,
      parameters: { ...parameters, limit },
    };
  },
  count({ labels, where }: FilteredNodes): NamedQuery {
    const { text, parameters } = selection(labels, where ?? { kind: 'and', parts: [] });
    return { name: 'entities.count', text: `${text}\nRETURN count(this) AS count`, parameters };
  },
};

/** Ids and keys of a page of nodes. */
export function readPageOfIds(
  executor: Executor,
  request: PageRequest,
  scope: Scope,
): Promise<{ id: string; key: string }[]> {
  return executor.read(
    entityFilterQueries.page(request),
    z.object({ id: z.string(), key: z.string() }),
    scope,
  );
}

/** How many nodes meet a condition. */
export async function countNodes(executor: Executor, nodes: FilteredNodes, scope: Scope): Promise<number> {
  const [row] = await executor.read(entityFilterQueries.count(nodes), z.object({ count: z.number() }), scope);
  if (row === undefined) throw new Error('A count gave no row');
  return row.count;
}

type Related = Extract<Condition, { kind: 'related' }>;

/**
 * The clauses that return each selected node once, as `this`. Neo4j evaluates `EXISTS` for each node with the label, so
 * a required related node becomes part of the pattern instead: then the planner can begin at that end.
 */
function selection(
  labels: readonly string[],
  where: Condition,
): { text: string; parameters: Record<string, unknown> } {
  const parameters: Record<string, unknown> = {};
  let variables = 0;
  const parameter = (value: unknown): string => {
    const name = `p${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  };

  const pattern = (from: string, { type, direction, labels: ofTarget }: FilterLink) => {
    variables += 1;
    const edge = `r${variables}`;
    const node = `n${variables}`;
    const [left, right] = direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
    return {
      edge,
      node,
      text: `(${from})${left}[${edge}:${checked(type)}]${right}(${node}${labelled(ofTarget)})`,
    };
  };

  function predicate(condition: Condition, node: string, edge: string): string {
    switch (condition.kind) {
      case 'compare': {
        const value = `${condition.of === 'node' ? node : edge}.${checked(condition.property)}`;
        if (condition.by === 'eq' && condition.value === null) return `${value} IS NULL`;
        const given = parameter(condition.value);
        if (condition.by === 'includes') return `${given} IN ${value}`;
        return `${value} ${comparisons[condition.by]} ${given}`;
      }
      case 'and':
      case 'or':
        return `(${condition.parts.map((part) => predicate(part, node, edge)).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
      case 'not':
        return `NOT (${predicate(condition.part, node, edge)})`;
      case 'related':
        return related(condition, node);
    }
  }

  function related({ link, quantifier, where: below }: Related, from: string): string {
    const { node, edge, text } = pattern(from, link);
    const met = below === null ? '' : ` WHERE ${predicate(below, node, edge)}`;
    const exists = `EXISTS { MATCH ${text}${met} }`;
    switch (quantifier) {
      case 'some':
        return exists;
      case 'none':
        return `NOT ${exists}`;
      case 'single':
        return `COUNT { MATCH ${text}${met} } = 1`;
      case 'all':
        if (below === null) return exists;
        return `(${exists} AND NOT EXISTS { MATCH ${text} WHERE NOT (${predicate(below, node, edge)}) })`;
    }
  }

  /**
   * The clauses that return each node that meets all of these once. Conditions that lead to further nodes come first,
   * one hop in each `MATCH`, so that a long chain costs each of its relationships once and not each of its paths.
   */
  function clauses(all: readonly Condition[], node: string, ofNode: readonly string[]): string {
    const leading = leadingIn(all);
    const chain = leading.find(({ where: below }) => leadingIn(conjuncts(below)).length > 0);
    const followed: readonly Condition[] = chain === undefined ? leading : [chain];
    const predicates: string[] = [];
    const patterns: string[] = [];
    let before = '';
    for (const part of all) {
      if (part.kind !== 'related' || !followed.includes(part)) {
        predicates.push(predicate(part, node, ''));
        continue;
      }
      const { node: next, edge, text } = pattern(node, part.link);
      let below = conjuncts(part.where);
      if (part === chain) {
        const ofNext = below.filter((one) => !isOfEdge(one));
        before = `${clauses(ofNext, next, part.link.labels)}\n`;
        below = below.filter(isOfEdge);
      }
      patterns.push(text);
      predicates.push(...below.map((one) => predicate(one, next, edge)));
    }
    // Within one MATCH, a relationship cannot be matched twice.
    const matches = [`(${node}${labelled(ofNode)})`, ...patterns].join(' MATCH ');
    const met = predicates.length === 0 ? '' : `\nWHERE ${predicates.join(' AND ')}`;
    // Several paths can reach a node.
    return `${before}MATCH ${matches}${met}${patterns.length > 0 ? `\nWITH DISTINCT ${node}` : ''}`;
  }

  const all = conjuncts(where);
  const alternatives = all.find((part) => part.kind === 'or' && part.parts.every(isAnchored));
  if (alternatives?.kind !== 'or' || all.some(isAnchored))
    return { text: clauses(all, 'this', labels), parameters };
  const branches = alternatives.parts.map(
    (part) => `${clauses(conjuncts(part), 'this', labels)}\nRETURN this`,
  );
  const others = all.filter((part) => part !== alternatives).map((part) => predicate(part, 'this', ''));
  const met = others.length === 0 ? '' : `\nWITH this WHERE ${others.join(' AND ')}`;
  return { text: `CALL () {\n${branches.join('\nUNION\n')}\n}${met}`, parameters };
}

/** Conditions that must all be true. */
function conjuncts(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.kind === 'and' ? condition.parts.flatMap(conjuncts) : [condition];
}

/** Whether few nodes meet a condition, reached from ids. */
function isAnchored(condition: Condition): boolean {
  return conjuncts(condition).some((part) => {
    if (part.kind === 'compare') return part.of === 'node' && part.property === 'id' && isEquality(part.by);
    return (
      part.kind === 'related' && part.quantifier === 'some' && part.where !== null && isAnchored(part.where)
    );
  });
}

const isEquality = (by: Comparison): boolean => by === 'eq' || by === 'in';

/** The related nodes to begin at: those reached from ids, or else the first. */
function leadingIn(all: readonly Condition[]): readonly Related[] {
  const some = all.filter((part) => part.kind === 'related' && part.quantifier === 'some') as Related[];
  const anchored = some.filter(isAnchored);
  if (anchored.length > 0) return anchored;
  return all.some(isAnchored) ? [] : some.slice(0, 1);
}

/** Whether a condition, or part of it, is on the relationship that leads to the node. */
function isOfEdge(condition: Condition): boolean {
  switch (condition.kind) {
    case 'compare':
      return condition.of === 'edge';
    case 'and':
    case 'or':
      return condition.parts.some(isOfEdge);
    case 'not':
      return isOfEdge(condition.part);
    case 'related':
      return false;
  }
}

const labelled = (labels: readonly string[]): string => `:${labels.map(checked).join('&')}`;

/** Names come from the SDL; anything else must not become Cypher. */
function checked(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  throw new Error(`Not a name of a label, relationship type or property: ${JSON.stringify(name)}`);
}
