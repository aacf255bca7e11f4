import { inAddress, oneOf } from '../address/codecs.ts';
import { searchAddress } from '../address/entity-address.ts';
import { EntityLink } from '../address/entity-link.tsx';
import { go, Link, useAddress } from '../address/location.tsx';
import { fetchGraphQL } from '../api/fetch-graphql.ts';
import { noteAndId } from '../api/search-by-name.ts';
import { useGraphQL, usePages } from '../api/use-query-state.ts';
import {
  CountAnythingDocument,
  type CountAnythingQuery,
  FindAnythingDocument,
  type FindAnythingQuery,
  type SearchType,
} from '../gql/graphql.ts';
import { dateText, numberText } from '../labels/dates.ts';
import { alike, hasWords } from '../labels/offered.ts';
import { keysOf, searchTypes } from '../labels/terms.ts';
import { MoreButton, Notice, QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { text as message, Text } from '../messages/text.ts';
import { SearchForm } from './search-form.tsx';

type Hit = FindAnythingQuery['search']['nodes'][number];

const typeCodec = oneOf(keysOf(searchTypes));

/** The longest text that `search` accepts, in characters. */
const MAX_TEXT_LENGTH = 200;

/** Everything that a text finds, of all types or of one, the best match first; each with the words that match. */
export function SearchPage() {
  const { parameters } = useAddress();
  const text = (parameters.get('q') ?? '').trim();
  const type = typeCodec.read(parameters.get('type') ?? '') ?? null;
  return (
    <>
      <PageHeading title={text === '' ? message('search.title') : message('search.results', { text })} />
      <SearchForm
        label={message('search.label')}
        name="q"
        text={text}
        onSearch={(wanted) => wanted !== '' && go(searchAddress(wanted))}
      />
      {hasWords(text) && [...text].length <= MAX_TEXT_LENGTH ? (
        <Results key={`${type} ${text}`} text={text} type={type} />
      ) : (
        <p className="hint">{message('search.hint')}</p>
      )}
    </>
  );
}

function Results({ text, type }: { text: string; type: SearchType | null }) {
  const types = type === null ? null : [type];
  const counts = useGraphQL(CountAnythingDocument, { text });
  const pages = usePages(
    ['search', text, type],
    async (after, signal) =>
      (await fetchGraphQL(FindAnythingDocument, { text, types, after }, signal)).search,
  );
  return (
    <QueryResult query={pages} shape="list" minHeight="100vh">
      {(loaded) => {
        const total = loaded[0]?.totalCount ?? 0;
        const hits = loaded.flatMap(({ nodes }) => nodes);
        const shared = alike(hits, ({ type: of, label }) => `${of}\n${label}`);
        if (total === 0)
          return (
            <Notice title={message('search.none', { text })}>
              <p>
                <Text
                  id="search.noneText"
                  themes={<Link href="/themes">{message('search.noneThemes')}</Link>}
                  actors={<Link href="/actors">{message('search.noneActors')}</Link>}
                />
              </p>
            </Notice>
          );
        return (
          <div className="found-place">
            <ul className="found-types flow hint" aria-label={message('search.types')}>
              {counts.data && <TypeLinks {...{ text, type }} {...counts.data.search} />}
            </ul>
            <p className="hint" role="status">
              {message('search.shown', { shown: numberText(hits.length), total })}
            </p>
            <ul className="found rows">
              {hits.map((hit) => (
                <HitRow key={hit.node.id} hit={hit} isShared={shared.has(hit)} />
              ))}
            </ul>
            <MoreButton {...pages} />
          </div>
        );
      }}
    </QueryResult>
  );
}

/** Links that limit the results to one type. */
function TypeLinks({
  text,
  type,
  totalCount,
  counts,
}: CountAnythingQuery['search'] & { text: string; type: SearchType | null }) {
  const links = [
    { label: message('search.all'), count: totalCount, to: null },
    ...counts.map((one) => ({ label: searchTypes[one.type], count: one.count, to: one.type })),
  ];
  return links.map(({ label, count, to }) => (
    <li key={label}>
      <Link
        href={searchAddress(text, to === null ? undefined : inAddress(to))}
        aria-current={type === to ? 'true' : undefined}
      >
        {label}
      </Link>{' '}
      {numberText(count)}
    </li>
  ));
}

const HitRow = ({ hit: { type, label, match, node }, isShared }: { hit: Hit; isShared: boolean }) => (
  <li>
    <EntityLink type={node.__typename} to={{ id: node.id, name: label }} />{' '}
    <small>
      {searchTypes[type]}
      {node.__typename === 'Meeting' && `, ${dateText(node.start)}`}
      {isShared && (
        <>
          {' · '}
          <bdi>{noteAndId(node)}</bdi>
        </>
      )}
      {match.text !== label && (
        <>
          {' · '}
          {match.field === 'NAME' ? (
            <Text id="search.alsoCalled" name={<bdi>{match.text}</bdi>} />
          ) : (
            <bdi>{match.text}</bdi>
          )}
        </>
      )}
    </small>
  </li>
);
