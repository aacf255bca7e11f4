import { textSource } from '../../src/dialogues/document/document-source.ts';
import { ImportManifest } from '../../src/dialogues/manifest/import-manifest.ts';

/** A run of these documents, by file name, after they have been read. */
export function manifestOf(documents: Record<string, string>): ImportManifest {
  const manifest = new ImportManifest();
  for (const [file, text] of Object.entries(documents)) manifest.read(textSource({ file, text }));
  return manifest;
}
