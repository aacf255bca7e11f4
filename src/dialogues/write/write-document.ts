import type { Run } from '../../graph/executor.ts';
import type { DocumentPlan } from '../plan/document-plan.ts';
import { type DocumentToWrite, writePhases } from './document-statements.ts';
import { partyQueries } from './party-label.ts';

/**
 * Carries out plans inside one write transaction. Documents that refer to each other come together:
 * all of their old links go first, then all nodes come, then all new links.
 *
 * @throws {Error} when a statement writes fewer rows than planned: the transaction is then rolled back
 */
export async function writeDocuments(run: Run, documents: DocumentToWrite[]): Promise<void> {
  const targets = targetsOf(documents);
  const phases = documents.map((document) => writePhases(document, targets));
  const ordered = [
    ...[0, 1, 2].flatMap((phase) => phases.flatMap((of) => of[phase] ?? [])),
    ...(documents.some(({ plan }) => touchesTreatyActions(plan)) ? partyQueries : []),
  ];
  // Sent without waiting for answers: the next is packed while Neo4j works on the one before.
  const answers = await Promise.all(ordered.map((query) => run(query)));
  for (const [at, query] of ordered.entries()) {
    const [result] = answers[at] ?? [];
    const expected = query.parameters?.['expected'];
    if (expected !== undefined && result?.['written'] !== expected) {
      throw new Error(`${query.name} wrote ${String(result?.['written'])} of ${String(expected)}`);
    }
  }
}

function touchesTreatyActions(plan: DocumentPlan): boolean {
  return (
    [...plan.added, ...plan.changed.map(({ record }) => record)].some(
      ({ kind }) => kind === 'TreatyAction',
    ) || plan.retired.some(({ labels }) => labels.includes('TreatyAction'))
  );
}

/** Ids to which new links of these documents lead. */
function targetsOf(documents: DocumentToWrite[]): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const { plan } of documents) {
    for (const { links } of plan.added) for (const { to } of links) targets.add(to);
    for (const { addedLinks } of plan.changed) for (const { to } of addedLinks) targets.add(to);
  }
  return targets;
}
