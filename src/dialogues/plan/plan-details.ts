import { derivedProperties, type Link, type Scalar } from '../records/graph-record.ts';
import type { StoredLink } from '../stored/stored-nodes.ts';
import type { DocumentPlan, NodeChange } from './document-plan.ts';

/** A property whose value changes; null where it has none. */
export interface PropertyChange {
  name: string;
  before: Scalar | null;
  after: Scalar | null;
}

/** What importing one document would do, thing by thing. */
export type PlanDetails = ReturnType<typeof planDetails>;

/** A plan thing by thing, for a dry run. */
export function planDetails(plan: DocumentPlan) {
  return {
    added: plan.added.map(({ id, kind }) => ({ id, kind })),
    changed: plan.changed.map(changeOf),
    retired: plan.retired.map(({ id }) => id),
  };
}

/** Values that differ, links that come and go as `TYPE target`, and whether the forms of the name differ. */
function changeOf({ before, after, addedLinks, droppedLinks, namesDiffer }: NodeChange) {
  const names = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)]);
  return {
    id: before.id,
    properties: [...names]
      .filter((name) => !derivedProperties.has(name))
      .map(
        (name): PropertyChange => ({
          name,
          before: before.properties[name] ?? null,
          after: after.properties[name] ?? null,
        }),
      )
      .filter((value) => JSON.stringify(value.before) !== JSON.stringify(value.after)),
    addedLinks: addedLinks.map(linkName),
    droppedLinks: droppedLinks.map(linkName),
    names: namesDiffer,
  };
}

function linkName(link: Link | StoredLink): string {
  return `${link.type} ${link.to}`;
}
