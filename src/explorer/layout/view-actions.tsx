import { useRef, useState } from 'react';
import { addressOf } from '../address/location.tsx';
import { useDatasetVersion } from '../api/dataset-version.ts';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import type { Picture } from './picture.ts';
import { savePicture } from './picture.ts';

/** A file that can be taken away. */
export interface Download {
  label: string;
  href: string;
}

/** The question behind a view. */
export interface Shown {
  question: TypedDocumentString<unknown, never>;
  variables: unknown;
}

/** An address of GraphiQL with a question in it. */
export const graphiqlAddress = ({ question, variables }: Shown): string =>
  addressOf(
    '/graphiql',
    new URLSearchParams({ query: question.toString(), variables: JSON.stringify(variables, null, 2) }),
  );

/** What can be done with a view: cite it, send it, see the question behind it, take the data and the picture away. */
export function ViewActions({
  sentence,
  shown,
  downloads,
  picture,
}: {
  sentence: string;
  shown: Shown;
  downloads: readonly Download[];
  picture?: () => Picture;
}) {
  const version = useDatasetVersion();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const address = () => {
    const url = new URL(window.location.href);
    url.searchParams.set('version', String(version));
    return url.href;
  };
  const copy = async (what: string, copied: string) => {
    try {
      await navigator.clipboard.writeText(copied);
      setSaid(`${what} copied.`);
    } catch {
      setText(copied);
      dialog.current?.showModal();
    }
  };
  return (
    <div className="actions">
      <button
        type="button"
        onClick={() => copy('Citation', citationOf({ sentence, version, address: address() }))}
      >
        Copy citation
      </button>
      <button type="button" onClick={() => copy('Address', address())}>
        Copy address
      </button>
      <a className="button" href={graphiqlAddress(shown)}>
        Show the GraphQL query
      </a>
      <details className="menu">
        <summary className="button">Download</summary>
        <ul>
          {downloads.map(({ label, href }) => (
            <li key={label}>
              <a href={href} download>
                {label}
              </a>
            </li>
          ))}
          {picture !== undefined &&
            (['svg', 'png'] as const).map((form) => (
              <li key={form}>
                <button type="button" onClick={() => savePicture(picture(), form)}>
                  Picture, {form.toUpperCase()}
                </button>
              </li>
            ))}
        </ul>
      </details>
      <span role="status" className="said">
        {said}
      </span>
      <dialog ref={dialog} aria-label="Text to copy">
        <p>This browser does not let the page copy. Copy it from here:</p>
        <textarea readOnly rows={6} value={text} onFocus={({ target }) => target.select()} />
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </div>
  );
}

/** A view as a work to cite: what it says, of which dataset version, where, and when it was seen. */
export function citationOf({
  sentence,
  version,
  address,
  today = new Date(),
}: {
  sentence: string;
  version: number;
  address: string;
  today?: Date;
}): string {
  const day = today.toISOString().slice(0, 10);
  const seen = dateText({ earliest: day, latest: day, precision: 'DAY', asWritten: day });
  return `“${sentence}.” dialogue-graph, dataset version ${version}. ${address} (seen ${seen}).`;
}
