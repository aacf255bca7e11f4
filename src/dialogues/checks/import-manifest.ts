import { foldWhiteSpace } from '../../domain/fold.ts';
import { wordForLabel } from '../../domain/graph-labels.ts';
import type { DialogueDocument } from '../document/dialogue-document.ts';
import type { DocumentSource } from '../document/document-source.ts';
import type { DocumentSpool } from '../document/document-spool.ts';
import { describeValue, type Path, type Problem } from '../document/problems.ts';
import { placedProblems, type ReadDocument, readDocument } from '../document/read-document.ts';
import { coreOf } from '../plan/document-plan.ts';
import { type DocumentRecords, documentRecords } from '../records/document-records.ts';
import type { GraphRecord } from '../records/graph-record.ts';
import { DeclaredChairs } from './check-chairs.ts';
import { Chronology } from './check-order.ts';
import { RunLinks } from './run-links.ts';
import { RunThings } from './run-things.ts';

/** A document of a run. Its records are made anew each time they are asked for, and not held. */
export interface RunDocument {
  /** Position in the run, from 0. */
  index: number;
  id: string;
  source: DocumentSource;
  records(): DocumentRecords;
  /** Makes a problem at a path of this document. */
  problem: ReadDocument['problem'];
}

/** A quote whose source was not yet known when it was read. */
export interface OpenQuote {
  document: number;
  path: Path;
  source: string;
  quote: string;
}

/** A run after one reading of its documents: what the checks need of them, without texts and records. */
export class ImportManifest {
  readonly documents: RunDocument[] = [];
  readonly things = new RunThings();
  readonly links = new RunLinks();
  readonly order = new Chronology();
  readonly chairs = new DeclaredChairs();
  readonly quotes: OpenQuote[] = [];
  /** Mistakes that show without a look at the graph. */
  readonly problems: Problem[] = [];
  /** Positions of documents that assert something that another one of the run asserts too. */
  readonly sharing = new Set<number>();
  /** Ids of all documents of the run. */
  readonly documentIds = new Set<string>();
  readonly #spool: DocumentSpool;

  constructor(spool: DocumentSpool) {
    this.#spool = spool;
  }

  /**
   * Reads the next document of the run and notes what the checks need of it.
   *
   * @throws {DocumentError} with every mistake of form; the document is then no part of the run
   */
  read(source: DocumentSource): void {
    const of = documentRecords(readDocument(source));
    this.#add(of, runDocument(this.documents.length, source, of, this.#spool));
  }

  /** Notes that another document has the id of this one. */
  tellSameId({ id, problem }: RunDocument, otherFile: string): void {
    this.problems.push(
      problem(['document'], {
        expected: 'an id of its own for each document',
        found: `"${id}", which ${otherFile} has too`,
      }),
    );
  }

  #add(of: DocumentRecords, document: RunDocument): void {
    const { index, id } = document;
    this.problems.push(...of.problems);
    if (this.documentIds.has(id)) {
      const other = this.documents.find((one) => one.id === id);
      this.tellSameId(document, other?.source.file ?? '');
    }
    this.documentIds.add(id);
    this.documents.push(document);
    const own = new Set<string>();
    for (const record of of.records) {
      const first = this.things.add(record, index);
      if (own.has(record.id)) this.#tellDoubled(of, record, of);
      else if (first !== null) this.#compareWithFirst(of, record, document, first);
      own.add(record.id);
    }
    for (const record of of.records) {
      this.problems.push(
        ...linksToItself(of.document, record),
        ...doubledLinks(of.document, record),
        ...this.#quoteProblems(of, record, index),
      );
    }
    this.links.add(of);
    this.order.add(of, index);
    this.chairs.add(of, index);
  }

  #compareWithFirst(of: DocumentRecords, record: GraphRecord, { index }: RunDocument, first: number): void {
    this.sharing.add(index).add(first);
    const home = this.documents[first]?.records();
    const before = home?.records.find(({ id }) => id === record.id);
    if (home === undefined || before === undefined) throw new Error(`${record.id} is nowhere`);
    if (coreOf(before) !== coreOf(record)) this.#tellDoubled(of, record, home);
  }

  #tellDoubled(of: DocumentRecords, record: GraphRecord, home: DocumentRecords): void {
    const before = home.records.find(({ id }) => id === record.id);
    const place = home.document.problem(before?.path ?? [], { expected: '', found: '' });
    this.problems.push(
      of.document.problem(record.path, {
        expected: home === of ? 'each id once in a document' : 'the same values wherever an id is given',
        found: `${record.id} again, first at ${place.file}:${place.line}:${place.column}`,
      }),
    );
  }

  #quoteProblems({ document }: DocumentRecords, { links }: GraphRecord, index: number): Problem[] {
    return links.flatMap((link) => {
      const { quote } = link.properties;
      if (typeof quote !== 'string') return [];
      const open = { document: index, path: [...link.path.slice(0, -1), 'quote'], source: link.to, quote };
      if (this.things.has(link.to)) {
        const problem = quoteProblem(document, open, this.things.textOf(link.to));
        return problem === null ? [] : [problem];
      }
      this.quotes.push(open);
      return [];
    });
  }
}

/** What is wrong with a quote, given the text that its source keeps. */
export function quoteProblem(
  document: Pick<ReadDocument, 'problem'>,
  open: OpenQuote,
  text: string | null,
): Problem | null {
  const { path, source, quote } = open;
  const found = describeValue(quote);
  if (text === null) {
    return document.problem(path, {
      expected: `no quote, since ${source} keeps no text to check it`,
      found,
    });
  }
  if (foldWhiteSpace(text).includes(foldWhiteSpace(quote))) return null;
  return document.problem(path, { expected: `words that stand in the text of ${source}`, found });
}

function runDocument(
  index: number,
  source: DocumentSource,
  of: DocumentRecords,
  spool: DocumentSpool,
): RunDocument {
  const { file, sha256, document } = of.document;
  const kept = spool.put(JSON.stringify(document));
  const problem = placedProblems(source);
  return {
    index,
    id: document.document,
    source,
    records: () =>
      documentRecords({ file, sha256, document: JSON.parse(kept()) as DialogueDocument, problem }),
    problem,
  };
}

function linksToItself(document: ReadDocument, { id, links }: GraphRecord): Problem[] {
  return links
    .filter(({ to }) => to === id)
    .map(({ path, accepts }) => {
      const kinds = accepts.map((label) => wordForLabel[label]).join(' or ');
      return document.problem(path, { expected: `another ${kinds}`, found: 'the thing itself' });
    });
}

/** The same theme, actor or meeting twice in one place; evidence is told apart by its locator. */
function doubledLinks(document: ReadDocument, record: GraphRecord): Problem[] {
  const seen = new Set<string>();
  return record.links.flatMap((link) => {
    if (link.type === 'EVIDENCED_BY') return [];
    const { attribution, through } = link.properties;
    const key = [link.type, link.to, attribution, through].join(' ');
    if (!seen.has(key)) {
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
