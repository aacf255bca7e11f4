import { type DocumentSource, textSource } from '../../../src/dialogues/document/document-source.ts';
import { generate } from '../../bench/graph/generate.ts';

/** A register and ten documents of a hundred acts each; another edition changes some texts and drops some acts. */
export function killableSet(edition: number): DocumentSource[] {
  const set = generate({ scale: 0.01, interventions: false, organizations: 60, persons: 40 });
  const documents = [...set.registers, ...set.dialogues()] as any[];
  return documents.map((document) => {
    const acts = document.acts
      ?.filter((_: unknown, at: number) => edition === 0 || at % 7 !== 0)
      .map((act: any, at: number) =>
        edition > 0 && at % 5 === 0 ? { ...act, text: `${act.text} again` } : act,
      );
    const text = JSON.stringify(acts === undefined ? document : { ...document, acts });
    return textSource({ file: `${document.document}.json`, text });
  });
}
