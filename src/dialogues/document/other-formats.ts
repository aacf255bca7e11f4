/** How files begin that people mistake for documents, and what they are; in any case. */
const beginnings = {
  'pk\u0003\u0004': 'an .xlsx file or another zip archive',
  '\u00D0\u00CF\u0011\u00E0': 'an old Office file such as .xls',
  '%pdf-': 'a PDF file',
  '\u00FF\u00FE': 'UTF-16 text',
  '\u00FE\u00FF': 'UTF-16 text',
  '<!doctype html': 'an HTML page',
  '<html': 'an HTML page',
  '<?xml': 'an XML file',
};

/**
 * The format of a text that is not a document: a table, an Office file, a page; null if it is not recognized. Bytes
 * that are not UTF-8 are read as ISO 8859-1.
 */
export const otherFormat = (text: string): string | null => knownFormat(text) ?? tableFormat(text);

/** The format of a file that is neither a document nor a table as text; null if it is not recognized. */
export function knownFormat(text: string): string | null {
  const start = text.slice(0, 100).trimStart().toLowerCase();
  const known = Object.entries(beginnings).find(([beginning]) => start.startsWith(beginning.toLowerCase()));
  return known?.[1] ?? null;
}

const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/** A table has as many separators in its second line, outside quotes, as in its first, and no keys there. */
function tableFormat(text: string): string | null {
  const [head = '', row = ''] = text.split(/\r\n|\r|\n/, 2).map((line) => line.replace(/"[^"]*"/g, '""'));
  if (/^\s*[#{[-]|: /.test(head)) return null;
  for (const [separator, word] of Object.entries(separators)) {
    const columns = head.split(separator).length;
    if (columns > 1 && row.split(separator).length === columns)
      return `a table with ${columns} columns that are separated by ${word}`;
  }
  return null;
}
