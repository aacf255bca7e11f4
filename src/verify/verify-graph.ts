import { z } from 'zod';
import { foldWhiteSpace } from '../domain/fold.ts';
import { idPrefixes } from '../domain/graph-labels.ts';
import type { Executor, NamedQuery } from '../graph/executor.ts';
import { BitmapIndex } from '../snapshot/bitmap-index.ts';
import { loadAdvances } from '../snapshot/load/load-advance-data.ts';

/** Something that the stored graph should never hold. */
export interface Breach {
  /** The rule that is broken, in words. */
  rule: string;
  /** Ids of the nodes concerned. */
  id: string;
  detail: string;
}

interface Invariant {
  rule: string;
  query: NamedQuery;
}

const invariant = (name: string, rule: string, text: string): Invariant => ({
  rule,
  query: { name: `verify.${name}`, text },
});

const prefixCases = Object.entries(idPrefixes)
  .map(([label, prefix]) => `WHEN n:${label} THEN '${prefix}'`)
  .join(' ');

/** Each returns the rows that break it, as `id` and `detail`. */
export const invariants: Invariant[] = [
  invariant(
    'evidence',
    'every claim has evidence with a locator',
    `MATCH (c:Claim) WHERE NOT EXISTS { (c)-[e:EVIDENCED_BY]->(:Source) WHERE trim(e.locator) <> '' }
     RETURN c.id AS id, 'no evidence' AS detail`,
  ),
  invariant(
    'origin',
    'every thing, claim and evidence is asserted by a document',
    `MATCH (n:Entity) WHERE n.documents IS NULL OR size(n.documents) = 0 OR n.since IS NULL
     RETURN n.id AS id, 'no document or no version' AS detail
     UNION MATCH (n:Entity)-[e:EVIDENCED_BY]->(s) WHERE e.documents IS NULL OR size(e.documents) = 0
     RETURN n.id AS id, 'evidence in ' + s.id + ' has no document' AS detail`,
  ),
  invariant(
    'acts',
    'every act is at one meeting, by somebody, on a theme',
    `MATCH (a:Act)
     WITH a, COUNT { (a)-[:AT]->(:Meeting) } AS meetings, COUNT { (a)-[:BY]->(:Actor) } AS actors,
       COUNT { (a)-[:ADDRESSES]->(:Theme) } AS themes
     WHERE meetings <> 1 OR actors = 0 OR themes = 0
     RETURN a.id AS id, meetings + ' meetings, ' + actors + ' actors, ' + themes + ' themes' AS detail`,
  ),
  invariant(
    'surveyed',
    'acts stand only at meetings whose acts have been surveyed, on the day of the meeting, under an id that begins with it',
    `MATCH (a:Act)-[:AT]->(m:Meeting)
     WHERE NOT m.actsSurveyed OR NOT a.id STARTS WITH m.id + '/'
       OR coalesce(a.dateEarliest, '') <> coalesce(m.startEarliest, '') OR coalesce(a.dateLatest, '') <> coalesce(m.startLatest, '')
     RETURN a.id AS id, 'does not fit ' + m.id AS detail`,
  ),
  invariant(
    'cycles',
    'a meeting lies within its cycle',
    `MATCH (m:Meeting)-[:IN_CYCLE]->(c:ReviewCycle)
     WHERE m.startEarliest < c.fromEarliest OR m.endLatest > c.toLatest
     RETURN m.id AS id, m.startEarliest + ' to ' + m.endLatest + ' is outside ' + c.id AS detail`,
  ),
  invariant(
    'doubled',
    'no relationship stands twice',
    `MATCH (a:Entity)-[r]->(b) WHERE NOT b:Name
     WITH a, b, type(r) AS type, coalesce(r.locator, '') + coalesce(r.attribution, '') + coalesce(r.through, '') AS key, count(*) AS times
     WHERE times > 1
     RETURN a.id AS id, times + ' times ' + type + ' to ' + b.id AS detail`,
  ),
  invariant(
    'orphans',
    'every name has one bearer, and every actor and theme a preferred name',
    `MATCH (n:Name) WHERE COUNT { (:Entity)-[:HAS_NAME]->(n) } <> 1 RETURN n.text AS id, 'not one bearer' AS detail
     UNION MATCH (x:Actor|Theme) WHERE COUNT { (x)-[:HAS_NAME]->(:Name {kind: 'PREFERRED'}) } <> 1
     RETURN x.id AS id, 'not one preferred name' AS detail`,
  ),
  invariant(
    'ids',
    'ids are well formed and begin with their type',
    `MATCH (n:Entity)
     WITH n, CASE ${prefixCases} ELSE '' END AS prefix
     WHERE NOT n.id STARTS WITH prefix OR NOT n.id =~ '[a-z0-9]+([-/+][a-z0-9]+)*'
     RETURN n.id AS id, 'malformed' AS detail`,
  ),
  invariant(
    'chairs',
    'an affiliation is a stakeholder, and nothing said in the chair counts for one',
    `MATCH (a:Act)-[b:BY {attribution: 'AFFILIATION'}]->(x:Actor)
     WHERE NOT x:Stakeholder OR EXISTS {
       MATCH (a)-[:AT]->(:Meeting)<-[:AT]-(p:Participation)-[:BY]->(:Actor {id: b.through})
       WHERE p.role IN ['CHAIR', 'CO_CHAIR', 'PRESIDENT'] }
     RETURN a.id AS id, 'affiliation to ' + x.id AS detail`,
  ),
  invariant(
    'ends',
    'a claim leads to what it is about',
    `MATCH (c:Claim)
     WITH c, CASE
       WHEN c:Participation THEN EXISTS { (c)-[:BY]->(:Actor) } AND EXISTS { (c)-[:AT]->(:Meeting) }
       WHEN c:Uptake THEN EXISTS { (c)-[:OF]->() } AND EXISTS { (c)-[:INTO]->() }
       WHEN c:TreatyAction THEN EXISTS { (c)-[:BY]->(:Actor) } AND EXISTS { (c)-[:ON]->(:Instrument) }
       WHEN c:GroupMembership THEN EXISTS { (c)-[:OF]->(:Actor) } AND EXISTS { (c)-[:IN]->(:ReviewGroup) }
       WHEN c:Position THEN EXISTS { (c)-[:BY]->(:Actor) } AND EXISTS { (c)-[:ON]->(:Entity) }
       WHEN c:Figure OR c:Statement THEN EXISTS { (c)-[:ABOUT]->(:Entity) } ELSE true END AS whole
     WHERE NOT whole RETURN c.id AS id, 'an end is missing' AS detail`,
  ),
  invariant(
    'parties',
    'the label Party stands on those, and only those, of whom a binding treaty action is held',
    `MATCH (x:Actor)
     WITH x, EXISTS { (x)<-[:BY]-(t:TreatyAction) WHERE t.action <> 'SIGNATURE' } AS binds
     WHERE binds <> (x:Party) RETURN x.id AS id, CASE WHEN binds THEN 'label missing' ELSE 'label unfounded' END AS detail`,
  ),
  invariant(
    'keys',
    'everything has the key that orders it, which ends with its id',
    `MATCH (n:Entity) WHERE n.sortKey IS NULL OR NOT n.sortKey ENDS WITH n.id
     RETURN n.id AS id, coalesce(n.sortKey, 'no key') AS detail`,
  ),
];

