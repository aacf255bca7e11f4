import { EvidencePanel } from '../../acts/evidence-panel.tsx';
import { entityAddress } from '../../address/entity-address.ts';
import { Link } from '../../address/location.tsx';
import type { AdvanceWhere } from '../../gql/graphql.ts';
import { text } from '../../messages/text.ts';
import type { NetworkNode } from '../model/network.ts';
import type { NetworkSettings } from '../model/network-settings.ts';
import type { NetworkAddress } from '../model/use-network-settings.ts';

/** The acts of a node or an edge; for a node, what else there is to see of it. */
export function MarkPanel({
  nodes,
  settings: { focus },
  address,
  where,
  close,
}: {
  /** The node, or both ends of the edge. */
  nodes: readonly NetworkNode[];
  settings: NetworkSettings;
  address: NetworkAddress;
  where: AdvanceWhere;
  close: () => void;
}) {
  const [node, other] = nodes;
  const title = nodes.map(({ label }) => label).join(', ');
  if (node === undefined) return null;
  const page =
    node.kind === 'GROUP' ? null : entityAddress(node.kind === 'THEME' ? 'Theme' : 'Actor', node.id);
  return (
    <EvidencePanel title={title} where={where} onClose={close}>
      {other === undefined && (
        <ul className="flow">
          {focus !== node.id && (
            <li>
              <Link href={address.addressWith({ focus: node.id })}>{text('network.onlyNeighbours')}</Link>
            </li>
          )}
          {page !== null && (
            <li>
              <Link href={page}>{text('network.page')}</Link>
            </li>
          )}
        </ul>
      )}
    </EvidencePanel>
  );
}
