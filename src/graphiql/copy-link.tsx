import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { editorAddress } from '../questions/editor-address.ts';

/** How long the confirmation is shown. */
const MESSAGE_MS = 2_000;

/** Copies an address that opens the content of the editors. */
export function CopyLink() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [message, setMessage] = useState<string | null>(null);
  const copy = async () => {
    const { origin, pathname } = window.location;
    const content = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    const address = editorAddress(content, `${origin}${pathname}`);
    try {
      await navigator.clipboard.writeText(address);
      setMessage('Link copied');
    } catch {
      // Without a secure connection browsers have no clipboard: the address bar shows the address instead.
      window.history.replaceState(null, '', address);
      setMessage('The link is in the address bar');
    }
    setTimeout(() => setMessage(null), MESSAGE_MS);
  };
  return (
    <>
      <ToolbarButton label="Copy a link to this query" onClick={copy}>
        <svg
          viewBox="0 0 20 20"
          className="graphiql-toolbar-icon"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1" />
          <path d="M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1" />
        </svg>
      </ToolbarButton>
      <span className="message" role="status">
        {message}
      </span>
    </>
  );
}
