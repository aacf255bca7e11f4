import { z } from 'zod';
import { once } from '../../domain/once.ts';
import { actorKinds } from '../../domain/vocabulary.ts';
import { WrittenNumber } from '../forms/number-forms.ts';
import { hiddenIn } from '../forms/text-forms.ts';
import { closestMatch } from './closest-match.ts';
import { codePoint } from './control-characters.ts';
import { type DialogueDocument, dialogueDocument } from './dialogue-document.ts';
import type { DocumentSource } from './document-source.ts';
import { parseDocumentText } from './parse-document.ts';
import { type PartialDocument, partialDocument } from './partial-document.ts';
import {
  DocumentError,
  describeValue,
  type ParsedText,
  type Problem,
  type ReportProblem,
} from './problems.ts';

/** A well-formed document, or what can be read of a malformed one. */
export interface ReadDocument extends Partial<Omit<PartialDocument, 'document'>> {
  document: DialogueDocument;
  problem: ReportProblem;
}

/**
 * Reads as much of a YAML or JSON document as its mistakes of form allow, and reports these.
 *
 * @throws {DocumentError} with every mistake of syntax, or of form if the document cannot be identified
 */
export function readAsFarAsPossible(source: DocumentSource): ReadDocument & { problems: Problem[] } {
  const text = source.text();
  const quick = dialogueDocument.safeParse(plainJson(text));
  if (quick.success) return { document: quick.data, problem: problemReporter(source), problems: [] };
  const { problem, value, syntax } = parsedOf(source, text);
  const result = dialogueDocument.safeParse(value, { error: expectation });
  if (result.success) return { document: result.data, problem, problems: syntax };
  const { issues } = result.error;
  const ofForm = issues.flatMap((issue) => issueProblems(issue, value, problem));
  // A cell that could not be read makes its value missing, which is the same mistake.
  const problems = [...syntax, ...ofForm.filter((one) => !syntax.some((other) => isSameCell(one, other)))];
  const part = partialDocument(value, issues);
  if (part === null) throw new DocumentError(problems);
  return { ...part, problem, problems };
}

/** Makes problems of a well-formed document, which is parsed again, once, for the position of the first. */
export function problemReporter(source: DocumentSource): ReportProblem {
  const parsed = once(() => parsedOf(source, source.text()));
  return (path, parts) => parsed().problem(path, parts);
}

const isSameCell = (one: Problem, other: Problem) =>
  one.cell !== undefined && one.line === other.line && one.column === other.column;

const parsedOf = (source: DocumentSource, text: string): ParsedText =>
  source.parsed?.() ?? parseDocumentText(source, text);

/**
 * The value of JSON text as programs write it, undefined for all other text. JSON.parse drops the first of two equal
 * keys and digits of numbers without an error: if writing the value does not give the same text, the YAML parser reads
 * it.
 */
function plainJson(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text.trimEnd() ? value : undefined;
  } catch {
    return undefined;
  }
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
  if (issue.code === 'invalid_union') {
    // The value may be a text or a number: if it is a text, the problem with the text is more useful.
    const near = issue.errors.find((errors) => errors.every(({ code }) => code !== 'invalid_type')) ?? [];
    if (near.length > 0)
      return near.flatMap((one) =>
        issueProblems({ ...one, path: [...issue.path, ...one.path] }, root, problem),
      );
  }
  const value = path.reduce<unknown>((container, step) => {
    return container !== null && typeof container === 'object' ? Reflect.get(container, step) : undefined;
  }, root);
  const character = typeof value === 'string' ? hiddenIn(value) : null;
  if (character !== null) {
    const expected = 'a text without control characters and direction overrides';
    return [problem(path, { expected, found: codePoint(character), character })];
  }
  const values = allowedValues(issue);
  const nearest = typeof value === 'string' ? closestMatch(value.toUpperCase(), values) : null;
  return [problem(path, { expected: issue.message, found: describeValue(value), nearest })];
}

/** What was expected, in words, if the form itself does not say it; for unknown keys, the known ones. */
const expectation: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(', ') : undefined;
    case 'invalid_type':
      if (issue.inst instanceof z.ZodObject && issue.inst !== dialogueDocument)
        return `a map with the keys ${Object.keys(issue.inst.shape).join(', ')}`;
      // Such as a title 2022 or a locator 3.
      if (issue.expected === 'string' && isNumberOrBoolean(issue.input)) return 'a text in quotes';
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(allowedValues(issue));
    case 'invalid_union':
      return issue.discriminator === undefined ? undefined : oneOf(allowedValues(issue));
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    default:
      return undefined;
  }
};

const isNumberOrBoolean = (value: unknown) =>
  ['number', 'boolean'].includes(typeof value) || value instanceof WrittenNumber;

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
