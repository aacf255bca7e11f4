import path from 'node:path';
import { closestMatch } from '../../dialogues/document/closest-match.ts';
import { describeValue, type Path, type Problem } from '../../dialogues/document/problems.ts';
import { oncePer } from '../../domain/once.ts';
import {
  type CellValue,
  cellProblem,
  isEmpty,
  type ProblemParts,
  type Table,
  type TableRow,
} from '../readers/table-row.ts';
import type { Columns } from './columns.ts';
import {
  type ColumnTemplate,
  type Condition,
  isColumn,
  type TableMapping,
  type Template,
} from './mapping-form.ts';
import { type TextPart, textParts } from './placeholders.ts';
import { idOf, readDate, readNumber } from './value-forms.ts';

/** What a template makes; undefined for nothing: its key is left out. */
type Made = unknown;
type Scalar = string | number | boolean;

/** Makes values of a row by the templates of a mapping, and keeps the mistakes in its cells. */
export class RowEvaluator {
  readonly mistakes: Problem[] = [];
  readonly #table: Table;
  readonly #mapping: TableMapping;
  readonly #columns: Columns;
  readonly #nothing: ReadonlySet<string>;

  constructor(table: Table, mapping: TableMapping, columns: Columns) {
    this.#table = table;
    this.#mapping = mapping;
    this.#columns = columns;
    this.#nothing = new Set(mapping.table.nothing.map((text) => text.trim()));
  }

  /** Whether a row meets the condition of a record. */
  meets(condition: Condition, row: TableRow): boolean {
    if (typeof condition === 'string') return !this.#isNothing(this.#cell(condition, row));
    const cell = this.#cell(condition.column, row);
    const value = this.#isNothing(cell) ? '' : textOf(cell);
    const isIn = (list: readonly string[] | undefined) => list?.map((one) => one.trim()).includes(value);
    return isIn(condition.is) !== false && isIn(condition.not) !== true;
  }

  /**
   * @param value what `{value}` means, within `each`
   */
  make(template: Template, row: TableRow, value?: { column: string; of: Scalar }): Made {
    if (typeof template === 'string') return this.#text(template, row, value);
    if (typeof template !== 'object' || template === null) return template;
    if (isColumn(template)) return this.#column(template, row);
    if (Array.isArray(template)) return this.#list(template.map((one) => this.#element(one, row, value)));
    const made: Record<string, Made> = {};
    for (const [key, one] of Object.entries(template as Record<string, Template>)) {
      const part = this.make(one, row, value);
      if (part !== undefined) made[key] = part;
    }
    return made;
  }

  /** The position of the column that the value at a path comes from; null if it is in the mapping itself. */
  columnAt(template: Template, row: TableRow, steps: Path): number | null {
    const [step, ...rest] = steps;
    if (Array.isArray(template) && typeof step === 'number') {
      let before = 0;
      for (const one of template) {
        const made = this.#element(one, row);
        const length = Array.isArray(made) ? made.length : Number(made !== undefined);
        if (step < before + length)
          return this.columnAt(one, row, Array.isArray(made) ? [step - before, ...rest] : rest);
        before += length;
      }
    }
    if (
      typeof template === 'object' &&
      template !== null &&
      !Array.isArray(template) &&
      !isColumn(template)
    ) {
      const within = (template as Record<string, Template>)[String(step)];
      if (within !== undefined) return this.columnAt(within, row, rest);
    }
    const used = columnsOf(template);
    const culprit = used.find((name) => this.#lacks(template, name, row)) ?? used[0];
    return culprit === undefined ? null : this.#columns.indexOf(culprit);
  }

  /** Whether a text is missing because of this column. */
  #lacks(template: Template, name: string, row: TableRow): boolean {
    if (typeof template !== 'string') return false;
    const part = partsOf(template).find((one) => typeof one !== 'string' && one.column === name);
    return typeof part === 'object' && this.#placeholder(part, row) === undefined;
  }

  /** An element of a list; nothing if all the cells that it uses are empty. */
  #element(template: Template, row: TableRow, value?: { column: string; of: Scalar }): Made {
    const used = columnsOf(template);
    if (
      value === undefined &&
      used.length > 0 &&
      used.every((name) => this.#isNothing(this.#cell(name, row)))
    )
      return undefined;
    return this.make(template, row, value);
  }

