import { z } from 'zod';
import type { EntityType } from '../domain/entity-catalogue.ts';
import type { LinkType } from '../domain/graph-labels.ts';
import { addTo } from '../domain/group-by.ts';
import { attributions, themeBases, unclassifiedTheme } from '../domain/vocabulary.ts';
import type { Executor, NamedQuery, Scope } from './executor.ts';

/** What a path may pass through between its two ends. */
export const pathThroughs = ['POINTS', 'ACTORS', 'TEXTS', 'MEETINGS', 'THEMES'] as const;
export type PathThrough = (typeof pathThroughs)[number];

/** Relationship types that paths follow, in either direction. */
export const followedTypes = [
  'ADDRESSED_TO',
  'ADDRESSES',
  'ADOPTED_AT',
  'AFFILIATED_WITH',
  'AT',
  'BROADER',
  'BY',
  'DISCUSSES',
  'FOLLOWS',
  'HAS_MEMBER',
  'INTO',
  'MEMBER_OF',
  'OF',
  'ON',
  'ON_BEHALF_OF',
  'PART_OF',
  'REPRESENTS',
  'SUBMITTED_BY',
  'SUBMITTED_TO',
] as const satisfies readonly LinkType[];
export type FollowedType = (typeof followedTypes)[number];

/** Types of the nodes that a path may pass through; an end may be of any type. */
export const passedTypes = [
  'Act',
  'Actor',
  'Meeting',
  'Participation',
  'Position',
  'Resolution',
  'Theme',
  'Uptake',
] as const satisfies readonly EntityType[];
export type PassedType = (typeof passedTypes)[number];

/** Two ends by id, and how far and through what to look. */
export interface PathSearch {
  from: string;
  to: string;
  through: readonly PathThrough[];
}

const relationship = `:${followedTypes.join('|')}`;

/**
 * Whether a path may pass through `n`. A record between two others (a participation, an uptake, a position) is always
 * allowed; sources, cycles, bodies, instruments and the like never are, since they link nearly everything, nor is the
 * theme of points without a theme. Parameters instead of labels keep one plan for all choices; CASE keeps Neo4j from
 * planning each combination of them.
 */
const isPassable = `CASE WHEN n:Act THEN $points WHEN n:Participation OR n:Uptake OR n:Position THEN true WHEN n:Actor THEN $actors WHEN n:Theme THEN $themes AND n.id <> $unclassified WHEN n:Meeting THEN $meetings WHEN n:Resolution THEN $texts ELSE false END`;

function parametersOf({ from, to, through }: PathSearch): Record<string, unknown> {
  const allowed = Object.fromEntries(pathThroughs.map((one) => [one.toLowerCase(), through.includes(one)]));
  return { from, to, ...allowed, unclassified: unclassifiedTheme };
}

