import { type ReactNode, useEffect } from 'react';
import { addressWith, useAddress } from '../address/location.tsx';
import { useDatasetVersion } from '../api/query-client.ts';
import { todayText } from '../labels/dates.ts';
import { site } from '../layout/site.ts';
import { Text, text } from '../messages/text.ts';
import './embed.css';

/** What an embedding page receives when the height of the content changes: `embed.js` sets the frame to it. */
interface HeightMessage {
  type: 'dialogue-graph:height';
  /** In CSS pixels. */
  height: number;
}

/** The frame of a page in another site: the page itself, and where it is from. */
export function EmbedFrame({ children }: { children: ReactNode }) {
  const { parameters } = useAddress();
  const version = useDatasetVersion();
  const scheme = parameters.get('scheme');
  useEffect(() => {
    document.documentElement.classList.add('embedded');
    if (scheme !== null) document.documentElement.dataset['scheme'] = scheme;
  }, [scheme]);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      const message: HeightMessage = { type: 'dialogue-graph:height', height };
      // The height is no secret, and the embedding page's address is not known.
      window.parent.postMessage(message, '*');
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot hint">
        <p>
          <Text id="embed.source" site={<bdi>{site.title}</bdi>} version={version} day={todayText()} />{' '}
          <a href={addressWith('version', String(version))} target="_blank" rel="noopener">
            {text('embed.open')}
          </a>
        </p>
      </footer>
    </>
  );
}
