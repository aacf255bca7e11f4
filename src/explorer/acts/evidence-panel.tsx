import type { ReactNode } from 'react';
import { actsAddress } from '../address/entity-address.ts';
import { Link } from '../address/location.tsx';
import type { AdvanceWhere } from '../gql/graphql.ts';
import { SidePanel } from '../layout/side-panel.tsx';
import { text } from '../messages/text.ts';
import { ActList } from './act-list.tsx';

/** The acts behind a mark, beside the picture. */
export function EvidencePanel({
  title,
  where,
  onClose,
  children,
}: {
  title: string;
  where: AdvanceWhere;
  onClose: () => void;
  /** What else there is to know or to do, above the acts. */
  children?: ReactNode;
}) {
  // An address has no conditions within conditions.
  const hasAddress = where.AND == null;
  return (
    <SidePanel label={text('acts.panel')} {...{ title, onClose }}>
      {children}
      {hasAddress && (
        <p className="hint">
          <Link href={actsAddress(where)}>{text('acts.open')}</Link>
        </p>
      )}
      <ActList where={where} isEndless />
    </SidePanel>
  );
}
