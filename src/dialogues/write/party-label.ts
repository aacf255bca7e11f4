import { partyLabel } from '../../domain/graph-labels.ts';
import { bindingActions } from '../../domain/vocabulary.ts';
import type { NamedQuery } from '../../graph/executor.ts';

/**
 * Bring the label Party in line with the treaty actions held: a State or organization bears it while a
 * binding action of its is held (design 1.1; a signature binds no one). Run in the transaction that
 * changes treaty actions, so that no reader sees the one without the other.
 */
export const partyQueries: NamedQuery[] = [
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
