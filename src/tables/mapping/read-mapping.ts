import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { closestMatch } from '../../dialogues/document/closest-match.ts';
import { NoSuchDocumentError } from '../../dialogues/document/document-files.ts';
import { textSource } from '../../dialogues/document/document-source.ts';
import { parseDocumentText } from '../../dialogues/document/parse-document.ts';
import {
  DocumentError,
  describeValue,
  type Path,
  type Problem,
  type ReportProblem,
} from '../../dialogues/document/problems.ts';
import { trimmed } from '../readers/table-row.ts';
import {
  type Condition,
  isColumn,
  recordKeys,
  type TableMapping,
  type Template,
  tableMapping,
} from './mapping-form.ts';
import { positionNames, textParts } from './placeholders.ts';
import { isDateForm } from './value-forms.ts';

/** A mapping that has been checked by itself. */
export interface ReadMapping {
  mapping: TableMapping;
  /** Makes a mistake at a path of the mapping. */
  problem: ReportProblem;
  /** Every column that it uses, with the path where. */
  columns: readonly { name: string; path: Path }[];
}

/**
 * Reads a mapping (`format: dialogue-graph-mapping/1`) from a YAML or JSON file.
 *
 * @throws {NoSuchDocumentError} if there is no such file
 * @throws {DocumentError} with every mistake in it
 */
export function readMapping(file: string): ReadMapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new NoSuchDocumentError(`${file}: no such file`);
  }
  const { value, problem, syntax } = parseDocumentText(
    textSource({ file, text }),
    text.replace(/^\uFEFF/, ''),
  );
  if (syntax.length > 0) throw new DocumentError(syntax);
  const read = tableMapping.safeParse(value, { error: expectation });
  if (!read.success)
    throw new DocumentError(read.error.issues.flatMap((issue) => issueProblems(issue, value, problem)));
  const mapping = read.data as TableMapping;
  const check = new MappingCheck(mapping, problem);
  check.run();
  if (check.problems.length > 0) throw new DocumentError(check.problems);
  return { mapping, problem, columns: check.columns };
}

/**
 * The mistakes in the columns that a mapping uses: those that a header lacks, or has twice.
 *
 * @param header the headers of the table
 */
export function columnProblems({ columns, problem }: ReadMapping, header: readonly string[]): Problem[] {
  const named = header.filter((name) => name !== '');
  return columns.flatMap(({ name, path }) => {
    const times = named.filter((one) => one === trimmed(name)).length;
    if (times === 1) return [];
    const nearest = times === 0 ? closestMatch(trimmed(name), named) : null;
    const expected =
      times === 0
        ? `a column of the table: ${named.map(describeValue).join(', ')}`
        : 'a column whose header no other column has';
    return [problem(path, { expected, found: describeValue(name), nearest })];
  });
}

/** What the form of mappings cannot express. */
class MappingCheck {
  readonly problems: Problem[] = [];
  readonly columns: { name: string; path: Path }[] = [];
  readonly #mapping: TableMapping;
  readonly #problem: ReportProblem;

  constructor(mapping: TableMapping, problem: ReportProblem) {
    this.#mapping = mapping;
    this.#problem = problem;
  }

  run(): void {
    const { document, title, records } = this.#mapping;
    this.#template(document, ['document']);
    if (title !== undefined) this.#template(title, ['title']);
    const all = Object.entries(records);
    if (all.every(([, templates]) => templates === undefined || templates.length === 0))
      this.#add(['records'], 'a section with a record, such as acts', 'nothing');
    for (const [section, templates] of all)
      for (const [index, template] of (templates ?? []).entries())
        this.#record(section, template, ['records', section, index]);
  }

  #record(section: string, template: TableMapping['records'][string][number], path: Path): void {
    const keys = recordKeys.get(section) ?? [];
    const { when, together, ...fields } = template;
    if (when !== undefined) this.#condition(when, [...path, 'when']);
    const checkKey = (key: string, at: Path) => {
      if (keys.includes(key)) return;
      const found = `the key ${describeValue(key)}`;
      this.problems.push(
        this.#problem(at, {
          expected: `one of the keys of ${section}: ${keys.join(', ')}`,
          found,
          nearest: closestMatch(key, keys),
        }),
      );
    };
    for (const [index, key] of (together ?? []).entries()) checkKey(key, [...path, 'together', index]);
    for (const [key, field] of Object.entries(fields)) {
      checkKey(key, [...path, key]);
      this.#template(field as Template, [...path, key]);
    }
  }

  #condition(condition: Condition, path: Path): void {
    if (typeof condition === 'string') this.#column(condition, path);
    else this.#column(condition.column, [...path, 'column']);
  }

  #template(template: Template, path: Path, isEach = false): void {
    if (typeof template === 'string') this.#text(template, path, isEach);
    else if (isColumn(template)) {
      const { map, date, language, each } = template;
      this.#column(template.column, [...path, 'column']);
      if (typeof map === 'string' && !Object.hasOwn(this.#mapping.maps, map))
        this.#add([...path, 'map'], 'the name of a map in `maps`', describeValue(map));
      if (date !== undefined && !isDateForm(date, language))
        this.#add(
          [...path, 'date'],
          'a form with a year of four digits (yyyy), a month before a day is given (MM, MMM or MMMM) and a day (dd), such as dd/MM/yyyy',
          describeValue(date),
        );
      if (each !== undefined) this.#template(each, [...path, 'each'], true);
    } else if (typeof template === 'object' && template !== null)
      for (const [key, one] of Object.entries(template))
        this.#template(one as Template, [...path, Array.isArray(template) ? Number(key) : key], isEach);
  }

  #text(text: string, path: Path, isEach: boolean): void {
    try {
      for (const part of textParts(text)) {
        if (typeof part === 'string' || (isEach && part.column === 'value')) continue;
        if (!part.column.startsWith('#')) this.#column(part.column, path);
        else if (!positionNames.includes(part.column))
          this.#add(path, `one of {${positionNames.join('}, {')}}`, `{${part.column}}`);
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#add(path, 'columns in braces, such as {Session}; {{ and }} for braces themselves', error.message);
    }
  }

  #column(name: string, path: Path): void {
    this.columns.push({ name, path });
  }

  #add(path: Path, expected: string, found: string): void {
    this.problems.push(this.#problem(path, { expected, found }));
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
  // Of the alternatives, the one that was meant is the one that fails the deepest.
  if (issue.code === 'invalid_union') {
    const depth = (issues: readonly z.core.$ZodIssue[]) =>
      Math.max(0, ...issues.map((one) => one.path.length + Number(one.code === 'unrecognized_keys')));
    const [near] = [...issue.errors].sort((one, other) => depth(other) - depth(one));
    if (near !== undefined && depth(near) > 0)
      return near.flatMap((one) =>
        issueProblems({ ...one, path: [...issue.path, ...one.path] }, root, problem),
      );
  }
  const value = path.reduce<unknown>(
    (container, step) =>
      container !== null && typeof container === 'object' ? Reflect.get(container, step) : undefined,
    root,
  );
  return [problem(path, { expected: issue.message, found: describeValue(value) })];
}

const expectation: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject)
    return Object.keys(issue.inst.shape).join(', ');
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' or ');
  if (issue.code === 'invalid_union') return 'a text, a number, a list, a map, or `column` with its options';
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string') return 'a text in quotes';
  if (issue.expected === 'array') return 'a list';
  return issue.expected === 'object' || issue.expected === 'record'
    ? 'a map of keys and values'
    : `a value of type ${issue.expected}`;
};
