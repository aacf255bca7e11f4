import { type AnchorHTMLAttributes, type MouseEvent, useMemo, useSyncExternalStore } from 'react';
import { scrollPositions } from './scroll-positions.ts';

/** What precedes the path of a page that is shown in a frame of another site. */
const EMBED = '/embed';
/** Whether the page is in a frame of another site: a picture with its citation, whose links open the explorer itself. */
export const isEmbedded = window.location.pathname.startsWith(`${EMBED}/`);

/** The browser's history is the only state that pages share. Addresses are those of the explorer itself. */
const current = () => window.location.pathname.slice(isEmbedded ? EMBED.length : 0) + window.location.search;
const inBrowser = (address: string) => (isEmbedded ? EMBED + address : address);

/** The present address for a frame of another site. */
export const embedAddress = (): string => new URL(EMBED + current(), window.location.origin).href;

/** The present address in the explorer itself, with another search parameter. */
export function addressWith(name: string, value: string): string {
  const url = new URL(current(), window.location.origin);
  url.searchParams.set(name, value);
  return url.href;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

/** An address of the explorer, and its parts. */
interface Address {
  path: string;
  parameters: URLSearchParams;
  address: string;
}

/** The page's address; renders again when it changes. */
export function useAddress(): Address {
  const address = useSyncExternalStore(subscribe, current);
  return useMemo(() => partsOf(address), [address]);
}

/** The path of the page at present. */
export const currentPath = (): string => partsOf(current()).path;

function partsOf(address: string): Address {
  const url = new URL(address, window.location.origin);
  return { path: readablePath(url.pathname), parameters: url.searchParams, address };
}

/** A path with its escapes resolved, even if a percent sign is not one, and without a slash at its end. */
function readablePath(path: string): string {
  const whole = path.replace(/(?<=.)\/+$/, '');
  return whole.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** Goes to an address of this page, as a new entry of the history or in place of the current one. */
export function go(address: string, { replace = false } = {}): void {
  if (address === current()) return;
  if (replace) window.history.replaceState(window.history.state, '', inBrowser(address));
  else window.history.pushState(scrollPositions.newEntry(), '', inBrowser(address));
  // The browser sends this event only for the back and forward buttons.
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** An address of a path and parameters; without a question mark if there are none. */
export const addressOf = (path: string, parameters: URLSearchParams): string =>
  parameters.size === 0 ? path : `${path}?${parameters}`;

/** A link within the page: a real one, so that it can be opened in a new tab, copied and read by a crawler. */
export function Link({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  if (isEmbedded) return <a href={href} target="_blank" rel="noopener" {...rest} />;
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return <a href={href} onClick={onClick} {...rest} />;
}
