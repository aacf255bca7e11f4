import { z } from 'zod';
import { labelsOfKind, partyLabel, wordForLabel } from '../domain/entity-kinds.ts';
import { foldWhiteSpace } from '../domain/fold.ts';
import type { Executor } from '../graph/executor.ts';
import { coreOf } from './document-plan.ts';
import type { DocumentRecords } from './document-records.ts';
import type { GraphRecord } from './graph-record.ts';
import { nearest } from './nearest.ts';
import { describeValue, type Problem } from './problems.ts';
import type { ReadDocument } from './read-document.ts';

interface Known {
  labels: readonly string[];
  text: string | null;
}

/**
 * Checks what the documents of a run say of each other and of the graph: no id twice, every
 * reference leads to something of the right kind, every quote stands in its source's kept text.
 *
 * @returns every mistake, each with its place
 */
export async function checkReferences(executor: Executor, run: DocumentRecords[]): Promise<Problem[]> {
  const known = new Map<string, Known>();
  for (const { records } of run) for (const record of records) known.set(record.id, knownFrom(record));
  const wanted = run.flatMap(({ records }) =>
    records.flatMap((record) => record.links.flatMap((link) => [link.to, ...citedSource(link)])),
  );
  const absent = [...new Set(wanted)].filter((id) => !known.has(id));
  for (const [id, stored] of await lookUp(executor, absent, run)) known.set(id, stored);

  const problems = [
    ...duplicates(run),
    ...run.flatMap((of) => of.records.flatMap((record) => quotes(of, record, known))),
  ];
  for (const { document, records } of run) {
    for (const record of records) {
      problems.push(...doubledLinks(document, record));
      for (const link of record.links) {
        for (const source of citedSource(link)) {
          if (known.get(source)?.labels.includes('Source')) continue;
          const at = [...link.path.slice(0, -1), 'source'];
          problems.push(
            document.problem(at, {
              expected: 'the id of a known source',
              found: describeValue(source),
              nearest: nearest(source, await candidates(executor, known, ['Source'])),
            }),
          );
        }
        const target = known.get(link.to);
        const kinds = link.accepts.map((label) => wordForLabel[label]).join(' or ');
        if (link.to === record.id) {
          problems.push(
            document.problem(link.path, { expected: `another ${kinds}`, found: 'the thing itself' }),
          );
        } else if (target === undefined) {
          problems.push(
            document.problem(link.path, {
              expected: `the id of a known ${kinds}`,
              found: describeValue(link.to),
              nearest: nearest(link.to, await candidates(executor, known, link.accepts)),
            }),
          );
        } else if (!link.accepts.some((label) => label === 'Entity' || target.labels.includes(label))) {
          const found = wordForLabel[(target.labels.at(-1) ?? 'Entity') as keyof typeof wordForLabel];
          problems.push(
            document.problem(link.path, {
              expected: `the id of ${/^[aeiou]/.test(kinds) ? 'an' : 'a'} ${kinds}`,
              found: `${describeValue(link.to)}, a ${found}`,
            }),
          );
        }
      }
    }
  }
  return problems;
}

/** The same theme, actor or meeting twice in one place; evidence is told apart by its locator. */
function doubledLinks(document: ReadDocument, record: GraphRecord): Problem[] {
  const seen = new Set<string>();
  return record.links.flatMap((link) => {
    const { attribution, through } = link.properties;
    const key = [link.type, link.to, attribution, through].join(' ');
    if (link.type === 'EVIDENCED_BY' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      document.problem(link.path, {
        expected: 'each id once here',
        found: `${describeValue(link.to)} again`,
      }),
    ];
  });
}

/** A link such as REPRESENTS names the source that says so in a property of its own. */
function citedSource(link: { type: string; properties: Record<string, unknown> }): string[] {
  const { source } = link.properties;
  return typeof source === 'string' ? [source] : [];
}

function knownFrom(record: GraphRecord): Known {
  const text = record.properties['text'];
  return { labels: labelsOfKind[record.kind], text: typeof text === 'string' ? text : null };
}

function duplicates(run: DocumentRecords[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { record: GraphRecord; of: DocumentRecords }>();
  const documentIds = new Map<string, string>();
  for (const of of run) {
    const documentId = of.document.document.document;
    const other = documentIds.get(documentId);
    if (other !== undefined) {
      problems.push(
        of.document.problem(['document'], {
          expected: 'an id of its own for each document',
          found: `"${documentId}", which ${other} has too`,
        }),
      );
    }
    documentIds.set(documentId, of.document.file);
    for (const record of of.records) {
      const first = seen.get(record.id);
      if (first === undefined) seen.set(record.id, { record, of });
      else if (first.of === of || coreOf(first.record) !== coreOf(record)) {
        const place = first.of.document.problem(first.record.path, { expected: '', found: '' });
        problems.push(
          of.document.problem(record.path, {
            expected:
              first.of === of ? 'each id once in a document' : 'the same values wherever an id is given',
            found: `${record.id} again, first at ${place.file}:${place.line}:${place.column}`,
          }),
        );
      }
    }
  }
  return problems;
}

function quotes(of: DocumentRecords, record: GraphRecord, known: Map<string, Known>): Problem[] {
  return record.links.flatMap((link) => {
    const quote = link.properties['quote'];
    const source = known.get(link.to);
    if (typeof quote !== 'string' || source === undefined) return [];
    const at = [...link.path.slice(0, -1), 'quote'];
    if (source.text === null) {
      return [
        of.document.problem(at, {
          expected: `no quote, since ${link.to} keeps no text to check it`,
          found: describeValue(quote),
        }),
      ];
    }
    if (foldWhiteSpace(source.text).includes(foldWhiteSpace(quote))) return [];
    return [
      of.document.problem(at, {
        expected: `words that stand in the text of ${link.to}`,
        found: describeValue(quote),
      }),
    ];
  });
}

const storedTarget = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  text: z.string().nullable(),
  documents: z.array(z.string()),
});

/** What the graph holds of these ids; things that this run drops count as absent. */
async function lookUp(
  executor: Executor,
  ids: string[],
  run: DocumentRecords[],
): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map();
  const runDocuments = new Set(run.map(({ document }) => document.document.document));
  const rows = await executor.read(
    {
      name: 'import.referenceTargets',
      text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, [label IN labels(n) WHERE label <> $party] AS labels, n.text AS text, n.documents AS documents`,
      parameters: { ids, party: partyLabel },
    },
    storedTarget,
  );
  return new Map(
    rows
      .filter(({ documents }) => documents.some((id) => !runDocuments.has(id)))
      .map(({ id, ...rest }) => [id, rest]),
  );
}

async function candidates(
  executor: Executor,
  known: Map<string, Known>,
  accepts: readonly string[],
): Promise<string[]> {
  const stored = await executor.read(
    {
      name: 'import.referenceCandidates',
      text: 'MATCH (n:Entity) WHERE any(label IN labels(n) WHERE label IN $labels) RETURN n.id AS id LIMIT 50000',
      parameters: { labels: accepts },
    },
    z.object({ id: z.string() }),
  );
  const own = [...known].filter(([, { labels }]) =>
    accepts.some((label) => label === 'Entity' || labels.includes(label)),
  );
  return [...own.map(([id]) => id), ...stored.map(({ id }) => id)];
}
