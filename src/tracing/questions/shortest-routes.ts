import { entityCatalogue } from '../../domain/entity-catalogue.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import type { LinkOnPath, ShortestPaths } from '../../graph/path-repository.ts';
import { walkOf } from './path-steps.ts';

/**
 * Shortest paths that pass through the same actors, meetings, texts and themes by steps of the same kinds. They differ
 * only in the claims (points, participations, uptakes, positions) between these, and one of them is shown.
 */
export interface Route {
  /** The links of the path that is shown: that with the newest points. */
  links: LinkOnPath[];
  /** How many paths there are. */
  paths: number;
  /** Sum of the breadths of what the route passes through. */
  breadth: number;
}

/** The part of a route between two things that are no claims. */
interface Section {
  to: string;
  /** Types of its links and claims while it is open, then the kinds of its steps. */
  pattern: string;
  /** The links of the path that is shown, and the keys of its claims. */
  links: LinkOnPath[];
  keys: string[];
  paths: number;
}

/** The rest of a route, from a thing on it to the end. */
interface Rest {
  breadth: number;
  sections: Section[];
}

/**
 * The routes of all shortest paths: those through themes, meetings, texts and collectives with fewest links first, then
 * by the ids of what they pass through, then by kinds of steps.
 *
 * @param first how many to return
 * @returns `total`: how many there are
 */
export function routesOf(
  { nodes, links }: ShortestPaths,
  { from, to, first }: { from: string; to: string; first: number },
): { routes: Route[]; total: number } {
  const isClaim = (id: string): boolean => {
    const type = nodes.get(id)?.type;
    return id !== to && type !== undefined && 'isClaim' in entityCatalogue[type];
  };
  const rests = new Map<string, { first: Rest[]; total: number }>([
    [to, { first: [{ breadth: 0, sections: [] }], total: 1 }],
  ]);

  const kinds = new Map<string, string>();
  /** Kinds of the steps of a section: links and claims of the same types make the same steps. */
  function kindsOf(start: string, { pattern, links }: Section): string {
    const known = kinds.get(pattern);
    if (known !== undefined) return known;
    const { steps } = walkOf(start, links, (id) => nodes.get(id)?.type ?? null);
    const found = steps.map(({ kind, isForward }) => `${kind} ${isForward}`).join(' ');
    kinds.set(pattern, found);
    return found;
  }

  function sectionsFrom(start: string): Section[] {
    const ended = new Map<string, Section>();
    let open = new Map<string, Section>([['', { to: start, pattern: '', links: [], keys: [], paths: 1 }]]);
    while (open.size > 0) {
      const next = new Map<string, Section>();
      for (const section of open.values())
        for (const link of links.get(section.to) ?? []) {
          const longer = extended(section, link);
          if (isClaim(link.to)) add(next, longer);
          else add(ended, { ...longer, pattern: kindsOf(start, longer) });
        }
      open = next;
    }
    return [...ended.values()];
  }

  function extended({ pattern, links, keys, paths }: Section, link: LinkOnPath): Section {
    const node = nodes.get(link.to);
    const type = isClaim(link.to) ? node?.type : '';
    return {
      to: link.to,
      pattern: `${pattern} ${link.isForward ? '>' : '<'}${link.type} ${type}`,
      links: [...links, link],
      // Of two links between the same nodes, the type decides.
      keys: [...keys, node?.key ?? '', link.type],
      paths,
    };
  }

  function add(to: Map<string, Section>, section: Section): void {
    const key = `${section.to}\n${section.pattern}`;
    const same = to.get(key);
    const newest = same === undefined || compareLists(section.keys, same.keys) > 0 ? section : same;
    to.set(key, { ...newest, paths: section.paths + (same?.paths ?? 0) });
  }

  function restsFrom(start: string): { first: Rest[]; total: number } {
    const known = rests.get(start);
    if (known !== undefined) return known;
    const all: Rest[] = [];
    let total = 0;
    for (const section of sectionsFrom(start)) {
      const following = restsFrom(section.to);
      const breadth = nodes.get(section.to)?.breadth ?? 0;
      total += following.total;
      for (const rest of following.first)
        all.push({ breadth: breadth + rest.breadth, sections: [section, ...rest.sections] });
    }
    const found = { first: all.sort(compareRests).slice(0, first), total };
    rests.set(start, found);
    return found;
  }

  const { first: found, total } = restsFrom(from);
  const routes = found.map(({ breadth, sections }) => ({
    links: sections.flatMap((section) => section.links),
    paths: sections.reduce((product, section) => product * section.paths, 1),
    breadth,
  }));
  return { routes, total };
}

function compareRests(one: Rest, other: Rest): number {
  const list = (rest: Rest, key: 'to' | 'pattern') => rest.sections.map((section) => section[key]);
  return (
    one.breadth - other.breadth ||
    compareLists(list(one, 'to'), list(other, 'to')) ||
    compareLists(list(one, 'pattern'), list(other, 'pattern'))
  );
}

/** The first difference decides. */
function compareLists(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const order = byCodePoint(one[at] ?? '', other[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
