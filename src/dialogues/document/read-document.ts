import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from './closest-match.ts';
import { type DialogueDocument, dialogueDocument } from './dialogue-document.ts';
import type { DocumentSource } from './document-source.ts';
import { DocumentError, describeValue, formatPath, type Path, type Problem } from './problems.ts';

/** A well-formed document together with the means to say where something stands in it. */
export interface ReadDocument {
  file: string;
  document: DialogueDocument;
  /** sha256 of the text, in hexadecimal. */
  sha256: string;
  /** Makes a problem at a path of this document. */
  problem(path: Path, parts: { expected: string; found: string; nearest?: string | null }): Problem;
}

const MAX_ALIASES = 100;

/**
 * Reads one YAML or JSON document. YAML by the core schema of 1.2: `NO` is a text, no merge keys.
 *
 * @throws {DocumentError} with every mistake of form, each with line and column
 */
export function readDocument(source: DocumentSource): ReadDocument {
  const { file, sha256 } = source;
  const text = source.text();
  const quick = plainJson(text);
  if (quick !== undefined) {
    const result = dialogueDocument.safeParse(quick);
    if (result.success) return { file, document: result.data, sha256, problem: placedProblems(source) };
  }
  const { problem, value } = placeValues(source, text);
  const result = dialogueDocument.safeParse(value);
  if (result.success) return { file, document: result.data, sha256, problem };
  throw new DocumentError(result.error.issues.flatMap((issue) => problemsOf(issue, value, problem)));
}

/** Makes problems of a well-formed document, which is read anew, once, for the place of the first. */
export function placedProblems(source: DocumentSource): ReadDocument['problem'] {
  let placed: Placed | null = null;
  return (path, parts) => {
    placed ??= placeValues(source, source.text());
    return placed.problem(path, parts);
  };
}

/**
 * The value of JSON text as programs write it, undefined for all other text. JSON.parse keeps the last
 * of two equal keys and says nothing: what does not come out as long as it went in is read with care.
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

/** A document's values, and the means to say where each stands. */
interface Placed {
  value: unknown;
  problem: ReadDocument['problem'];
}

function placeValues({ file, firstLine }: DocumentSource, text: string): Placed {
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
  const problem: ReadDocument['problem'] = (path, parts) => ({
    file,
    ...at(offsetOf(yaml, path)),
    path: formatPath(path),
    expected: parts.expected,
    found: parts.found,
    nearest: parts.nearest ?? null,
  });
  return { value: toPlain(yaml, problem), problem };
}

function toPlain(yaml: Document, problem: ReadDocument['problem']): unknown {
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

/** Where the value at a path begins; for a value that is missing, where the nearest container begins. */
function offsetOf(yaml: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const container = yaml.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    if (length === path.length && isMap(container)) {
      // A key's own place tells more than its value's, which may be lines below.
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

function problemsOf(issue: z.core.$ZodIssue, root: unknown, problem: ReadDocument['problem']): Problem[] {
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
          nearest: nearest(key, known),
        }),
      );
    }
    case 'invalid_type':
      return [
        problem(path, { expected: typeWords[issue.expected] ?? issue.expected, found: describeValue(value) }),
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value.toUpperCase(), values) : null;
      return [problem(path, { expected: oneOf(values), found: describeValue(value), nearest: near })];
    }
    case 'invalid_union': {
      // A union by kind, or date's "text or number".
      if (issue.discriminator !== undefined) {
        const kinds = ['STATE', 'STAKEHOLDER', 'PERSON', 'COLLECTIVE'];
        const near = typeof value === 'string' ? nearest(value.toUpperCase(), kinds) : null;
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

/** The keys that the form knows at a path; `root` tells which variant of a union is meant there. */
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
