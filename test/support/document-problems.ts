import { textSource } from '../../src/dialogues/document/document-source.ts';
import { DocumentError, type Problem } from '../../src/dialogues/document/problems.ts';
import { readDocument } from '../../src/dialogues/document/read-document.ts';
import { documentRecords } from '../../src/dialogues/records/document-records.ts';

/** The mistakes of a document that show without any other. Anything but a DocumentError is a crash, and thrown. */
export function problemsOf(text: string): Problem[] {
  try {
    return documentRecords(readDocument(textSource({ file: 'd.yaml', text }))).problems;
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}
