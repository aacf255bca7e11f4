import type { ReactNode } from 'react';
import { isEmbedded } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { type NamedFragment, NamesOfDocument, PathsDocument, type PathsQuery } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { nameOf } from '../labels/names.ts';
import { typeNames } from '../labels/terms.ts';
import { AddressNotices, Notice, QueryResult } from '../layout/notices.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { sourcesText } from '../layout/picture-sources.ts';
import { ViewActions } from '../layout/view-actions.tsx';
import { listText, text } from '../messages/text.ts';
import { PathChain } from './path-chain.tsx';
import { PathControls } from './path-controls.tsx';
import './paths.css';
import { counts, type PathsSettings, throughs, usePathsSettings } from './paths-address.ts';
import { pathsDrawing } from './paths-drawing.ts';

/** How two actors, or an actor and a theme, are connected: the shortest paths between them. */
export function PathsView() {
  const { settings, problems, sharedVersion, change } = usePathsSettings();
  const { from, to } = settings;
  const ids = [...new Set([from, to].filter((id) => id !== null))];
  const ends = useGraphQL(NamesOfDocument, ids.length === 0 ? null : { ids });
  const named = new Map(
    (ids.length === 0 ? [] : (ends.data?.nodes ?? [])).flatMap((node) =>
      node === null ? [] : [[node.id, node]],
    ),
  );
  const lead = <AddressNotices {...{ problems, sharedVersion }} />;
  const controls = isEmbedded ? null : <PathControls {...{ settings, named, change }} />;
  if (ids.length < 2)
    return (
      <>
        {lead}
        <PageHeading title={startSentence(ids, named)} />
        {controls}
        <p className="hint">{text(from !== null && from === to ? 'paths.same' : 'paths.choose')}</p>
      </>
    );
  return (
    <>
      {lead}
      <QueryResult query={ends} minHeight="30rem">
        {() => {
          const [start, end] = [from, to].map((id) => named.get(id ?? ''));
          if (isEnd(start) && isEnd(end))
            return <Connection {...{ settings, start, end, change, controls }} />;
          return (
            <>
              <PageHeading title={text('paths.question')} />
              {controls}
              {ids
                .filter((id) => !isEnd(named.get(id)))
                .map((id) => (
                  <NoEnd key={id} id={id} entity={named.get(id)} />
                ))}
            </>
          );
        }}
      </QueryResult>
    </>
  );
}

const isEnd = (entity: NamedFragment | undefined): entity is NamedFragment =>
  entity?.__typename === 'Actor' || entity?.__typename === 'Theme';

function startSentence([id]: readonly string[], named: ReadonlyMap<string, NamedFragment>): string {
  const entity = id === undefined ? undefined : named.get(id);
  return entity === undefined ? text('paths.question') : text('paths.questionOf', { name: nameOf(entity) });
}

/** An id that is not that of an actor or theme. */
const NoEnd = ({ id, entity }: { id: string; entity: NamedFragment | undefined }) => (
  <Notice title={text(entity === undefined ? 'paths.unknown' : 'paths.otherType', { id })} role="status">
    <p>
      {entity === undefined
        ? text('paths.unknownText')
        : text('paths.otherTypeText', {
            name: nameOf(entity),
            type: typeNames[entity.__typename as keyof typeof typeNames] ?? entity.__typename,
          })}
    </p>
  </Notice>
);

/** What was found between two ends. */
function Connection({
  settings,
  start,
  end,
  change,
  controls,
}: {
  settings: PathsSettings;
  start: NamedFragment;
  end: NamedFragment;
  change: (changes: Partial<PathsSettings>) => void;
  controls: ReactNode;
}) {
  const { through, maxLength, first } = settings;
  const variables = {
    from: start.id,
    to: end.id,
    through: through.length === throughs.length ? null : [...through],
    maxLength,
    first,
  };
  const query = useGraphQL(PathsDocument, variables);
  const names = { from: nameOf(start), to: nameOf(end) };
  const found = query.isPending ? undefined : query.data?.paths;
  const sentence = sentenceOf(found, names, settings);
  return (
    <>
      <PageHeading title={sentence} />
      {controls}
      <ViewActions
        sentence={sentence}
        request={{ document: PathsDocument, variables }}
        downloads={[]}
        drawing={
          found === undefined || found.paths.length === 0 ? undefined : () => pathsDrawing(found.paths)
        }
        sources={async () => sourcesText(sourcesOf(found))}
      />
      <QueryResult query={query} minHeight="30rem">
        {({ paths: { length, totalCount, paths } }) =>
          length === null ? (
            <Notice title={text('paths.noneTitle')} role="status">
              <p>
                {text('paths.noneText')} {through.length < throughs.length && text('paths.noneThrough')}
              </p>
            </Notice>
          ) : (
            <>
              <p className="hint">{text('paths.order')}</p>
              <ol className="paths">
                {paths.map((path, at) => (
                  <PathChain
                    key={path.steps.map(({ kind, to }) => `${kind} ${to}`).join(' ')}
                    path={path}
                    number={at + 1}
                  />
                ))}
              </ol>
              {totalCount > paths.length && (
                <p>
                  {text('paths.notShown', { shown: paths.length, total: numberText(totalCount) })}{' '}
                  {first < counts[1] && (
                    <button type="button" onClick={() => change({ first: counts[1] })}>
                      {text('paths.showMore', { count: counts[1] })}
                    </button>
                  )}
                </p>
              )}
            </>
          )
        }
      </QueryResult>
    </>
  );
}

/** The view in a sentence; a question until the result is there. */
function sentenceOf(
  found: PathsQuery['paths'] | undefined,
  names: { from: string; to: string },
  { through, maxLength }: PathsSettings,
): string {
  if (found === undefined) return text('paths.questionBoth', names);
  const limits =
    through.length === throughs.length
      ? ''
      : through.length === 0
        ? text('paths.directOnly')
        : text('paths.throughOnly', { things: listText(through.map((one) => text(`throughWords.${one}`))) });
  const { length, totalCount } = found;
  return length === null
    ? text('paths.none', { ...names, max: maxLength }) + limits
    : text('paths.sentence', { ...names, count: totalCount, number: numberText(totalCount), length }) +
        limits;
}

/** The sources of all steps, each once. */
const sourcesOf = (found: PathsQuery['paths'] | undefined) => [
  ...new Map(
    (found?.paths ?? [])
      .flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence))
      .map(({ source }) => [source.id, source] as const),
  ).values(),
];