const quotesQuery: NamedQuery = {
  name: 'verify.quotes',
  text: `MATCH (n:Entity)-[e:EVIDENCED_BY]->(s:Source) WHERE e.quote IS NOT NULL
RETURN n.id AS id, e.quote AS quote, coalesce(s.text, '') AS text, s.id AS source`,
};
const themeCountsQuery: NamedQuery = {
  name: 'verify.themeCounts',
  text: `MATCH (t:Theme) RETURN t.id AS id, COUNT { MATCH (a:Act)-[:ADDRESSES]->(:Theme)-[:BROADER*0..20]->(t) RETURN DISTINCT a } AS count`,
};
const actorCountsQuery: NamedQuery = {
  name: 'verify.actorCounts',
  text: 'MATCH (x:Actor) RETURN x.id AS id, COUNT { MATCH (a:Act)-[:BY]->(x) RETURN DISTINCT a } AS count',
};

/** Checks the stored graph against every invariant, and the advance index against direct Cypher. */
export async function verifyGraph(executor: Executor): Promise<Breach[]> {
  const row = z.object({ id: z.string(), detail: z.string() });
  const breaches: Breach[] = [];
  for (const { rule, query } of invariants) {
    for (const found of await executor.read(query, row)) breaches.push({ rule, ...found });
  }
  return [...breaches, ...(await wrongQuotes(executor)), ...(await wrongCounts(executor))];
}

async function wrongQuotes(executor: Executor): Promise<Breach[]> {
  const row = z.object({ id: z.string(), quote: z.string(), text: z.string(), source: z.string() });
  const rows = await executor.read(quotesQuery, row);
  return rows
    .filter(({ quote, text }) => !foldWhiteSpace(text).includes(foldWhiteSpace(quote)))
    .map(({ id, source }) => ({
      rule: 'a quote stands in the text of its source',
      id,
      detail: `not in ${source}`,
    }));
}

async function wrongCounts(executor: Executor): Promise<Breach[]> {
  const row = z.object({ id: z.string(), count: z.number() });
  const loaded = await loadAdvances(executor);
  const { index, release } = (await BitmapIndex.build(loaded.data, loaded.acts)).lease();
  const compare = async (query: NamedQuery, filterOf: (id: string) => object) => {
    const rows = await executor.read(query, row);
    return rows.flatMap(({ id, count }): Breach[] => {
      const counted = index.select(filterOf(id)).count();
      if (counted === count) return [];
      return [
        {
          rule: 'the advance index counts as direct Cypher does',
          id,
          detail: `index ${counted}, Cypher ${count}`,
        },
      ];
    });
  };
  const breaches = [
    ...(await compare(themeCountsQuery, (id) => ({ themes: [id] }))),
    ...(await compare(actorCountsQuery, (id) => ({ actors: [id] }))),
  ];
  release();
  return breaches;
}
