import { type ReactNode, useEffect, useRef } from 'react';
import { text } from '../messages/text.ts';

/** What is behind a mark, beside the picture. Takes the focus when it opens and returns it when it closes. */
export function SidePanel({
  label,
  title,
  onClose,
  children,
}: {
  /** What the panel shows, for screen readers. */
  label: string;
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
    // Marks of a picture are elements of SVG.
    if ((before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected) before.focus();
  };
  return (
    <aside
      className="panel"
      aria-label={label}
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
