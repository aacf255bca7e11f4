import { actsAddress } from '../address/entity-address.ts';
import type { Filter } from '../address/facets.ts';
import { Link } from '../address/location.tsx';
import { SidePanel } from '../layout/side-panel.tsx';
import { text } from '../messages/text.ts';
import { ActList } from './act-list.tsx';

/** The acts behind a mark, beside the picture. */
export const EvidencePanel = ({
  title,
  where,
  onClose,
}: {
  title: string;
  where: Filter;
  onClose: () => void;
}) => (
  <SidePanel label={text('acts.panel')} {...{ title, onClose }}>
    <p className="hint">
      <Link href={actsAddress(where)}>{text('acts.open')}</Link>
    </p>
    <ActList where={where} />
  </SidePanel>
);
