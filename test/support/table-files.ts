import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CFB } from '@e965/xlsx';
import { DocumentError, type Problem } from '../../src/dialogues/document/problems.ts';
import { readAsFarAsPossible } from '../../src/dialogues/document/read-document.ts';
import { tableDocuments } from '../../src/tables/documents/table-documents.ts';
import { readMapping } from '../../src/tables/mapping/read-mapping.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tables-'));
let files = 0;

/** Writes a file for a test, each in a folder of its own. */
export function tableFile(name: string, content: string | Buffer): string {
  files += 1;
  const file = path.join(mkdtempSync(path.join(folder, `${files}-`)), name);
  writeFileSync(file, content);
  return file;
}

/** What a table makes by a mapping: its documents in order, and all mistakes. Any other error is thrown. */
export async function documentsOf(
  mapping: string,
  table: string,
): Promise<{ documents: Record<string, unknown>[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const documents: Record<string, unknown>[] = [];
  try {
    const { sources, close } = await tableDocuments(table, readMapping(mapping));
    try {
      for (const source of sources) {
        documents.push(source.parsed?.().value as Record<string, unknown>);
        try {
          problems.push(...readAsFarAsPossible(source).problems);
        } catch (error) {
          problems.push(...problemsIn(error));
        }
      }
    } finally {
      close();
    }
  } catch (error) {
    problems.push(...problemsIn(error));
  }
  return { documents, problems: new DocumentError(problems).problems };
}

function problemsIn(error: unknown): Problem[] {
  if (error instanceof DocumentError) return error.problems;
  throw error;
}

/**
 * A workbook written by hand, part by part, as Excel writes one (ECMA-376).
 *
 * @param sheets the sheets in order: the XML within `worksheet`, and whether it is hidden
 */
export function workbook(sheets: { name: string; xml: string; hidden?: boolean }[]): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is a date, written 14.09.2010.
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, { xml }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  const zip = CFB.utils.cfb_new();
  for (const [name, text] of Object.entries(parts))
    CFB.utils.cfb_add(zip, `/${name}`, Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`));
  return CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Buffer;
}
