import { partyLabel } from '../../domain/graph-labels.ts';
import { bindingActions } from '../../domain/vocabulary.ts';
import type { NamedQuery, Run } from '../../graph/executor.ts';
import type { DocumentPlan } from '../plan/document-plan.ts';
import { type DocumentToWrite, type WriteStatement, writePhases } from './document-statements.ts';

/**
 * Executes plans in one write transaction. Documents that refer to each other are written together: first all of their
 * old links are deleted, then all nodes are written, then all new links.
 *
 * @throws {Error} if a statement writes fewer rows than planned: the transaction is then rolled back
 */
export async function writeDocuments(run: Run, documents: DocumentToWrite[]): Promise<void> {
  const targets = targetsOf(documents);
  const phases = documents.map((document) => writePhases(document, targets));
  const statements: WriteStatement[] = [
    ...[0, 1, 2].flatMap((phase) => phases.flatMap((of) => of[phase] ?? [])),
    ...(documents.some(({ plan }) => touchesTreatyActions(plan)) ? partyQueries : []),
  ];
  // Sent without waiting for results: the next is packed while Neo4j works on the previous one.
  const results = await Promise.all(statements.map((statement) => run(statement)));
  for (const [index, { name, expected }] of statements.entries()) {
    const written = results[index]?.[0]?.['written'];
    if (expected !== undefined && written !== expected)
      throw new Error(`${name} wrote ${String(written)} of ${expected}`);
  }
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

function touchesTreatyActions({ added, changed, retired }: DocumentPlan): boolean {
  return (
    added.some(({ kind }) => kind === 'TreatyAction') ||
    [...changed.map(({ after }) => after), ...retired].some(({ labels }) => labels.includes('TreatyAction'))
  );
}

/**
 * A State or organization has the label Party while one of its treaty actions binds it (design 1.1; a signature binds
 * no one). Run in the transaction that changes treaty actions, so that no reader sees one without the other.
 */
const partyQueries: NamedQuery[] = [
  {
    name: 'import.addParties',
    text: `MATCH (x:State|Stakeholder)
WHERE NOT x:${partyLabel} AND EXISTS { (x)<-[:BY]-(t:TreatyAction) WHERE t.action IN $binding }
SET x:${partyLabel}`,
    parameters: { binding: bindingActions },
  },
  {
    name: 'import.removeParties',
    text: `MATCH (x:${partyLabel})
WHERE NOT EXISTS { (x)<-[:BY]-(t:TreatyAction) WHERE t.action IN $binding }
REMOVE x:${partyLabel}`,
    parameters: { binding: bindingActions },
  },
];
