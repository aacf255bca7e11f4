import { embedAddress } from './location.tsx';

/** The height of a frame in pixels until its content is there. */
const FIRST_HEIGHT = 600;

/** HTML that shows the present view in another page, as high as its content, in the light colours of most reports. */
export function embedCode(title: string, version: number): string {
  const address = new URL(embedAddress());
  address.searchParams.set('version', String(version));
  address.searchParams.set('scheme', 'light');
  const frame = document.createElement('iframe');
  frame.setAttribute('src', address.href);
  frame.setAttribute('title', title);
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', String(FIRST_HEIGHT));
  frame.setAttribute('loading', 'lazy');
  const script = document.createElement('script');
  script.setAttribute('src', `${address.origin}/embed.js`);
  script.setAttribute('async', '');
  return `${frame.outerHTML}\n${script.outerHTML}`;
}
