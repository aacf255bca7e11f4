import { z } from 'zod';
import { quotesIn } from '../domain/fold.ts';
import { idPrefixes } from '../domain/graph-labels.ts';
import type { Executor } from '../graph/executor.ts';
import type { AdvanceIndex } from '../tracing/engine/advance-index.ts';
import type { AdvanceFilter } from '../tracing/filter/advance-filter.ts';

/** A node or relationship that breaks an invariant: the id of the node concerned, and what is wrong with it. */
const finding = z.object({ id: z.string(), detail: z.string() });
export type Finding = z.output<typeof finding>;

/** Something that is true of every graph that the import writes. */
export interface Invariant {
  name: string;
  /** The rule, for people. */
  message: string;
  /** Finds breaches. `index` counts the acts of the same graph, `today` is the current day. */
  find(graph: { executor: Executor; index: Pick<AdvanceIndex, 'select'>; today: string }): Promise<Finding[]>;
}

/** The beginning of the ids of each kind, as cases of Cypher. */
const prefixCases = Object.entries(idPrefixes)
  .map(([label, prefix]) => `WHEN n:${label} THEN '${prefix}'`)
  .join(' ');

/** An invariant whose Cypher returns breaches as `id` and `detail`; `$today` is the current day. */
const rule = (name: string, message: string, text: string): Invariant => ({
  name,
  message,
  find: ({ executor, today }) =>
    executor.read({ name: `verify.${name}`, text, parameters: { today } }, finding),
});

/** An invariant by which the index counts the same acts for each `id` as Cypher, which returns `id` and `count`. */
const countRule = (
  name: string,
  message: string,
  text: string,
  filterOf: (id: string) => AdvanceFilter,
): Invariant => ({
  name,
  message,
  async find({ executor, index }) {
    const row = z.object({ id: z.string(), count: z.number() });
    const rows = await executor.read({ name: `verify.${name}`, text }, row);
    return rows
      .map(({ id, count }) => ({ id, count, counted: index.select(filterOf(id)).count() }))
      .filter(({ count, counted }) => counted !== count)
      .map(({ id, count, counted }) => ({ id, detail: `index ${counted}, Cypher ${count}` }));
  },
});

