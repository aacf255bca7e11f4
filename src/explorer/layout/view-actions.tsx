import { useRef, useState } from 'react';
import { editorAddress } from '../../questions/editor-address.ts';
import { embedCode } from '../address/embed-code.ts';
import { addressWith, isEmbedded } from '../address/location.tsx';
import { useDatasetVersion, useIsUnpublished } from '../api/query-client.ts';
import { todayText } from '../labels/dates.ts';
import type { MessageKey } from '../messages/en.ts';
import { text } from '../messages/text.ts';
import type { Download } from './downloads.ts';
import { type Drawing, framed } from './picture.ts';
import { savePicture } from './save-picture.ts';
import { site } from './site.ts';

/** A query with its variables, to open in GraphiQL. */
export interface GraphQLRequest {
  document: { toString(): string };
  variables: unknown;
}

/** The actions of a view: cite it, share it, see its query, download the data and the picture. */
export function ViewActions({
  sentence,
  request: { document, variables },
  downloads,
  drawing,
  sources,
}: {
  sentence: string;
  request: GraphQLRequest;
  downloads: readonly Download[];
  /** Draws the view for download, where it has a picture. */
  drawing?: (() => Drawing) | undefined;
  /** The sources of the picture in a line. */
  sources?: (() => Promise<string>) | undefined;
}) {
  const version = useDatasetVersion();
  const cite = useIsUnpublished() ? 'action.citeUnpublished' : 'action.cite';
  const dialog = useRef<HTMLDialogElement>(null);
  const [toCopy, setToCopy] = useState('');
  const [message, setMessage] = useState('');
  const address = () => addressWith('version', String(version));
  /** The view's sentence, the dataset version, the address and the date. */
  const citation = () =>
    text(cite, { sentence, site: site.title, version, address: address(), day: todayText() });
  const save = async (draw: () => Drawing, format: 'svg' | 'png') => {
    const origin = text('picture.origin', {
      site: site.title,
      version,
      address: address(),
      day: todayText(),
    });
    try {
      const named = (await sources?.()) ?? '';
      await savePicture(framed(draw(), { sentence, sources: named, origin }), format);
      setMessage('');
    } catch (error) {
      setMessage(text('picture.failed', { reason: (error as Error).message }));
    }
  };
  const copy = async (done: MessageKey, content: string) => {
    try {
      await navigator.clipboard.writeText(content);
      setMessage(text(done));
    } catch {
      setToCopy(content);
      dialog.current?.showModal();
    }
  };
  if (isEmbedded) return null;
  return (
    <div className="flow actions">
      <button type="button" onClick={() => copy('action.citationCopied', citation())}>
        {text('action.citation')}
      </button>
      <button type="button" onClick={() => copy('action.addressCopied', address())}>
        {text('action.address')}
      </button>
      <button type="button" onClick={() => copy('action.embedCopied', embedCode(sentence, version))}>
        {text('action.embed')}
      </button>
      <a
        className="button"
        href={editorAddress({
          query: document.toString(),
          variables: JSON.stringify(variables, null, 2),
        })}
      >
        {text('action.query')}
      </a>
      {(downloads.length > 0 || drawing !== undefined) && (
        <details className="menu">
          <summary className="button">{text('action.download')}</summary>
          <ul className="popup">
            {downloads.map(({ label, href, form }) => (
              <li key={label}>
                {form === null ? (
                  <a href={href} download>
                    {label}
                  </a>
                ) : (
                  <form method="post" action={form.action}>
                    {Object.entries(form.parameters).map(([name, value]) => (
                      <input key={name} type="hidden" name={name} value={value} />
                    ))}
                    <button type="submit">{label}</button>
                  </form>
                )}
              </li>
            ))}
            {drawing !== undefined &&
              (['svg', 'png'] as const).map((format) => (
                <li key={format}>
                  <button type="button" onClick={() => save(drawing, format)}>
                    {text('download.picture', { format: format.toUpperCase() })}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
      <span role="status" className="hint">
        {message}
      </span>
      <dialog ref={dialog} aria-label={text('action.dialog')}>
        <p>{text('action.cannotCopy')}</p>
        <textarea readOnly rows={6} value={toCopy} onFocus={({ target }) => target.select()} />
        <form method="dialog">
          <button type="submit">{text('action.close')}</button>
        </form>
      </dialog>
    </div>
  );
}
