import { type DocumentSource, textSource } from './document-source.ts';

/**
 * A document that no longer asserts anything. Importing it retires what the document with that id asserted, unless
 * another document asserts it too; with a successor in the same import, what both assert is unchanged.
 *
 * @param file its name in messages
 * @param successor the id of the document that replaces it; null if none does
 */
export function retraction(
  document: string,
  { file, successor = null }: { file: string; successor?: string | null },
): DocumentSource {
  const text = JSON.stringify({ format: 'dialogue-graph/1', document });
  return { ...textSource({ file, text }), firstLine: 0, retracts: { successor } };
}
