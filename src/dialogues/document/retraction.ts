import { type DocumentSource, textSource } from './document-source.ts';

/**
 * A document that asserts nothing any more. Imported, it retires what the document of that id asserted, unless another
 * document asserts it too; with a successor in the same import, what both assert stays as it is.
 *
 * @param file the name that messages give it
 * @param successor the id of the document that takes its place; null where none has to
 */
export function retraction(
  document: string,
  { file, successor = null }: { file: string; successor?: string | null },
): DocumentSource {
  const text = JSON.stringify({ format: 'dialogue-graph/1', document });
  return { ...textSource({ file, text }), retracts: { successor } };
}
