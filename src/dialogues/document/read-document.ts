import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { once } from '../../domain/once.ts';
import { actorKinds } from '../../domain/vocabulary.ts';
import { closestMatch } from './closest-match.ts';
import { type DialogueDocument, dialogueDocument } from './dialogue-document.ts';
import type { DocumentSource } from './document-source.ts';
import { DocumentError, describeValue, formatPath, type Path, type Problem } from './problems.ts';

/** Makes a problem at a path of a document, with the line and column of what is there. */
export type ReportProblem = (
  path: Path,
  parts: { expected: string; found: string } & Partial<Pick<Problem, 'nearest' | 'candidates'>>,
) => Problem;

/** A well-formed document. */
export interface ReadDocument {
  document: DialogueDocument;
  problem: ReportProblem;
}

const MAX_ALIASES = 100;

/**
 * Reads one YAML or JSON document. YAML by the core schema of 1.2: `NO` is a text, no merge keys.
 *
 * @throws {DocumentError} with every mistake of form, each with line and column
 */
export function readDocument(source: DocumentSource): ReadDocument {
  const text = source.text();
  const quick = dialogueDocument.safeParse(plainJson(text));
  if (quick.success) return { document: quick.data, problem: problemReporter(source) };
  const { problem, value } = parseWithPositions(source, text);
  const result = dialogueDocument.safeParse(value, { error: expectation });
  if (result.success) return { document: result.data, problem };
  throw new DocumentError(result.error.issues.flatMap((issue) => issueProblems(issue, value, problem)));
}

/** Makes problems of a well-formed document, which is parsed again, once, to find the position of the first. */
export function problemReporter(source: DocumentSource): ReportProblem {
  const parsed = once(() => parseWithPositions(source, source.text()));
  return (path, parts) => parsed().problem(path, parts);
}

/**
 * The value of JSON text as programs write it, undefined for all other text. JSON.parse drops the first of two
 * equal keys without an error: text that does not come out as long as it went in is left to the YAML parser.
 */
function plainJson(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value).length === text.trimEnd().length ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @throws {DocumentError} with every mistake of syntax */
function parseWithPositions({ file, firstLine }: DocumentSource, text: string) {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { version: '1.2', schema: 'core', merge: false, lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const syntax = [...yaml.errors, ...yaml.warnings].map((error) => ({
    file,
    ...at(error.pos[0]),
    path: '',
    expected: 'well-formed YAML 1.2 or JSON, one document to a file (in .ndjson, to a line)',
    found: (error.message.split('\n')[0] ?? error.code).replace(/ at line \d+, column \d+:?$/, ''),
    nearest: null,
  }));
  if (syntax.length > 0) throw new DocumentError(syntax);
  const problem: ReportProblem = (path, parts) => ({
    file,
    ...at(offsetOf(yaml, path)),
    path: formatPath(path),
    expected: parts.expected,
    found: parts.found,
    nearest: parts.nearest ?? null,
    ...(parts.candidates && { candidates: parts.candidates }),
  });
  try {
    return { value: yaml.toJS({ maxAliasCount: MAX_ALIASES }) as unknown, problem };
  } catch {
    const expected = `at most ${MAX_ALIASES} uses of anchors`;
    throw new DocumentError([problem([], { expected, found: 'anchors that expand to more' })]);
  }
}

/** Where the value at a path begins; for a missing value, where the innermost container around it begins. */
function offsetOf(yaml: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const container = yaml.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    if (length === path.length && isMap(container)) {
      // The position of the key is more useful than that of a list or map, which may begin lines below.
      const pair = container.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair !== undefined && isNode(pair.value) && isScalar(pair.value) && pair.value.range)
        return pair.value.range[0];
      if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(yaml.contents) && yaml.contents.range ? yaml.contents.range[0] : 0;
}

function issueProblems(issue: z.core.$ZodIssue, root: unknown, problem: ReportProblem): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ');
    return issue.keys.map((key) =>
      problem([...path, key], {
        expected: `one of the keys ${issue.message}`,
        found: `the key ${describeValue(key)}`,
        nearest: closestMatch(key, known),
      }),
    );
  }
  const value = path.reduce<unknown>((container, step) => {
    return container !== null && typeof container === 'object' ? Reflect.get(container, step) : undefined;
  }, root);
  const values = allowedValues(issue);
  const nearest = typeof value === 'string' ? closestMatch(value.toUpperCase(), values) : null;
  return [problem(path, { expected: issue.message, found: describeValue(value), nearest })];
}

/** What was expected, in words, where the form itself does not say it; for unknown keys, the keys that are known. */
const expectation: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(', ') : undefined;
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(allowedValues(issue));
    case 'invalid_union':
      // Only actors are a union by kind; the other unions are the "text or number" of dates.
      return issue.discriminator === undefined
        ? 'a date written 2022-07-01, 2022-07 or 2022'
        : oneOf(allowedValues(issue));
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address' : undefined;
    case 'too_small':
      return `at least ${issue.minimum}`;
    default:
      return undefined;
  }
};

/** The values of a closed list. */
function allowedValues(
  issue: Pick<z.core.$ZodIssue, 'code'> & { values?: unknown; discriminator?: unknown },
) {
  if (Array.isArray(issue.values)) return issue.values.map(String);
  return issue.discriminator === undefined ? [] : [...actorKinds];
}

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};

function oneOf(values: string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
}
