import { type ReactNode, useEffect } from 'react';
import { site } from './site.ts';

/** A page's heading; also the title of the window. It takes the focus when the page changes. */
export function PageHeading({
  title,
  kind,
  children,
}: {
  title: string;
  kind?: string;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · ${site.title}`;
  }, [title]);
  return (
    <div className="heading">
      {kind !== undefined && <p className="hint">{kind}</p>}
      <h1 tabIndex={-1} dir="auto">
        {children ?? title}
      </h1>
    </div>
  );
}
