import { type DocumentSource, textSource } from '../../src/dialogues/document/document-source.ts';
import { DocumentError, type Problem } from '../../src/dialogues/document/problems.ts';
import { type ReadDocument, readAsFarAsPossible } from '../../src/dialogues/document/read-document.ts';
import { documentRecords } from '../../src/dialogues/records/document-records.ts';

/** Reads a document that must have no mistake of form: throws a DocumentError with all of them otherwise. */
export function readDocument(source: DocumentSource): ReadDocument {
  const { problems, ...read } = readAsFarAsPossible(source);
  if (problems.length > 0) throw new DocumentError(problems);
  return read;
}

/** The mistakes of a document that show without any other. Anything but a DocumentError is a crash, and thrown. */
export function problemsOf(text: string): Problem[] {
  try {
    return documentRecords(readDocument(textSource({ file: 'd.yaml', text }))).problems;
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}
