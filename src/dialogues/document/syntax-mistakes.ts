import type { ErrorCode, YAMLError } from 'yaml';

const wellFormed = 'well-formed YAML 1.2 or JSON, one document to a file (in .ndjson, to a line)';

/** Mistakes that do not change how the rest is parsed. */
const harmless: ReadonlySet<ErrorCode> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY', 'BAD_DQ_ESCAPE']);

/** Describes a mistake of syntax: common ones in words for authors, others in those of the parser. */
export function syntaxMistake({ code, message, pos }: YAMLError, text: string) {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        expected: 'one key to a line, indented like its neighbours, and quotes around a text with ": " in it',
        found: 'a key within a value',
      };
    case 'DUPLICATE_KEY': {
      const [key = ''] = /^"(?:[^"\\]|\\.)*"|^[^:\s]*/.exec(text.slice(pos[0])) ?? [];
      return { expected: 'each key once in a map', found: `the key ${key} again` };
    }
    case 'TAB_AS_INDENT':
      return { expected: 'spaces at the beginning of the line', found: 'a tab' };
    case 'MULTIPLE_DOCS':
      return { expected: wellFormed, found: 'a second document' };
    default: {
      const words = (message.split('\n')[0] ?? code).replace(/ at line \d+, column \d+:?$/, '');
      return { expected: wellFormed, found: `a mistake of syntax: ${words}` };
    }
  }
}

/** Mistakes without those that only follow from another: on the same line, or after one that the parser misreads. */
export function independentMistakes(
  mistakes: readonly YAMLError[],
  lineOf: (offset: number) => number,
): YAMLError[] {
  const first = mistakes.findIndex(({ code }) => !harmless.has(code));
  const lines = new Set<number>();
  return mistakes.slice(0, first < 0 ? mistakes.length : first + 1).filter(({ pos }) => {
    const line = lineOf(pos[0]);
    return !lines.has(line) && lines.add(line);
  });
}
