import type { Link } from '../records/graph-record.ts';
import { changedProperties } from '../records/record-content.ts';
import type { StoredLink } from '../stored/stored-nodes.ts';
import type { DocumentPlan, NodeChange } from './document-plan.ts';

/** What importing one document would do, record by record. */
export type PlanDetails = ReturnType<typeof planDetails>;

/** A plan record by record, for a dry run. */
export function planDetails(plan: DocumentPlan) {
  return {
    added: plan.added.map(({ id, kind }) => ({ id, kind })),
    changed: plan.changed.map(changeOf),
    retired: plan.retired.map(({ id }) => id),
  };
}

/** Values that differ, links added and removed as `TYPE target`, and whether the names differ. */
function changeOf({ before, after, addedLinks, droppedLinks, namesDiffer }: NodeChange) {
  return {
    id: before.id,
    properties: changedProperties(before.properties, after.properties),
    addedLinks: addedLinks.map(linkName),
    droppedLinks: droppedLinks.map(linkName),
    names: namesDiffer,
  };
}

function linkName(link: Link | StoredLink): string {
  return `${link.type} ${link.to}`;
}
