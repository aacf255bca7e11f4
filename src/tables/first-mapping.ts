import { createReadStream, existsSync } from 'node:fs';
import { openTable } from './readers/open-table.ts';
import { isEmpty, type Table, type TableForm, type TableRow } from './readers/table-row.ts';

const SAMPLE_ROWS = 50;
const SHOWN_VALUES = 3;

/**
 * A first mapping of a table, as YAML for its author to change: its columns with their first values, and points with
 * what the headers suggest for each of their fields. What it suggests is marked with CHECK: nothing else is decided by
 * it, and no date or value is read by a guess.
 *
 * @throws {NoSuchDocumentError} if there is no such file
 * @throws {DocumentError} if it is no table
 */
export async function firstMapping(file: string): Promise<string> {
  const { table, form } = await openAsWritten(file);
  const samples = await sampleOf(table);
  const columns = table.header.filter((name) => name !== '');
  // A header with braces cannot be a placeholder.
  const find = (words: RegExp) => columns.find((name) => words.test(name) && !/[{}]/.test(name));
  const found = {
    meeting: find(/session|meeting|conference|dialogue|event|cycle/i),
    number: find(/^(no|nr|num|number|id|ref|reference|paragraph|code)\b|#/i),
    by: find(/\b(by|state|states|country|author|actor|delegation|speaker|party|organi[sz]ation)\b/i),
    themes: find(/theme|issue|topic|subject|category/i),
    text: find(/text|recommendation|statement|point|content|description/i) ?? longest(columns, samples),
    date: find(/date|day|when/i),
  };
  const list = (name: string) => {
    const separator = [';', '|'].find((one) => samples.valuesOf(name).some((value) => value.includes(one)));
    return separator === undefined ? '' : `, split: ${JSON.stringify(separator)}`;
  };
  const cell = (name: string | undefined, otherwise: string) =>
    name === undefined ? otherwise : `{${name}|id}`;
  const meeting = `meeting-${cell(found.meeting, 'change-me')}`;
  const number = found.number === undefined ? '{#row}' : `{${found.number}|id}`;
  const quoted = JSON.stringify;
  return `${[
    '# How the columns of this table become records of dialogue documents: see docs/seeding.md.',
    '# Each line with CHECK is a suggestion made from the headers.',
    'format: dialogue-graph-mapping/1',
    ...formLines(form, table),
    '',
    '# The columns, and their first values:',
    ...columns.map(
      (name) =>
        `#   ${name}: ${samples
          .valuesOf(name)
          .slice(0, SHOWN_VALUES)
          .map((value) => quoted(value))
          .join(', ')}`,
    ),
    '',
    '# Rows with the same value make one document, which is written in one transaction.',
    `document: ${quoted(`record-${cell(found.meeting, 'change-me')}`)} # CHECK`,
    '',
    'records:',
    '  meetings:',
    `    - id: ${quoted(meeting)} # CHECK`,
    '      kind: OTHER # CHECK',
    `      title: ${quoted(found.meeting === undefined ? 'Change me' : `{${found.meeting}}`)} # CHECK`,
    '      actsSurveyed: false # CHECK: true if the table has all points in its source',
    '      uptakesSurveyed: false',
    ...evidenceLines('the same for all rows of a meeting', 'whole table'),
    '  acts:',
    `    - id: ${quoted(`${meeting}/${number}`)} # CHECK: permanent, so not of the position of the row`,
    '      kind: RECOMMENDATION # CHECK',
    found.by === undefined
      ? '      by: [change-me] # CHECK: ids of actors'
      : `      by: [{ column: ${quoted(found.by)}${list(found.by)}, each: "{value|id}" }] # CHECK: ids of actors`,
    found.themes === undefined
      ? '      themes: [theme-unclassified] # CHECK'
      : `      themes: [{ column: ${quoted(found.themes)}${list(found.themes)}, each: "theme-{value|id}" }] # CHECK`,
    `      text: { column: ${quoted(found.text ?? '')} } # CHECK`,
    '      wording: VERBATIM # CHECK: PARAPHRASE if these are not the words of the source',
    ...(found.date === undefined
      ? []
      : [
          `      date: { column: ${quoted(found.date)}, date: dd/MM/yyyy } # CHECK: the form in which dates are written`,
        ]),
    ...evidenceLines('where in the source, such as its page', 'row {#row}'),
  ].join('\n')}\n`;
}

const evidenceLines = (where: string, locator: string) => [
  '      evidence:',
  '        - source: source-change-me # CHECK: the id of a source, which another document has',
  `          locator: ${JSON.stringify(locator)} # CHECK: ${where}`,
];

/** Opens a table with the form that it seems to have; the mapping then states it. */
async function openAsWritten(file: string): Promise<{ table: Table; form: TableForm }> {
  const form: TableForm = { header: 1, quote: '"', encoding: 'utf-8' };
  if (/\.(xlsx|ndjson)$/i.test(file) || !existsSync(file))
    return { table: await openTable(file, form), form };
  const bytes = await firstBytes(file);
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const [head = ''] = new TextDecoder(encoding).decode(bytes).split(/\r\n|\r|\n/, 1);
  const columns = (separator: string) => head.replace(/"[^"]*"/g, '').split(separator).length;
  const usual = /\.tsv$/i.test(file) ? '\t' : ',';
  const [best = usual] = [usual, ',', ';', '\t', '|'].sort((one, other) => columns(other) - columns(one));
  const seeming = { ...form, encoding, separator: best === usual ? undefined : best };
  return { table: await openTable(file, seeming), form: seeming };
}

const FIRST_BYTES = 1 << 20;

async function firstBytes(file: string): Promise<Buffer> {
  for await (const bytes of createReadStream(file, { highWaterMark: FIRST_BYTES }) as AsyncIterable<Buffer>)
    return bytes;
  return Buffer.alloc(0);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }) !== null;
  } catch {
    return false;
  }
}

interface Sample {
  /** The different values of a column in the first rows. */
  valuesOf(name: string): readonly string[];
}

async function sampleOf(table: Table): Promise<Sample> {
  const rows: TableRow[] = [];
  for await (const row of table.rows()) if (rows.push(row) >= SAMPLE_ROWS) break;
  return {
    valuesOf(name) {
      const column = table.header.indexOf(name);
      const values = rows.map(({ cells }) => cells[column] ?? null).filter((cell) => !isEmpty(cell));
      const texts = values.map((cell) =>
        typeof cell === 'object' ? JSON.stringify(cell) : String(cell).trim(),
      );
      return [...new Set(texts)].map((text) => (text.length > 60 ? `${text.slice(0, 57)}...` : text));
    },
  };
}

function longest(columns: readonly string[], samples: Sample): string | undefined {
  const length = (name: string) => Math.max(0, ...samples.valuesOf(name).map((value) => value.length));
  return [...columns].sort((one, other) => length(other) - length(one))[0];
}

function formLines({ separator, encoding }: TableForm, { sheet }: Table): string[] {
  const lines = [
    ...(sheet === null ? [] : [`  sheet: ${JSON.stringify(sheet)}`]),
    ...(separator === undefined ? [] : [`  separator: ${JSON.stringify(separator)}`]),
    ...(encoding === 'utf-8' ? [] : [`  encoding: ${encoding} # CHECK: it is not utf-8`]),
  ];
  return lines.length === 0 ? [] : ['table:', ...lines];
}
