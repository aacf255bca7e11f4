import { type ReactNode, useEffect, useRef } from 'react';
import { actsAddress } from '../address/entity-address.ts';
import { Link } from '../address/location.tsx';
import type { AdvanceWhere } from '../gql/graphql.ts';
import { text } from '../messages/text.ts';
import { ActList } from './act-list.tsx';

/** What is behind a mark, beside the picture. Takes the focus when it opens and returns it when it closes. */
export function SidePanel({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const previousFocus = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel of something else takes the focus again
  useEffect(() => {
    previousFocus.current = document.activeElement;
    heading.current?.focus();
  }, [title]);
  const close = () => {
    onClose();
    const before = previousFocus.current;
    if ((before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected) before.focus();
  };
  return (
    <aside
      className="panel"
      aria-label={text('acts.panel')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className="panel-top">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h2>
        <button type="button" onClick={close}>
          {text('acts.close')}
        </button>
      </div>
      {children}
    </aside>
  );
}

/** The acts behind a mark. */
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
    <SidePanel {...{ title, onClose }}>
      {children}
      {hasAddress && (
        <p className="hint">
          <Link href={actsAddress(where)}>{text('acts.open')}</Link>
        </p>
      )}
      <ActList where={where} />
    </SidePanel>
  );
}