/** Every invariant of the stored graph. */
export const invariants: Invariant[] = [
  rule(
    'evidence',
    'every claim has evidence with a locator',
    `MATCH (c:Claim) WHERE NOT EXISTS { (c)-[e:EVIDENCED_BY]->(:Source) WHERE trim(e.locator) <> '' }
     RETURN c.id AS id, 'no evidence' AS detail`,
  ),
  rule(
    'origin',
    'every record and its evidence is asserted by a document',
    `MATCH (n:Entity) WHERE n.documents IS NULL OR size(n.documents) = 0 OR n.since IS NULL
     RETURN n.id AS id, 'no document or no version' AS detail
     UNION MATCH (n:Entity)-[e:EVIDENCED_BY]->(s) WHERE e.documents IS NULL OR size(e.documents) = 0
     RETURN n.id AS id, 'evidence in ' + s.id + ' has no document' AS detail`,
  ),
  rule(
    'acts',
    'every act is at one meeting, by somebody, on a theme',
    `MATCH (a:Act)
     WITH a, COUNT { (a)-[:AT]->(:Meeting) } AS meetings, COUNT { (a)-[:BY]->(:Actor) } AS actors,
       COUNT { (a)-[:ADDRESSES]->(:Theme) } AS themes
     WHERE meetings <> 1 OR actors = 0 OR themes = 0
     RETURN a.id AS id, meetings + ' meetings, ' + actors + ' actors, ' + themes + ' themes' AS detail`,
  ),
  rule(
    'meeting',
    "the id of an act begins with its meeting's",
    `MATCH (a:Act)-[:AT]->(m:Meeting) WHERE NOT a.id STARTS WITH m.id + '/'
     RETURN a.id AS id, 'does not fit ' + m.id AS detail`,
  ),
  rule(
    'days',
    'an act has a date of its own within the days of its meeting, as far as these are known, or those days themselves',
    `MATCH (a:Act)-[:AT]->(m:Meeting)
     WITH a, m, coalesce(m.endLatest, m.startLatest) AS last
     WHERE a.dateLatest < m.startEarliest OR a.dateEarliest > last OR (coalesce(a.datePrecision, 'UNKNOWN') IN ['PERIOD', 'UNKNOWN']
       AND (coalesce(a.dateEarliest, '') <> coalesce(m.startEarliest, '') OR coalesce(a.dateLatest, '') <> coalesce(last, '')))
     RETURN a.id AS id, 'not within the days of ' + m.id AS detail`,
  ),
  rule(
    'points',
    'a point of a text is at the meeting that adopted the text, or else that it was submitted to, where that is known',
    `MATCH (a:Act)-[:AT]->(m:Meeting), (a)-[:PART_OF]->(r:Resolution)
     WITH a, m, coalesce(head([(r)-[:ADOPTED_AT]->(x) | x.id]), head([(r)-[:SUBMITTED_TO]->(x) | x.id])) AS meeting
     WHERE meeting <> m.id RETURN a.id AS id, 'is part of a text of ' + meeting AS detail`,
  ),
  rule(
    'papers',
    'no meeting adopted a paper',
    `MATCH (r:Resolution {kind: 'PAPER'})-[:ADOPTED_AT]->(m) RETURN r.id AS id, 'adopted at ' + m.id AS detail`,
  ),
  rule(
    'cycles',
    'a meeting can be within its cycle, and a cycle within its whole, by the known days',
    `MATCH (m:Meeting)-[:IN_CYCLE]->(c:ReviewCycle)
     WHERE m.startLatest < c.fromEarliest OR m.endLatest < c.fromEarliest OR m.startEarliest > c.toLatest OR m.endEarliest > c.toLatest
     RETURN m.id AS id, 'is outside ' + c.id AS detail
     UNION MATCH (p:ReviewCycle)-[:PART_OF]->(c:ReviewCycle)
     WHERE p.fromLatest < c.fromEarliest OR p.toLatest < c.fromEarliest OR p.fromEarliest > c.toLatest OR p.toEarliest > c.toLatest
     RETURN p.id AS id, 'is outside ' + c.id AS detail`,
  ),
  rule(
    'follows',
    'no meeting follows a later one',
    `MATCH (m:Meeting)-[:FOLLOWS]->(n:Meeting) WHERE m.startLatest < n.startEarliest OR m.endLatest < n.startEarliest
     RETURN m.id AS id, 'follows ' + n.id + ', which is later' AS detail`,
  ),
  rule(
    'periods',
    'nothing ends before it begins',
    `MATCH (n:Meeting|ReviewCycle) WHERE n.endLatest < n.startEarliest OR n.toLatest < n.fromEarliest RETURN n.id AS id, 'is over before it begins' AS detail
     UNION MATCH (n:Instrument) WHERE n.inForceLatest < n.adoptedEarliest RETURN n.id AS id, 'in force before it was adopted' AS detail
     UNION MATCH (n:Source) WHERE n.accessedLatest < n.publishedEarliest RETURN n.id AS id, 'read before it was published' AS detail
     UNION MATCH (n:TreatyAction) WHERE n.asOfLatest < n.dateEarliest RETURN n.id AS id, 'stated before its date' AS detail
     UNION MATCH (n:Person)-[r:REPRESENTS]->(x) WHERE left(r.to, size(r.from)) < left(r.from, size(r.to))
     RETURN n.id AS id, 'represents ' + x.id + ' until before it begins' AS detail`,
  ),
  rule(
    'selves',
    'nobody speaks on behalf of itself, and nothing leads to itself',
    `MATCH (a:Act)-[b:BY]->(x:Actor) WHERE b.through = x.id RETURN a.id AS id, 'by ' + x.id + ' for itself' AS detail
     UNION MATCH (p:Participation)-[:BY]->(x:Actor)<-[:ON_BEHALF_OF|AFFILIATED_WITH]-(p) RETURN p.id AS id, 'of ' + x.id + ' for itself' AS detail
     UNION MATCH (n:Entity)-[r]->(n) RETURN n.id AS id, type(r) + ' itself' AS detail`,
  ),
  rule(
    'addresses',
    'sources and exact matches are addresses of the web',
    `MATCH (n:Source|Theme|State|Stakeholder) WHERE any(address IN coalesce([n.url], []) + coalesce(n.exactMatch, [])
       WHERE address IS NOT NULL AND NOT address =~ '(?i)https?://[^\\\\s/?#@]+([/?#]\\\\S*)?')
     RETURN n.id AS id, 'not an address of the web' AS detail`,
  ),
  rule(
    'marks',
    'no two States have one code, no two sources one address, no two themes or actors one exact match',
    `MATCH (n:State|Stakeholder|Source|Theme) UNWIND [n.iso3, n.url] + coalesce(n.exactMatch, []) AS value
     WITH value, CASE WHEN n:State OR n:Stakeholder THEN 1 WHEN n:Source THEN 2 ELSE 3 END AS type, n.id AS id ORDER BY id
     WITH value, type, collect(DISTINCT id) AS ids WHERE value IS NOT NULL AND size(ids) > 1
     RETURN ids[1] AS id, value + ' is that of ' + ids[0] AS detail`,
  ),
  rule(
    'doubled',
    'no relationship exists twice',
    `MATCH (a:Entity)-[r]->(b) WHERE NOT b:Name
     WITH a, b, type(r) AS type, coalesce(r.locator, '') + coalesce(r.quote, '') + coalesce(r.attribution, '') + coalesce(r.through, '') AS key, count(*) AS times
     WHERE times > 1
     RETURN a.id AS id, times + ' times ' + type + ' to ' + b.id AS detail`,
  ),
  rule(
    'orphans',
    'every name belongs to one record, and every actor and theme has one preferred name',
    `MATCH (n:Name) WHERE COUNT { (:Entity)-[:HAS_NAME]->(n) } <> 1 RETURN n.text AS id, 'does not belong to one record' AS detail
     UNION MATCH (x:Actor|Theme) WHERE COUNT { (x)-[:HAS_NAME]->(:Name {kind: 'PREFERRED'}) } <> 1
     RETURN x.id AS id, 'not one preferred name' AS detail`,
  ),
  rule(
    'ids',
    'ids are well formed and begin with their type',
    `MATCH (n:Entity)
     WITH n, CASE ${prefixCases} ELSE '' END AS prefix
     WHERE NOT n.id STARTS WITH prefix OR NOT n.id =~ '[a-z0-9]+([-/+][a-z0-9]+)*'
     RETURN n.id AS id, 'malformed' AS detail`,
  ),
  rule(
    'chairs',
    'affiliations are stakeholders, and points made as chair have none',
    `MATCH (a:Act)-[b:BY {attribution: 'AFFILIATION'}]->(x:Actor)
     WHERE NOT x:Stakeholder OR EXISTS {
       MATCH (a)-[:AT]->(:Meeting)<-[:AT]-(p:Participation)-[:BY]->(:Actor {id: b.through})
       WHERE p.role IN ['CHAIR', 'CO_CHAIR', 'PRESIDENT'] }
     RETURN a.id AS id, 'affiliation to ' + x.id AS detail`,
  ),
  rule(
    'attended',
    'nobody has taken part in a meeting that has not begun',
    `MATCH (p:Participation)-[:AT]->(m:Meeting)
     WHERE (p.status IS NULL OR p.status = 'ATTENDED') AND m.startEarliest > $today
     RETURN p.id AS id, m.id + ' begins on ' + m.startEarliest AS detail`,
  ),
  rule(
    'behalf',
    'nobody speaks for a person',
    `MATCH (n:Entity)-[r:BY|ON_BEHALF_OF]->(x:Person) WHERE r:ON_BEHALF_OF OR r.attribution = 'ON_BEHALF'
     RETURN n.id AS id, 'on behalf of ' + x.id AS detail`,
  ),
  rule(
    'ends',
    'a claim links to what it is about',
    `MATCH (c:Claim)
     WITH c, CASE
       WHEN c:Participation THEN EXISTS { (c)-[:BY]->(:Actor) } AND EXISTS { (c)-[:AT]->(:Meeting) }
       WHEN c:Uptake THEN EXISTS { (c)-[:OF]->() } AND EXISTS { (c)-[:INTO]->() }
       WHEN c:TreatyAction THEN EXISTS { (c)-[:BY]->(:Actor) } AND EXISTS { (c)-[:ON]->(:Instrument) }
       WHEN c:GroupMembership THEN EXISTS { (c)-[:OF]->(:Actor) } AND EXISTS { (c)-[:IN]->(:ReviewGroup) }
       WHEN c:Position THEN EXISTS { (c)-[:BY]->(:Actor) } AND EXISTS { (c)-[:ON]->(:Entity) }
       WHEN c:Figure OR c:Statement THEN EXISTS { (c)-[:ABOUT]->(:Entity) } ELSE true END AS whole
     WHERE NOT whole RETURN c.id AS id, 'a link is missing' AS detail`,
  ),
  rule(
    'parties',
    'exactly those actors that a treaty action binds have the label Party',
    `MATCH (x:Actor)
     WITH x, EXISTS { (x)<-[:BY]-(t:TreatyAction) WHERE t.action <> 'SIGNATURE' } AS binds
     WHERE binds <> (x:Party) RETURN x.id AS id, CASE WHEN binds THEN 'label missing' ELSE 'label without a treaty action' END AS detail`,
  ),
  rule(
    'keys',
    'every record has a sort key that ends with its id',
    `MATCH (n:Entity) WHERE n.sortKey IS NULL OR NOT n.sortKey ENDS WITH n.id
     RETURN n.id AS id, coalesce(n.sortKey, 'no key') AS detail`,
  ),
  {
    name: 'quotes',
    message: 'a quote is in the text of its source',
    async find({ executor }) {
      const query = {
        name: 'verify.quotes',
        text: `MATCH (n:Entity)-[e:EVIDENCED_BY]->(s:Source) WHERE e.quote IS NOT NULL
WITH s, collect({id: n.id, quote: e.quote}) AS quotes
RETURN s.id AS source, coalesce(s.text, '') AS text, quotes`,
      };
      const quote = z.object({ id: z.string(), quote: z.string() });
      const row = z.object({ source: z.string(), text: z.string(), quotes: z.array(quote) });
      return (await executor.read(query, row)).flatMap(({ source, text, quotes }) => {
        const hasQuote = quotesIn(text);
        return quotes
          .filter(({ quote }) => !hasQuote(quote))
          .map(({ id }) => ({ id, detail: `not in ${source}` }));
      });
    },
  },
  countRule(
    'themeCounts',
    'the advance index counts the acts of a theme as Cypher does',
    `MATCH (t:Theme) RETURN t.id AS id, COUNT { MATCH (a:Act)-[:ADDRESSES]->(:Theme)-[:BROADER*0..20]->(t) RETURN DISTINCT a } AS count`,
    (id) => ({ themes: [id] }),
  ),
  countRule(
    'actorCounts',
    'the advance index counts the acts of an actor as Cypher does',
    'MATCH (x:Actor) RETURN x.id AS id, COUNT { MATCH (a:Act)-[:BY]->(x) RETURN DISTINCT a } AS count',
    (id) => ({ actors: [id] }),
  ),
];
