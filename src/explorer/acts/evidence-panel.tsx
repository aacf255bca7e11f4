import { useEffect, useRef } from 'react';
import { actsAddress } from '../address/entity-address.ts';
import type { Filter } from '../address/facets.ts';
import { Link } from '../address/location.tsx';
import { ActList } from './act-list.tsx';

/** The acts behind a mark, beside the picture. Takes the focus when it opens and returns it when it closes. */
export function EvidencePanel({
  title,
  where,
  onClose,
}: {
  title: string;
  where: Filter;
  onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const previousFocus = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel of something else takes the focus anew
  useEffect(() => {
    previousFocus.current = document.activeElement;
    heading.current?.focus();
  }, [title]);
  const close = () => {
    onClose();
    if (previousFocus.current instanceof HTMLElement && previousFocus.current.isConnected)
      previousFocus.current.focus();
  };
  return (
    <aside
      className="panel"
      aria-label="Acts behind the mark"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className="panel-top">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <p className="hint">
        <Link href={actsAddress(where)}>These acts as a view of their own</Link>
      </p>
      <ActList where={where} />
    </aside>
  );
}
