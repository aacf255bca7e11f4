import { type HasQuote, quotesIn } from '../../domain/fold.ts';
import { labelsOfKind } from '../../domain/graph-labels.ts';
import type { DocumentSource } from '../document/document-source.ts';
import type { Path, Problem, ReportProblem } from '../document/problems.ts';
import { problemReporter, readAsFarAsPossible } from '../document/read-document.ts';
import { documentRecords } from '../records/document-records.ts';
import type { GraphRecord } from '../records/graph-record.ts';
import { contentOf, coreKey, differencesOf } from '../records/record-content.ts';
import { CheckedFacts } from './checked-facts.ts';
import { doubledLinks, linksToItself, quoteProblem } from './record-problems.ts';
import type { RunDocument } from './run-document.ts';
import { RunLinks } from './run-links.ts';

/**
 * Records of a run that are kept in memory, some 30 MB. Those of further documents are read again when they are needed.
 */
const MAX_RECORDS_IN_MEMORY = 10_000;

/** A run after its documents have been read: what the checks need of them. */
export class ImportManifest {
  readonly documents: RunDocument[] = [];
  /**
   * What the run asserts, by id: its labels, the first document that asserts it, and how to find quotes in the stored text
   * of a source.
   */
  readonly things = new Map<
    string,
    { labels: readonly string[]; document: RunDocument; hasQuote: HasQuote | null }
  >();
  readonly links = new RunLinks();
  readonly facts = new CheckedFacts();
  /** Quotes whose source was not yet known when they were read. */
  readonly quotes: { document: RunDocument; path: Path; source: string; quote: string }[] = [];
  /** Mistakes that are found without the graph. */
  readonly problems: Problem[] = [];
  /** What is allowed, but may be wrong. */
  readonly warnings: Problem[] = [];
  /** Documents with records that another document of the run asserts too. */
  readonly sharing = new Set<RunDocument>();
  readonly documentIds = new Set<string>();
  #recordsInMemory = 0;
  /** The document that was last read again. */
  #readLast: { source: DocumentSource; records: readonly GraphRecord[] } | null = null;

  /**
   * Reads the next document of the run and notes what the checks need of it.
   *
   * @throws {DocumentError} with every mistake of syntax, or of form if the document cannot be identified; it is then
   *   not part of the run
   */
  read(source: DocumentSource): void {
    const read = readAsFarAsPossible(source);
    const { records, problems, warnings } = documentRecords(read);
    const id = read.document.document;
    this.problems.push(...read.problems, ...problems);
    this.warnings.push(...warnings);
    const document = {
      id,
      source,
      records: this.#keep(source, records),
      problem: problemReporter(source),
      isPartial: read.problems.length > 0,
    };
    const other = this.documentIds.has(id) && this.documents.find((one) => one.id === id);
    if (other) this.reportSameId(document, other.source.file);
    this.documentIds.add(id);
    this.documents.push(document);
    // This document need not be read again for the positions of its mistakes.
    this.#add(document, records, read.problem);
  }

  /** Reports that another document has the id of this one. */
  reportSameId({ id, problem }: RunDocument, otherFile: string): void {
    this.problems.push(
      problem(['document'], {
        expected: 'an id of its own for each document',
        found: `"${id}", which ${otherFile} has too`,
      }),
    );
  }

  #keep(source: DocumentSource, records: readonly GraphRecord[]): RunDocument['records'] {
    this.#recordsInMemory += records.length;
    return this.#recordsInMemory <= MAX_RECORDS_IN_MEMORY ? () => records : this.#readAgain(source);
  }

  // A separate method: a closure beside another one that uses the records would keep them in memory.
  #readAgain(source: DocumentSource): RunDocument['records'] {
    return () => {
      if (this.#readLast?.source !== source)
        this.#readLast = { source, records: documentRecords(readAsFarAsPossible(source)).records };
      return this.#readLast.records;
    };
  }

  #add(document: RunDocument, records: readonly GraphRecord[], problem: ReportProblem): void {
    const own = new Set<string>();
    for (const record of records) {
      const { id, kind, properties } = record;
      const first = this.things.get(id);
      if (own.has(id)) this.#reportDoubled(document, record, document);
      else if (first !== undefined) this.#compareWithFirst(document, record, first.document);
      own.add(id);
      if (first !== undefined) continue;
      const { text } = properties;
      const hasQuote = kind === 'Source' && typeof text === 'string' ? quotesIn(text) : null;
      this.things.set(id, { labels: labelsOfKind[kind], document, hasQuote });
    }
    for (const record of records) {
      this.problems.push(...linksToItself(problem, record));
      if (!record.isPartial) this.problems.push(...doubledLinks(problem, record));
      this.#checkQuotes(document, record, problem);
    }
    this.links.add(records, document);
    this.facts.add(records, document);
  }

  #compareWithFirst(document: RunDocument, record: GraphRecord, first: RunDocument): void {
    this.sharing.add(document).add(first);
    const before = first.records().find(({ id }) => id === record.id);
    if (before === undefined) throw new Error(`${record.id} is not in ${first.id}`);
    if (first.isPartial || document.isPartial) return;
    const [one, other] = [contentOf(before), contentOf(record)];
    if (coreKey(one) !== coreKey(other))
      this.#reportDoubled(document, record, first, differencesOf(one, other));
  }

  #reportDoubled(document: RunDocument, record: GraphRecord, home: RunDocument, differences = ''): void {
    const before = home.records().find(({ id }) => id === record.id);
    const first = home.problem(before?.path ?? [], { expected: '', found: '' });
    this.problems.push(
      document.problem(record.path, {
        expected:
          home === document ? 'each id once in a document' : 'the same values wherever an id is given',
        found: `${record.id} again, first at ${first.file}:${first.line}:${first.column}${differences && `, with ${differences}`}`,
      }),
    );
  }

  #checkQuotes(document: RunDocument, { links }: GraphRecord, problem: ReportProblem): void {
    for (const { to, path, properties } of links) {
      const { quote } = properties;
      if (typeof quote !== 'string') continue;
      const open = { document, path: [...path.slice(0, -1), 'quote'], source: to, quote };
      const cited = this.things.get(to);
      if (cited === undefined) this.quotes.push(open);
      else this.problems.push(...quoteProblem(problem, open, cited.hasQuote));
    }
  }
}
