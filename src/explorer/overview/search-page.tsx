import { type FormEvent, useEffect, useState } from 'react';
import { fromAddress, inAddress } from '../address/filter-in-address.ts';
import { go, Link, useAddress } from '../address/location.tsx';
import { searchAddress, thingAddress } from '../address/thing-address.ts';
import { ask, type Failure, noteFailure } from '../api/ask.ts';
import { hasWords } from '../api/find-by-name.ts';
import { useAnswer } from '../api/use-answer.ts';
import {
  CountAnythingDocument,
  FindAnythingDocument,
  type FindAnythingQuery,
  type SearchType,
} from '../gql/graphql.ts';
import { countText, dateText, numberText } from '../labels/dates.ts';
import { foundTypes } from '../labels/terms.ts';
import { Answered, Empty, FailureNotice } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-frame.tsx';

type Page = FindAnythingQuery['search'];
type Hit = Page['nodes'][number];

/** Search refuses what has nothing to look for, and what is longer. */
const canBeFound = (text: string): boolean => hasWords(text) && [...text].length <= 200;

/** Everything that a text finds, of all types or of one, the nearest first; each with the words by which it was found. */
export function SearchPage() {
  const { parameters } = useAddress();
  const text = (parameters.get('q') ?? '').trim();
  const asked = fromAddress(parameters.get('type') ?? '');
  const type = asked in foundTypes ? (asked as SearchType) : null;
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (wanted !== '') go(searchAddress(wanted));
  };
  return (
    <>
      <PageHeading title={text === '' ? 'Search' : `Found by “${text}”`} />
      <search>
        <form className="controls" onSubmit={find}>
          <label htmlFor="q">Look for</label>
          <input id="q" key={text} name="q" type="search" dir="auto" maxLength={200} defaultValue={text} />
          <button type="submit">Find</button>
        </form>
      </search>
      {canBeFound(text) ? (
        <Results key={`${type} ${text}`} text={text} type={type} />
      ) : (
        <p className="hint">
          Names, acronyms, codes and texts are looked through, in every language that they are held in. Every
          word has to be there, or the beginning of one.
        </p>
      )}
    </>
  );
}

function Results({ text, type }: { text: string; type: SearchType | null }) {
  const types = type === null ? null : [type];
  const counted = useAnswer(CountAnythingDocument, { text });
  const first = useAnswer(FindAnythingDocument, { text, types, after: null });
  const [further, setFurther] = useState<Page[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [giveUp] = useState(() => new AbortController());
  useEffect(() => () => giveUp.abort(), [giveUp]);

  const more = (after: string | null) => {
    setFailure(undefined);
    ask(FindAnythingDocument, { text, types, after }, giveUp.signal).then(
      ({ data }) => setFurther((pages) => [...pages, data.search]),
      noteFailure(setFailure, giveUp.signal),
    );
  };
  return (
    <Answered asked={first} room="30rem">
      {({ search }) => {
        if (search.totalCount === 0) return <Nothing text={text} />;
        const last = further.at(-1) ?? search;
        const hits = [search, ...further].flatMap(({ nodes }) => nodes);
        return (
          <div className="found-place">
            <TypeLinks text={text} type={type} counted={counted.data?.search} />
            <p className="hint" role="status">
              {numberText(hits.length)} of {countText(search.totalCount, 'thing')}
            </p>
            <ul className="found">
              {hits.map((hit) => (
                <FoundHit key={hit.node.id} hit={hit} />
              ))}
            </ul>
            {failure !== undefined && (
              <FailureNotice failure={failure} again={() => more(last.pageInfo.endCursor)} />
            )}
            {failure === undefined && last.pageInfo.hasNextPage && (
              <button type="button" onClick={() => more(last.pageInfo.endCursor)}>
                Show more
              </button>
            )}
          </div>
        );
      }}
    </Answered>
  );
}

const Nothing = ({ text }: { text: string }) => (
  <Empty title={`Nothing is found by “${text}”.`}>
    <p>
      Every word has to stand in one name or text. Try fewer words, or the beginning of one; or look through
      the <Link href="/themes">themes</Link> and <Link href="/actors">actors</Link>.
    </p>
  </Empty>
);

/** The types of which anything was found, as ways to keep to one. */
function TypeLinks({
  text,
  type,
  counted,
}: {
  text: string;
  type: SearchType | null;
  counted: { totalCount: number; counts: { type: SearchType; count: number }[] } | undefined;
}) {
  const link = (label: string, count: number, to: SearchType | null) => (
    <li key={label}>
      <Link
        href={searchAddress(text, to === null ? undefined : inAddress(to))}
        aria-current={type === to ? 'true' : undefined}
      >
        {label}
      </Link>{' '}
      {numberText(count)}
    </li>
  );
  return (
    <ul className="found-types" aria-label="Types of what was found">
      {counted !== undefined && link('All', counted.totalCount, null)}
      {counted?.counts.map((one) => link(foundTypes[one.type], one.count, one.type))}
    </ul>
  );
}

function FoundHit({ hit: { type, label, match, node } }: { hit: Hit }) {
  const href = thingAddress(node.__typename, node.id);
  const name = <bdi>{label}</bdi>;
  return (
    <li>
      {href === null ? name : <Link href={href}>{name}</Link>}{' '}
      <small>
        {foundTypes[type]}
        {node.__typename === 'Meeting' && `, ${dateText(node.start)}`}
        {match.text !== label && (
          <>
            {match.field === 'NAME' ? ' · also called ' : ' · '}
            <bdi>{match.text}</bdi>
          </>
        )}
      </small>
    </li>
  );
}
