import { formatPath, type ParsedText, type Path, type Problem } from '../../dialogues/document/problems.ts';
import { Columns } from '../mapping/columns.ts';
import { columnsOf, RowEvaluator } from '../mapping/evaluate.ts';
import { isColumn, type RecordTemplate, type Template } from '../mapping/mapping-form.ts';
import type { ReadMapping } from '../mapping/read-mapping.ts';
import { cellProblem, type Table, type TableRow } from '../readers/table-row.ts';

/** A table with the mapping by which it is read. */
export interface MappedTable {
  table: Table;
  read: ReadMapping;
  columns: Columns;
}

export const mappedTable = (table: Table, read: ReadMapping): MappedTable => ({
  table,
  read,
  columns: new Columns(table.header),
});

/** A template, with where it is in the mapping, and the row that a record was made of. */
interface Origin {
  template: RecordTemplate;
  path: Path;
  row: TableRow;
  /** For a list that several rows make together: its values, and from which row each is, with its position there. */
  parts: Map<string, { seen: Set<string>; from: { row: TableRow; index: number }[] }>;
}
type Item = Record<string, unknown>;

/**
 * The document that some rows of a table make. Records that several rows make alike are in it once. Mistakes are
 * reported at the cells that the values come from, and those in fixed values in the mapping.
 */
export function assembleDocument(mapped: MappedTable, rows: readonly TableRow[]): ParsedText {
  const { table, read, columns } = mapped;
  const { mapping } = read;
  const evaluator = new RowEvaluator(table, mapping, columns);
  const [first] = rows as [TableRow, ...TableRow[]];
  const value: Record<string, unknown> = {
    format: 'dialogue-graph/1',
    document: evaluator.make(mapping.document, first),
  };
  if (mapping.title !== undefined) value['title'] = evaluator.make(mapping.title, first);
  const origins = new Map<string, Origin[]>();
  for (const [section, templates] of Object.entries(mapping.records)) {
    const made = new SectionItems();
    const fixed = (templates ?? []).map(isFixed);
    for (const row of rows)
      for (const [index, template] of (templates ?? []).entries()) {
        if (row !== first && fixed[index]) continue;
        const { when, together: _, ...fields } = template;
        if (when !== undefined && !evaluator.meets(when, row)) continue;
        const item = evaluator.make(fields as Template, row) as Item;
        made.add(item, { template, path: ['records', section, index], row, parts: new Map() });
      }
    if (made.items.length === 0) continue;
    value[section] = made.items;
    origins.set(section, made.origins);
  }
  const problemAt = (path: Path): { cell: { row: number; column: number } } | { inMapping: Path } => {
    const [section, index, ...steps] = path;
    const origin = typeof index === 'number' ? origins.get(String(section))?.[index] : undefined;
    if (origin === undefined) {
      const template = section === 'title' ? mapping.title : mapping.document;
      const column = evaluator.columnAt(template ?? '', first, []);
      return column === null
        ? { inMapping: [section === 'title' ? 'title' : 'document'] }
        : { cell: { row: first.row, column } };
    }
    return originOf(origin, steps, evaluator);
  };
  return {
    value,
    syntax: uniqueCells(evaluator.mistakes),
    problem(path, { character: _, ...parts }) {
      const at = problemAt(path);
      return 'cell' in at
        ? { ...cellProblem(table, at.cell, { ...parts, path: formatPath(path) }) }
        : read.problem(at.inMapping, parts);
    },
  };
}

/** Where a value of a record comes from: a cell, or the mapping. */
function originOf(
  { template, path, row, parts }: Origin,
  steps: Path,
  evaluator: RowEvaluator,
): { cell: { row: number; column: number } } | { inMapping: Path } {
  const { when: _, together: __, ...fields } = template;
  const [key, index, ...rest] = steps;
  const part = typeof index === 'number' ? parts.get(String(key))?.from[index] : undefined;
  const of = part === undefined ? row : part.row;
  const within = part === undefined ? steps : [key as string, part.index, ...rest];
  const isWritten = key === undefined || Object.hasOwn(fields, key);
  const column = isWritten ? evaluator.columnAt(fields as Template, of, within) : null;
  if (column !== null && column >= 0) return { cell: { row: of.row, column } };
  return { inMapping: [...path, ...writtenSteps(fields as Template, within)] };
}

/** The first of these steps, as far as they lead in the mapping itself. */
function writtenSteps(template: Template, [step, ...rest]: Path): Path {
  if (step === undefined || typeof template !== 'object' || template === null || isColumn(template))
    return [];
  // A value before this one may make several, or none.
  if (Array.isArray(template) && template.slice(0, Number(step)).some((one) => columnsOf(one).length > 0))
    return [];
  const within = (template as Record<string | number, Template>)[step];
  return within === undefined ? [] : [step, ...writtenSteps(within, rest)];
}

/** The records of a section; equal ones once. */
class SectionItems {
  readonly items: Item[] = [];
  readonly origins: Origin[] = [];
  readonly #positions = new Map<string, number>();

  add(item: Item, origin: Origin): void {
    const together = origin.template.together ?? [];
    const key = JSON.stringify(Object.entries(item).filter(([name]) => !together.includes(name)));
    const position = this.#positions.get(key);
    const lists = together.filter((name) => Array.isArray(item[name]));
    if (position === undefined) {
      this.#positions.set(key, this.items.push(item) - 1);
      this.origins.push(origin);
    }
    const at = position ?? this.items.length - 1;
    const [known, { parts }] = [this.items[at] as Item, this.origins[at] as Origin];
    for (const name of lists) {
      const list = item[name] as unknown[];
      const joined = parts.get(name) ?? { seen: new Set<string>(), from: [] };
      parts.set(name, joined);
      known[name] = position === undefined ? [] : (known[name] ?? []);
      for (const [index, one] of list.entries()) {
        const whole = JSON.stringify(one);
        if (joined.seen.has(whole)) continue;
        joined.seen.add(whole);
        joined.from.push({ row: origin.row, index });
        (known[name] as unknown[]).push(one);
      }
    }
  }
}

/** Whether a record is the same for every row. */
function isFixed({ when, together: _, ...fields }: RecordTemplate): boolean {
  return when === undefined && columnsOf(fields as Template).length === 0 && !usesPosition(fields);
}

const usesPosition = (fields: unknown) => /\{#(row|sheet)/.test(JSON.stringify(fields));

/** One mistake for a cell: several values of a record may come from it. */
function uniqueCells(mistakes: readonly Problem[]): Problem[] {
  const unique = new Map<string, Problem>();
  for (const one of mistakes) {
    const key = `${one.line} ${one.column}`;
    if (!unique.has(key)) unique.set(key, one);
  }
  return [...unique.values()];
}
