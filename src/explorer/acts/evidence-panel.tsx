import { useEffect, useRef } from 'react';
import { actsAddress } from '../address/entity-address.ts';
import type { Filter } from '../address/facets.ts';
import { Link } from '../address/location.tsx';
import { text } from '../messages/text.ts';
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel of something else takes the focus again
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
      <p className="hint">
        <Link href={actsAddress(where)}>{text('acts.open')}</Link>
      </p>
      <ActList where={where} isEndless />
    </aside>
  );
}
