import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { WrittenNumber } from '../forms/number-forms.ts';
import {
  codePoint,
  controlCharacters,
  offsetInScalar,
  withoutControlCharacters,
} from './control-characters.ts';
import type { DocumentSource } from './document-source.ts';
import { otherFormat } from './other-formats.ts';
import {
  DocumentError,
  describeValue,
  formatPath,
  type ParsedText,
  type Path,
  type Problem,
  type ReportProblem,
} from './problems.ts';
import { independentMistakes, syntaxMistake } from './syntax-mistakes.ts';

const MAX_ALIASES = 100;
/** Maximum number of unclosed quotes after which parsing continues. */
const MAX_REPAIRS = 10;

/**
 * The value of a document's text. YAML by the core schema of 1.2: `NO` is a string, and there are no merge keys.
 * Numbers that would be written differently are of the class WrittenNumber.
 *
 * @throws {DocumentError} with every independent mistake of syntax, unless all are control characters and quotes that
 *   are not closed on their line
 */
export function parseDocumentText(source: DocumentSource, text: string, repairs = 0): ParsedText {
  const { file, firstLine } = source;
  const lines = new LineCounter();
  // A carriage return alone ends a line in YAML, but not for the parser.
  const read = withoutControlCharacters(text).replace(/\r(?!\n)/g, '\n');
  const yaml = parseDocument(read, {
    ...{ version: '1.2', schema: 'core', merge: false, lineCounter: lines },
  });
  const problemAt = (offset: number, expected: string, found: string, path: Path = []): Problem => {
    const { line, col } = lines.linePos(offset);
    const isInFile = firstLine > 0;
    const position = {
      line: isInFile ? Math.max(1, line) + firstLine - 1 : 0,
      column: isInFile ? Math.max(1, col) : 0,
    };
    return { file, ...position, path: formatPath(path), expected, found, nearest: null };
  };
  const controls =
    repairs > 0
      ? []
      : controlCharacters(text).map(({ offset, character }) =>
          problemAt(offset, 'no control character', codePoint(character)),
        );
  if (
    yaml.errors.length === 0 &&
    (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null))
  )
    throw new DocumentError([
      ...controls,
      problemAt(0, 'a document: format, document, and what it asserts', emptiness(read)),
    ]);
  const isNoDocument = !isMap(yaml.contents) || yaml.errors.length > 0;
  const other = isNoDocument ? otherFormat(text) : null;
  if (other !== null)
    throw new DocumentError([
      problemAt(
        0,
        'a dialogue document in YAML or JSON; for a table, a mapping with --mapping (docs/seeding.md)',
        other,
      ),
    ]);
  const mistakes = [...yaml.errors, ...yaml.warnings];
  const quote = mistakes.flatMap((error) =>
    error.message.startsWith('Missing closing') ? (lastQuote(yaml, error) ?? []) : [],
  )[0];
  if (quote !== undefined) {
    const [line = ''] = text.slice(quote).split(/[\r\n]/, 1);
    const expected = `a closing ${line[0]} to the quote that begins here`;
    const unclosed = problemAt(quote, expected, describeValue(line));
    // Once closed at the end of its line, it does not hide the mistakes below.
    const closed = repairs < MAX_REPAIRS ? withInsertion(text, quote + line.length, line[0] ?? '') : null;
    const rest = closed === null ? null : parsedOrNull(source, closed, repairs + 1);
    if (rest === null) throw new DocumentError([...controls, unclosed]);
    return { ...rest, syntax: [...controls, unclosed, ...rest.syntax] };
  }
  const syntax = independentMistakes(mistakes, (offset) => lines.linePos(offset).line).map((mistake) => {
    const { expected, found } = syntaxMistake(mistake, read);
    return problemAt(mistake.pos[0], expected, found);
  });
  if (syntax.length > 0) throw new DocumentError([...controls, ...syntax]);
  const problem: ReportProblem = (path, { expected, found, character, ...hints }) => {
    const within = character === undefined ? 0 : offsetWithin(yaml.getIn(path, true), read, character);
    return { ...problemAt(offsetOf(yaml, path) + within, expected, found, path), ...hints };
  };
  keepWrittenNumbers(yaml);
  return { value: plainValue(yaml, problemAt), problem, syntax: controls };
}

const withInsertion = (text: string, at: number, inserted: string) =>
  text.slice(0, at) + inserted + text.slice(at);

function parsedOrNull(...parameters: Parameters<typeof parseDocumentText>): ParsedText | null {
  try {
    return parseDocumentText(...parameters);
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

/** Why a text has the value null. */
function emptiness(text: string): string {
  const content = text.replace(/^\s*#.*$|^(---|\.\.\.)\s*$|\uFEFF/gm, '').trim();
  if (content !== '') return content;
  return /#/.test(text) ? 'comments alone' : 'an empty document';
}

/** Where the unclosed quote begins: the last one before the error, which is at the end of the text. */
function lastQuote(yaml: Document, { pos }: YAMLParseError): number | null {
  let last: number | null = null;
  visit(yaml, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0]) last = Math.max(last ?? 0, range[0]);
    },
  });
  return last;
}

function keepWrittenNumbers(yaml: Document): void {
  visit(yaml, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'number' && node.source !== String(node.value))
        node.value = new WrittenNumber(node.source ?? String(node.value), node.value);
    },
  });
}

/** @throws {DocumentError} at each alias without an anchor before it, or where anchors expand to too much */
function plainValue(
  yaml: Document,
  problemAt: (offset: number, expected: string, found: string) => Problem,
): unknown {
  try {
    return yaml.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    const anchors = new Set<string>();
    const unknown: Problem[] = [];
    visit(yaml, {
      Node(_, node) {
        if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor);
      },
      Alias(_, { source, range }) {
        if (anchors.has(source)) return;
        const expected = `an anchor &${source} before this alias; a text that begins with * in quotes`;
        unknown.push(problemAt(range?.[0] ?? 0, expected, `*${source}`));
      },
    });
    const tooMany = problemAt(0, `at most ${MAX_ALIASES} uses of anchors`, 'anchors that expand to more');
    throw new DocumentError(unknown.length > 0 ? unknown : [tooMany]);
  }
}

/** The offset of the first occurrence of a character in a value. */
function offsetWithin(node: unknown, text: string, character: string): number {
  if (!isScalar(node) || !node.range) return 0;
  return offsetInScalar(text.slice(node.range[0], node.range[1]), node.type, character);
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
