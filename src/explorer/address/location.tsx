import { type AnchorHTMLAttributes, type MouseEvent, useMemo, useSyncExternalStore } from 'react';

/** The page's address, followed: the history of the browser is the only state that views share. */
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
const current = () => window.location.pathname + window.location.search;

function follow(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', tell);
  };
}

/** Where the page is. */
export function useAddress(): { path: string; parameters: URLSearchParams; address: string } {
  const address = useSyncExternalStore(follow, current);
  return useMemo(() => {
    const url = new URL(address, window.location.origin);
    return { path: decodeURI(url.pathname), parameters: url.searchParams, address };
  }, [address]);
}

/** Goes to an address of this page, as a new step of the history or in place of the present one. */
export function go(address: string, { replace = false } = {}): void {
  if (address === current()) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', address);
  tell();
}

/** An address out of a path and parameters; none of them, no question mark. */
export function addressOf(path: string, parameters: URLSearchParams): string {
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A link within the page: a real one, so that it can be opened elsewhere, copied and read by a crawler. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !plain) return;
    event.preventDefault();
    go(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
