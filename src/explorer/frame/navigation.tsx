import { useEffect, useState } from 'react';
import { listAddress } from '../address/entity-address.ts';
import { addressOf, Link, useAddress } from '../address/location.tsx';
import { statedFor } from '../address/stated-period.ts';
import { withoutOpenCell } from '../address/use-view.ts';
import { isFilteredView, viewGroups, views } from '../address/views.ts';
import { entriesOf, keysOf, listedTypes } from '../labels/terms.ts';
import { useUsualPeriod } from '../layout/stated-period.tsx';
import { text } from '../messages/text.ts';

/** Links to the views by group and to the lists. On a narrow screen a button opens them. */
export function Navigation() {
  const { path, parameters, address } = useAddress();
  const period = useUsualPeriod();
  const [openAt, setOpenAt] = useState<string | null>(null);
  // Another page closes the menu.
  const isOpen = openAt === address;

  useEffect(() => {
    if (!isOpen) return;
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpenAt(null);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [isOpen]);

  /** The filter stays from view to view. */
  const withFilter = (to: string) => {
    const isKept = isFilteredView(to) && isFilteredView(path);
    return addressOf(to, statedFor(to, isKept ? withoutOpenCell(parameters) : new URLSearchParams(), period));
  };
  const link = ([to, label]: readonly [string, string]) => {
    const isCurrent = path === to || (to !== '/' && path.startsWith(`${to}/`));
    return (
      <li key={to}>
        <Link href={withFilter(to)} aria-current={isCurrent ? 'page' : undefined}>
          {label}
        </Link>
      </li>
    );
  };
  const groups = [
    ...keysOf(viewGroups).map((key) => ({
      title: viewGroups[key] && text(viewGroups[key]),
      links: keysOf(views).flatMap((to) =>
        views[to].group === key ? [[to, text(views[to].label)] as const] : [],
      ),
    })),
    {
      title: text('frame.lists'),
      links: entriesOf(listedTypes).map(([type, plural]) => [listAddress(type), plural] as const),
    },
  ];
  return (
    <nav aria-label={text('frame.nav')}>
      <button
        type="button"
        className="nav-button"
        aria-expanded={isOpen}
        aria-controls="nav"
        onClick={() => setOpenAt(isOpen ? null : address)}
      >
        {text('frame.menu')}
      </button>
      <ul id="nav" className={isOpen ? 'nav' : 'nav nav-closed'}>
        {groups
          .filter(({ links }) => links.length > 0)
          .map(({ title, links }) => (
            <li key={title}>
              {title !== null && <small>{title}</small>}
              <ul aria-label={title ?? undefined}>{links.map(link)}</ul>
            </li>
          ))}
      </ul>
    </nav>
  );
}