  #list(elements: readonly Made[]): Made {
    const made = elements.flat().filter((one) => one !== undefined);
    return made.length === 0 ? undefined : made;
  }

  #text(template: string, row: TableRow, value?: { column: string; of: Scalar }): Made {
    const parts: string[] = [];
    for (const part of partsOf(template)) {
      if (typeof part === 'string') {
        parts.push(part);
        continue;
      }
      const text = this.#placeholder(part, row, value);
      if (text === undefined) return undefined;
      parts.push(text);
    }
    return parts.join('');
  }

  #placeholder(
    { column, asId }: Exclude<TextPart, string>,
    row: TableRow,
    value?: { column: string; of: Scalar },
  ): string | undefined {
    if (column === '#row') return String(row.row);
    if (column === '#file') return path.basename(this.#table.file);
    if (column === '#sheet') return this.#table.sheet ?? undefined;
    const isValue = column === 'value' && value !== undefined;
    const name = isValue ? value.column : column;
    const cell = isValue ? value.of : this.#cell(name, row);
    if (this.#isNothing(cell)) return undefined;
    if (Array.isArray(cell)) {
      return this.#mistake(row, name, {
        expected: 'one value, or `column` and `each` in the mapping for a list',
        found: describeValue(cell),
      });
    }
    const text = this.#readable(cell, row, name);
    if (text === undefined || !asId) return text;
    const id = idOf(text);
    return id === ''
      ? this.#mistake(row, name, {
          expected: 'a letter or digit, of which an id can be made',
          found: describeValue(text),
        })
      : id;
  }

  #column(template: ColumnTemplate, row: TableRow): Made {
    const cell = this.#cell(template.column, row);
    if (this.#isNothing(cell)) return undefined;
    const values = Array.isArray(cell) ? cell : this.#split(template, cell, row);
    const made = values.flatMap((value) => this.#value(template, value, row));
    const isList = isListTemplate(template) || made.length > 1 || Array.isArray(cell);
    return isList ? this.#list(made) : made[0];
  }

  #split(template: ColumnTemplate, cell: CellValue, row: TableRow): CellValue[] {
    if (template.split === undefined) return [cell];
    const text = this.#readable(cell, row, template.column);
    return (text?.split(template.split) ?? [])
      .map((part) => part.trim())
      .filter((part) => !this.#isNothing(part));
  }

  /** What one value of a cell becomes: none, one or several. */
  #value(template: ColumnTemplate, value: CellValue, row: TableRow): Made[] {
    const { column: name, map, each } = template;
    const read =
      map === undefined
        ? [this.#scalar(template, value, row)]
        : this.#mapped(template, typeof map === 'string' ? (this.#mapping.maps[map] ?? {}) : map, value, row);
    const values = read.filter((one) => one !== undefined);
    return each === undefined ? values : values.map((of) => this.make(each, row, { column: name, of }));
  }

  #mapped(
    { column: name, unmapped }: ColumnTemplate,
    map: NonNullable<TableMapping['maps'][string]>,
    value: CellValue,
    row: TableRow,
  ): Scalar[] {
    const text = this.#readable(value, row, name);
    if (text === undefined) return [];
    if (Object.hasOwn(map, text)) return [map[text] ?? []].flat();
    if (unmapped === 'KEEP') return [text];
    if (unmapped === 'MISTAKE') {
      const known = Object.keys(map);
      const nearest = closestMatch(text, known);
      const expected = `a value that the mapping has: ${known.slice(0, 10).join(', ')}${known.length > 10 ? ', …' : ''}`;
      this.#mistake(row, name, { expected, found: describeValue(text), nearest });
    }
    return [];
  }

  #scalar(
    { column: name, date, language, decimal }: ColumnTemplate,
    value: CellValue,
    row: TableRow,
  ): Scalar | undefined {
    if (decimal !== undefined && typeof value === 'number') return value;
    const text = this.#readable(value, row, name);
    if (text === undefined) return undefined;
    if (date !== undefined && !isDay(value))
      return (
        readDate(text, date, language) ??
        this.#mistake(row, name, {
          expected: `a date that exists, written ${date}`,
          found: describeValue(text),
        })
      );
    if (decimal !== undefined)
      return (
        readNumber(text, decimal) ??
        this.#mistake(row, name, {
          expected: `a number of at most 15 digits, with "${decimal}" before decimals and nothing between thousands`,
          found: describeValue(text),
        })
      );
    return text;
  }

  /** The text of a cell; a mistake if the table marks it as an error. */
  #readable(cell: CellValue, row: TableRow, column: string): string | undefined {
    if (typeof cell === 'object' && cell !== null && 'error' in cell)
      return this.#mistake(row, column, { expected: 'a value', found: cell.error });
    return textOf(cell);
  }

  #cell(name: string, row: TableRow): CellValue {
    return row.cells[this.#columns.indexOf(name)] ?? null;
  }

  #isNothing(cell: CellValue): boolean {
    return isEmpty(cell) || (typeof cell === 'string' && this.#nothing.has(cell.trim()));
  }

  #mistake(row: TableRow, name: string, parts: ProblemParts): undefined {
    this.mistakes.push(
      cellProblem(this.#table, { row: row.row, column: this.#columns.indexOf(name) }, parts),
    );
  }
}

const isDay = (value: CellValue) => typeof value === 'object' && value !== null && 'day' in value;
const isListTemplate = (template: Template) =>
  Array.isArray(template) || (isColumn(template) && template.split !== undefined);

function textOf(cell: CellValue): string {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return cell.day;
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return cell.error;
  return cell === null ? '' : String(cell).trim();
}

const partsOf: (text: string) => readonly TextPart[] = oncePer(textParts);

/** The columns that a template uses, in their order. */
export function columnsOf(template: Template | undefined): readonly string[] {
  if (typeof template === 'string') return columnsOfText(template);
  return typeof template === 'object' && template !== null ? columnsWithin(template) : [];
}

const columnsOfText: (text: string) => readonly string[] = oncePer((text) =>
  partsOf(text).flatMap((part) =>
    typeof part === 'string' || part.column.startsWith('#') ? [] : [part.column],
  ),
);

const columnsWithin: (template: Template & object) => readonly string[] = oncePer((template) => {
  if (isColumn(template))
    return [template.column, ...columnsOf(template.each).filter((name) => name !== 'value')];
  return (Array.isArray(template) ? template : Object.values(template)).flatMap((one) =>
    columnsOf(one as Template),
  );
}, new WeakMap());
