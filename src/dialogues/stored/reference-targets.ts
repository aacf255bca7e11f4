import { z } from 'zod';
import { type HasQuote, quotesIn } from '../../domain/fold.ts';
import { kindOfLabels, partyLabel, type TargetLabel, wordForLabel } from '../../domain/graph-labels.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import type { Executor } from '../../graph/executor.ts';
import { recordName } from '../../snapshot/entities/entity-record.ts';
import type { Searched } from '../../snapshot/texts/searched-texts.ts';
import { readInBatches } from './imported-documents.ts';

/**
 * The labels of records in the graph by id. What only the given documents assert counts as absent: they may drop it.
 */
export async function storedLabels(
  executor: Executor,
  ids: readonly string[],
  except: ReadonlySet<string>,
): Promise<Map<string, readonly string[]>> {
  const query = {
    name: 'import.storedLabels',
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, [label IN labels(n) WHERE label <> $party] AS labels, n.documents AS documents`,
    parameters: { party: partyLabel },
  };
  const row = z.object({ id: z.string(), labels: z.array(z.string()), documents: z.array(z.string()) });
  const rows = await readInBatches(executor, query, ids, row);
  return new Map(
    rows
      .filter(({ documents }) => documents.some((document) => !except.has(document)))
      .map(({ id, labels }) => [id, labels]),
  );
}

/** By id of a source with a stored text, whether that contains a quote. */
export async function sourceTexts(
  executor: Executor,
  ids: readonly string[],
): Promise<Map<string, HasQuote>> {
  const rows = await executor.read(
    {
      name: 'import.sourceTexts',
      text: 'UNWIND $ids AS id MATCH (s:Source {id: id}) WHERE s.text IS NOT NULL RETURN s.id AS id, s.text AS text',
      parameters: { ids },
    },
    z.object({ id: z.string(), text: z.string() }),
  );
  return new Map(rows.map(({ id, text }) => [id, quotesIn(text)]));
}

/** What other documents than these quote from these sources. */
export async function storedQuotes(
  executor: Executor,
  sources: readonly string[],
  except: ReadonlySet<string>,
): Promise<{ source: string; user: string; quote: string }[]> {
  const query = {
    name: 'import.storedQuotes',
    text: `UNWIND $ids AS id
MATCH (:Source {id: id})<-[e:EVIDENCED_BY]-(n:Entity)
WHERE e.quote IS NOT NULL AND any(document IN e.documents WHERE NOT document IN $except)
RETURN id AS source, n.id AS user, e.quote AS quote`,
    parameters: { except: [...except] },
  };
  const row = z.object({ source: z.string(), user: z.string(), quote: z.string() });
  return readInBatches(executor, query, sources, row);
}

/** A record that a reference may mean. */
export type Candidate = Searched & {
  id: string;
  /** What distinguishes it from others with its name, if that is known without {@link storedNotes}. */
  note?: string;
};

const MAX_CANDIDATES = 50_000;

/** Records of the graph with one of these labels, at most {@link MAX_CANDIDATES}. */
export async function storedCandidates(
  executor: Executor,
  labels: readonly TargetLabel[],
): Promise<Candidate[]> {
  const row: z.ZodType<Candidate> = z.object({
    id: z.string(),
    properties: z.record(z.string(), z.unknown()),
    names: z.array(recordName),
  });
  return executor.read(
    {
      name: 'import.storedCandidates',
      text: `MATCH (n:Entity) WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN n.id AS id, n{.name, .prefLabel, .title, .label, .shortTitles, .iso3, .symbol, .number} AS properties,
  [(n)-[:HAS_NAME]->(m:Name) | {text: m.text, kind: m.kind, language: m.language}] AS names LIMIT ${MAX_CANDIDATES}`,
      parameters: { labels },
    },
    row,
  );
}

/**
 * By id, what distinguishes these records from others with the same name: kind, sector, country, organizations, years.
 */
export async function storedNotes(executor: Executor, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await executor.read(
    {
      name: 'import.storedNotes',
      text: `UNWIND $ids AS id MATCH (n:Entity {id: id})
RETURN id, labels(n) AS labels, [p IN [n.sector, n.country] WHERE p IS NOT NULL] AS properties,
  [(n)-[:REPRESENTS|MEMBER_OF]->(o:Actor) | o.name]
    + [(n)<-[:BY]-(:Participation)-[:AFFILIATED_WITH|ON_BEHALF_OF]->(o:Actor) | o.name] AS organizations,
  [day IN [n.startEarliest, n.publishedEarliest] + [(n)<-[:BY]-()-[:AT]->(m:Meeting) | m.startEarliest]
    WHERE day IS NOT NULL | left(day, 4)] AS years`,
      parameters: { ids },
    },
    z.object({
      id: z.string(),
      labels: z.array(z.string()),
      properties: z.array(z.string()),
      organizations: z.array(z.string()),
      years: z.array(z.string()),
    }),
  );
  return new Map(
    rows.map(({ id, labels, properties, organizations, years }) => {
      const kind = wordForLabel[kindOfLabels(labels) ?? 'Entity'];
      const some = [...new Set([...organizations].sort(byCodePoint))];
      return [id, [kind, ...properties, ...some, ...[...new Set(years)].sort(byCodePoint)].join(', ')];
    }),
  );
}
