import { z } from 'zod';
import { idPrefixes, type TargetLabel } from '../../domain/graph-labels.ts';
import { oncePer } from '../../domain/once.ts';
import { byCodePoint } from '../../domain/order-key.ts';
import type { Executor } from '../../graph/executor.ts';
import { type RecordName, recordName } from '../../snapshot/entities/entity-record.ts';
import { codes, type Searched, searchedTexts, titles } from '../../snapshot/texts/searched-texts.ts';
import { TextIndex } from '../../snapshot/texts/text-index.ts';
import { nearest } from '../document/closest-match.ts';
import type { ImportManifest } from './import-manifest.ts';

/** Something that a reference could have meant. */
type Candidate = Searched & { id: string };

/** Tells what of the right kind an id that leads nowhere may have meant; null where nothing is near. */
export type NearestKnown = (id: string, accepts: readonly TargetLabel[]) => Promise<string | null>;

const MOST_CANDIDATES = 50_000;
/** Ranks of names that are what was written. */
const LAST_EXACT_RANK = 1;

const storedCandidate: z.ZodType<Candidate> = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.unknown()),
  names: z.array(recordName),
});

/**
 * Finds what run and graph hold of the right kind, whose names are read once a kind: what bears the written as its name
 * or acronym, as search finds it; else the nearest id; else what is found by the words of the id.
 *
 * @param isAccepted whether something of the run has one of these labels
 */
export function nearestIn(
  executor: Executor,
  run: ImportManifest,
  isAccepted: (id: string, accepts: readonly TargetLabel[]) => boolean,
): NearestKnown {
  const known = oncePer(async (key: string) => {
    const accepts = key.split(' ') as TargetLabel[];
    const stored = await executor.read(
      {
        name: 'import.referenceCandidates',
        text: `MATCH (n:Entity) WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN n.id AS id, n{${[...titles, 'shortTitles', ...codes].map((property) => `.${property}`).join(', ')}} AS properties,
  [(n)-[:HAS_NAME]->(m:Name) | {text: m.text, kind: m.kind, language: m.language}] AS names LIMIT ${MOST_CANDIDATES}`,
        parameters: { labels: accepts },
      },
      storedCandidate,
    );
    const candidates = [...ownCandidates(run, (id) => isAccepted(id, accepts)), ...stored];
    return { ids: candidates.map(({ id }) => id), names: TextIndex.of(candidates, nameTexts) };
  });
  return async (written, accepts) => {
    const { ids, names } = await known(accepts.join(' '));
    const found = names
      .find(wordsOfId(written))
      // What this run drops is still in the graph.
      .filter(({ thing }) => thing.id !== written)
      .sort((a, b) => a.rank - b.rank || byCodePoint(a.thing.id, b.thing.id));
    const [best] = found;
    if (best !== undefined && best.rank <= LAST_EXACT_RANK) return best.thing.id;
    return (
      nearest(
        written,
        ids.filter((id) => id !== written),
      ) ??
      best?.thing.id ??
      null
    );
  };
}

function* ownCandidates(run: ImportManifest, isAccepted: (id: string) => boolean): Iterable<Candidate> {
  for (const document of run.documents)
    for (const { id, properties, names } of document.records().records)
      if (isAccepted(id)) yield { id, properties, names: names satisfies readonly RecordName[] };
}

/** Names and codes alone: a definition that has the words is not what somebody meant. */
const nameTexts = (candidate: Candidate) =>
  searchedTexts(candidate).filter(({ field }) => field === 'NAME' || field === 'CODE');

/** What an id says, without what tells its type: `org-global-initiative` is "global initiative". */
const wordsOfId = (id: string): string =>
  id.slice(Object.values(idPrefixes).find((prefix) => id.startsWith(prefix) && prefix !== '')?.length ?? 0);
