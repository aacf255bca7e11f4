import { InvalidArgumentError } from '../../domain/invalid-argument-error.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import type { Attribution, ThemeBasis } from '../../domain/vocabulary.ts';
import type { EvidenceRow } from '../../graph/entity-repository.ts';
import type { Executor, Scope } from '../../graph/executor.ts';
import {
  type PathThrough,
  readRelationships,
  type StoredLink,
  type StoredRelationships,
  shortestLength,
  shortestPaths,
} from '../../graph/path-repository.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import { type Step, type Walk, walkOf } from './path-steps.ts';
import { routesOf } from './shortest-routes.ts';

/** The longest path that can be looked for, in links. */
export const MAX_PATH_LENGTH = 8;
/** How many paths can be returned. */
export const MAX_PATHS = 50;
/** The greatest number of GraphQL's type Int. */
const MAX_INT = 2 ** 31 - 1;

/** Two actors or themes, and which paths between them to look for. */
export interface PathsRequest {
  from: string;
  to: string;
  through: readonly PathThrough[];
  /** 1 to {@link MAX_PATH_LENGTH}. */
  maxLength: number;
  /** 1 to {@link MAX_PATHS}. */
  first: number;
}

/** A step with its source. */
export interface PathStep extends Step {
  attributions: Attribution[];
  basis: ThemeBasis | null;
  office: string | null;
  /** The record whose evidence is that of the step; null if the step has its own, or none. */
  evidenceOf: string | null;
  /** Evidence that the link itself has. */
  evidence: EvidenceRow[];
}

/** A path, which stands for all that differ from it only in their claims. */
export interface ConnectionPath extends Pick<Walk, 'nodes'> {
  steps: PathStep[];
  /** How many paths it stands for, itself included. */
  alike: number;
  breadth: number;
}

/** How two actors or themes are connected. */
export interface ConnectionPaths {
  request: PathsRequest;
  /** Number of links of each path; null if there is no path within the bound. */
  length: number | null;
  total: number;
  paths: ConnectionPath[];
}

/**
 * The shortest paths between two actors, two themes, or one of each. Neo4j finds how long they are and what is on them.
 *
 * @throws {InvalidArgumentError} if an id is that of neither an actor nor a theme, or both are the same
 * @returns null if an import has changed the graph meanwhile
 */
export async function pathsBetween(
  { index, executor, scope }: { index: AdvanceIndex; executor: Executor; scope: Scope },
  request: PathsRequest,
): Promise<ConnectionPaths | null> {
  checkEnds(index, request);
  const { from, to, through, maxLength, first } = request;
  const search = { from, to, through };
  const length = await shortestLength(executor, { search, maxLength }, scope);
  if (length === null) return { request, length, total: 0, paths: [] };
  const found = await shortestPaths(executor, { search, length }, scope);
  if (found === null) return null;
  const { routes, total } = routesOf(found, { from, to, first });
  const walks = routes.map(({ links }) => walkOf(from, links, (id) => found.nodes.get(id)?.type ?? null));
  const stored = await storedRelationships(executor, walks, scope);
  return {
    request,
    length,
    total: Math.min(total, MAX_INT),
    paths: routes.map(({ paths, breadth }, at) => {
      const { nodes, steps } = walks[at] as Walk;
      const alike = Math.min(paths, MAX_INT);
      return { nodes, steps: steps.map((step) => withSource(step, stored)), alike, breadth };
    }),
  };
}

function checkEnds(index: AdvanceIndex, { from, to }: PathsRequest): void {
  const { actors, themes } = index.data;
  for (const [name, id] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (actors.has(id) || themes.has(id)) continue;
    throw new InvalidArgumentError(
      'UNKNOWN_ID',
      `${name}: expected the id of an actor or theme in the graph, found ${index.describeId(id, 'Actor')}.`,
    );
  }
  if (from === to)
    throw new InvalidArgumentError(
      'INVALID_VALUE',
      `to: expected another id than from, found ${JSON.stringify(to)}.`,
    );
}

const keyOf = ({ from, type, to }: StoredLink): string => `${from} ${type} ${to}`;

/** What the links of all paths say, by link. */
async function storedRelationships(
  executor: Executor,
  walks: readonly Walk[],
  scope: Scope,
): Promise<Map<string, StoredRelationships['each']>> {
  const all = walks.flatMap(({ steps }) => steps.flatMap(({ links }) => links));
  const links = [...new Map(all.map((link) => [keyOf(link), link])).values()];
  const rows = await readRelationships(executor, links, scope);
  return new Map(rows.map((row) => [keyOf(row), row.each]));
}

function withSource(step: Step, stored: Map<string, StoredRelationships['each']>): PathStep {
  const [link] = step.links as [StoredLink];
  const each = stored.get(keyOf(link)) ?? [];
  const basis = step.kind === 'NARROWER_THAN' ? 'EDITORIAL' : (each[0]?.basis ?? null);
  const evidence = each
    .filter(({ source }) => source !== null)
    .map(({ source, locator }) => ({ source: source ?? '', locator: locator ?? '', quote: null }))
    .sort((a, b) => byCodePoint(a.source, b.source) || byCodePoint(a.locator, b.locator));
  return {
    ...step,
    attributions: [...new Set(each.flatMap(({ attribution }) => attribution ?? []))].sort(),
    basis,
    office:
      each
        .map(({ office }) => office ?? '')
        .sort()
        .find((office) => office !== '') ?? null,
    // A theme that we assigned has no source. A link without a source of its own is written where its record is.
    evidenceOf: basis === 'EDITORIAL' || evidence.length > 0 ? null : (step.claim ?? link.from),
    evidence,
  };
}
