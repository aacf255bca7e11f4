/** A part of a text with placeholders: fixed text, or the value of a column. */
export type TextPart = string | { column: string; asId: boolean };

/**
 * The parts of a text such as `{Session|id}/{No|id}`. `{{` and `}}` are braces; `{#row}`, `{#sheet}` and `{#file}` say
 * where the row is.
 *
 * @throws {SyntaxError} for a brace without its pair, or an empty placeholder
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let rest = text;
  while (rest !== '') {
    const [whole, fixed, , name] = /^(?:((?:[^{}]|\{\{|\}\})+)|(\{)([^{}]*)\})/.exec(rest) ?? [];
    if (whole === undefined) throw new SyntaxError(`a brace without its pair, at ${JSON.stringify(rest)}`);
    rest = rest.slice(whole.length);
    if (fixed !== undefined) {
      parts.push(fixed.replaceAll('{{', '{').replaceAll('}}', '}'));
      continue;
    }
    const asId = name?.endsWith('|id') ?? false;
    const column = (asId ? name?.slice(0, -3) : name)?.replace(/\s+/g, ' ').trim() ?? '';
    if (column === '') throw new SyntaxError('an empty placeholder {}');
    parts.push({ column, asId });
  }
  return parts;
}

/** What placeholders can say besides the values of columns. */
export const positionNames: readonly string[] = ['#row', '#sheet', '#file'];
