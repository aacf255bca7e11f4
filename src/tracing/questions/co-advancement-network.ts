import { unclassifiedTheme } from '../../domain/vocabulary.ts';
import { indexByKey } from '../../snapshot/columns/lists.ts';
import type { AdvanceData } from '../../snapshot/entities/advance-data.ts';
import type { AdvanceIndex } from '../engine/advance-index.ts';
import type { AdvanceFilter } from '../filter/advance-filter.ts';
import { directThemeFilters } from '../filter/direct-themes.ts';
import { actsByCycle } from './acts-by-cycle.ts';
import type { CoAdvancementBy } from './co-advancement.ts';
import { headingsOf } from './headings.ts';

/** What is compared, the filter, and the limits of the network. */
export interface NetworkRequest {
  by: CoAdvancementBy;
  filter: AdvanceFilter;
  /** The least that two linked actors share; raised as far as `maxLinks` requires. */
  minShared: number;
  maxLinks: number;
  /** Maximum number of actors that are compared; States are never cut. */
  top: number;
}

/** Who advanced the same as whom. */
export interface CoAdvancementNetwork {
  /** Linked actors: States by name, then all others by acts. */
  actors: NetworkActor[];
  /** Each pair once, in the order of the actors, so that no count ranks it. */
  links: NetworkLink[];
  /** The least that two linked actors share in this network. */
  minShared: number;
  omitted: {
    /** Actors that `top` cut. */
    actors: number;
    /** Compared actors without a link. */
    unlinked: number;
    /** Pairs that share less than `minShared`, but something. */
    links: number;
  };
}

/** An actor with the number of its acts under the filter. */
export interface NetworkActor {
  actor: string;
  acts: number;
}

/** Two actors and how many acts, or themes in cycles, they share. */
export interface NetworkLink {
  a: string;
  b: string;
  count: number;
}

/**
 * All pairs of actors that advanced the same acts, or the same themes in the same cycles. Each link counts what
 * {@link coAdvancementOf} counts for its actors; the filter's conditions on actors select both of them.
 *
 * @throws {InvalidArgumentError} if the filter contains an unknown value
 */
export function coAdvancementNetworkOf(index: AdvanceIndex, request: NetworkRequest): CoAdvancementNetwork {
  return index.results.getOrCompute(`co-advancement network ${JSON.stringify(request)}`, bytesOf, () => {
    const { data } = index;
    const { by, filter, top, minShared, maxLinks } = request;
    const totals = index.select(filter).groupBy('ACTOR', 'ALL').counts;
    const { shown, cut } = headingsOf({
      ...{ dimension: 'ACTOR', totals, keep: () => true, data, meetings: [], filter, top },
    });
    const ids = shown.map(({ id }) => id);
    const shared =
      by === 'ACT' ? index.select(filter).sharedByPairs(ids) : sharedThemesByPairs(index, filter, ids);
    removeTied(shared, ids, data.ties);
    const counts = countsOfPairs(shared, ids.length);
    const least = leastShared(counts, minShared, maxLinks);
    const links = linksFrom(ids, shared, least);
    const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
    return {
      actors: shown.filter(({ id }) => linked.has(id)).map(({ id, total }) => ({ actor: id, acts: total })),
      links,
      minShared: least,
      omitted: {
        actors: cut.length,
        unlinked: ids.length - linked.size,
        links: counts.length - links.length,
      },
    };
  });
}

/** Ids are shared with the records. */
const bytesOf = ({ actors, links }: CoAdvancementNetwork) => 100 + 40 * actors.length + 50 * links.length;

/** For each two actors, in how many cycles and themes both have acts, row by row; rows have only later columns. */
function sharedThemesByPairs(index: AdvanceIndex, filter: AdvanceFilter, ids: readonly string[]): Int32Array {
  const shared = new Int32Array(ids.length * ids.length);
  for (const direct of directThemeFilters(filter, index.data))
    for (const acts of actsByCycle(index, direct).values()) {
      const groups = acts.groupBy('THEME', 'ALL').counts;
      const themes = [...groups.keys()].filter((theme) => theme !== unclassifiedTheme);
      const counts = acts.crossTabulate(
        { dimension: 'ACTOR', ids },
        { dimension: 'THEME', ids: themes },
        'ALL',
      );
      addPairs(shared, counts, themes.length);
    }
  return shared;
}

/** Adds the number of columns in which each two rows have a count. */
function addPairs(shared: Int32Array, counts: Int32Array, width: number): void {
  const { words, bits } = filledBits(counts, width);
  const rows = width === 0 ? 0 : counts.length / width;
  for (let row = 0; row < rows; row += 1)
    for (let other = row + 1; other < rows; other += 1) {
      let both = 0;
      for (let word = 0; word < words; word += 1)
        both += bitCount((bits[row * words + word] as number) & (bits[other * words + word] as number));
      (shared[row * rows + other] as number) += both;
    }
}

/** Which columns each row has a count in, as bits, without the columns of a single row, which no two can share. */
function filledBits(counts: Int32Array, width: number): { words: number; bits: Int32Array } {
  const inColumns = new Int32Array(width);
  for (let at = 0; at < counts.length; at += 1) if (counts[at] !== 0) (inColumns[at % width] as number) += 1;
  const columns = [...inColumns.keys()].filter((column) => (inColumns[column] as number) > 1);
  const words = Math.ceil(columns.length / 32);
  const rows = width === 0 ? 0 : counts.length / width;
  const bits = new Int32Array(rows * words);
  for (let row = 0; row < rows; row += 1)
    for (const [bit, column] of columns.entries())
      if (counts[row * width + column] !== 0) (bits[row * words + (bit >> 5)] as number) |= 1 << (bit & 31);
  return { words, bits };
}

/** The number of bits that are set in 32: pairs, then fours, then bytes are added in place. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Sets the count of an actor and a person that represents it or acted for it to zero. */
function removeTied(shared: Int32Array, ids: readonly string[], ties: AdvanceData['ties']): void {
  const positions = indexByKey(ids);
  for (const tie of ties) {
    const [person, actor] = [positions.get(tie.person), positions.get(tie.actor)];
    if (person === undefined || actor === undefined) continue;
    shared[person * ids.length + actor] = 0;
    shared[actor * ids.length + person] = 0;
  }
}

/** The counts of all pairs that share something, in ascending order. */
function countsOfPairs(shared: Int32Array, size: number): Int32Array {
  const counts = new Int32Array((size * (size - 1)) / 2);
  let found = 0;
  for (let row = 0; row < size; row += 1)
    for (let other = row + 1; other < size; other += 1) {
      const count = shared[row * size + other] as number;
      if (count > 0) counts[found++] = count;
    }
  return counts.slice(0, found).sort();
}

/**
 * The smallest count, but at least `minShared`, that at most `maxLinks` links have.
 *
 * @param counts in ascending order
 */
const leastShared = (counts: Int32Array, minShared: number, maxLinks: number): number =>
  Math.max(minShared, (counts[counts.length - 1 - maxLinks] ?? 0) + 1);

/** The pairs with at least this count. */
function linksFrom(ids: readonly string[], shared: Int32Array, least: number): NetworkLink[] {
  const links: NetworkLink[] = [];
  for (const [row, a] of ids.entries())
    for (let other = row + 1; other < ids.length; other += 1) {
      const count = shared[row * ids.length + other] as number;
      if (count >= least) links.push({ a, b: ids[other] as string, count });
    }
  return links;
}
