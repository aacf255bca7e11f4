import { idPrefixes, labelsOfKind, type TargetLabel } from '../../domain/graph-labels.ts';
import { oncePer } from '../../domain/once.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import type { Executor } from '../../graph/executor.ts';
import { searchedTexts } from '../../snapshot/texts/searched-texts.ts';
import { TextIndex } from '../../snapshot/texts/text-index.ts';
import { closestMatch } from '../document/closest-match.ts';
import type { ImportManifest } from '../manifest/import-manifest.ts';
import { type Candidate, storedCandidates } from '../stored/reference-targets.ts';

/** Finds what an unknown id may have been meant for, among what has one of these labels; null where nothing is similar. */
export type SuggestReference = (id: string, accepts: readonly TargetLabel[]) => Promise<string | null>;

/** Ranks of a match by which a name is exactly what was written. */
const LAST_EXACT_RANK = 1;

/** Whether a reference that accepts these labels may lead to something with those; null where it leads to nothing. */
export function isAccepted(labels: readonly string[] | null, accepts: readonly TargetLabel[]): boolean {
  return labels !== null && accepts.some((label) => label === 'Entity' || labels.includes(label));
}

/**
 * Suggests what of run and graph was meant: what has the written words as its name or acronym, as search finds
 * it; else the most similar id; else what search finds by the words of the id.
 */
export function referenceSuggester(executor: Executor, run: ImportManifest): SuggestReference {
  const candidatesFor = oncePer(async (key: string) => {
    const accepts = key.split(' ') as TargetLabel[];
    const stored = await storedCandidates(executor, accepts);
    const candidates = [...ownCandidates(run, accepts), ...stored];
    return { ids: candidates.map(({ id }) => id), names: await TextIndex.build(candidates, namesAndCodes) };
  });
  return async (written, accepts) => {
    const { ids, names } = await candidatesFor(accepts.join(' '));
    const found = names
      .find(wordsOfId(written))
      // What this run drops is still in the graph.
      .filter(({ thing }) => thing.id !== written)
      .sort((a, b) => a.rank - b.rank || byCodePoint(a.thing.id, b.thing.id));
    const [best] = found;
    if (best !== undefined && best.rank <= LAST_EXACT_RANK) return best.thing.id;
    const others = ids.filter((id) => id !== written);
    return closestMatch(written, others) ?? best?.thing.id ?? null;
  };
}

function* ownCandidates(run: ImportManifest, accepts: readonly TargetLabel[]): Iterable<Candidate> {
  for (const document of run.documents)
    for (const { id, kind, properties, names } of document.records())
      if (isAccepted(labelsOfKind[kind], accepts)) yield { id, properties, names };
}

/** A definition that contains the words is not what somebody meant. */
const namesAndCodes = (candidate: Candidate) =>
  searchedTexts(candidate).filter(({ field }) => field === 'NAME' || field === 'CODE');

/** The words of an id without the prefix of its type: `org-global-initiative` is "global initiative". */
const wordsOfId = (id: string): string =>
  id.slice(Object.values(idPrefixes).find((prefix) => id.startsWith(prefix) && prefix !== '')?.length ?? 0);
