import { Link } from '../../address/location.tsx';
import { SidePanel } from '../../layout/side-panel.tsx';
import { text } from '../../messages/text.ts';
import type { NetworkEdge, NetworkNode } from '../model/network.ts';
import type { NetworkAddress } from '../model/use-network-settings.ts';

const MAX_SHOWN = 100;

/** The pairs of actors that an edge between two groups counts, by name; each leads to the pair in the network of actors. */
export function PairsPanel({
  groups: [one, other],
  pairs,
  address,
  close,
}: {
  groups: readonly [NetworkNode, NetworkNode];
  pairs: readonly { edge: NetworkEdge; names: readonly [string, string] }[];
  address: NetworkAddress;
  close: () => void;
}) {
  const lineOf = ([a, b]: readonly [string, string]) => text('network.pair', { a, b });
  const inOrder = [...pairs].sort((a, b) => lineOf(a.names).localeCompare(lineOf(b.names)));
  return (
    <SidePanel
      label={text('acts.panel')}
      title={text('network.pair', { a: one.label, b: other.label })}
      onClose={close}
    >
      <p className="hint">
        {text('network.pairs', { pairs: pairs.length, shown: Math.min(pairs.length, MAX_SHOWN) })}
      </p>
      <ul className="rows">
        {inOrder.slice(0, MAX_SHOWN).map(({ edge: { a, b }, names }) => (
          <li key={`${a} ${b}`}>
            <Link href={address.addressWith({ group: 'NONE', focus: a, shared: '1' }, { row: a, column: b })}>
              {lineOf(names)}
            </Link>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
