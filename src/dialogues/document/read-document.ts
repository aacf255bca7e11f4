import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { closestMatch } from './closest-match.ts';
import { type DialogueDocument, dialogueDocument } from './dialogue-document.ts';
import type { DocumentSource } from './document-source.ts';
import { DocumentError, describeValue, formatPath, type Path, type Problem } from './problems.ts';

/** Makes a problem at a path of a document, with the line and column of what is there. */
export type ReportProblem = (
  path: Path,
  parts: { expected: string; found: string; nearest?: string | null },
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
  const result = dialogueDocument.safeParse(value);
  if (result.success) return { document: result.data, problem };
  throw new DocumentError(result.error.issues.flatMap((issue) => issueProblems(issue, value, problem)));
}

/** Makes problems of a well-formed document, which is parsed again, once, to find the position of the first. */
export function problemReporter(source: DocumentSource): ReportProblem {
  let parsed: ParsedDocument | null = null;
  return (path, parts) => {
    parsed ??= parseWithPositions(source, source.text());
    return parsed.problem(path, parts);
  };
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

interface ParsedDocument {
  value: unknown;
  problem: ReportProblem;
}

/** @throws {DocumentError} with every mistake of syntax */
function parseWithPositions({ file, firstLine }: DocumentSource, text: string): ParsedDocument {
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
  });
  return { value: toPlain(yaml, problem), problem };
}

function toPlain(yaml: Document, problem: ReportProblem): unknown {
  try {
    return yaml.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    throw new DocumentError([
      problem([], {
        expected: `at most ${MAX_ALIASES} uses of anchors`,
        found: 'anchors that expand to more',
      }),
    ]);
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
  const value = path.reduce<unknown>((container, step) => {
    return container !== null && typeof container === 'object' ? Reflect.get(container, step) : undefined;
  }, root);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(dialogueDocument, path, root);
      return issue.keys.map((key) =>
        problem([...path, key], {
          expected: `one of the keys ${known.join(', ')}`,
          found: `the key ${describeValue(key)}`,
          nearest: closestMatch(key, known),
        }),
      );
    }
    case 'invalid_type':
      return [
        problem(path, { expected: typeWords[issue.expected] ?? issue.expected, found: describeValue(value) }),
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? closestMatch(value.toUpperCase(), values) : null;
      return [problem(path, { expected: oneOf(values), found: describeValue(value), nearest: near })];
    }
    case 'invalid_union': {
      // A union by kind, or date's "text or number".
      if (issue.discriminator !== undefined) {
        const kinds = ['STATE', 'STAKEHOLDER', 'PERSON', 'COLLECTIVE'];
        const near = typeof value === 'string' ? closestMatch(value.toUpperCase(), kinds) : null;
        return [problem(path, { expected: oneOf(kinds), found: describeValue(value), nearest: near })];
      }
      return [
        problem(path, {
          expected: 'a date written 2022-07-01, 2022-07 or 2022',
          found: describeValue(value),
        }),
      ];
    }
    case 'invalid_format':
      return [
        problem(path, {
          expected: issue.format === 'url' ? 'a web address' : issue.message,
          found: describeValue(value),
        }),
      ];
    case 'too_small':
      return [
        problem(path, {
          expected: issue.origin === 'number' ? `at least ${issue.minimum}` : issue.message,
          found: describeValue(value),
        }),
      ];
    default:
      return [problem(path, { expected: issue.message, found: describeValue(value) })];
  }
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

/** The keys that the form allows at a path; `root` decides which variant of a union applies there. */
function keysAt(form: z.ZodType, path: Path, root: unknown): string[] {
  let here: unknown = form;
  let value: unknown = root;
  for (const step of [...path, null]) {
    here = unwrap(here, value);
    if (step === null) break;
    const definition = definitionOf(here);
    here =
      typeof step === 'number'
        ? definition['element']
        : (definition['shape'] as Record<string, unknown>)[step];
    value = value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined;
  }
  return Object.keys((definitionOf(here)['shape'] ?? {}) as Record<string, unknown>);
}

function unwrap(form: unknown, value: unknown): unknown {
  const definition = definitionOf(form);
  switch (definition['type']) {
    case 'optional':
    case 'default':
      return unwrap(definition['innerType'], value);
    case 'pipe':
      return unwrap(definition['out'], value);
    case 'union': {
      const options = definition['options'] as unknown[];
      const kind = value !== null && typeof value === 'object' ? Reflect.get(value, 'kind') : undefined;
      const matching = options.find((option) => {
        const shape = definitionOf(option)['shape'] as Record<string, unknown> | undefined;
        const values = definitionOf(shape?.['kind'])['values'];
        return Array.isArray(values) && values.includes(kind);
      });
      return matching ?? options[0];
    }
    default:
      return form;
  }
}

function definitionOf(form: unknown): Record<string, unknown> {
  return (form as { _zod?: { def: Record<string, unknown> } } | undefined)?._zod?.def ?? {};
}
