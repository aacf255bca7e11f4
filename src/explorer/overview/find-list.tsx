import { useEffect, useState } from 'react';
import type { Findable } from '../address/facets.ts';
import { addressOf, go, Link, useAddress } from '../address/location.tsx';
import { thingAddress } from '../address/thing-address.ts';
import { type Failure, noteFailure } from '../api/ask.ts';
import { type Found, type FoundPage, findByName } from '../api/find-by-name.ts';
import { numberText } from '../labels/dates.ts';
import { Empty, FailureNotice } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-frame.tsx';

const EACH = 100;

/** All things of a type by name, and those whose name holds a text. */
export function FindList({ type, title }: { type: Findable; title: string }) {
  const { path, parameters } = useAddress();
  const text = parameters.get('name') ?? '';
  const [state, setState] = useState<{ found: Found[]; page: FoundPage; text: string }>();
  const [failure, setFailure] = useState<Failure>();
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try is asked for by its count
  useEffect(() => {
    const giveUp = new AbortController();
    setFailure(undefined);
    findByName(type, { text, first: EACH, signal: giveUp.signal }).then(
      (page) => setState({ found: page.found, page, text }),
      noteFailure(setFailure, giveUp.signal),
    );
    return () => giveUp.abort();
  }, [type, text, tries]);

  const more = () => {
    if (state === undefined) return;
    findByName(type, { text, first: EACH, after: state.page.next }).then(
      (page) => setState({ ...state, found: [...state.found, ...page.found], page }),
      noteFailure(setFailure),
    );
  };
  const isPending = state === undefined || state.text !== text;
  return (
    <>
      <PageHeading title={title} />
      <search>
        <form
          className="controls"
          onSubmit={(event) => {
            event.preventDefault();
            const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
            go(addressOf(path, new URLSearchParams(name === '' ? {} : { name })));
          }}
        >
          <label htmlFor="name">Name holds</label>
          <input id="name" key={text} name="name" type="search" dir="auto" defaultValue={text} />
          <button type="submit">Find</button>
        </form>
      </search>
      {failure !== undefined ? (
        <FailureNotice failure={failure} again={() => setTries(tries + 1)} />
      ) : (
        <div className={isPending ? 'dimmed found-place' : 'found-place'} aria-busy={isPending}>
          {state !== undefined && <FoundList {...state} title={title} />}
          {state?.page.next != null && (
            <button type="button" onClick={more}>
              Show more
            </button>
          )}
        </div>
      )}
    </>
  );
}

function FoundList({
  found,
  page,
  text,
  title,
}: {
  found: Found[];
  page: FoundPage;
  text: string;
  title: string;
}) {
  if (found.length === 0)
    return (
      <Empty title={`Nothing among the ${title.toLowerCase()} is called “${text}”.`}>
        <p>Try a part of the name, or another form of it.</p>
      </Empty>
    );
  return (
    <>
      <p className="hint" role="status">
        {numberText(found.length)} of {numberText(page.totalCount)}
      </p>
      <ul className="found">
        {found.map(({ type, id, name, note }) => (
          <li key={id}>
            <Link href={thingAddress(type, id) ?? '/'}>
              <bdi>{name}</bdi>
            </Link>{' '}
            <small>
              <bdi>{note}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