/** The statements of this repository; pure, for tests of their text. */
export const pathQueries = {
  length(search: PathSearch, maxLength: number): NamedQuery {
    return {
      name: 'paths.length',
      text: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[${relationship}*1..${whole(maxLength)}]-(b))
WHERE all(n IN nodes(p) WHERE n = a OR n = b OR ${isPassable})
RETURN length(p) AS length`,
      parameters: parametersOf(search),
    };
  },

  /**
   * Everything on any shortest path of a length, each node and link once, however many paths they make: nodes reached
   * from both ends up to the middle, and then only those that lead to the other end.
   */
  links(search: PathSearch, length: number): NamedQuery {
    const fromStart = Math.floor(whole(length) / 2);
    const fromEnd = length - 1 - fromStart;
    const lines = [
      'MATCH (a:Entity {id: $from}), (b:Entity {id: $to})',
      'WITH [a] AS reached0, [b] AS leading0',
      ...count(fromStart).map((step) => expansion('reached', step)),
      ...count(fromEnd).map((step) => expansion('leading', step)),
      // Position n is n links from the start. The links of a position lead to the next one.
      `CALL (reached${fromStart}, leading${fromEnd}) {
  UNWIND leading${fromEnd} AS y MATCH (y)-[r${relationship}]-(x) WHERE x IN reached${fromStart}
  WITH DISTINCT x, y, type(r) AS type, startNode(r) = x AS isOut
  WITH x, collect(y) AS others, collect([type, isOut, y.id]) AS each
  WITH collect([x.id, each]) AS links${fromStart}, collect(x) AS on${fromStart}, collect(others) AS ends
  UNWIND ends AS some UNWIND some AS y
  RETURN links${fromStart}, on${fromStart}, collect(DISTINCT y) AS on${fromStart + 1}
}`,
      ...count(fromStart)
        .reverse()
        .map((at) => towards(`reached${at - 1}`, { beside: at, links: at - 1, found: at - 1 })),
      ...count(fromEnd)
        .reverse()
        .map((back) => ({ back, at: length - back }))
        .map(({ back, at }) => towards(`leading${back - 1}`, { beside: at, links: at, found: at + 1 })),
      `RETURN [${Array.from({ length }, (_, at) => `links${at}`).join(', ')}] AS links,
  [n IN ${['[]', ...count(length - 1).map((at) => `on${at}`)].join(' + ')} | [n.id, ${typeOfNode}, coalesce(n.newestKey, n.id), ${breadthOfNode}]] AS nodes`,
    ];
    return { name: 'paths.links', text: lines.join('\n'), parameters: parametersOf(search) };
  },

  relationships: (links: readonly StoredLink[]): NamedQuery => ({
    name: 'paths.relationships',
    text: `UNWIND $links AS link
MATCH (x:Entity {id: link.from})-[r]->(y:Entity {id: link.to}) WHERE type(r) = link.type
RETURN link.from AS from, link.to AS to, link.type AS type, collect({attribution: r.attribution, basis: r.basis, office: r.role, source: r.source, locator: r.locator}) AS each`,
    parameters: { links },
  }),
};

const typeOfNode = `CASE ${passedTypes.map((type) => `WHEN n:${type} THEN '${type}'`).join(' ')} END`;
/** How many links a theme, meeting, text or collective has: the more, the less it says that two things share it. */
const breadthOfNode = `CASE WHEN n:Theme OR n:Meeting OR n:Resolution OR n:Collective THEN COUNT { (n)-[${relationship}]-() } ELSE 0 END`;

const count = (length: number): number[] => Array.from({ length }, (_, at) => at + 1);

/** All that can be reached with one step more. */
const expansion = (name: string, step: number): string => `CALL (${name}${step - 1}) {
  UNWIND ${name}${step - 1} AS x MATCH (x)-[${relationship}]-(n) WHERE ${isPassable}
  RETURN collect(DISTINCT n) AS ${name}${step}
}`;

/** The links between nodes of one position and those on a path at the position beside it, and which nodes have some. */
const towards = (
  nodes: string,
  { beside, links, found }: { beside: number; links: number; found: number },
): string => `CALL (${nodes}, on${beside}) {
  UNWIND ${nodes} AS x MATCH (x)-[r${relationship}]-(y) WHERE y IN on${beside}
  WITH DISTINCT x, y, type(r) AS type, startNode(r) = x AS isOut
  WITH x, collect([type, isOut, y.id]) AS each
  RETURN collect([x.id, each]) AS links${links}, collect(x) AS on${found}
}`;

/** Becomes part of a statement's text. */
function whole(length: number): number {
  if (Number.isInteger(length) && length > 0) return length;
  throw new Error(`Not a length of a path: ${length}`);
}

/** A link by its ends, in the direction in which it is stored. */
export interface StoredLink {
  from: string;
  to: string;
  type: FollowedType;
}

/** A link from a node of a path to the next one. */
export interface LinkOnPath {
  type: FollowedType;
  /** Whether it is stored in the direction of the path. */
  isForward: boolean;
  to: string;
}

/** A node that a path passes through. */
export interface PassedNode {
  type: PassedType;
  /** Orders nodes of a type: the greater, the newer. */
  key: string;
  /** How many links it has, if it is a theme, meeting, text or collective; 0 for all others. */
  breadth: number;
}

/** All shortest paths between two ends: the nodes between them, and the links of each node towards the end. */
export interface ShortestPaths {
  nodes: Map<string, PassedNode>;
  links: Map<string, LinkOnPath[]>;
}

const id = z.string();
const type = z.enum(followedTypes);
const linksRow = z.object({
  links: z.array(z.array(z.tuple([id, z.array(z.tuple([type, z.boolean(), id]))]))),
  nodes: z.array(z.tuple([id, z.enum(passedTypes), z.string(), z.number()])),
});

/**
 * Length of the shortest path between two nodes, in links.
 *
 * @param maxLength looks no further
 * @returns null if there is none
 */
export async function shortestLength(
  executor: Executor,
  { search, maxLength }: { search: PathSearch; maxLength: number },
  scope: Scope,
): Promise<number | null> {
  const row = z.object({ length: z.number() });
  const [found] = await executor.read(pathQueries.length(search, maxLength), row, scope);
  return found?.length ?? null;
}

/**
 * All shortest paths of two nodes.
 *
 * @param length their length, as {@link shortestLength} gives it
 * @returns null if there is none of that length: the graph has changed since
 */
export async function shortestPaths(
  executor: Executor,
  { search, length }: { search: PathSearch; length: number },
  scope: Scope,
): Promise<ShortestPaths | null> {
  const [row] = await executor.read(pathQueries.links(search, length), linksRow, scope);
  if (row === undefined) return null;
  const links = new Map<string, LinkOnPath[]>();
  const middle = Math.floor(length / 2);
  for (const [at, some] of row.links.entries())
    for (const [one, each] of some)
      for (const [of, isOut, other] of each) {
        // Links before the middle are listed by the node where they begin, those after it by the one to which they lead.
        if (at <= middle) addTo(links, one, { type: of, isForward: isOut, to: other });
        else addTo(links, other, { type: of, isForward: !isOut, to: one });
      }
  const nodes = row.nodes.map(
    ([one, of, key, breadth]) => [one, { type: of, key, breadth }] satisfies [string, PassedNode],
  );
  return { nodes: new Map(nodes), links };
}

const relationshipRow = z.object({
  from: id,
  to: id,
  type,
  each: z.array(
    z.object({
      attribution: z.enum(attributions).nullable(),
      basis: z.enum(themeBases).nullable(),
      office: z.string().nullable(),
      source: id.nullable(),
      locator: z.string().nullable(),
    }),
  ),
});
export type StoredRelationships = z.output<typeof relationshipRow>;

/** What relationships say. Several of one type can link the same two nodes, such as an act and an actor for whom two spoke. */
export function readRelationships(
  executor: Executor,
  links: readonly StoredLink[],
  scope: Scope,
): Promise<StoredRelationships[]> {
  return executor.read(pathQueries.relationships(links), relationshipRow, scope);
}
